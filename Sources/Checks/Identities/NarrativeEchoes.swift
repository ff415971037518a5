public import Findings
import Forms

extension Sequence where Element == Finding {
  /// The findings without those that a wrong cell explains: where figures do not add up, the cell and
  /// its number are told, and the narrative states that very number, the narrative is right.
  ///
  /// The place of the narrative joins the evidence of the cell.
  public var withoutEchoes: [Finding] {
    let families = Set(Identity.Family.allCases.map(\.rawValue))
    let countCheck = Check.countAgainstTable.id
    var corrected: Set<Place> = []
    for finding in self where families.contains(finding.checkID) {
      if let place = Place(finding, value: finding.expected) { corrected.insert(place) }
    }
    if corrected.isEmpty { return Array(self) }
    var echoes: [Place: [Evidence]] = [:]
    var kept: [Finding] = []
    for finding in self {
      if finding.checkID == countCheck,
        let place = Place(finding, value: finding.compared.first?.value),
        corrected.contains(place)
      {
        echoes[place, default: []] += finding.evidence.prefix(1)
      } else {
        kept.append(finding)
      }
    }
    if echoes.isEmpty { return kept }
    return kept.map { finding in
      guard families.contains(finding.checkID), let place = Place(finding, value: finding.expected),
        let quotes = echoes[place]
      else { return finding }
      return finding.adding(quotes)
    }
  }
}

/// A cell of a report and a number for it.
private struct Place: Hashable {
  let source: SourceKey
  let cell: Cell
  let value: FindingValue

  init?(_ finding: Finding, value: FindingValue?) {
    guard let cell = finding.cell, let value else { return nil }
    source = finding.subject.sourceKey
    self.cell = cell
    self.value = value
  }
}
