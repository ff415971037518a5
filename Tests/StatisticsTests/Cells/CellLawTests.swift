import Statistics
import TestSupport
import Testing

/// What holds of DDC and cellMCD whatever the data are.
@Suite struct CellLawTests {
  private static let seeds: [UInt64] = (0..<3).map { seed(default: 60) + $0 }

  /// A table of variables that lean on each other, and the cells planted in it.
  private struct Planted {
    var x: Matrix
    var cells: Set<Int> = []

    /// One cell in twenty lies 7 away from where it was.
    init(seed: UInt64, rows: Int, columns: Int) {
      var numbers = SeededNumbers(seed: seed)
      x = Matrix(rows: rows, columns: columns, repeating: 0)
      for row in 0..<rows {
        let common = numbers.nextNormal()
        for column in 0..<columns {
          x[row, column] = (column % 2 == 0 ? common : -common) + 0.3 * numbers.nextNormal()
        }
      }
      for place in 0..<rows * columns where Int.random(in: 0..<20, using: &numbers) == 0 {
        cells.insert(place)
        x[place % rows, place / rows] += 7
      }
    }
  }

  @Test(arguments: seeds)
  func plantedCellsAreFound(seed: UInt64) throws {
    let planted = Planted(seed: seed, rows: 200, columns: 6)
    let clean = 200 * 6 - planted.cells.count
    for correlation in [DDC.Correlation.reweighted, .wrapped] {
      let found = Set(DDC(correlation: correlation).fit(planted.x).deviatingCells)
      #expect(planted.cells.isSubset(of: found), "seed \(seed), \(correlation)")
      let wrong = found.subtracting(planted.cells).count
      #expect(Double(wrong) < 0.06 * Double(clean), "seed \(seed), \(correlation): \(wrong)")
    }
    let fit = try #require(CellMCD().fit(planted.x))
    let aside = Set(fit.isSetAside.indices.filter { fit.isSetAside[$0] })
    #expect(planted.cells.isSubset(of: aside), "seed \(seed)")
    #expect(Double(aside.count - planted.cells.count) < 0.05 * Double(clean), "seed \(seed)")
    #expect(fit.estimate.location.allSatisfy { $0.magnitude < 0.5 }, "seed \(seed)")
    #expect(fit.estimate.covariance[0, 1] < -0.7, "seed \(seed)")
    // What was planted can be told from the prediction.
    for cell in planted.cells {
      let (row, column) = (cell % 200, cell / 200)
      let excess = planted.x[row, column] - fit.predicted[row, column]
      #expect((excess - 7).magnitude < 2.5, "seed \(seed), cell \(row), \(column): \(excess)")
    }
  }

