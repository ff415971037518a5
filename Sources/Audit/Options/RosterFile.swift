import Agencies
import Checks
import Findings
import Intake

/// A list of the organs expected to report: `agency_id[,agency][,parent][,from][,until]`.
struct RosterFile {
  let roster: Roster
  /// The digest of the file, which its findings cite as their source.
  let digest: SHA256Digest

  /// The name that the file is printed under.
  var name: String { roster.source }

  private static let columns = ["agency_id", "agency", "parent", "from", "until"]

  /// Reads a list; the ids are taken under their current codes and through the aliases.
  static func read(_ file: FilePath, aliases: OrganAliases) throws(AuditError) -> RosterFile {
    let path = file.printed
    let table = try OptionTable(file)
    let name = file.components.last?.printed ?? path
    let rows = RosterRows(path: path, name: name, aliases: aliases)
    return RosterFile(
      roster: Roster(source: name, entries: try rows.entries(of: table.text)),
      digest: SHA256Digest(of: table.original))
  }

  /// The rows of a list, each checked.
  private struct RosterRows {
    let path: String
    let name: String
    let aliases: OrganAliases

    func entries(of bytes: [UInt8]) throws(AuditError) -> [Roster.Entry] {
      var reader = CSVReader(bytes)
      let header = reader.next()?.cells ?? []
      guard header.first == "agency_id", Set(header).isSubset(of: columns),
        Set(header).count == header.count
      else {
        throw fault(1, zh: "表头有误", en: "the header is wrong")
      }
      var entries: [Roster.Entry] = []
      var seen: [String: [Roster.Entry]] = [:]
      while let row = reader.next() {
        if row.cells == [""] { continue }
        let entry = try entry(of: row, header)
        let overlaps = seen[entry.agencyID, default: []].contains { $0.years.overlaps(entry.years) }
        if overlaps {
          throw fault(
            row.line, zh: "\(entry.agencyID) 在同一年重复列出",
            en: "\(entry.agencyID) is listed twice for one year")
        }
        seen[entry.agencyID, default: []].append(entry)
        entries.append(entry)
      }
      return entries
    }

    private func entry(of row: CSVReader.Row, _ header: [String]) throws(AuditError) -> Roster.Entry
    {
      guard row.cells.count == header.count else {
        throw fault(
          row.line, zh: "有 \(row.cells.count) 格，应为 \(header.count) 格",
          en: "\(row.cells.count) cells, not \(header.count)")
      }
      var cells: [String: String] = [:]
      for (column, cell) in zip(header, row.cells) where !cell.isEmpty { cells[column] = cell }
      let id = try agencyID(cells["agency_id", default: ""], row.line)
      var parent: String?
      if let text = cells["parent"] { parent = try agencyID(text, row.line).description }
      let first = try year(cells["from"], row.line) ?? .min
      let last = try year(cells["until"], row.line) ?? .max
      if first > last {
        throw fault(row.line, zh: "from 晚于 until", en: "from is later than until")
      }
      return Roster.Entry(
        agencyID: id.description, agency: cells["agency"], parentID: parent, years: first...last,
        evidence: Evidence(quote: row.quote, location: "\(name):\(row.line):1"))
    }

    private func agencyID(_ text: String, _ line: Int) throws(AuditError) -> AgencyID {
      guard let id = AgencyID(text) else {
        throw fault(
          line, zh: "“\(text)”不是机关编号", en: "'\(text)' is no id of an organ")
      }
      return aliases.current(id)
    }

    private func year(_ text: String?, _ line: Int) throws(AuditError) -> Int? {
      guard let text else { return nil }
      guard let year = Int(text), (1000...9999).contains(year) else {
        throw fault(line, zh: "“\(text)”不是年份", en: "'\(text)' is no year")
      }
      return year
    }

    private func fault(_ line: Int, zh: String, en: String) -> AuditError {
      .rosterLine(path: path, line: line, problem: LocalizedText(zh: zh, en: en))
    }
  }
}
