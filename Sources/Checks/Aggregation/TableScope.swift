import Agencies
import Findings
import Forms
import Metrics
import Reading

extension LevelFamily {
  /// The tables in which a government prints the figures of its own office in place of the
  /// territory's.
  ///
  /// Every cell of the table equals that of the office's report, two or more of them not zero, while
  /// at least two other bodies have figures in it and the sum of all exceeds what is printed.
  func ownTables(in filings: [Filing]) -> Set<Table> {
    guard let office = children.first(where: { filings[$0].figures.agency?.kind == .office }) else {
      return []
    }
    return Set(Table.allCases.filter { isOwn($0, office: office, in: filings) })
  }

  private func isOwn(_ table: Table, office: Int, in filings: [Filing]) -> Bool {
    let places = figures.indices.filter { figures[$0].table == table }
    var filled = 0
    for place in places {
      let value = filings[office].added(figures[place])
      if value.isUnread || totals[place].isUnread || value.printed != totals[place].printed {
        return false
      }
      if value.printed != 0 { filled += 1 }
    }
    guard filled >= 2, places.contains(where: isBelowSum) else { return false }
    let others = children.filter { child in
      child != office && places.contains { filings[child].added(figures[$0]).printed != 0 }
    }
    return others.count >= 2
  }
}
