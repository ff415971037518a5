import CSpecialFunctions

/// The effects of Hidiroglou and Berthelot: changes between two periods, weighted by size.
///
/// The ratio r = current/previous is centred at its median m so that halving and doubling count
/// alike, s = 1 − m/r below m and r/m − 1 from m on; the effect E = s·max(previous, current)ᵁ gives
/// large units more say. A unit is an outlier where E lies more than C times the larger of its
/// quartile distance and A·|median E| from the median of E.
///
/// Breakdown point: 25 %, that of the quartiles.
/// Reference: Hidiroglou & Berthelot (1986), Survey Methodology 12, 73–83.
public struct HidiroglouBerthelot: Equatable, Sendable {
  /// U, from 0, where size does not matter, to 1.
  public var sizeExponent: Double

  /// C, how many distances from the median are tolerated.
  public var tolerance: Double

  /// A, the least distance as a part of the median effect.
  public var floorShare: Double

  /// Creates the method with its three constants.
  public init(sizeExponent: Double = 0.5, tolerance: Double = 4, floorShare: Double = 0.05) {
    precondition(0 <= sizeExponent && sizeExponent <= 1, "exponent \(sizeExponent)")
    precondition(tolerance > 0 && tolerance.isFinite, "tolerance \(tolerance)")
    precondition(floorShare >= 0 && floorShare.isFinite, "floor share \(floorShare)")
    self.sizeExponent = sizeExponent
    self.tolerance = tolerance
    self.floorShare = floorShare
  }

  /// The effects of one pair of periods.
  public struct Effects: Equatable, Sendable {
    /// The indices of the units whose values are observed and positive in both periods.
    public let used: [Int]

    /// The median of the ratios, m.
    public let medianRatio: Double

    /// The centred ratios s of the used units.
    public let centredRatios: [Double]

    /// The effects E of the used units.
    public let effects: [Double]

    /// The quartiles of the effects (Hyndman–Fan type 7).
    public let quartiles: (lower: Double, median: Double, upper: Double)

    /// The limits beyond which an effect is an outlier.
    public let limits: ClosedRange<Double>

    /// The distances from the median effect to its quartiles, at least A·|median|.
    public let distances: (below: Double, above: Double)

    /// Whether the distance to a quartile, floor included, is 0: more than a quarter of the effects
    /// are equal, and any other effect on that side is then called an outlier.
    public var isDegenerate: Bool {
      limits.lowerBound == quartiles.median || limits.upperBound == quartiles.median
    }

    /// How many distances each effect lies above the median, below it with a minus sign: beyond C the
    /// unit is an outlier. 0 at the median; NaN where the distance on the effect's side is 0.
    public var scores: [Double] {
      effects.map { effect in
        if effect == quartiles.median { return 0 }
        let distance = effect < quartiles.median ? distances.below : distances.above
        return distance > 0 ? (effect - quartiles.median) / distance : .nan
      }
    }

    /// Whether each used unit lies outside the limits.
    public var isOutlier: [Bool] { effects.map { !limits.contains($0) } }

    /// Equal where every number is equal.
    public static func == (a: Effects, b: Effects) -> Bool {
      a.used == b.used && a.medianRatio == b.medianRatio && a.centredRatios == b.centredRatios
        && a.effects == b.effects && a.quartiles == b.quartiles && a.limits == b.limits
    }
  }

  /// The effects between two periods.
  ///
  /// - Parameters:
  ///   - previous: Shape (n), of one unit of measurement.
  ///   - current: Shape (n), same unit. A pair with a missing (NaN), zero or negative value has no
  ///     ratio and is not used.
  /// - Returns: Nil where no pair can be used.
  /// - Complexity: O(n) expected.
  public func fit(previous: [Double], current: [Double]) -> Effects? {
    precondition(previous.count == current.count, "\(previous.count) and \(current.count) values")
    let used = previous.indices.filter { previous[$0] > 0 && current[$0] > 0 }
    let ratios = used.map { current[$0] / previous[$0] }
    guard let middle = median(of: ratios) else { return nil }
    let centred = ratios.map { $0 < middle ? 1 - middle / $0 : $0 / middle - 1 }
    let effects = zip(used, centred).map { index, ratio in
      ratio * pow(max(previous[index], current[index]), sizeExponent)
    }
    guard let lower = quantile(0.25, of: effects), let center = quantile(0.5, of: effects),
      let upper = quantile(0.75, of: effects)
    else { return nil }
    let least = floorShare * center.magnitude
    let (below, above) = (max(center - lower, least), max(upper - center, least))
    return Effects(
      used: used, medianRatio: middle, centredRatios: centred, effects: effects,
      quartiles: (lower, center, upper),
      limits: center - tolerance * below...center + tolerance * above, distances: (below, above))
  }
}
