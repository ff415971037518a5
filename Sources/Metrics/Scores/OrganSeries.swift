import Agencies
import Statistics

extension Panel {
  /// The reports of each organ by year, and its peers: its group, its kind, all.
  ///
  /// A report whose organ is not decided stands for itself; one without organ or year stands nowhere,
  /// as does a second report of one organ for one year.
  func organSeries() -> UnitSeries {
    var rowsOfOrgan: [String: [Int]] = [:]
    var order: [[Int]] = []
    for row in rows.sorted(by: { report($0).source < report($1).source }) {
      let report = report(row)
      guard let agency = report.agency, let year = report.year else { continue }
      if !agency.isIdentified {
        order.append([row.position])
        continue
      }
      let known = rowsOfOrgan[agency.id, default: []]
      if known.contains(where: { reports[$0].year == year }) { continue }
      rowsOfOrgan[agency.id] = known + [row.position]
    }
    func year(_ row: Int) -> Int { reports[row].year ?? .min }
    order += rowsOfOrgan.values.map { $0.sorted { year($0) < year($1) } }
    order.sort { reports[$0[0]].source < reports[$1[0]].source }
    var groups = GroupNumbers()
    var kinds = GroupNumbers()
    var levels: [[Int]] = [[], [], []]
    for rows in order {
      let name = groupIndex(of: RowIndex(rows[0])).map { self.groups[$0.position].name }
      levels[0].append(groups.number(of: name))
      levels[1].append(kinds.number(of: reports[rows[0]].agency?.kind?.rawValue))
      levels[2].append(0)
    }
    var bounds = [0]
    for rows in order { bounds.append(bounds[bounds.count - 1] + rows.count) }
    return UnitSeries(
      rows: order.flatMap { $0 }, bounds: bounds, levels: levels, rowCount: rowCount)
  }
}

/// Names as numbers in the order in which they come; −1 for none.
private struct GroupNumbers {
  private var numbers: [String: Int] = [:]

  mutating func number(of name: String?) -> Int {
    guard let name else { return -1 }
    let number = numbers[name, default: numbers.count]
    numbers[name] = number
    return number
  }
}
