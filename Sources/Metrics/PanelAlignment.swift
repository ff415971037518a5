import Agencies

/// Which rows of a panel are compared with which: peers of one year, and years of one organ.
///
/// Everything is decided by organ, year and source position, so the order of the rows does not
/// matter. Of several reports of one organ for one year the first by source position stands for
/// it; the others are in no group and no series.
struct PanelAlignment: Sendable {
  /// The groups, ordered by name and year.
  let groups: [ComparisonGroup]
  /// The group of each row; −1 for none.
  let groupOfRow: [Int32]
  /// By row, whether an earlier source holds a report of the same organ and year.
  let isLaterFiling: [Bool]
  /// The rows of each group, by source position.
  let members: [[RowIndex]]
  /// Rows of one organ with a decided id, each followed by its next year; by current row.
  let consecutiveYears: [(previous: RowIndex, current: RowIndex)]

  init(_ reports: [AgencyYear], peers: PeerGroups, seriesStarts: [String: Set<Int>]) {
    let bySource = reports.indices.sorted { reports[$0].source < reports[$1].source }
    var numberOfAgency: [String: Int] = [:]
    var rowOf: [AgencyNumberYear: Int] = [:]
    var membersOf: [ComparisonGroup: [RowIndex]] = [:]
    var isLaterFiling = [Bool](repeating: false, count: reports.count)
    for row in bySource {
      guard let agency = reports[row].agency, let year = reports[row].year else { continue }
      if agency.isIdentified {
        let number = numberOfAgency[agency.id, default: numberOfAgency.count]
        numberOfAgency[agency.id] = number
        let key = AgencyNumberYear(agency: number, year: year)
        if rowOf[key] != nil {
          isLaterFiling[row] = true
          continue
        }
        rowOf[key] = row
      }
      guard let name = peers.group(of: agency) else { continue }
      membersOf[ComparisonGroup(name: name, year: year), default: []].append(RowIndex(row))
    }
    let groups = membersOf.keys.sorted()
    var groupOfRow = [Int32](repeating: -1, count: reports.count)
    var members: [[RowIndex]] = []
    for (position, group) in groups.enumerated() {
      let rows = membersOf[group, default: []]
      for row in rows { groupOfRow[row.position] = Int32(position) }
      members.append(rows)
    }
    self.groups = groups
    self.groupOfRow = groupOfRow
    self.isLaterFiling = isLaterFiling
    self.members = members
    consecutiveYears =
      rowOf
      .compactMap { key, row in
        let before = AgencyNumberYear(agency: key.agency, year: key.year - 1)
        return rowOf[before].map { (previous: RowIndex($0), current: RowIndex(row)) }
      }
      .filter { pair in
        guard let id = reports[pair.current.position].agency?.id,
          let year = reports[pair.current.position].year
        else { return true }
        return seriesStarts[id]?.contains(year) != true
      }
      .sorted { $0.current < $1.current }
  }
}

/// An organ, by number, in a year.
private struct AgencyNumberYear: Hashable {
  let agency: Int
  let year: Int
}
