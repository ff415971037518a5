import Statistics
import Testing

@Suite struct MahalanobisDistanceTests {
  /// C = [[2, 1], [1, 2]], C⁻¹ = [[2, −1], [−1, 2]]/3.
  @Test func byHand() throws {
    let estimate = LocationCovariance(
      location: [10, 20], covariance: Matrix(rowsOf: [[2, 1], [1, 2]]))
    let distance = try #require(MahalanobisDistance(of: estimate))
    let x = Matrix(rowsOf: [[11, 20], [11, 21], [11, 19], [10, 20], [.nan, 21]])
    for (value, truth) in zip(distance.squaredDistances(of: x), [2.0 / 3, 2.0 / 3, 2, 0, 2.0 / 3]) {
      #expect(agree(value, truth))
    }
    #expect(distance.degreesOfFreedom == 2 && distance.omittedVariables == [])
  }

  /// Brownlee's stack loss data (air flow, water temperature, acid); truths from numpy 2.4.
  @Test func stackLoss() throws {
    let x = Matrix(columns: [
      [80, 80, 75, 62, 62, 62, 62, 62, 58, 58, 58, 58, 58, 58, 50, 50, 50, 50, 50, 56, 70],
      [27, 27, 25, 24, 22, 23, 24, 24, 23, 18, 18, 17, 18, 19, 18, 18, 19, 19, 20, 20, 20],
      [89, 88, 90, 87, 87, 87, 93, 93, 87, 80, 89, 88, 82, 93, 89, 86, 72, 79, 80, 82, 91],
    ])
    let truths = [
      5.078728426345716, 5.404438216473754, 2.5399191559942116, 1.61772390924245,
      0.09202563963732387, 0.597366290232635, 3.432354237552891, 3.432354237552891,
      1.8512917386957821, 3.048504289775676, 2.1482827432907303, 3.3911383540851876,
      2.1982482349071986, 3.164076598343812, 2.8569163135402813, 1.6690930834844449,
      7.290089004776244, 2.2594735403523156, 2.5383516324810897, 0.6513360511093599,
      4.738288302125957,
    ]
    let distance = try #require(MahalanobisDistance(of: ClassicalCovariance.fit(x)))
    for (value, truth) in zip(distance.squaredDistances(of: x), truths) {
      #expect(agree(value, truth, rel: 1e-10))
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func affineEquivariance(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let x = numbers.nextMatrix(rows: 80, columns: 3)
    let map = [[2, 0.5, -1], [0, 3, 0.25], [1, -1, 40]]
    let moved = Matrix(
      columns: (0..<3).map { j in
        (0..<80).map { i in
          x[i, 0] * map[0][j] + x[i, 1] * map[1][j] + x[i, 2] * map[2][j] + 100
        }
      })
    let (distances, mapped) = (try classical(x), try classical(moved))
    #expect(agreeAll(distances, mapped), "seed \(seed)")
    let order = Array(0..<80).shuffled(using: &numbers)
    let permuted = try classical(x.withRows(order))
    #expect(agreeAll(permuted, order.map { distances[$0] }), "seed \(seed)")
  }

  /// Two of five columns carry everything: distances are those of the two alone.
  @Test func duplicateAndSummedColumnsLeaveTheDistance() throws {
    let seed: UInt64 = 9
    var numbers = SeededNumbers(seed: seed)
    let two = numbers.nextMatrix(rows: 50, columns: 2)
    let (a, b) = (two[column: 0], two[column: 1])
    let singular = Matrix(columns: [a, b, zip(a, b).map { $0 + $1 }, a, a.map { _ in 4 }])
    let distance = try #require(MahalanobisDistance(of: ClassicalCovariance.fit(singular)))
    #expect(distance.degreesOfFreedom == 2 && distance.omittedVariables == [4])
    let expected = try classical(two)
    #expect(agreeAll(distance.squaredDistances(of: singular), expected), "seed \(seed)")
    var broken = singular
    broken[7, 2] += 1
    #expect(distance.squaredDistances(of: broken)[7] > 1e4)
  }

  @Test func indefiniteCovarianceIsRaised() throws {
    let correlation = Matrix(rowsOf: [[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]])
    let estimate = LocationCovariance(location: [0, 0, 0], covariance: correlation)
    let distance = try #require(MahalanobisDistance(of: estimate))
    #expect(distance.degreesOfFreedom == 2)
    let values = distance.squaredDistances(of: Matrix(rowsOf: [[1, 2, 1], [1, -1, 1]]))
    #expect(values.allSatisfy { $0.isFinite && $0 > 0 })
  }

  @Test func undetermined() throws {
    let constant = ClassicalCovariance.fit(Matrix(columns: [[3, 3, 3], [1, 1, 1]]))
    #expect(MahalanobisDistance(of: constant) == nil)
    let estimate = ClassicalCovariance.fit(Matrix(columns: [[1, 2, 4], [5, 5, 5]]))
    let distance = try #require(MahalanobisDistance(of: estimate))
    let x = Matrix(rowsOf: [[.nan, 5], [2, .nan]])
    let values = distance.squaredDistances(of: x)
    #expect(values[0].isNaN && values[1].isFinite)
    #expect(distance.contributions(of: x)[0, 0].isNaN)
    #expect(distance.squaredDistances(of: Matrix(rows: 0, columns: 2, repeating: 0)) == [])
  }

  @Test func contributionsAddUpAndNameTheVariable() throws {
    let seed: UInt64 = 31
    var numbers = SeededNumbers(seed: seed)
    var x = numbers.nextMatrix(rows: 2500, columns: 4)
    x[2300, 2] += 30
    let distance = try #require(MahalanobisDistance(of: WinsorisedCovariance().fit(x)))
    let (distances, parts) = (distance.squaredDistances(of: x), distance.contributions(of: x))
    for row in 0..<2500 {
      let sum = (0..<4).reduce(0) { $0 + parts[row, $1] }
      #expect(agree(sum, distances[row], rel: 1e-9), "seed \(seed)")
    }
    let named = try #require((0..<4).max { parts[2300, $0] < parts[2300, $1] })
    #expect(named == 2 && distances.max() == distances[2300])
  }

  /// Distances of a panel do not depend on what else is computed, nor on when.
  @Test func panelsAreIndependentToTheLastBit() throws {
    let seed: UInt64 = 13
    var numbers = SeededNumbers(seed: seed)
    let x = numbers.nextMatrix(rows: 5000, columns: 5)
    let distance = try #require(MahalanobisDistance(of: WinsorisedCovariance().fit(x)))
    let panels = [0..<2048, 2048..<4096, 4096..<5000]
    let apart = panels.reversed().map { distance.squaredDistances(of: x.withRows(Array($0))) }
    #expect(distance.squaredDistances(of: x) == Array(apart.reversed().joined()), "seed \(seed)")
  }

  private func classical(_ x: Matrix) throws -> [Double] {
    try #require(MahalanobisDistance(of: ClassicalCovariance.fit(x))).squaredDistances(of: x)
  }

  private func agreeAll(_ a: [Double], _ b: [Double]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { agree($0, $1, rel: 1e-8, abs: 1e-9) }
  }
}
