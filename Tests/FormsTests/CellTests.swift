import Forms
import Testing

/// Cells over the union of both editions.
@Suite struct CellTests {
  @Test func theUnionHasEachCellOnce() {
    let union = Set(Edition.form2019.cells).union(Edition.form2021.cells)
    #expect(Cell.all.count == 226)
    #expect(Set(Cell.all) == union)
    #expect(Set(Cell.all.map(\.id)).count == 226)
  }

  @Test(arguments: Edition.allCases)
  func theUnionKeepsTheOrderOfEachEdition(edition: Edition) {
    #expect(edition.cells.sorted() == edition.cells)
    #expect(Cell.all.filter(edition.contains) == edition.cells)
  }

  @Test func cellsAreFoundByTheirID() {
    for cell in Cell.all {
      #expect(Cell(id: cell.id) == cell)
      #expect(Cell(cell.line, cell.column) == cell)
      #expect(Cell(index: cell.index) == cell)
    }
  }

  @Test(arguments: [
    "", "t3.granted", "t3.granted.totals", "t3.granted.total ", "T3.granted.total",
    "t2.granted.total", "t3.rules.issued", "t3.refused.total", "t4.reconsideration.natural_person",
  ])
  func otherIDsAreNoCells(id: String) { #expect(Cell(id: id) == nil) }

  @Test func placesOutsideTheFormAreNoCells() {
    #expect(Cell(.rules, .total) == nil)
    #expect(Cell(.granted, .upheld) == nil)
    #expect(Cell(.reconsideration, .other)?.id == "t4.reconsideration.other")
    #expect(Cell(.otherOther, .otherOrganisation)?.id == "t3.other.other.other_organisation")
    #expect(Cell(.otherHandled, .total)?.id == "t3.other.total")
  }

  @Test func tableTwoPutsTheLongerFormFirst() {
    let fees = Cell.all.filter { $0.line == .fees }.map(\.id)
    #expect(fees == ["t2.fees.items_last_year", "t2.fees.items_change", "t2.fees.amount"])
    let licensing = Cell.all.filter { $0.line == .licensing }.map(\.id)
    #expect(
      licensing == [
        "t2.licensing.items_last_year", "t2.licensing.items_change", "t2.licensing.decisions",
      ])
  }

  @Test func labelsReadAsAReaderWouldSayThem() {
    #expect(Cell.at(.granted, .total).officialLabel(in: .form2021) == "表三“（一）予以公开”总计")
    #expect(
      Cell.at(.fees, .amount).officialLabel(in: .form2021) == "表二“行政事业性收费”本年收费金额（单位：万元）")
    #expect(
      Cell.at(.licensing, .decisions).officialLabel(in: .form2019) == "表二“行政许可”处理决定数量")
  }
}
