import TestSupport
import Testing

@testable import Statistics

@Suite struct ConcentrationTests {
  /// Determinants of all single exchanges, computed anew, against the one chosen.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func exchangeIsTheBest(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let x = numbers.nextMatrix(rows: 14, columns: 2)
    let start = (0..<8).map { Int32($0) }
    let concentrator = Concentrator(x)
    concentrator.take(start[...])
    let before = try #require(concentrator.fitSubset())
    var least = before
    for leaving in start {
      for coming in 8..<14 {
        let rows = start.filter { $0 != leaving } + [Int32(coming)]
        least = min(least, try #require(determinant(x.rows(rows))))
      }
    }
    #expect(concentrator.exchange() == (least < before), "seed \(seed)")
    let after = try #require(determinant(x.rows(concentrator.subset)))
    #expect(agree(after, least, rel: 1e-9, abs: 1e-9), "seed \(seed)")
  }

  private func determinant(_ rows: Matrix) -> Double? {
    let moments = meanAndScatter(rows, divisor: rows.rows - 1)
    return Whitening(location: moments.location, covariance: moments.covariance.storage)?
      .logDeterminant
  }

  /// C-steps never raise the determinant (Rousseeuw & Van Driessen 1999, theorem 1).
  @Test func stepsLowerTheDeterminant() throws {
    let seed = seed(default: 6)
    var numbers = SeededNumbers(seed: seed)
    let concentrator = Concentrator(numbers.nextMatrix(rows: 60, columns: 3))
    concentrator.take((0..<33).map { Int32($0) }[...])
    var last = try #require(concentrator.fitSubset())
    for _ in 0..<10 {
      concentrator.measure()
      concentrator.takeNearest(33)
      let next = try #require(concentrator.fitSubset())
      #expect(next <= last + 1e-12, "seed \(seed)")
      last = next
    }
  }

  /// A sample that stands for nothing misleads the bracket, not the steps.
  @Test(arguments: [0.01, 1, 100])
  func bracketMayMiss(stretch: Double) throws {
    let seed = seed(default: 7)
    var numbers = SeededNumbers(seed: seed)
    let x = numbers.nextMatrix(rows: 3000, columns: 2)
    var sample = x.rows((0..<400).map { Int32($0) })
    sample.scale(by: stretch)
    let start = try #require(Whitening(location: [0, 1], covariance: [1, 0, 0, 1]))
    let full = FullConcentration(x, complete: 3000, sample: sample, size: 1600, workers: 2)
    guard case .subset(let rows, let whitening) = full.run(from: start, steps: 1, tolerance: 0)
    else {
      Issue.record("singular")
      return
    }
    let distances = (0..<3000).map { row in
      x[row, 0] * x[row, 0] + (x[row, 1] - 1) * (x[row, 1] - 1)
    }
    let nearest = distances.indices.sorted { distances[$0] < distances[$1] }[..<1600]
    #expect(rows == nearest.sorted().map { Int32($0) }, "seed \(seed)")
    let truth = try #require(determinant(x.rows(rows)))
    #expect(agree(whitening.logDeterminant, truth, rel: 1e-9), "seed \(seed)")
  }

  /// Steps by themselves stay where those of the estimator ended, and end from elsewhere too.
  @Test func stepsByThemselves() throws {
    let seed = seed(default: 9)
    var numbers = SeededNumbers(seed: seed)
    var x = numbers.nextMatrix(rows: 100, columns: 2)
    for row in 0..<15 { for column in 0..<2 { x[row, column] += 50 } }
    guard case .estimate(let estimate)? = MCD().fit(x) else {
      Issue.record("no estimate, seed \(seed)")
      return
    }
    let origin = LocationCovariance(
      location: [0, 1], covariance: Matrix(rowsOf: [[1, 0], [0, 1]]))
    let elsewhere = try #require(MCD().concentrate(x, from: origin, steps: 50), "seed \(seed)")
    for end in [estimate.raw, elsewhere] {
      let next = try #require(MCD().concentrate(x, from: end, steps: 3), "seed \(seed)")
      for (a, b) in zip(next.location, end.location) {
        #expect(agree(a, b, rel: 1e-9, abs: 1e-9), "seed \(seed)")
      }
    }
  }

  /// One row from each stretch, and all rows where ties are many.
  @Test func drawnRows() {
    let seed = seed(default: 8)
    var numbers = SeededNumbers(seed: seed)
    var x = numbers.nextMatrix(rows: 500, columns: 2)
    for row in 100..<400 { for column in 0..<2 { x[row, column] = 3 } }
    x[450, 1] = .nan
    let all = RowOrder(x, limit: .max, seed: 1, workers: 1)
    #expect(all.completeCount == 499 && Set(all.rows).count == 499, "seed \(seed)")
    let drawn = RowOrder(x, limit: 50, seed: 1, workers: 1)
    #expect(drawn.completeCount == 499 && Set(drawn.rows).count == 50, "seed \(seed)")
    let tied = drawn.rows.count { (100..<400).contains(Int($0)) }
    #expect((29...31).contains(tied), "seed \(seed)")
  }

  @Test func roots() throws {
    let cubic = try #require(
      brentRoot(of: { $0 * $0 * $0 - 2 }, between: 0, and: 3, tolerance: 1e-14))
    #expect(agree(cubic, 1.2599210498948732))
    #expect(brentRoot(of: { $0 }, between: 1, and: 2, tolerance: 1e-9) == nil)
    #expect(brentRoot(of: { $0 - 1 }, between: 1, and: 2, tolerance: 1e-9) == 1)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func densestStretches(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let near = (0..<30).map { _ in numbers.nextNormal() + 1e3 }
    let values = (near + (0..<10).map { Double($0) * 1e9 - 5e9 }).sorted()
    let scatters = (0...18).map { start -> Double in
      let part = values[start..<start + 22]
      let mean = part.reduce(0, +) / 22
      return part.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }
    let best = scatters.indices.min { scatters[$0] < scatters[$1] }
    #expect(densestStretch(values, 22) == best, "seed \(seed)")
  }

  @Test func ranks() {
    #expect(averageRanks(of: [3, 1, 3, 2]) == [3.5, 1, 3.5, 2])
    #expect(agree(normalQuantile(0.975), 1.959963984540054))
    #expect(agree(normalQuantile(0.025), -1.959963984540054))
  }
}
