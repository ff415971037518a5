import CSpecialFunctions

/// The likelihood of negative-binomial counts along their size, the mean rate being the best for it.
struct SizeProfile {
  private let counts: [Double]
  private let exposures: [Double]
  private let factorials: RisingFactorials
  let pooledRate: Double

  init(_ counts: [Int], _ exposures: [Double]) {
    self.counts = counts.map { Double($0) }
    self.exposures = exposures
    factorials = RisingFactorials(counts)
    pooledRate = factorials.total / exposures.reduce(0, +)
  }

  /// The m with Σ (x − m·e)/(k + m·e) = 0, whose left side falls and is convex in m.
  func meanRate(size: Double) -> Double {
    var rate = pooledRate
    for _ in 0..<200 {
      var (value, slope) = (0.0, 0.0)
      for (count, exposure) in zip(counts, exposures) {
        let inverse = 1 / (size + rate * exposure)
        value += (count - rate * exposure) * inverse
        slope += exposure * (count + size) * inverse * inverse
      }
      let next = max(rate + value / slope, rate / 8)
      let change = (next - rate).magnitude
      rate = next
      if change <= 4e-16 * rate { break }
    }
    return rate
  }

  /// The derivative of the profile by the size.
  private func slope(size: Double) -> Double {
    let rate = meanRate(size: size)
    var sum = CompensatedSum(factorials.derivatives(size).first)
    for (count, exposure) in zip(counts, exposures) {
      let mean = rate * exposure
      sum.add((mean - count) / (size + mean) - log1p(mean / size))
    }
    return sum.value
  }

  /// The sizes at which the profile peaks, found between the points of a grid of ratio 2.
  func peaks() -> [Double] {
    guard let greatest = counts.max(), greatest > 0 else { return [] }
    let last = log2(1e6 * (1 + greatest))
    let grid = stride(from: -12.0, through: last, by: 1).map { exp2($0) }
    let slopes = grid.map { slope(size: $0) }
    return grid.indices.dropLast().compactMap { index in
      guard slopes[index] > 0, slopes[index + 1] <= 0 else { return nil }
      return zero(log(grid[index]), slopes[index], log(grid[index + 1]), slopes[index + 1])
    }
  }

  /// The size where the slope passes 0, by the Illinois rule on the logarithm of the size.
  private func zero(_ a: Double, _ fa: Double, _ b: Double, _ fb: Double) -> Double {
    var (a, fa, b, fb) = (a, fa * exp(a), b, fb * exp(b))
    for _ in 0..<100 where (b - a).magnitude > 1e-13 && fb != 0 {
      let middle = b - fb * (b - a) / (fb - fa)
      let value = slope(size: exp(middle)) * exp(middle)
      if (value < 0) != (fb < 0) { (a, fa) = (b, fb) } else { fa /= 2 }
      let moved = (middle - b).magnitude
      (b, fb) = (middle, value)
      if moved < 1e-13 { break }
    }
    return exp(b)
  }
}
