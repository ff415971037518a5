import TestSupport
import Testing

@testable import Statistics

@Suite struct ColumnsTests {
  /// Columns of 7000 rows: enough for selection by sample.
  private static let columns: [[Double]] = {
    var numbers = SeededNumbers(seed: seed(default: 10))
    var columns = HardColumns.kinds.map { HardColumns.make($0, 7000, &numbers) }
    for index in stride(from: 0, to: 7000, by: 7) { columns[1][index] = .nan }
    columns.append([Double](repeating: .nan, count: 7000))
    return columns
  }()

  /// A column function gives what the function of one column does, for any number of workers.
  private func compare<Result: Equatable>(
    _ ofColumns: (Matrix, Int) -> [Result], _ ofOne: ([Double]) -> Result
  ) {
    let matrix = Matrix(columns: Self.columns)
    let expected = Self.columns.map(ofOne)
    for workers in [1, 2, 4] {
      #expect(ofColumns(matrix, workers) == expected, "seed \(seed(default: 10)), \(workers)")
    }
  }

  @Test func scales() {
    compare({ median(ofColumns: $0, workers: $1) }, { median(of: $0) })
    compare(
      { medianAbsoluteDeviation(ofColumns: $0, workers: $1) }, { medianAbsoluteDeviation(of: $0) })
    compare({ RobustScale.fit(columns: $0, workers: $1) }, { RobustScale.fit($0) })
    compare({ quantile(0.9, ofColumns: $0, workers: $1) }, { quantile(0.9, of: $0) })
    compare({ qn(ofColumns: $0, workers: $1) }, { qn(of: $0) })
    compare({ sn(ofColumns: $0, workers: $1) }, { sn(of: $0) })
  }

  @Test func skewness() {
    compare({ medcouple(ofColumns: $0, workers: $1) }, { medcouple(of: $0) })
    compare({ FiveNumbers.fit(columns: $0, workers: $1) }, { FiveNumbers.fit($0) })
    compare({ AdjustedBoxplot.fit(columns: $0, workers: $1) }, { AdjustedBoxplot.fit($0) })
  }

  @Test func locations() {
    compare({ huberLocation(ofColumns: $0, workers: $1) }, { huberLocation(of: $0) })
    compare({ TauScale().fit(columns: $0, workers: $1) }, { TauScale().fit($0) })
    compare({ OneStepM().fit(columns: $0, workers: $1) }, { OneStepM().fit($0) })
    compare({ UnivariateMCD().fit(columns: $0, workers: $1) }, { UnivariateMCD().fit($0) })
    compare({ Wrapping.fit(columns: $0, workers: $1) }, { Wrapping.fit($0) })
  }

  @Test func matrixWithoutColumnsOrRows() {
    #expect(median(ofColumns: Matrix(rows: 0, columns: 0, repeating: 0), workers: 2) == [])
    #expect(qn(ofColumns: Matrix(rows: 0, columns: 2, repeating: 0), workers: 3) == [nil, nil])
  }
}

@Suite struct WorkersTests {
  @Test(arguments: [0, 1, 2, 7, 100], [1, 2, 4])
  func resultsComeInOrder(panels: Int, workers: Int) {
    let squares = forEachPanel(panels, workers: workers) { [$0 * $0] }
    #expect(squares == (0..<panels).map { [$0 * $0] })
  }
}
