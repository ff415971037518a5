/// Standardised residuals of a variable most of whose values are equal, or which has few values.
///
/// No scale tells there what is far: the median absolute deviation is 0, and other scales make a
/// rare but ordinary value an outlier. A cell is judged by how far it lies and by how rare that is.
/// With m the median and s the median size of x − m over the cells that differ from m, times 1.4826,
/// the residual has the sign of x − m and as its size the larger of
/// - |x − m|/s, which tells the cell that is far even among those that differ, and
/// - Φ⁻¹(1 − π/2), which tells the few that differ at all; π is the share of the observed cells that
///   lie farther from m, those at the same distance counting half.
///
/// A cell at m has residual 0. A value that 5 of 100 cells take and 0 elsewhere: 2.24, no outlier at
/// 99 %. If one cell alone differs from 99: 2.81.
///
/// Scale equivariant. Breakdown point: that of the median for m; s breaks down when half of the
/// cells that differ are wrong.
struct NearConstantScore {
  /// The median and s, which is 0 when all observed cells are equal.
  let center: LocationScale

  /// The residuals in the order of the cells; NaN, missing, stays NaN.
  let residuals: [Double]

  /// Judges a variable; nil when nothing is observed.
  ///
  /// - Complexity: O(n + k log k) for k cells that differ from the median.
  static func fit(_ x: UnsafeBufferPointer<Double>, _ space: inout ColumnWorkspace) -> Self? {
    let observed = observedCount(x)
    guard let middle = median(observed, x, &space) else { return nil }
    var sizes: [Double] = []
    for value in x where !value.isNaN && value != middle {
      sizes.append((value - middle).magnitude)
    }
    sizes.sort()
    guard let scale = middleValue(sizes).map({ $0 * 1.4826 }) else {
      return Self(
        center: LocationScale(location: middle, scale: 0), residuals: x.map { $0.isNaN ? $0 : 0 })
    }
    let residuals = x.map { value -> Double in
      if value.isNaN || value == middle { return value.isNaN ? value : 0 }
      let size = (value - middle).magnitude
      let (below, notAbove) = (lowerBound(size, sizes), upperBound(size, sizes))
      let farther = Double(sizes.count - notAbove) + Double(notAbove - below) / 2
      let rarity = StandardNormal().upperQuantile(farther / Double(observed) / 2)
      let residual = max(size / scale, rarity)
      return value < middle ? -residual : residual
    }
    return Self(center: LocationScale(location: middle, scale: scale), residuals: residuals)
  }

  private static func middleValue(_ sorted: [Double]) -> Double? {
    guard !sorted.isEmpty else { return nil }
    let half = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[half]
  }

  /// The number of sorted values below a value.
  private static func lowerBound(_ value: Double, _ sorted: [Double]) -> Int {
    partition(sorted) { $0 < value }
  }

  /// The number of sorted values not above a value.
  private static func upperBound(_ value: Double, _ sorted: [Double]) -> Int {
    partition(sorted) { $0 <= value }
  }

  private static func partition(_ sorted: [Double], _ isBefore: (Double) -> Bool) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(sorted[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
