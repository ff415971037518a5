import CSpecialFunctions

/// The law of a new count, given counts of other times that vary about one unknown rate.
///
/// Counts of a known rate are negative binomial of size r; the rate is known from times worth α/r of them
/// and from β counts. Then P(X ≥ x) is the probability that Gᵣ·G_β/(Gₓ·G_α) is at least x/centre, G being
/// gamma variables of these shapes and mean 1: exactly so where the rate is drawn as the conjugate beta
/// law has it (the beta-negative-binomial distribution). Products of two are taken as one gamma variable of
/// the same variance, which makes the tail one of Fisher's F. It is exact as the counts grow large, and as r
/// does. A negative-binomial law with the same variance has far too thin an upper tail.
///
/// Reference: Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions, 6.2.3.
public struct PredictedCount: CountDistribution, Equatable {
  /// What the rate that is known lets expect, positive.
  public let centre: Double
  /// The size r of the law of a known rate, positive.
  public let size: Double
  /// What the number of other times is worth, α, positive; infinite where the rate has a gamma law.
  public let times: Double
  /// What their counts are worth, β, positive.
  public let counts: Double

  /// Creates the law.
  public init(centre: Double, size: Double, times: Double, counts: Double) {
    checkPositive(centre, "centre")
    checkPositive(size, "size")
    checkPositive(counts, "counts")
    precondition(times > 0, "times \(times)")
    self.centre = centre
    self.size = size
    self.times = times
    self.counts = counts
  }

  /// The values that can occur.
  public var support: ClosedRange<Int> { 0...(.max) }

  /// The expected value where it is finite; twice the centre where few times make it large or infinite.
  public var mean: Double {
    times > 2 ? centre * (times.isInfinite ? 1 : times / (times - 1)) : 2 * centre
  }

  /// The variance of a law with thinner tails about the centre, for a sense of scale.
  public var variance: Double { centre + centre * centre * (1 / size + 1 / times + 1 / counts) }

  /// log P(X = x), −∞ where x cannot occur.
  public func logProbability(_ x: Int) -> Double { log(max(0, upperTail(x) - upperTail(x + 1))) }

  /// P(X ≤ x).
  public func lowerTail(_ x: Int) -> Double { x < 0 ? 0 : tails(Double(x) + 1).below }

  /// P(X ≥ x).
  public func upperTail(_ x: Int) -> Double { x <= 0 ? 1 : tails(Double(x)).above }

  /// log P(X ≤ x).
  public func logLowerTail(_ x: Int) -> Double { log(lowerTail(x)) }

  /// log P(X ≥ x).
  public func logUpperTail(_ x: Int) -> Double { log(upperTail(x)) }

  /// The two-sided mid-p of a count: twice the smaller tail, each with half of the count's probability;
  /// within 10⁻³⁰⁰ and 1. Near the centre it is taken as 1, as `isNear` has it.
  public func twoSidedMidP(_ x: Int) -> Double {
    let isUpper = Double(x) > centre
    if isNear(Double(x) - centre, variance: variance) { return 1 }
    // Half-way between P(X ≥ x) and P(X ≥ x + 1); for large counts the two are one.
    func tail(_ x: Double) -> Double {
      let tails = tails(x)
      return isUpper ? tails.above : tails.below
    }
    let middle: Double
    if x > 100 {
      middle = tail(Double(x) + 0.5)
    } else if x == 0 {
      middle = (tail(1) + (isUpper ? 1 : 0)) / 2
    } else {
      middle = (tail(Double(x)) + tail(Double(x) + 1)) / 2
    }
    return min(1, max(2 * middle, 1e-300))
  }

  /// P(X ≥ x) and P(X < x) for a positive x.
  private func tails(_ x: Double) -> (above: Double, below: Double) {
    let above = 1 / (1 / size + 1 / counts + 1 / (size * counts))
    let below = 1 / (1 / x + 1 / times + 1 / (x * times))
    // F ≥ x/centre with 2a and 2b degrees of freedom: its share aF/(aF + b) is beta distributed.
    let product = above * (x / centre)
    let share = product / (product + below)
    let rest = below / (product + below)
    return (
      BetaTail.lower(below, above, x: rest, y: share),
      BetaTail.lower(above, below, x: share, y: rest)
    )
  }
}
