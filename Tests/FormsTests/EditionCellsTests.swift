import Forms
import Testing

/// Both editions against the official list, cell by cell.
@Suite struct EditionCellsTests {
  @Test(arguments: [(Edition.form2021, 200), (.form2019, 198)])
  func cellsAreThoseOfTheOfficialList(edition: Edition, count: Int) throws {
    let official = try OfficialCells.load()[edition]
    #expect(official.cells.count == count)
    #expect(edition.cells.map(\.id) == official.cells.map(\.id))
    #expect(edition.instrument == official.instrument)
  }

  @Test(arguments: Edition.allCases)
  func labelsUnitsAndKindsAreThoseOfTheOfficialList(edition: Edition) throws {
    let official = try OfficialCells.load()[edition]
    for entry in official.cells {
      let cell = try #require(Cell(id: entry.id))
      let line = cell.line.description
      #expect(cell.table.rawValue == UInt8(entry.table), "\(entry.id)")
      #expect(line.name == entry.line, "\(entry.id)")
      #expect(cell.column.name == entry.column, "\(entry.id)")
      #expect(cell.line.officialLabel(in: edition) == entry.line_label, "\(entry.id)")
      #expect(cell.columnLabel(in: edition) == entry.column_label, "\(entry.id)")
      #expect(cell.unit.officialLabel == entry.unit, "\(entry.id)")
      #expect(cell.kind.name == entry.kind, "\(entry.id)")
      #expect(line.articleItem == entry.article_item, "\(entry.id)")
      if let group = entry.group_label { #expect(line.group == group, "\(entry.id)") }
    }
  }

  @Test(arguments: Edition.allCases)
  func groupsAreThoseOfTheOfficialList(edition: Edition) throws {
    for entry in try OfficialCells.load()[edition].cells where entry.table == 3 {
      let cell = try #require(Cell(id: entry.id))
      #expect(cell.line.description.group == entry.group_label, "\(entry.id)")
    }
  }

  @Test(arguments: Edition.allCases)
  func linesHaveTheEnglishNamesOfTheOfficialList(edition: Edition) throws {
    for entry in try OfficialCells.load()[edition].cells where entry.table > 2 {
      let cell = try #require(Cell(id: entry.id))
      let separator = entry.table == 3 ? "," : ":"
      #expect(
        entry.english.hasPrefix(cell.line.description.english + separator), "\(entry.id)")
    }
  }

  @Test func tablesHaveTheSizesOfTheForm() {
    func count(_ edition: Edition, _ table: Table) -> Int {
      edition.cells.count { $0.table == table }
    }
    #expect(count(.form2021, .activeDisclosure) == 10)
    #expect(count(.form2021, .applications) == 175)
    #expect(count(.form2021, .disputes) == 15)
    #expect(count(.form2019, .activeDisclosure) == 22)
    #expect(count(.form2019, .applications) == 161)
    #expect(count(.form2019, .disputes) == 15)
  }

  @Test func membershipFollowsTheLists() {
    for edition in Edition.allCases {
      let cells = Set(edition.cells)
      for cell in Cell.all { #expect(edition.contains(cell) == cells.contains(cell), "\(cell.id)") }
      #expect(edition.cells(of: .granted).map(\.id) == Self.granted)
    }
    #expect(Edition.form2019.columns(of: .otherOther).isEmpty)
    #expect(Edition.form2021.columns(of: .otherHandled).isEmpty)
    #expect(Edition.form2021.columns(of: .procurement).isEmpty)
    #expect(Edition.form2021.lines(of: .applications).count == 25)
    #expect(Edition.form2019.lines(of: .applications).count == 23)
  }

  private static let granted = [
    "t3.granted.natural_person", "t3.granted.enterprise", "t3.granted.research_institution",
    "t3.granted.public_interest_organisation", "t3.granted.legal_service_institution",
    "t3.granted.other_organisation", "t3.granted.total",
  ]
}
