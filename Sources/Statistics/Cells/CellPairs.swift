// The inner loops of DDC, run for every pair of variables. Each pair is gathered once into dense
// memory, so that no loop after that meets a missing value; sums run in eight parts.

/// Two variables side by side where both are observed, with room to work on them.
///
/// Variables are standardised: their centre is 0 and known.
final class CellPairs {
  /// Scales of standardised variables below this are 0.
  static let leastScale = 1e-12

  private let capacity: Int
  private let x: UnsafeMutablePointer<Double>
  private let y: UnsafeMutablePointer<Double>
  private let sizes: UnsafeMutablePointer<Double>
  private let others: UnsafeMutablePointer<Double>
  private var kept: [Double] = []

  /// The number of pairs gathered.
  private(set) var count = 0

  init(rows: Int) {
    // One row past the end is written and not kept.
    capacity = rows
    x = .allocate(capacity: rows + 1)
    y = .allocate(capacity: rows + 1)
    sizes = .allocate(capacity: rows + 1)
    others = .allocate(capacity: rows + 1)
  }

  deinit {
    for memory in [x, y, sizes, others] { memory.deallocate() }
  }

  /// Gathers the rows in which both variables are observed.
  func gather(_ first: UnsafePointer<Double>, _ second: UnsafePointer<Double>, rows: Int) {
    precondition(rows <= capacity, "\(rows) rows in room for \(capacity)")
    var place = 0
    for row in 0..<rows {
      let (a, b) = (first[row], second[row])
      x[place] = a
      y[place] = b
      place &+= (a == a ? 1 : 0) & (b == b ? 1 : 0)
    }
    count = place
  }

  /// The correlation of the pairs within the ellipse that a robust correlation gives them.
  ///
  /// The robust one is (s(x + y)² − s(x − y)²)/4, drawn in to ±0.99; pairs whose squared distance in
  /// it exceeds `limit` are left out, and the sums of products about 0 of the others correlated.
  /// - Returns: 0 below three pairs, and where those kept have no spread.
  func correlation(limit: Double) -> Double {
    guard count >= 3 else { return 0 }
    for place in 0..<count {
      sizes[place] = (x[place] + y[place]).magnitude
      others[place] = (x[place] - y[place]).magnitude
    }
    let (sum, difference) = (scale(of: sizes, count), scale(of: others, count))
    let rough = max(-0.99, min(0.99, (sum * sum - difference * difference) / 4))
    let moments = moments(within: limit * (1 - rough * rough), correlation: rough)
    let spread = (moments.xx * moments.yy).squareRoot()
    guard spread > 0 else { return 0 }
    return max(-1, min(1, moments.xy / spread))
  }

  /// The slope through 0 of the second variable on the first.
  ///
  /// The median of the ratios, then least squares over the pairs whose residual from it is within
  /// `limit` scales of residuals.
  /// - Returns: Nil without a pair whose first value is not 0.
  func slope(limit: Double) -> Double? { slope(of: y, on: x, limit: limit) }

  /// The slope through 0 of the first variable on the second.
  func reverseSlope(limit: Double) -> Double? { slope(of: x, on: y, limit: limit) }

  /// The scale about 0 of values in memory, NaN left out; 0 where it is below `leastScale`.
  func scale(about values: UnsafePointer<Double>, rows: Int) -> Double {
    precondition(rows <= capacity, "\(rows) rows in room for \(capacity)")
    var place = 0
    for row in 0..<rows {
      sizes[place] = values[row].magnitude
      place &+= values[row] == values[row] ? 1 : 0
    }
    return scale(of: sizes, place)
  }

  private func slope(
    of response: UnsafeMutablePointer<Double>, on predictor: UnsafeMutablePointer<Double>,
    limit: Double
  ) -> Double? {
    var ratios = 0
    for place in 0..<count {
      let ratio = response[place] / predictor[place]
      others[ratios] = ratio
      ratios &+= ratio.magnitude < .infinity ? 1 : 0
    }
    guard ratios > 0 else { return nil }
    let rough = middle(of: others, ratios)
    for place in 0..<count {
      sizes[place] = (response[place] - rough * predictor[place]).magnitude
    }
    let spread = scale(of: sizes, count)
    guard spread > 0 else { return rough }
    let sums = products(of: response, predictor, within: limit * spread)
    return sums.square > 0 ? sums.product / sums.square : rough
  }

  /// The one-step M-scale of deviations from a known centre, given by their sizes.
  private func scale(of sizes: UnsafePointer<Double>, _ count: Int) -> Double {
    guard count > 0 else { return 0 }
    let typical = middle(of: sizes, count)
    guard typical > Self.leastScale else { return 0 }
    let cap = SIMD8<Double>(repeating: 2.5 * typical * (2.5 * typical))
    var parts = SIMD8<Double>(repeating: 0)
    var place = 0
    while place < count {
      let size = Self.load(sizes, place, count)
      parts += pointwiseMin(size * size, cap)
      place &+= 8
    }
    return (parts.sum() / Double(count) / OneStepM.publishedExpectation).squareRoot()
  }

  private func middle(of values: UnsafePointer<Double>, _ count: Int) -> Double {
    let pair = orderStatistics(
      from: (count - 1) / 2, observed: count, total: count, scratch: &kept
    ) { values[$0] }
    return count.isMultiple(of: 2) ? (pair.lower + pair.upper) / 2 : pair.lower
  }

  private func moments(
    within limit: Double, correlation: Double
  ) -> (xx: Double, yy: Double, xy: Double) {
    var (xx, yy, xy) = (SIMD8<Double>.zero, SIMD8<Double>.zero, SIMD8<Double>.zero)
    let (bound, twice) = (SIMD8<Double>(repeating: limit), 2 * correlation)
    var place = 0
    while place < count {
      let (a, b) = (Self.load(x, place, count), Self.load(y, place, count))
      let (aa, bb, ab) = (a * a, b * b, a * b)
      let outside = (aa - twice * ab + bb) .> bound
      xx += aa.replacing(with: 0, where: outside)
      yy += bb.replacing(with: 0, where: outside)
      xy += ab.replacing(with: 0, where: outside)
      place &+= 8
    }
    return (xx.sum(), yy.sum(), xy.sum())
  }

  /// Sums over the places whose residual size, in `sizes`, is within a limit.
  private func products(
    of response: UnsafePointer<Double>, _ predictor: UnsafePointer<Double>, within limit: Double
  ) -> (product: Double, square: Double) {
    var (product, square) = (SIMD8<Double>.zero, SIMD8<Double>.zero)
    let bound = SIMD8<Double>(repeating: limit)
    var place = 0
    while place < count {
      let outside = Self.load(sizes, place, count) .> bound
      let (a, b) = (Self.load(predictor, place, count), Self.load(response, place, count))
      product += (a * b).replacing(with: 0, where: outside)
      square += (a * a).replacing(with: 0, where: outside)
      place &+= 8
    }
    return (product.sum(), square.sum())
  }

  /// Eight values from a place on, 0 past the end.
  @inline(__always)
  private static func load(
    _ values: UnsafePointer<Double>, _ place: Int, _ count: Int
  ) -> SIMD8<Double> {
    if place &+ 8 <= count {
      return UnsafeRawPointer(values + place).loadUnaligned(as: SIMD8<Double>.self)
    }
    var part = SIMD8<Double>.zero
    for lane in 0..<(count - place) { part[lane] = values[place + lane] }
    return part
  }
}
