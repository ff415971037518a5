import Statistics
import Testing

@Suite struct MatrixTests {
  @Test func storesColumnByColumn() {
    var matrix = Matrix(columns: [[1, 2, 3], [4, 5, 6]])
    #expect(matrix.rows == 3 && matrix.columns == 2)
    #expect(matrix.storage == [1, 2, 3, 4, 5, 6])
    #expect(matrix[2, 0] == 3 && matrix[0, 1] == 4)
    matrix[2, 0] = -3
    #expect(matrix.storage == [1, 2, -3, 4, 5, 6])
  }

  @Test func readsAndReplacesColumns() {
    var matrix = Matrix(rows: 2, columns: 3, repeating: 7)
    matrix[column: 1] = [8, 9]
    #expect(matrix[column: 1] == [8, 9])
    #expect(matrix == Matrix(rows: 2, columns: 3, storage: [7, 7, 8, 9, 7, 7]))
  }

  @Test func mayBeEmpty() {
    #expect(Matrix(columns: []) == Matrix(rows: 0, columns: 0, storage: []))
    #expect(Matrix(rows: 0, columns: 4, repeating: 1)[column: 3] == [])
  }

  @Test func rejectsElementsThatDoNotFill() async {
    await #expect(processExitsWith: .failure) {
      _ = Matrix(rows: 2, columns: 2, storage: [1, 2, 3])
    }
    await #expect(processExitsWith: .failure) { _ = Matrix(columns: [[1, 2], [3]]) }
    await #expect(processExitsWith: .failure) {
      _ = Matrix(rows: 2, columns: 2, repeating: 0)[2, 0]
    }
  }
}
