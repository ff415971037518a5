import TestSupport
import Testing

@testable import Statistics

/// Tails of counts far beyond what is summed term by term, against sums in forty digits.
@Suite("Issue 12 C3: tails of large counts") struct LargeCountTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let trials: Int
    let shapes: (Double, Double)
    let count: Int
    let isUpper: Bool
    let tail: Double
    var testDescription: String { "\(count) of \(trials), \(shapes)" }
  }

  /// mpmath 1.3.0: the terms near both ends, Gauss–Legendre quadrature between them and the corrections of
  /// Euler and Maclaurin up to the third derivative.
  static let cases = [
    Case(
      trials: 20_000, shapes: (0.5, 0.7), count: 12_000, isUpper: true, tail: 0.33118821920573079),
    Case(
      trials: 1_000_000, shapes: (0.5, 0.7), count: 900_000, isUpper: true,
      tail: 0.11621170629958689),
    Case(
      trials: 1_000_000_000, shapes: (0.5, 0.7), count: 300_000_001, isUpper: false,
      tail: 0.45212785026728376),
    Case(
      trials: 1_000_000_000_000, shapes: (0.3, 4), count: 200_000_000_000, isUpper: true,
      tail: 0.11064194417229828),
    Case(
      trials: 1_000_000_000_000, shapes: (0.05, 0.05), count: 700_000_000_000, isUpper: true,
      tail: 0.4802183280058666),
    Case(
      trials: 1_000_000_000, shapes: (20, 30), count: 500_000_000, isUpper: true,
      tail: 0.076203892008456476),
    Case(
      trials: 1_000_000_000_000, shapes: (0.5, 1_000_000), count: 10_000_000, isUpper: true,
      tail: 7.7438742151855835e-6),
    Case(
      trials: 10_000_000_000, shapes: (1.5, 0.4), count: 1_000_000, isUpper: false,
      tail: 3.2617961346584596e-7),
    Case(
      trials: 100_000_000, shapes: (250, 4_000), count: 7_000_000, isUpper: true,
      tail: 0.0015895455867866479),
  ]

  @Test(arguments: cases) func tailsKeepTheirDigits(_ item: Case) {
    let law = BetaBinomial(trials: item.trials, a: item.shapes.0, b: item.shapes.1)
    let tail = item.isUpper ? law.upperTail(item.count) : law.lowerTail(item.count)
    #expect(agree(tail, item.tail, rel: 1e-12), "\(tail)")
  }

  /// 2·P − p, where the count does not lie near the middle.
  @Test func theMidPIsThatOfTheTail() {
    let law = BetaBinomial(trials: 1_000_000, a: 0.5, b: 0.7)
    #expect(agree(law.twoSidedMidP(900_000), 0.23242257326957512, rel: 1e-12))
    let low = BetaBinomial(trials: 10_000_000_000, a: 1.5, b: 0.4)
    #expect(agree(low.twoSidedMidP(1_000_000), 6.5235873765128225e-7, rel: 1e-12))
  }

  /// With one shape 1 the tail is Γ(n+1)Γ(n−x+1+b)/(Γ(n−x+1)Γ(n+1+b)); with both it is (n−x+1)/(n+1).
  @Test(arguments: [1_000, 5_000, 100_000, 1_000_000_000, 1_000_000_000_000])
  func theUniformLawIsExact(trials: Int) {
    let law = BetaBinomial(trials: trials, a: 1, b: 1)
    for share in [0.001, 0.2, 0.5, 0.9, 0.999] {
      let x = Int(share * Double(trials))
      let upper = Double(trials - x + 1) / Double(trials + 1)
      #expect(agree(law.upperTail(x), upper, rel: 1e-12), "\(x) of \(trials)")
      #expect(agree(law.lowerTail(x), Double(x + 1) / Double(trials + 1), rel: 1e-12), "\(x)")
    }
  }

  /// The values that are taken do not grow with the counts.
  @Test(arguments: [(0.2, 0.3), (0.05, 5), (3, 0.4), (2, 2), (400, 900), (1e5, 1e7)])
  func theCostIsBounded(a: Double, b: Double) {
    for trials in [100_000, 10_000_000, 10_000_000_000, 1_000_000_000_000] {
      let calls = Counter()
      let law = BetaBinomial(trials: trials, a: a, b: b)
      let tail = SummedTail(
        logDensity: { x in
          calls.count += 1
          return law.logProbability(Int(x))
        },
        ratio: { x in law.probability(x + 1) / law.probability(x) },
        isLogConcave: a >= 1 && b >= 1)
      _ = tail.logSum(trials / 3...trials, peak: trials / 3)
      #expect(calls.count < 60_000, "\(trials): \(calls.count)")
    }
  }

  private final class Counter {
    var count = 0
  }

  /// Half of the items drawn, half of them marked: 10¹² of them cost no more than 10⁶.
  @Test func drawnItemsAreSymmetric() {
    let half = 250_000_000_000
    let law = Hypergeometric(marked: 2 * half, unmarked: 2 * half, drawn: 2 * half)
    #expect(agree(law.upperTail(half), 0.5 + law.probability(half) / 2, rel: 1e-12))
    // Three standard deviations, of 250 000 each: the normal tail.
    let far = law.upperTail(half + 750_000)
    #expect(agree(far, 0.0013498980316300933, rel: 1e-4), "\(far)")
  }
}
