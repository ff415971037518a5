import Statistics
import TestSupport
import Testing

/// What holds of the MCD whatever the data are.
@Suite struct MCDLawTests {
  private static let seeds: [UInt64] = (0..<3).map { seed(default: 20) + $0 }

  /// Rows of correlated numbers of which the first fifth lie far out, close together.
  private func contaminated(
    _ numbers: inout SeededNumbers, rows: Int, columns: Int, distance: Double = 50
  ) -> Matrix {
    var x = numbers.nextMatrix(rows: rows, columns: columns)
    for row in 0..<rows / 5 {
      for column in 0..<columns { x[row, column] += distance * (column % 2 == 0 ? 1 : -0.5) }
    }
    return x
  }

  private func estimate(_ x: Matrix, _ mcd: MCD = MCD()) throws -> MCDEstimate {
    guard case .estimate(let estimate) = mcd.fit(x) else {
      throw NoEstimate()
    }
    return estimate
  }

  private struct NoEstimate: Error {}

  @Test(arguments: seeds)
  func affineEquivariance(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let x = contaminated(&numbers, rows: 150, columns: 3)
    let map = Matrix(rowsOf: [[2, 0.5, -1], [0, 3e-3, 0.25], [1, -1, 4e3]])
    let moved = Matrix(
      columns: (0..<3).map { j in
        (0..<150).map { i in (0..<3).reduce(100) { $0 + x[i, $1] * map[$1, j] } }
      })
    let (plain, mapped) = (try estimate(x), try estimate(moved))
    #expect(plain.subset == mapped.subset, "seed \(seed)")
    #expect(agreeAll(plain.squaredDistances, mapped.squaredDistances), "seed \(seed)")
    for j in 0..<3 {
      let location = (0..<3).reduce(100) { $0 + plain.reweighted.location[$1] * map[$1, j] }
      #expect(agree(mapped.reweighted.location[j], location, rel: 1e-8), "seed \(seed)")
    }
  }

  @Test(arguments: seeds, [MCD.Search.fast, .deterministic])
  func permutationInvariance(seed: UInt64, search: MCD.Search) throws {
    var numbers = SeededNumbers(seed: seed)
    for rows in [80, 900] {
      let x = contaminated(&numbers, rows: rows, columns: 3)
      let order = Array(0..<rows).shuffled(using: &numbers)
      let mcd = MCD(search: search)
      let (plain, permuted) = (try estimate(x, mcd), try estimate(x.withRows(order), mcd))
      let back = permuted.subset.map { Int32(order[Int($0)]) }.sorted()
      #expect(back == plain.subset, "seed \(seed), \(rows) rows")
      let moved = order.map { plain.squaredDistances[$0] }
      #expect(agreeAll(permuted.squaredDistances, moved), "seed \(seed), \(rows) rows")
    }
  }

  /// Two fifths of the rows far out change little, however far out they are.
  @Test(arguments: seeds, [MCD.Search.fast, .deterministic])
  func boundedUnderContamination(seed: UInt64, search: MCD.Search) throws {
    for distance in [20, 1e4, 1e9] {
      var numbers = SeededNumbers(seed: seed)
      var x = numbers.nextMatrix(rows: 100, columns: 3)
      for row in 0..<40 {
        for column in 0..<3 { x[row, column] += distance * (1 + 0.01 * numbers.nextNormal()) }
      }
      let found = try estimate(x, MCD(search: search))
      let label: Comment = "seed \(seed), distance \(distance)"
      #expect(found.subset.allSatisfy { $0 >= 40 }, label)
      #expect(found.weights[..<40].allSatisfy { !$0 }, label)
      #expect(found.weights[40...].count { $0 } > 45, label)
      #expect((found.reweighted.location[0]).magnitude < 1.5, label)
    }
  }

  /// Small, nested and full-size searches give the same bits for any number of workers.
  @Test(arguments: [100, 1300, 21_000])
  func workers(rows: Int) throws {
    let seed = seed(default: 77)
    var numbers = SeededNumbers(seed: seed)
    let x = contaminated(&numbers, rows: rows, columns: 2, distance: 8)
    let one = try estimate(x, MCD(search: .fast(starts: 60, seed: 3), workers: 1))
    for workers in [2, 4] {
      let more = try estimate(x, MCD(search: .fast(starts: 60, seed: 3), workers: workers))
      #expect(more == one, "seed \(seed), \(workers) workers")
    }
    if rows == 100 {
      let one = try estimate(x, MCD(search: .deterministic, workers: 1))
      #expect(try estimate(x, MCD(search: .deterministic, workers: 4)) == one, "seed \(seed)")
    }
  }

  /// The steps on all rows end where no C-step lowers the determinant by more than 10⁻⁶.
  @Test func fullStepsEndAtNearestRows() throws {
    let seed = seed(default: 5)
    var numbers = SeededNumbers(seed: seed)
    let x = contaminated(&numbers, rows: 21_000, columns: 2, distance: 8)
    let found = try estimate(x, MCD(search: .fast(starts: 60, seed: 3)))
    let size = subsetSize(alpha: 0.5, rows: 21_000, columns: 2)
    #expect(found.subset.count == size, "seed \(seed)")
    let nearest = found.rawSquaredDistances.indices
      .sorted { found.rawSquaredDistances[$0] < found.rawSquaredDistances[$1] }[..<size]
      .map { Int32($0) }.sorted()
    let next = try #require(MCD().estimate(x, subset: nearest))
    #expect(next.logDeterminant >= found.logDeterminant - 1e-5, "seed \(seed)")
    let again = try #require(MCD().estimate(x, subset: found.subset))
    #expect(agree(again.logDeterminant, found.logDeterminant, rel: 1e-9), "seed \(seed)")
    #expect(agreeAll(again.squaredDistances, found.squaredDistances), "seed \(seed)")
    #expect(found.weights[..<4200].count { $0 } < 400, "seed \(seed)")
  }