  @Test(arguments: seeds)
  func permutationInvariance(seed: UInt64) throws {
    let x = Planted(seed: seed, rows: 150, columns: 5).x
    var numbers = SeededNumbers(seed: seed + 100)
    let order = Array(0..<150).shuffled(using: &numbers)
    let moved = x.withRows(order)
    let (cells, other) = (DDC().fit(x), DDC().fit(moved))
    let (fit, otherFit) = (try #require(CellMCD().fit(x)), try #require(CellMCD().fit(moved)))
    for column in 0..<5 {
      for (place, row) in order.enumerated() {
        #expect(
          agree(other.residuals[place, column], cells.residuals[row, column], rel: 1e-8, abs: 1e-8),
          "seed \(seed)")
        #expect(
          agree(
            otherFit.residuals[place, column], fit.residuals[row, column], rel: 1e-6, abs: 1e-6),
          "seed \(seed)")
      }
    }
  }

  /// Other units and origins of single variables.
  @Test(arguments: seeds)
  func scaleEquivariance(seed: UInt64) throws {
    let x = Planted(seed: seed, rows: 150, columns: 5).x
    let (factors, shifts) = ([1024.0, 0.25, -8, 3, 1e-3], [0.0, 512, 7, -100, 1])
    let moved = Matrix(
      columns: (0..<5).map { column in
        x[column: column].map { $0 * factors[column] + shifts[column] }
      })
    let (cells, other) = (DDC().fit(x), DDC().fit(moved))
    #expect(cells.deviatingCells == other.deviatingCells, "seed \(seed)")
    let (fit, otherFit) = (try #require(CellMCD().fit(x)), try #require(CellMCD().fit(moved)))
    #expect(fit.isSetAside == otherFit.isSetAside, "seed \(seed)")
    for column in 0..<5 {
      let (factor, shift) = (factors[column], shifts[column])
      for row in 0..<150 {
        for (before, after) in [
          (cells.predicted, other.predicted), (fit.predicted, otherFit.predicted),
        ] {
          let expected = before[row, column] * factor + shift
          #expect(
            agree(after[row, column], expected, rel: 1e-6, abs: 1e-6 * factor.magnitude),
            "seed \(seed)")
        }
        let residual = cells.residuals[row, column] * (factor < 0 ? -1 : 1)
        #expect(agree(other.residuals[row, column], residual, rel: 1e-6, abs: 1e-6), "seed \(seed)")
      }
    }
  }

  @Test func workers() throws {
    let seed = seed(default: 70)
    var x = Planted(seed: seed, rows: 5000, columns: 5).x
    for row in stride(from: 0, to: 5000, by: 37) { x[row, row % 5] = .nan }
    for correlation in [DDC.Correlation.reweighted, .wrapped] {
      let one = DDC(correlation: correlation, workers: 1).fit(x)
      for workers in [2, 4] {
        let other = DDC(correlation: correlation, workers: workers).fit(x)
        #expect(bits(other.residuals) == bits(one.residuals), "seed \(seed)")
        #expect(bits(other.predicted) == bits(one.predicted), "seed \(seed)")
        #expect(other.rowScores.map(\.bitPattern) == one.rowScores.map(\.bitPattern))
        #expect(other.connections == one.connections, "seed \(seed)")
      }
    }
    let one = try #require(CellMCD(workers: 1).fit(x))
    for workers in [2, 4] {
      let other = try #require(CellMCD(workers: workers).fit(x))
      #expect(other.estimate == one.estimate && other.objective == one.objective, "seed \(seed)")
      #expect(bits(other.residuals) == bits(one.residuals), "seed \(seed)")
      #expect(bits(other.predicted) == bits(one.predicted), "seed \(seed)")
    }
  }

  /// Missing cells are predicted and have no residual; others hardly change.
  @Test(arguments: seeds)
  func missingCells(seed: UInt64) throws {
    var x = Planted(seed: seed, rows: 200, columns: 5).x
    let whole = DDC().fit(x)
    for row in stride(from: 0, to: 200, by: 10) { x[row, row / 10 % 5] = .nan }
    let cells = DDC().fit(x)
    let fit = try #require(CellMCD().fit(x))
    for row in stride(from: 0, to: 200, by: 10) {
      let column = row / 10 % 5
      #expect(cells.residuals[row, column].isNaN && fit.residuals[row, column].isNaN)
      #expect(cells.predicted[row, column].isFinite && fit.predicted[row, column].isFinite)
      #expect(!fit.isSetAside[row + 200 * column])
      let change = (cells.predicted[row, column] - whole.predicted[row, column]).magnitude
      #expect(change < 2, "seed \(seed): \(change)")
    }
    #expect(!cells.imputed(x).storage.contains { $0.isNaN })
    let settled = Set(whole.deviatingCells).symmetricDifference(cells.deviatingCells)
    #expect(settled.count < 60, "seed \(seed): \(settled.count)")
  }

  /// No step makes the objective larger.
  @Test(arguments: seeds)
  func objectiveFalls(seed: UInt64) throws {
    let x = Planted(seed: seed, rows: 120, columns: 5).x
    var last = Double.infinity
    for limit in [1, 2, 3, 5, 8, 13, 40] {
      let fit = try #require(CellMCD(stepLimit: limit).fit(x))
      #expect(fit.objective <= last + 1e-8 * last.magnitude, "seed \(seed), step \(limit)")
      last = fit.objective
    }
  }

  /// However many cells deviate, a share alpha of each variable is kept.
  @Test func leastShareIsKept() throws {
    let seed = seed(default: 71)
    var x = Planted(seed: seed, rows: 100, columns: 4).x
    for row in 0..<45 { x[row, 2] += 4 + Double(row) }
    let fit = try #require(CellMCD().fit(x))
    for column in 0..<4 {
      let aside = (0..<100).count { fit.isSetAside[$0 + 100 * column] }
      #expect(aside <= 25, "seed \(seed), column \(column): \(aside)")
    }
  }
}

func bits(_ x: Matrix) -> [UInt64] { x.storage.map(\.bitPattern) }
