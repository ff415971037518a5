import Findings
import Forms
import Metrics
import Reading

extension Check {
  /// A government's figures are the sum of those of its bodies.
  public static let territoryOutOfSum = Check(
    CheckDescription(
      id: "AGG101", name: "territoryOutOfSum", level: .query,
      title: LocalizedText(
        zh: "全域数字与所属各家之和不等",
        en: "Territory out of sum"),
      rationale: LocalizedText(
        zh: "人民政府的年报汇总本级办公室、各部门、乡镇街道和下一级人民政府的数字。各家齐全而合计不等时，宜核对是漏计、重计还是填错。",
        en: "A government's report adds up its office, departments, townships and the governments "
          + "below. Where all of them are at hand and the sum differs, it is worth asking which was "
          + "left out, counted twice or mistyped."),
      formula:
        "government = Σ office, departments, townships, governments of the next level; each cell",
      basis: .regulations(article: 50),
      example: LocalizedText(
        zh: "57 格与所属 32 家合计不等，每格之差恰为甲县教育局的数字，或未计入；表三“新收”总计 120，所属 32 家合计 131（差 -11）。",
        en:
          "57 cells differ from the sum of its 32 bodies, each by the figure of one bureau, which may "
          + "have been left out; t3.received.total 120, sum of its 32 bodies 131 (difference -11)."),
      limits: LocalizedText(
        zh:
          "各家是否齐全以名册（--roster）为准；没有名册时，只列差额恰为某一家全部数字的。金额容许按所印末位取舍之差。空白以零试算，未读出的不判断；垂直管理机关计入与否都算相等；"
          + "两版格式不同的只比可比各格。口径调整、撤并机构可以造成差异。",
        en:
          "A roster (--roster) says which bodies there are; without one only differences that are "
          + "exactly one body's figures are listed. Amounts may differ by the rounding of their last digits. Blanks are tried as zeros, unread cells leave it "
          + "undetermined; organs under vertical leadership may be in the sum or not; across the editions "
          + "only comparable cells count. Reorganisation and changed definitions explain differences."
      )),
    .levels { levels in
      levels.verdicts { comparison in
        if let cause = comparison.cause { return .violated(levels.discrepancy(comparison, cause)) }
        if !comparison.unequal.isEmpty {
          return .violated(levels.discrepancy(comparison))
        }
        return levels.verdictOnSums(comparison)
      }
    })
}

extension LevelRegister {
  /// One verdict for each government's report: those compared, and those that cannot be.
  func verdicts(_ decide: (LevelComparison) -> Verdict) -> [FilingVerdict] {
    let compared = comparisons.map { comparison in
      FilingVerdict(filings[comparison.family.parent], decide(comparison))
    }
    let others = organs.outside.filter { filings[$0.filing].addsUpTerritory }.map {
      FilingVerdict(filings[$0.filing], .undetermined($0.reason))
    }
    return compared + others
  }

  /// Satisfied where every figure equals its sum.
  fileprivate func verdictOnSums(_ comparison: LevelComparison) -> Verdict {
    let family = comparison.family
    if family.children.isEmpty { return .undetermined(.absentReport) }
    guard let open = comparison.places.first(where: { family.equality($0) == .undetermined }) else {
      return comparison.ownTables.isEmpty ? .satisfied : .undetermined(.unstated)
    }
    if !family.isComplete { return .undetermined(.absentReport) }
    guard let cell = cell(family.figures[open], in: family.parent) else {
      return .undetermined(.unstated)
    }
    let isUnread = family.totals[open].isUnread || family.sums[open].isUnread
    return .undetermined(isUnread ? .unread(cell) : .blank(cell))
  }

  /// One body explains every difference.
  fileprivate func discrepancy(_ comparison: LevelComparison, _ cause: LevelCause) -> Discrepancy {
    let name = filings[cause.child].organName
    let others = cause.otherCount
    let (zhOthers, enOthers) =
      others > 0
      ? ("（另有 \(others) 家数字相同）", " (\(others) more have the same figures)") : ("", "")
    let count = cause.places.count
    let head =
      switch cause.kind {
      case .leftOut:
        LocalizedText(
          zh: "\(count) 格少于所属各家之和，每格之差恰为\(name)的数字\(zhOthers)，或未计入",
          en: "\(count) cells fall short of the sum of its bodies, each by the figure of "
            + "\(name)\(enOthers), which may have been left out")
      case .countedTwice:
        LocalizedText(
          zh: "\(count) 格多于所属各家之和，每格之差恰为\(name)的数字\(zhOthers)，或计入两次",
          en: "\(count) cells exceed the sum of its bodies, each by the figure of "
            + "\(name)\(enOthers), which may have been counted twice")
      }
    return discrepancy(comparison, cause.places, head, of: cause.child)
  }

  /// Some cells differ, and no one body explains it.
  fileprivate func discrepancy(_ comparison: LevelComparison) -> Discrepancy {
    let (count, family) = (comparison.unequal.count, comparison.family)
    let head = LocalizedText(
      zh: "\(count) 格与\(bodies(family).zh)不等",
      en: "\(count) \(count == 1 ? "cell differs" : "cells differ") from the \(bodies(family).en)")
    return discrepancy(comparison, comparison.unequal, head, of: nil)
  }

  private func discrepancy(
    _ comparison: LevelComparison, _ places: [Int], _ head: LocalizedText, of child: Int?
  ) -> Discrepancy {
    let family = comparison.family
    let ordered = ordered(places, of: family)
    let shown = ordered.prefix(3).map { place in
      self.comparison(
        family.figures[place], of: family.parent, family.totals[place].quantity,
        against: family.sums[place].quantity, as: bodies(family))
    }
    var result = Discrepancy(
      claim: "territory",
      message: LocalizedText(
        zh: ([head.zh] + shown.map(\.zh)).joined(separator: "；"),
        en: ([head.en] + shown.map(\.en)).joined(separator: "; ")))
    guard let first = ordered.first else { preconditionFailure("no figure differs") }
    set(
      &result, family.figures[first], of: family.parent, family.totals[first].quantity,
      against: family.sums[first].quantity)
    result.identities = places.compactMap { place in
      cell(family.figures[place], in: family.parent).map { "AGG101:\($0.id)" }
    }
    result.strength = child == nil ? 0.8 : 1
    result.evidence = evidence(
      family.figures[first], of: family.parent, and: child ?? largest(first, in: family))
    return result
  }

  /// The body that prints most of a figure.
  private func largest(_ place: Int, in family: LevelFamily) -> Int? {
    let values = family.children.map { filings[$0].added(family.figures[place]).printed }
    guard let most = values.max(), let index = values.firstIndex(of: most) else { return nil }
    return family.children[index]
  }

  /// The lines that print a figure in a government's report and in a body's.
  func evidence(_ figure: AddedFigure, of parent: Int, and child: Int?) -> [Evidence] {
    ([parent] + [child].compactMap(\.self)).flatMap { filing in
      organs.evidence(
        Array(figure.cells(in: filings[filing].figures.edition).prefix(1)), of: filing)
    }
  }
}