  @Test func missingRowsTakeNoPart() throws {
    let seed = seed(default: 8)
    var numbers = SeededNumbers(seed: seed)
    let x = contaminated(&numbers, rows: 90, columns: 3)
    var holed = Matrix(
      columns: (0..<3).map { x[column: $0] + [1, .nan, 3, 1e300] })
    for column in 0..<3 { holed[93, column] = column == 1 ? .nan : 5 }
    holed[90, 2] = .nan
    holed[92, 0] = .nan
    let (plain, found) = (try estimate(x), try estimate(holed))
    #expect(found.subset == plain.subset && found.reweighted == plain.reweighted, "seed \(seed)")
    let missing = found.squaredDistances[90...].filter { $0.isNaN }
    #expect(missing.count == 4 && !found.weights[91], "seed \(seed)")
    let rest = Array(found.squaredDistances[..<90])
    #expect(agreeAll(rest, plain.squaredDistances), "seed \(seed)")
  }

  @Test(arguments: [MCD.Search.fast, .deterministic])
  func hyperplanes(search: MCD.Search) throws {
    let seed = seed(default: 12)
    var numbers = SeededNumbers(seed: seed)
    for rows in [60, 1500] {
      var x = numbers.nextMatrix(rows: rows, columns: 4)
      // Three quarters of the rows keep x₁ + x₂ = x₃ + 1000.
      for row in 0..<rows * 3 / 4 { x[row, 2] = x[row, 0] + x[row, 1] - 1000 }
      guard case .exactFit(let plane) = MCD(search: search).fit(x) else {
        Issue.record("no exact fit of \(rows) rows, seed \(seed)")
        continue
      }
      #expect(plane.count == rows * 3 / 4 && plane.weights[rows * 3 / 4 - 1], "seed \(seed)")
      let third = 1 / 3.0.squareRoot()
      for (value, truth) in zip(plane.normal, [third, third, -third, 0]) {
        #expect(agree(value, truth, rel: 1e-6, abs: 1e-6), "seed \(seed)")
      }
      #expect(agree(plane.offset, 1000 * third, rel: 1e-6), "seed \(seed)")
    }
  }

  /// A column of mostly zeros, as counts are.
  @Test func constantColumn() throws {
    let seed = seed(default: 13)
    var numbers = SeededNumbers(seed: seed)
    var x = numbers.nextMatrix(rows: 50, columns: 3)
    x[column: 1] = (0..<50).map { $0 < 40 ? 0 : Double($0) }
    for search in [MCD.Search.fast, .deterministic] {
      guard case .exactFit(let plane) = MCD(search: search).fit(x) else {
        Issue.record("no exact fit, seed \(seed)")
        continue
      }
      #expect(plane.normal == [0, 1, 0] && plane.offset == 0 && plane.count == 40, "seed \(seed)")
    }
  }

  @Test func oneVariable() throws {
    // The densest eight of thirteen values are 1, …, 8.
    let x = Matrix(columns: [[40, 1, 2, 3, 4, 5, 6, 7, 8, 30, 50, 70, -90]])
    let found = try estimate(x)
    #expect(found.subset.count == 7)
    #expect(agree(found.raw.location[0], 4) || agree(found.raw.location[0], 5))
    guard case .exactFit(let plane) = MCD().fit(Matrix(columns: [[3, 3, 3, 3, 9]])) else {
      Issue.record("no exact fit")
      return
    }
    #expect(plane.normal == [1] && plane.offset == 3 && plane.count == 4)
  }

  /// With alpha = 1 the raw estimate is the classical one.
  @Test func allRows() throws {
    let seed = seed(default: 15)
    var numbers = SeededNumbers(seed: seed)
    let x = numbers.nextMatrix(rows: 40, columns: 3)
    let (found, classical) = (try estimate(x, MCD(alpha: 1)), ClassicalCovariance.fit(x))
    #expect(found.rawFactors.product == 1 && found.subset.count == 40)
    #expect(agreeAll(found.raw.location, classical.location), "seed \(seed)")
    #expect(agreeAll(found.raw.covariance.storage, classical.covariance.storage), "seed \(seed)")
  }

  @Test func tooFewRows() {
    #expect(MCD().fit(Matrix(rowsOf: [[1, 2], [2, 1], [3, 5]])) == nil)
    #expect(MCD().fit(Matrix(columns: [[1, .nan, 2]])) == nil)
    let none = Matrix(rows: 0, columns: 3, repeating: 0)
    #expect(MCD().fit(none) == nil && OGK().fit(none) == nil && MRCD().fit(none) == nil)
    #expect(ROBPCA().fit(none) == nil)
  }

  private func agreeAll(_ a: [Double], _ b: [Double]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { agree($0, $1, rel: 1e-7, abs: 1e-9) }
  }
}
