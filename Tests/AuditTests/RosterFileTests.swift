import Intake
import Agencies
import Checks
import Findings
import TestSupport
import Testing

@testable import Audit

@Suite("Rosters") struct RosterFileTests {
  private let folder = TemporaryFolder()

  private func read(_ text: String, aliases: OrganAliases = OrganAliases()) throws -> Roster {
    folder.write(text, to: "roster.csv")
    return try RosterFile.read("\(folder.path)/roster.csv", aliases: aliases).roster
  }

  /// `cases/breaking/roster-cr.csv`
  @Test func linesMayEndAtCR() throws {
    let roster = try read("agency_id\r320583/government\r410800/office\r")
    #expect(roster.entries.map(\.agencyID) == ["320583/government", "410800/office"])
    #expect(roster.entries.map(\.evidence.location) == ["roster.csv:2:1", "roster.csv:3:1"])
    #expect(roster.entries.map(\.evidence.quote) == ["320583/government", "410800/office"])
  }

  /// agency_id,agency and 320583/government,昆山 in GBK; the quotation is text.
  @Test func gb18030IsReadAsInReports() throws {
    let bytes =
      Array("agency_id,agency\n320583/government,".utf8) + [0xC0, 0xA5, 0xC9, 0xBD, 0x0A]
    folder.write(bytes, to: "roster.csv")
    let file = try RosterFile.read("\(folder.path)/roster.csv", aliases: OrganAliases())
    #expect(file.roster.entries.map(\.agency) == ["昆山"])
    #expect(file.roster.entries.map(\.evidence.quote) == ["320583/government,昆山"])
    // The digest is that of the file as it is.
    #expect(file.digest == SHA256Digest(of: bytes))
  }

  @Test func rowsAreReadWithTheirYearsAndParents() throws {
    let roster = try read(
      "\u{FEFF}agency_id,from,agency,until,parent\r\n410381/government,,\"偃师市, 区\",,\r\n\r\n"
        + "410100/department/教育局,2020,,2022,410000/government\r\n410000/government,,,,\r\n")
    #expect(roster.source == "roster.csv")
    #expect(
      roster.entries.map(\.agencyID) == [
        "410307/government", "410100/department/教育局", "410000/government",
      ])
    #expect(roster.entries.map(\.agency) == ["偃师市, 区", nil, nil])
    #expect(
      roster.entries.map(\.parentID) == ["410300/government", "410000/government", nil])
    #expect(roster.entries[1].years == 2020...2022)
    #expect(
      roster.entries.map(\.evidence.location) == [
        "roster.csv:2:1", "roster.csv:4:1", "roster.csv:5:1",
      ])
    #expect(roster.entries[0].evidence.quote == "410381/government,,\"偃师市, 区\",,")
    #expect(
      roster.children(of: "410000/government", year: 2021).map(\.agencyID) == [
        "410100/department/教育局"
      ])
    #expect(roster.children(of: "410000/government", year: 2023).isEmpty)
    #expect(roster.lists("410307/government") && !roster.lists("410381/government"))
  }

  @Test func anOrganMayStandTwiceForYearsThatDoNotOverlap() throws {
    let roster = try read(
      "agency_id,from,until\n410381/office,,2020\n410307/office,2021,\n")
    #expect(roster.entries(of: "410307/office").map(\.years) == [.min...2020, 2021 ... .max])
  }

  @Test func idsGoThroughTheAliases() throws {
    let id = try #require(AgencyID("410100/department/农业农村局"))
    let aliases = try OrganAliases([
      ("410100/department/农业局", OrganAliases.Target(id: id, years: .min ... .max))
    ])
    let roster = try read("agency_id\n410100/department/农业局\n", aliases: aliases)
    #expect(roster.lists("410100/department/农业农村局"))
  }

  @Test(arguments: [
    ("", 1, "header"), ("agency,agency_id\n", 1, "header"), ("agency_id,name\n", 1, "header"),
    ("agency_id,from,from\n", 1, "header"), ("agency_id\n410100/office,x\n", 2, "2 cells"),
    ("agency_id,from\n\n410100/office\n", 3, "1 cells"),
    ("agency_id\nunknown/教育局\n", 2, "no id"), ("agency_id,agency\n,教育局\n", 2, "no id"),
    ("agency_id,parent\n410100/office,郑州市\n", 2, "no id"),
    ("agency_id,from\n410100/office,20\n", 2, "no year"),
    ("agency_id,until\n410100/office,2020年\n", 2, "no year"),
    ("agency_id,from,until\n410100/office,2021,2020\n", 2, "later"),
    ("agency_id\n410381/office\n410307/office\n", 3, "listed twice"),
  ])
  func aWrongLineIsNamed(text: String, line: Int, word: String) {
    let error = #expect(throws: AuditError.self) { try read(text) }
    guard case .rosterLine(_, line, let problem) = error else {
      Issue.record("\(String(describing: error)) does not name line \(line)")
      return
    }
    #expect(problem.en.contains(word))
  }
}
