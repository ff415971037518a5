import Findings
import Forms
import Reading

extension Check {
  /// A government's figure is no smaller than that of any of its bodies, nor than all of them together.
  public static let territoryBelowBodies = Check(
    CheckDescription(
      id: "AGG102", name: "territoryBelowBodies", level: .query,
      title: LocalizedText(
        zh: "全域数字小于所属报告",
        en: "Territory below its bodies"),
      rationale: LocalizedText(
        zh: "人民政府的数字包含所属各家，任何一格都不应小于其中一家，也不应小于已有各家之和。",
        en:
          "A government's figures contain those of its bodies: no cell should be smaller than that of "
          + "one body, or than the sum of those at hand."),
      formula:
        "government ≥ each body, government ≥ Σ bodies at hand; each cell but signed changes",
      basis: .regulations(article: 50),
      example: LocalizedText(
        zh: "2 格小于甲县人民政府：表三“新收”总计 120，甲县人民政府 131（差 -11）。",
        en: "2 cells are below those of a county's government: t3.received.total 120, the county's "
          + "131 (difference -11)."),
      limits: LocalizedText(
        zh: "名册表明各家齐全时按 AGG101 核对相等。政府未印数字的格不判断；所属未读出、空白的格按没有该家处理。垂直管理机关不计。"
          + "口径不同（本级与全域）是常见原因。",
        en:
          "Where a roster shows that all bodies are at hand, AGG101 asks for equality. Cells that the "
          + "government leaves unprinted are left alone; a body's unread or blank cell counts as absent. "
          + "Organs under vertical leadership do not count. Own figures in place of the territory's are a "
          + "common cause.")),
    .levels { levels in levels.boundVerdicts() })
}

extension LevelRegister {
  /// A body, or the sum where nil, and the places of the figures in which it exceeds the government.
  private typealias Excess = (child: Int?, places: [Int])

  fileprivate func boundVerdicts() -> [FilingVerdict] {
    let compared = comparisons.flatMap { comparison -> [FilingVerdict] in
      let parent = filings[comparison.family.parent]
      if comparison.family.children.isEmpty {
        return [FilingVerdict(parent, .undetermined(.absentReport))]
      }
      let found = comparison.isExplained ? [] : excesses(comparison)
      if found.isEmpty { return [FilingVerdict(parent, .satisfied)] }
      return found.map { FilingVerdict(parent, .violated(discrepancy(comparison, $0))) }
    }
    let others = organs.outside.filter { filings[$0.filing].addsUpTerritory }.map {
      FilingVerdict(filings[$0.filing], .undetermined($0.reason))
    }
    return compared + others
  }

  /// Up to three bodies that exceed the government by themselves, and the sum where that tells more:
  /// where more bodies do, it is one fault of the government's report.
  private func excesses(_ comparison: LevelComparison) -> [Excess] {
    let family = comparison.family
    let below = comparison.places.filter(family.isBelowSum)
    if below.isEmpty { return [] }
    let children: [Excess] = family.children.compactMap { child in
      let places = below.filter { family.isBelow(filings[child], $0) }
      return places.isEmpty ? nil : (child, places)
    }
    if children.count > 3 { return [(nil, below)] }
    let told = Set(children.flatMap(\.places))
    let rest = below.filter { !told.contains($0) }
    return children + (rest.isEmpty ? [] : [(nil, rest)])
  }

  private func discrepancy(_ comparison: LevelComparison, _ excess: Excess) -> Discrepancy {
    let family = comparison.family
    let rivals: [Int: Quantity] = Dictionary(
      uniqueKeysWithValues: excess.places.map { place in
        let value = excess.child.map { filings[$0].added(family.figures[place]) }
        return (place, (value ?? family.sums[place]).quantity)
      })
    let name =
      excess.child.map { LocalizedText(zh: filings[$0].organName, en: filings[$0].organName) }
      ?? bodies(family)
    let ordered = excess.child == nil ? ordered(excess.places, of: family) : excess.places
    let shown = ordered.prefix(3).compactMap { place in
      rivals[place].map {
        self.comparison(
          family.figures[place], of: family.parent, family.totals[place].quantity, against: $0,
          as: name)
      }
    }
    let count = excess.places.count
    var result = Discrepancy(
      claim: excess.child.flatMap { filings[$0].subject.agencyID } ?? "sum",
      message: LocalizedText(
        zh: "\(count) 格小于\(name.zh)：" + shown.map(\.zh).joined(separator: "；"),
        en: "\(count) \(count == 1 ? "cell is" : "cells are") below the figures of \(name.en): "
          + shown.map(\.en).joined(separator: "; ")))
    guard let first = ordered.first, let rival = rivals[first] else {
      preconditionFailure("no figure falls below \(name.en)")
    }
    set(
      &result, family.figures[first], of: family.parent, family.totals[first].quantity,
      against: rival)
    result.identities = excess.places.compactMap { place in
      cell(family.figures[place], in: family.parent).map { "AGG102:\($0.id)" }
    }
    result.strength = excess.child == nil ? 0.8 : 0.9
    result.evidence = evidence(
      family.figures[first], of: family.parent, and: excess.child ?? family.children.first)
    return result
  }
}
