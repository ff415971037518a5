import Testing

@testable import Statistics

@Suite struct CenteredPanelTests {
  @Test func centresScalesAndFillsMissingCells() {
    let x = Matrix(columns: [[1, 2, 3, 4], [9, 9, 9, 9], [10, .nan, 30, 40]])
    let panel = centeredPanel(
      of: x, rows: 1..<4, variables: [2, 0], location: [2, 9, 20], scale: [2, 1, 10])
    #expect(panel == Matrix(columns: [[0, 1, 2], [0, 0.5, 1]]))
  }
}
