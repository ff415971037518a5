import CSpecialFunctions

/// The hypergeometric distribution: marked items among those drawn without replacement.
///
/// Tails are sums of positive terms, so they keep their digits far out, at O(standard deviation) up to
/// some thousand terms and no more beyond.
public struct Hypergeometric: CountDistribution, Equatable {
  /// The number of marked items.
  public let marked: Int

  /// The number of other items.
  public let unmarked: Int

  /// The number of items drawn.
  public let drawn: Int

  /// Creates the distribution; no more can be drawn than there are.
  public init(marked: Int, unmarked: Int, drawn: Int) {
    precondition(
      marked >= 0 && unmarked >= 0 && 0 <= drawn && drawn <= marked + unmarked,
      "\(drawn) drawn of \(marked) + \(unmarked)")
    self.marked = marked
    self.unmarked = unmarked
    self.drawn = drawn
  }

  private var total: Double { Double(marked) + Double(unmarked) }
  private var drawnShare: Double { total == 0 ? 0 : Double(drawn) / total }

  /// The values that can occur.
  public var support: ClosedRange<Int> { max(0, drawn - unmarked)...min(drawn, marked) }

  /// The expected value.
  public var mean: Double { Double(marked) * drawnShare }

  /// The variance.
  public var variance: Double {
    guard total > 1 else { return 0 }
    let left = total - Double(drawn)
    return mean * (Double(unmarked) / total) * (left / (total - 1))
  }

  /// log P(X = x), −∞ where x cannot occur.
  public func logProbability(_ x: Int) -> Double {
    guard support ~= x else { return -.infinity }
    return support.count == 1 ? 0 : logDensity(Double(x))
  }

  /// The logarithm of the probability as a function of a number that need not be whole.
  private func logDensity(_ x: Double) -> Double {
    // Bayes: x of the marked and the rest of the unmarked are drawn, given how many are drawn.
    return Binomial(trials: marked, success: drawnShare).logDensity(x)
      + Binomial(trials: unmarked, success: drawnShare).logDensity(Double(drawn) - x)
      - Binomial(trials: marked + unmarked, success: drawnShare).logDensity(Double(drawn))
  }

  /// P(X ≤ x).
  public func lowerTail(_ x: Int) -> Double { exp(logLowerTail(x)) }

  /// P(X ≥ x).
  public func upperTail(_ x: Int) -> Double { exp(logUpperTail(x)) }

  /// log P(X ≤ x), at any distance.
  public func logLowerTail(_ x: Int) -> Double {
    if x < support.lowerBound { return -.infinity }
    if x >= support.upperBound { return 0 }
    if Double(x) <= mean { return min(0, terms.logSum(support.lowerBound...x, peak: mode)) }
    return log1p(-exp(min(0, terms.logSum(x + 1...support.upperBound, peak: mode))))
  }

  /// log P(X ≥ x), at any distance.
  public func logUpperTail(_ x: Int) -> Double {
    if x <= support.lowerBound { return 0 }
    if x > support.upperBound { return -.infinity }
    if Double(x) > mean { return min(0, terms.logSum(x...support.upperBound, peak: mode)) }
    return log1p(-exp(min(0, terms.logSum(support.lowerBound...x - 1, peak: mode))))
  }

  private var mode: Int {
    Int(((Double(drawn) + 1) * ((Double(marked) + 1) / (total + 2))).rounded(.down))
  }

  private var terms: SummedTail {
    SummedTail(
      logDensity: logDensity,
      ratio: { x in
        Double(marked - x) / Double(x + 1) * (Double(drawn - x) / Double(unmarked - drawn + x + 1))
      },
      isLogConcave: true)
  }
}
