import Testing

@testable import Statistics

@Suite struct BLASTests {
  private let a = Matrix(rowsOf: [[1, 2], [3, 4], [5, 6]])

  @Test func crossProduct() {
    #expect(BLAS.crossProduct(a) == Matrix(rowsOf: [[35, 44], [44, 56]]))
  }

  @Test func product() {
    let b = Matrix(rowsOf: [[1, 0, -1], [2, 1, 0]])
    #expect(BLAS.product(a, b) == Matrix(rowsOf: [[5, 2, -1], [11, 4, -3], [17, 6, -5]]))
  }

  @Test func choleskyFactor() {
    let spd = Matrix(rowsOf: [[4, 12, -16], [12, 37, -43], [-16, -43, 98]])
    #expect(BLAS.choleskyFactor(spd) == Matrix(rowsOf: [[2, 0, 0], [6, 1, 0], [-8, 5, 3]]))
    #expect(BLAS.choleskyFactor(Matrix(rowsOf: [[1, 2], [2, 1]])) == nil)
  }

  @Test func triangularSolve() {
    // x·lᵀ = b with l = [[2, 0], [6, 1]]: x = (b₀/2, b₁ − 6x₀).
    var b = Matrix(rowsOf: [[2, 9], [4, 5], [0, -1]])
    BLAS.solve(&b, transposedLower: Matrix(rowsOf: [[2, 0], [6, 1]]))
    #expect(b == Matrix(rowsOf: [[1, 3], [2, -7], [0, -1]]))
  }

  @Test func symmetricEigen() {
    let (values, vectors) = BLAS.symmetricEigen(Matrix(rowsOf: [[2, 1], [1, 2]]))
    #expect(agree(values[0], 1) && agree(values[1], 3))
    #expect(agree(vectors[0, 0], -vectors[1, 0]) && agree(vectors[0, 1], vectors[1, 1]))
    #expect(agree(vectors[0, 1] * vectors[0, 1], 0.5))
  }

  @Test func emptyMatricesPass() {
    let none = Matrix(rows: 0, columns: 2, repeating: 0)
    #expect(BLAS.crossProduct(none) == Matrix(rows: 2, columns: 2, repeating: 0))
    #expect(BLAS.product(none, Matrix(rows: 2, columns: 3, repeating: 1)).rows == 0)
    #expect(BLAS.symmetricEigen(Matrix(columns: [])).values == [])
  }

  @Test func wrongShapesStopWithTheRoutine() async throws {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      _ = BLAS.product(
        Matrix(rows: 2, columns: 3, repeating: 0), Matrix(rows: 2, columns: 3, repeating: 0))
    }
    let message = String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
    #expect(message.contains("dgemm: 2 × 3 by 2 × 3"))
  }
}
