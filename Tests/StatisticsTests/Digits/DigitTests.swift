import Statistics
import TestSupport
import Testing

@Suite struct DigitTests {
  @Test func leastNumbers() {
    #expect(leastFirstDigits == 110 && LastDigits.leastTotal == 50)
    #expect(testFirstDigits([Int](repeating: 17, count: 109)) == nil)
    #expect(testFirstDigits([Int](repeating: 17, count: 110))?.counts[0] == 110)
    #expect(LastDigits.test([Int](repeating: 9, count: 500)) == nil)
    #expect(LastDigits.test([10, 15, 20], minimum: 1)?.zeroOrFive == 3)
    #expect(testFirstDigits([0, 0], minimum: 0) == nil)
  }

  @Test func signAndZeros() throws {
    let test = try #require(testFirstDigits([-912, 0, 18, .min, .max], minimum: 1))
    #expect(test.counts == [1, 0, 0, 0, 0, 0, 0, 0, 3] && test.total == 4)
    #expect(agree(benfordShares.reduce(0, +), 1))
  }

  /// Numbers with uniform last digits: p-values below 0.05 in about one of twenty.
  @Test func pValuesUnderTheNull() {
    let seed = seed(default: 61)
    print("seed \(seed)")
    var numbers = SeededNumbers(seed: seed)
    var (small, midP) = (0, 0.0)
    for _ in 0..<2000 {
      let values = (0..<80).map { _ in Int.random(in: 100..<1000, using: &numbers) }
      guard let test = LastDigits.test(values) else { continue }
      if test.uniformity.pValue <= 0.05 { small += 1 }
      midP += test.heapingMidP
    }
    // Five standard deviations about 100 of 2000 and about a mean of one half.
    #expect((55...150).contains(small), "\(small) of 2000")
    #expect((midP / 2000 - 0.5).magnitude < 0.033, "\(midP / 2000)")
  }
}
