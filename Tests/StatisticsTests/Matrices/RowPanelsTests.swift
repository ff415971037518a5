import Testing

@testable import Statistics

@Suite struct RowPanelsTests {
  @Test(arguments: [
    (0, []), (1, [0..<1]), (2048, [0..<2048]), (2049, [0..<2048, 2048..<2049]),
    (5000, [0..<2048, 2048..<4096, 4096..<5000]),
  ])
  func boundariesDependOnRowsAlone(rows: Int, panels: [Range<Int>]) {
    #expect(Array(RowPanels(rows: rows)) == panels)
  }
}
