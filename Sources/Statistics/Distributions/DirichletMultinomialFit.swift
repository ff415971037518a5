import CSpecialFunctions

/// The maximum of the likelihood of Dirichlet-multinomial counts over their concentrations.
///
/// The likelihood separates into rising factorials of each category and of the totals. It is
/// maximised in the logarithms of the concentrations by Newton's method, each step damped until it
/// gains, from the best of several sums of concentrations with the pooled shares; the Hessian is
/// diagonal plus a product, so a step is O(categories). The supremum can lie at an end: where the
/// shares differ by no more than chance the sum grows without bound, and where every unit lies in
/// one category it falls to 0.
///
/// References: Minka (2000), Estimating a Dirichlet distribution; Griffiths (1973), Biometrics 29,
/// 637–648.
struct DirichletMultinomialFit {
  enum Outcome: Equatable {
    /// A maximum at these concentrations.
    case maximum([Double])
    /// The concentrations grow without bound: the pooled shares are everyone's.
    case noVariation
    /// The concentrations fall to 0: each unit lies wholly in one category.
    case allInOne
  }

  private let categories: [RisingFactorials]
  private let totals: RisingFactorials
  private let shares: [Double]
  private let greatest: Double
  private let isAllInOne: Bool

  /// - Parameter counts: For each category, in which something was counted, the counts of the units.
  init(counts: [[Int]]) {
    let units = counts.first?.count ?? 0
    var sums = [Int](repeating: 0, count: units)
    for category in counts {
      for unit in 0..<units { sums[unit] += category[unit] }
    }
    isAllInOne = counts.allSatisfy { category in
      (0..<units).allSatisfy { category[$0] == 0 || category[$0] == sums[$0] }
    }
    categories = counts.map { RisingFactorials($0) }
    totals = RisingFactorials(sums)
    let whole = totals.total
    shares = categories.map { $0.total / whole }
    greatest = Double(sums.max() ?? 0)
  }

  /// The log-likelihood without the multinomial coefficients.
  func logLikelihood(_ concentrations: [Double]) -> Double {
    var sum = -totals.value(concentrations.reduce(0, +))
    for (category, a) in zip(categories, concentrations) { sum += category.value(a) }
    return sum
  }

  /// The limit of the log-likelihood as the concentrations grow with the pooled shares.
  var limit: Double {
    zip(categories, shares).reduce(0) { $0 + $1.0.total * log($1.1) }
  }

  func outcome() -> Outcome {
    if isAllInOne { return .allInOne }
    var best: (value: Double, concentrations: [Double])?
    for start in starts() {
      guard let end = climb(from: start) else { continue }
      let value = logLikelihood(end)
      if value > best?.value ?? -.infinity { best = (value, end) }
    }
    // Rounding of the likelihood must not make a maximum of a plateau.
    guard let best, best.value > limit + 1e-12 * limit.magnitude else { return .noVariation }
    return .maximum(best.concentrations)
  }

  /// Concentrations with the pooled shares, at the two most likely peaks of a coarse grid of sums.
  private func starts() -> [[Double]] {
    let sums = (-4...18).map { exp(Double($0) * 0.8) }
    let values = sums.map { sum in logLikelihood(shares.map { $0 * sum }) }
    let peaks = sums.indices.filter { index in
      (index == 0 || values[index - 1] <= values[index])
        && (index == sums.count - 1 || values[index + 1] <= values[index])
    }
    return peaks.sorted { values[$0] > values[$1] }.prefix(3).map { peak in
      shares.map { $0 * sums[peak] }
    }
  }

  /// Newton's method in the logarithms; nil where the concentrations grow without bound.
  private func climb(from start: [Double]) -> [Double]? {
    var current = start
    var value = logLikelihood(current)
    for _ in 0..<300 {
      let slope = slope(at: current)
      var damping = 0.0
      let norm = slope.gradient.reduce(0) { max($0, $1.magnitude) }
      var moved = false
      for _ in 0..<60 {
        guard let step = slope.step(damping: damping) else {
          damping = max(4 * damping, 1e-3 * norm + 1e-12)
          continue
        }
        // No more than a factor of e² at once.
        let longest = step.reduce(0) { max($0, $1.magnitude) }
        let factor = longest > 2 ? 2 / longest : 1
        let next = zip(current, step).map { $0 * exp(factor * $1) }
        if longest < 1e-11 { return next }
        let reached = logLikelihood(next)
        // Close to the top the gain drowns in rounding; Newton's step itself is then trusted.
        let trusted = damping == 0 && longest < 1e-5 && reached > value - 1e-12 * value.magnitude
        if reached > value || trusted {
          (current, value, moved) = (next, max(reached, value), true)
          break
        }
        damping = max(4 * damping, 1e-3 * norm + 1e-12)
      }
      if current.reduce(0, +) > 1e9 * (1 + greatest) { return nil }
      if !moved { return current }
    }
    return current
  }

  /// The gradient in the logarithms, the diagonal of the Hessian, and its product part c·aaᵀ.
  private func slope(at a: [Double]) -> Slope {
    let whole = totals.derivatives(a.reduce(0, +))
    var (gradient, diagonal): ([Double], [Double]) = ([], [])
    for (category, value) in zip(categories, a) {
      let part = category.derivatives(value)
      let first = value * (part.first - whole.first)
      gradient.append(first)
      diagonal.append(value * value * part.second + first)
    }
    return Slope(gradient: gradient, diagonal: diagonal, vector: a, factor: -whole.second)
  }
}

/// A gradient and a Hessian diag(d) + c·vvᵀ with c ≥ 0.
private struct Slope {
  let gradient: [Double]
  let diagonal: [Double]
  let vector: [Double]
  let factor: Double

  /// −(H − λI)⁻¹ times the gradient by Sherman and Morrison; nil where H − λI is not negative
  /// definite.
  func step(damping: Double) -> [Double]? {
    let damped = diagonal.map { damping - $0 }
    guard damped.allSatisfy({ $0 > 0 }) else { return nil }
    var (crossed, squared) = (0.0, 0.0)
    for index in vector.indices {
      crossed += vector[index] * gradient[index] / damped[index]
      squared += vector[index] * vector[index] / damped[index]
    }
    let remainder = 1 - factor * squared
    guard remainder > 1e-14 else { return nil }
    let shared = factor * crossed / remainder
    return vector.indices.map { (gradient[$0] + shared * vector[$0]) / damped[$0] }
  }
}
