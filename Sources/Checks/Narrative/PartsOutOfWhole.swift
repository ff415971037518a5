import Findings
import Forms
import Reading

extension Check {
  /// The parts of a list in the narrative add up to its whole.
  public static let partsOutOfWhole = Check(
    CheckDescription(
      id: "NAR103", name: "partsOutOfWhole", level: .query,
      title: LocalizedText(zh: "分项与总数不符", en: "Parts out of their whole"),
      rationale: LocalizedText(
        zh: "“其中”“包括”之后逐项列出的数，列全时相加应等于总数；任何一项都不会大于总数。",
        en: "What is listed after 其中 or 包括 adds up to the whole where the list is complete, and no "
          + "part exceeds the whole."),
      formula: "closed list: Σ parts = whole; any list: part ≤ whole",
      basis: .arithmetic,
      example: LocalizedText(
        zh: "公开各类政府信息 1154 条，其中 12 ＋ 1038 ＋ 5 ＋ 10 ＝ 1065，差 89。",
        en: "1154 published, of which 12 + 1038 + 5 + 10 = 1065; 89 are missing."),
      limits: LocalizedText(
        zh: "“其中”列出三项及以上且没有“等”字视为列全。带“等”字、不足三项、中间另有分项或有一项用别的单位的清单不要求相等，"
          + "合计不足九成的视为举例；这些清单分项合计小于总数时不判断。余、约、近的数不计算。分项可能重叠时，合计大于总数只列待核，"
          + "其中有一项等于总数的（同一批信息在几个渠道公开）不判断。",
        en:
          "After 其中 a list without 等 counts as complete from three parts on. Lists with 等, of fewer "
          + "parts, with lists inside or with a part in another unit need not add up, and parts that "
          + "come to less than nine tenths of the whole may be examples: a sum below the whole is then "
          + "undetermined. Approximate numbers are left out. Where parts may overlap, a sum above the "
          + "whole is a query only, and undetermined where one part is as large as the whole: the same "
          + "items, published on several channels.")),
    .statements { comparison in
      comparison.report.statementLists.compactMap { list in
        // The whole and the first part tell how the list is read.
        comparison.verdict(on: list).map {
          StatedVerdict(
            $0, on: [list.whole] + list.parts.prefix(1), read: .list, in: comparison.report)
        }
      }
    })
}

extension Reconciliation {
  fileprivate func verdict(on list: StatementList) -> Verdict? {
    let verdict = plainVerdict(on: list)
    guard case .violated = verdict,
      !list.parts.contains(where: { report.statements[$0].isBracketed })
    else { return verdict }
    // 其中…；其中…: the second list may be of the whole of the first, not of its last part.
    for outer in report.statementLists where outer.parts.contains(list.whole) {
      let other = StatementList(
        whole: outer.whole, parts: list.parts, isClosed: false, isExclusive: list.isExclusive,
        enumerated: list.enumerated)
      switch plainVerdict(on: other) {
      case .satisfied?, .undetermined?: return .undetermined(.unstated)
      case .violated?, nil: continue
      }
    }
    return verdict
  }

  private func plainVerdict(on list: StatementList) -> Verdict? {
    let statements = report.statements
    let members = [list.whole] + list.parts
    if members.contains(where: { statements[$0].approximation != .exact }) {
      return .undetermined(.unstated)
    }
    let whole = statements[list.whole].value
    if let large = list.parts.first(where: { statements[$0].value > whole }) {
      return .violated(tooLarge(large, list))
    }
    var sum = Quantity.zero
    for (place, part) in list.parts.enumerated() {
      sum = sum + statements[part].value
      // The list ends where it is complete; what follows a comma tells of something else.
      if sum == whole && (place > 0 || list.parts.count == 1) && place + 1 >= list.enumerated {
        return .satisfied
      }
    }
    if sum < whole && !list.isClosed { return .undetermined(.unstated) }
    // 73条，其中网站73条；公众号73条: the same items once more, no parts.
    let isRepeated = list.parts.contains { statements[$0].value == whole }
    if sum > whole && isRepeated && !list.isExclusive { return .undetermined(.unstated) }
    if members.contains(where: isFaulty) { return nil }
    return .violated(wrongSum(list, sum))
  }

  private func tooLarge(_ part: Int, _ list: StatementList) -> Discrepancy {
    let whole = report.statements[list.whole].value
    let value = report.statements[part].value
    var result = Discrepancy(
      claim: claim(list.whole) + "|part",
      message: LocalizedText(
        zh: "\(sectionName(part).zh)所列的一项 \(text(part))，大于总数 \(text(list.whole))",
        en: "\(sectionName(part).en) lists \(value) as a part of \(whole)"))
    result.level = .error
    let unit = report.statements[list.whole].unit.text
    result.compare(
      ComparedValue(
        .quantity(value), .narrative, label: LocalizedText(zh: "其中一项", en: "part"), unit: unit),
      with: ComparedValue(
        .quantity(whole), .narrative, label: LocalizedText(zh: "总数", en: "whole"), unit: unit))
    result.evidence = quotes([list.whole, part])
    result.influence = whole.double
    return result
  }

  private func wrongSum(_ list: StatementList, _ sum: Quantity) -> Discrepancy {
    let whole = report.statements[list.whole].value
    let terms = list.parts.map { "\(report.statements[$0].value)" }
    var result = Discrepancy(
      claim: claim(list.whole) + "|parts",
      message: LocalizedText(
        zh: "\(sectionName(list.whole).zh)分项 \(terms.joined(separator: " ＋ ")) ＝ \(sum)，"
          + "总数为 \(whole)，\(Gap.text(sum - whole).zh)",
        en: "\(sectionName(list.whole).en): parts \(terms.joined(separator: " + ")) = \(sum), "
          + "but the whole is \(whole) (\(Gap.text(sum - whole).en))"))
    result.level = sum > whole && list.isExclusive ? .error : .query
    let unit = report.statements[list.whole].unit.text
    result.compare(
      ComparedValue(
        .quantity(sum), .computed, label: LocalizedText(zh: "分项合计", en: "sum of parts"), unit: unit),
      with: ComparedValue(
        .quantity(whole), .narrative, label: LocalizedText(zh: "总数", en: "whole"), unit: unit))
    result.evidence = quotes([list.whole, list.parts[list.parts.count - 1]])
    result.strength = 0.8
    result.influence = whole.double
    return result
  }
}
