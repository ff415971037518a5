/// Draws from the distributions that counts and amounts of reports follow.
extension RandomSource {
  /// A draw from the standard normal distribution (Marsaglia's polar method).
  public mutating func normal() -> Double {
    while true {
      let u = 2 * unit() - 1
      let v = 2 * unit() - 1
      let square = u * u + v * v
      if square > 0 && square < 1 {
        return u * (-2 * Exponential.logarithm(square) / square).squareRoot()
      }
    }
  }

  /// A draw whose logarithm is normal: the median is `median`, the logarithm's deviation `spread`.
  public mutating func logNormal(median: Double, spread: Double) -> Double {
    median * Exponential.power(min(spread * normal(), 40))
  }

  /// A draw from the gamma distribution with scale 1.
  ///
  /// Reference: Marsaglia & Tsang (2000), ACM Trans. Math. Softw. 26, 363–372.
  public mutating func gamma(shape: Double) -> Double {
    precondition(shape > 0, "a gamma shape of \(shape)")
    if shape < 1 {
      let u = 1 - unit()
      return gamma(shape: shape + 1) * Exponential.power(Exponential.logarithm(u) / shape)
    }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let root = 1 + c * x
      if root <= 0 { continue }
      let cube = root * root * root
      let u = 1 - unit()
      if Exponential.logarithm(u) < 0.5 * x * x + d - d * cube + d * Exponential.logarithm(cube) {
        return d * cube
      }
    }
  }

  /// A draw from the Poisson distribution; above a mean of 50, from its normal approximation.
  public mutating func poisson(mean: Double) -> Int {
    if mean <= 0 { return 0 }
    if mean > 50 { return max(0, Exponential.nearest(mean + mean.squareRoot() * normal())) }
    let limit = Exponential.power(-mean)
    var product = unit()
    var count = 0
    while product > limit {
      product *= unit()
      count += 1
    }
    return count
  }

  /// A draw from the negative binomial distribution, a Poisson count whose mean is itself gamma.
  ///
  /// - Parameter dispersion: The gamma shape; the variance is mean + mean²/dispersion.
  public mutating func negativeBinomial(mean: Double, dispersion: Double) -> Int {
    if mean <= 0 { return 0 }
    return poisson(mean: gamma(shape: dispersion) * mean / dispersion)
  }

  /// The number of successes in `trials` independent trials.
  public mutating func binomial(trials: Int, probability: Double) -> Int {
    var successes = 0
    for _ in 0..<trials where chance(probability) { successes += 1 }
    return successes
  }

  /// The index of one of several weights, drawn in proportion to them.
  public mutating func index(weights: [Double], total: Double) -> Int {
    var rest = unit() * total
    for (i, weight) in weights.enumerated() {
      rest -= weight
      if rest < 0 { return i }
    }
    return weights.count - 1
  }
}
