import Findings
import Intake
import Metrics

/// A table of peer groups: a header `agency_id,group`, and one organ a line.
enum PeersFile {
  static func read(_ file: FilePath) throws(AuditError) -> PeerGroups {
    let path = file.printed
    var reader = CSVReader(try OptionTable(file).text)
    guard let header = reader.next(), header.cells == ["agency_id", "group"] else {
      let problem = LocalizedText(
        zh: "表头不是 agency_id,group", en: "the header is not agency_id,group")
      throw .peersLine(path: path, line: 1, problem: problem)
    }
    var groups: [String: String] = [:]
    while let row = reader.next() {
      if row.cells == [""] { continue }
      guard row.cells.count == 2 else {
        let problem = LocalizedText(
          zh: "有 \(row.cells.count) 格，应为 2 格", en: "\(row.cells.count) cells, not 2")
        throw .peersLine(path: path, line: row.line, problem: problem)
      }
      let (agency, group) = (row.cells[0], row.cells[1])
      if agency.isEmpty || group.isEmpty {
        let problem = LocalizedText(zh: "有一格为空", en: "an empty cell")
        throw .peersLine(path: path, line: row.line, problem: problem)
      }
      if let earlier = groups.updateValue(group, forKey: agency), earlier != group {
        let problem = LocalizedText(
          zh: "\(agency) 既在 \(earlier) 又在 \(group)",
          en: "\(agency) is in \(earlier) and in \(group)")
        throw .peersLine(path: path, line: row.line, problem: problem)
      }
    }
    return PeerGroups(overrides: groups)
  }
}
