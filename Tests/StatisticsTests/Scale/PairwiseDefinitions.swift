/// The estimators as their definitions read, over all pairs, to hold the fast ones against.
enum PairwiseDefinitions {
  /// The distance that Qₙ multiplies.
  static func qnDistance(_ x: [Double]) -> Double {
    var distances: [Double] = []
    for i in x.indices {
      for j in 0..<i { distances.append((x[i] - x[j]).magnitude) }
    }
    distances.sort()
    let half = x.count / 2 + 1
    return distances[half * (half - 1) / 2 - 1]
  }

  /// The distance that Sₙ multiplies.
  static func snDistance(_ x: [Double]) -> Double {
    let n = x.count
    let inner = x.map { value in x.map { ($0 - value).magnitude }.sorted()[n / 2] }
    return inner.sorted()[(n + 1) / 2 - 1]
  }

  /// The medcouple as the lower order statistic, by its own formula and with ties by their places.
  static func medcouple(_ x: [Double]) -> Double {
    let sorted = x.sorted()
    let n = sorted.count
    let center = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2
    let lower = sorted.filter { $0 <= center }
    let upper = sorted.filter { $0 >= center }
    let ties = sorted.count { $0 == center }
    var kernel: [Double] = []
    for (i, low) in lower.enumerated() {
      for (j, high) in upper.enumerated() {
        if low < high {
          kernel.append(((high - center) - (center - low)) / (high - low))
        } else {
          // Places among the ties from 1, from below: i + j against their number and one.
          let places = (i - (lower.count - ties)) + j + 1
          kernel.append(places < ties ? -1 : places == ties ? 0 : 1)
        }
      }
    }
    kernel.sort()
    return kernel[(kernel.count - 1) / 2]
  }
}

/// Columns of kinds that are hard in different ways, named.
enum HardColumns {
  static let kinds = ["normal", "counts", "half zero", "cluster", "powers", "two values", "even"]

  static func make(_ kind: String, _ count: Int, _ numbers: inout SeededNumbers) -> [Double] {
    (0..<count).map { index in
      let u = Double.random(in: 0..<1, using: &numbers)
      switch kind {
      case "normal": return numbers.nextNormal()
      case "counts": return Double(Int(10 * u * u * u))
      case "half zero": return u < 0.5 ? (u < 0.2 ? -0.0 : 0) : 1000 * u * u
      case "cluster": return u < 0.02 ? -1e6 * u : 1e6 + 1e-7 * u
      case "powers":
        return Double(sign: u < 0.5 ? .minus : .plus, exponent: index % 60, significand: 1 + u)
      case "two values": return u < 0.4 ? -3 : 7
      default: return Double(index)
      }
    }
  }
}
