import CSpecialFunctions
import Glibc

/// Scales of groups drawn towards the one that the groups share.
///
/// Squared scales sᵍ² with dᵍ degrees of freedom are taken as σᵍ² χ²(dᵍ)/dᵍ, and the σᵍ² of the
/// groups as d₀σ₀² over χ²(d₀). The prior scale σ₀ and its degrees of freedom d₀ come from the mean
/// and the variance of log sᵍ²; a group's scale then is the root of
/// (d₀σ₀² + dᵍsᵍ²)/(d₀ + dᵍ). Few observations or groups that are much alike draw it far, many
/// observations or groups that differ hardly. A scale of 0 is drawn as well and so never stays 0,
/// but says nothing on the prior, since its logarithm does not exist.
///
/// A robust scale of n values counts as one of e(n − 1) degrees of freedom, where e is its efficiency
/// at normal data: its squared logarithm varies about as much as theirs.
///
/// Breakdown point: that of the scales given in each group; σ₀ and d₀ are moments over the groups
/// and not robust against a group whose scale is wrong.
/// Reference: Smyth (2004), Statistical Applications in Genetics and Molecular Biology 3, article 3,
/// section 6.2.
public struct ScaleShrinkage: Equatable, Sendable {
  /// The scale of one group and the number of values behind it.
  public struct Group: Equatable, Sendable {
    /// The scale, 0 or above, in the unit of the values.
    public let scale: Double

    /// The number of observed values.
    public let count: Int

    /// Creates the scale of a group.
    public init(scale: Double, count: Int) {
      precondition(scale >= 0 && scale.isFinite && count >= 0, "scale \(scale) of \(count)")
      self.scale = scale
      self.count = count
    }
  }

  /// The estimator that gave the scales.
  public enum Estimator: Equatable, Sendable {
    /// The median absolute deviation.
    case medianAbsoluteDeviation

    /// Sₙ.
    case sn

    /// Qₙ.
    case qn

    /// The standard deviation.
    case standardDeviation

    /// The efficiency at normal data (Rousseeuw & Croux 1993).
    var efficiency: Double {
      switch self {
      case .medianAbsoluteDeviation: 0.3674
      case .sn: 0.5823
      case .qn: 0.8227
      case .standardDeviation: 1
      }
    }
  }

  /// The estimator that gave the scales.
  public let estimator: Estimator

  /// The scale σ₀ towards which scales are drawn.
  public let priorScale: Double

  /// The degrees of freedom d₀ that it weighs; infinite when the scales differ no more than samples
  /// of one scale would, and then every group has σ₀.
  public let priorDegreesOfFreedom: Double

  /// Fits the prior to the scales of groups.
  ///
  /// - Returns: Nil with fewer than two groups of two or more values and a scale above 0.
  /// - Complexity: O(groups).
  public static func fit(_ groups: [Group], estimator: Estimator) -> ScaleShrinkage? {
    let usable = groups.filter { $0.count >= 2 && $0.scale > 0 }
    guard usable.count >= 2 else { return nil }
    let count = Double(usable.count)
    let degrees = usable.map { estimator.efficiency * Double($0.count - 1) }
    // The logarithms without the mean that they have at σ = 1.
    let logs = zip(usable, degrees).map { 2 * log($0.scale) - logMean($1) }
    let mean = logs.reduce(0, +) / count
    let variance = logs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
    let excess = variance - degrees.reduce(0) { $0 + trigamma_function($1 / 2) } / count
    let prior = excess > 0 ? 2 * inverseTrigamma(excess) : .infinity
    let logPrior = prior.isFinite ? mean + logMean(prior) : mean
    guard logPrior.isFinite else { return nil }
    return ScaleShrinkage(
      estimator: estimator, priorScale: exp(logPrior / 2), priorDegreesOfFreedom: prior)
  }

  /// The scale of a group, drawn towards the prior's; above 0, in the unit of the values.
  ///
  /// A group below two values has the prior's scale.
  public func scale(_ group: Group) -> Double {
    guard group.count >= 2, priorDegreesOfFreedom.isFinite else { return priorScale }
    let degrees = estimator.efficiency * Double(group.count - 1)
    let share = degrees / (degrees + priorDegreesOfFreedom)
    // In units of the prior's scale, so that squares neither overflow nor vanish.
    let ratio = group.scale / priorScale
    return priorScale * (1 - share + share * ratio * ratio).squareRoot()
  }

  /// The mean of log(χ²(d)/d).
  private static func logMean(_ degrees: Double) -> Double {
    digamma_function(degrees / 2) - log(degrees / 2)
  }

  /// The y > 0 whose trigamma function is a given value above 0.
  ///
  /// Newton's steps for 1/trigamma, which is convex and nearly straight, rise to the root from
  /// 0.5 + 1/value.
  private static func inverseTrigamma(_ value: Double) -> Double {
    if value > 1e7 { return 1 / value.squareRoot() }
    if value < 1e-6 { return 1 / value }
    var root = 0.5 + 1 / value
    for _ in 0..<50 {
      let found = trigamma_function(root)
      // The derivative by a difference is exact enough: the fixed point does not depend on it.
      let width = 1e-5 * root
      let slope = (trigamma_function(root + width) - trigamma_function(root - width)) / (2 * width)
      let step = found * (1 - found / value) / slope
      root += step
      if step.magnitude < 1e-12 * root { break }
    }
    return root
  }
}
