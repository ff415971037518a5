import Statistics
import TestSupport
import Testing

/// What holds of OGK, MRCD and ROBPCA whatever the data are.
@Suite struct RobustCovarianceLawTests {
  private static let seeds: [UInt64] = (0..<3).map { seed(default: 40) + $0 }

  private func contaminated(_ seed: UInt64, rows: Int, columns: Int) -> Matrix {
    var numbers = SeededNumbers(seed: seed)
    var x = numbers.nextMatrix(rows: rows, columns: columns)
    for row in 0..<rows / 5 {
      for column in 0..<columns { x[row, column] += column % 2 == 0 ? 1e3 : -500 }
    }
    return x
  }

  @Test(arguments: seeds)
  func permutationInvariance(seed: UInt64) throws {
    let x = contaminated(seed, rows: 60, columns: 4)
    var numbers = SeededNumbers(seed: seed + 1)
    let order = Array(0..<60).shuffled(using: &numbers)
    let moved = x.withRows(order)
    let (ogk, ogkMoved) = (try #require(OGK().fit(x)), try #require(OGK().fit(moved)))
    #expect(order.map { ogk.weights[$0] } == ogkMoved.weights, "seed \(seed)")
    #expect(close(ogk.raw, ogkMoved.raw), "seed \(seed)")
    let (mrcd, mrcdMoved) = (try #require(MRCD().fit(x)), try #require(MRCD().fit(moved)))
    #expect(mrcdMoved.subset.map { Int32(order[Int($0)]) }.sorted() == mrcd.subset, "seed \(seed)")
    #expect(close(mrcd.estimate, mrcdMoved.estimate), "seed \(seed)")
    let (pca, pcaMoved) = (try #require(ROBPCA().fit(x)), try #require(ROBPCA().fit(moved)))
    #expect(order.map { pca.weights[$0] } == pcaMoved.weights, "seed \(seed)")
    for (value, other) in zip(pca.variances, pcaMoved.variances) {
      #expect(agree(value, other, rel: 1e-8), "seed \(seed)")
    }
  }

  /// Other units and origins of single variables.
  @Test(arguments: seeds)
  func scaleEquivariance(seed: UInt64) throws {
    let x = contaminated(seed, rows: 61, columns: 3)
    let (factors, shift) = ([1024.0, 0.25, 8], 512.0)
    let moved = Matrix(
      columns: (0..<3).map { column in x[column: column].map { $0 * factors[column] + shift } })
    let (ogk, ogkMoved) = (try #require(OGK().fit(x)), try #require(OGK().fit(moved)))
    #expect(ogk.weights == ogkMoved.weights, "seed \(seed)")
    let (mrcd, mrcdMoved) = (try #require(MRCD().fit(x)), try #require(MRCD().fit(moved)))
    #expect(mrcd.subset == mrcdMoved.subset, "seed \(seed)")
    for j in 0..<3 {
      for i in 0..<3 {
        let factor = factors[i] * factors[j]
        #expect(
          agree(ogkMoved.raw.covariance[i, j], ogk.raw.covariance[i, j] * factor, rel: 1e-6),
          "seed \(seed)")
        #expect(
          agree(
            mrcdMoved.estimate.covariance[i, j], mrcd.estimate.covariance[i, j] * factor,
            rel: 1e-6), "seed \(seed)")
      }
    }
  }

  @Test(arguments: seeds)
  func boundedUnderContamination(seed: UInt64) throws {
    for (rows, columns) in [(60, 3), (20, 30)] {
      let x = contaminated(seed, rows: rows, columns: columns)
      let label: Comment = "seed \(seed), \(rows) × \(columns)"
      let mrcd = try #require(MRCD().fit(x))
      #expect(mrcd.subset.allSatisfy { $0 >= rows / 5 }, label)
      let (out, within) = (
        mrcd.squaredDistances[..<(rows / 5)], mrcd.squaredDistances[(rows / 5)...]
      )
      #expect(try #require(out.min()) > 10 * (try #require(within.max())), label)
      let pca = try #require(ROBPCA(components: 2).fit(x))
      #expect(pca.weights[..<(rows / 5)].allSatisfy { !$0 }, label)
      guard columns < rows else { continue }
      let ogk = try #require(OGK().fit(x))
      #expect(ogk.weights[..<(rows / 5)].allSatisfy { !$0 }, label)
      #expect(ogk.reweighted.location[0].magnitude < 2, label)
    }
  }

  @Test func workers() throws {
    let seed = seed(default: 91)
    let x = contaminated(seed, rows: 90, columns: 4)
    for workers in [2, 4] {
      #expect(OGK(workers: workers).fit(x) == OGK(workers: 1).fit(x), "seed \(seed)")
      #expect(MRCD(workers: workers).fit(x) == MRCD(workers: 1).fit(x), "seed \(seed)")
      #expect(ROBPCA(workers: workers).fit(x) == ROBPCA(workers: 1).fit(x), "seed \(seed)")
    }
  }

  @Test func distancesOfWorkers() throws {
    let seed = seed(default: 92)
    var numbers = SeededNumbers(seed: seed)
    let x = numbers.nextMatrix(rows: 9000, columns: 3)
    let distance = try #require(MahalanobisDistance(of: ClassicalCovariance.fit(x)))
    let one = distance.squaredDistances(of: x, workers: 1)
    #expect(distance.squaredDistances(of: x, workers: 2) == one, "seed \(seed)")
    #expect(distance.squaredDistances(of: x, workers: 4) == one, "seed \(seed)")
  }

  /// Rows in a plane but for one: its orthogonal distance tells it.
  @Test func orthogonalDistance() throws {
    let seed = seed(default: 93)
    var numbers = SeededNumbers(seed: seed)
    var x = numbers.nextMatrix(rows: 40, columns: 3)
    for row in 0..<40 { x[row, 2] = x[row, 0] - x[row, 1] + 7 }
    x[5, 2] += 9
    let pca = try #require(ROBPCA(components: 2).fit(x))
    #expect(agree(pca.orthogonalDistances[5], 9 / 3.0.squareRoot(), rel: 1e-6), "seed \(seed)")
    #expect(!pca.weights[5] && pca.orthogonalCutoff == 0, "seed \(seed)")
    #expect(pca.weights.count { $0 } > 30, "seed \(seed)")
  }

  /// Missing cells and equal rows.
  @Test func undetermined() {
    let equal = Matrix(columns: [[1, 1, 1, 1], [2, 2, 2, 2]])
    #expect(OGK().fit(equal) == nil && MRCD().fit(equal) == nil && ROBPCA().fit(equal) == nil)
    var x = contaminated(3, rows: 30, columns: 3)
    x[7, 1] = .nan
    #expect(OGK().fit(x)?.squaredDistances[7].isNaN == true)
    #expect(MRCD().fit(x)?.squaredDistances[7].isNaN == true)
    #expect(ROBPCA().fit(x)?.scoreDistances[7].isNaN == true)
  }

  private func close(_ a: LocationCovariance, _ b: LocationCovariance) -> Bool {
    let size = a.covariance.storage.map(\.magnitude).max() ?? 0
    return zip(a.covariance.storage, b.covariance.storage)
      .allSatisfy { agree($0, $1, rel: 1e-7, abs: 1e-9 * size) }
      && zip(a.location, b.location).allSatisfy { agree($0, $1, rel: 1e-7, abs: 1e-9) }
  }
}
