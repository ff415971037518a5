import CSpecialFunctions

/// The sum of log Γ(xᵢ + a) − log Γ(a) over counts xᵢ, with its derivatives by a.
///
/// Equal counts are grouped and sorted, so that the cost is that of the different values and the sum
/// does not depend on the order of the counts. Zeros count for nothing.
struct RisingFactorials {
  private let counts: [Double]
  private let weights: [Double]

  /// - Complexity: O(n log n).
  init(_ values: [Int]) {
    var (counts, weights): ([Double], [Double]) = ([], [])
    var last = 0
    for value in values.sorted() where value > 0 {
      if value == last {
        weights[weights.count - 1] += 1
      } else {
        counts.append(Double(value))
        weights.append(1)
        last = value
      }
    }
    self.counts = counts
    self.weights = weights
  }

  /// The sum of the counts.
  var total: Double { zip(counts, weights).reduce(0) { $0 + $1.0 * $1.1 } }

  func value(_ a: Double) -> Double {
    var sum = CompensatedSum()
    for (x, weight) in zip(counts, weights) { sum.add(weight * logRisingFactorial(a, x)) }
    return sum.value
  }

  /// The first and the second derivative by a: sums of ψ(x + a) − ψ(a), and of trigamma likewise.
  func derivatives(_ a: Double) -> (first: Double, second: Double) {
    var (first, second) = (CompensatedSum(), CompensatedSum())
    for (x, weight) in zip(counts, weights) {
      let term = Self.derivatives(a, x)
      first.add(weight * term.first)
      second.add(weight * term.second)
    }
    return (first.value, second.value)
  }

  /// Σ 1/(a + k) and −Σ 1/(a + k)² over k from 0 to x − 1.
  static func derivatives(_ a: Double, _ x: Double) -> (first: Double, second: Double) {
    if x <= 24 {
      var (first, second, term) = (0.0, 0.0, a)
      while term < a + x - 0.5 {
        let inverse = 1 / term
        first += inverse
        second -= inverse * inverse
        term += 1
      }
      return (first, second)
    }
    if a < 24 {
      return (
        digamma_function(a + x) - digamma_function(a),
        trigamma_function(a + x) - trigamma_function(a)
      )
    }
    // Differences of the asymptotic series of ψ and ψ′, whose leading parts are subtracted exactly.
    let (u, v) = (1 / (a + x), 1 / a)
    let gap = x * u * v
    let (uu, vv) = (u * u, v * v)
    let first =
      log1p(x * v) + gap / 2 + gap * (u + v) * (1.0 / 12 - (uu + vv) * (1.0 / 120))
      + (vv * vv * vv - uu * uu * uu) / 252
    let second =
      -gap * (1 + (u + v) / 2 + (uu + u * v + vv) / 6)
      + (vv * vv * v - uu * uu * u) / 30 - (vv * vv * vv * v - uu * uu * uu * u) / 42
    return (first, second)
  }
}
