// Selection in one pass over values that stay where they are. A sample of a few thousand values
// gives two bounds between which the rank must almost surely lie; one pass counts what lies below
// and keeps what lies between, about 3 % of a million, and the rest is selection in that. Values
// equal to a bound are counted and not kept, so columns of mostly zeros need no more room.

/// A pair of neighbouring order statistics of n values, found without moving or copying them all.
///
/// - Parameters:
///   - rank: The rank of the lower one (0 is the smallest); the upper one follows it, and is the
///     same again at the largest.
///   - observed: The number of values that are not NaN, above `rank`.
///   - total: The number of values, NaN among them.
///   - scratch: Room that grows as needed.
///   - value: The value at an index, without infinity; NaN is missing and skipped.
/// - Complexity: O(n) expected, O(n log n) at worst.
///
/// Reference: Floyd & Rivest (1975), Communications of the ACM 18, 165–172.
@inline(__always)
func orderStatistics(
  from rank: Int, observed: Int, total: Int, scratch: inout [Double], value: (Int) -> Double
) -> (lower: Double, upper: Double) {
  precondition(0 <= rank && rank < observed, "rank \(rank) of \(observed) values")
  let next = min(rank + 1, observed - 1)
  if observed > SampleBracket.smallCount,
    let bracket = SampleBracket(around: rank, of: observed, total: total, value: value),
    let kept = bracket.keep(total: total, scratch: &scratch, value: value),
    let lower = kept.statistic(rank, bracket, &scratch),
    let upper = kept.statistic(next, bracket, &scratch)
  {
    return (lower, upper)
  }
  scratch.removeAll(keepingCapacity: true)
  for index in 0..<total {
    let candidate = value(index)
    if !candidate.isNaN { scratch.append(candidate) }
  }
  let lower = select(rank, in: &scratch)
  guard next > rank, let upper = scratch[next...].min() else { return (lower, lower) }
  return (lower, upper)
}

/// Two values of a sample between which an order statistic is expected.
struct SampleBracket {
  /// Up to this many values selection needs no sample.
  static let smallCount = 6000

  /// The values drawn: about the power 2/3 of how many there are, at which drawing and selecting cost
  /// the same.
  private static func sampleSize(_ total: Int) -> Int { total < 300_000 ? 2048 : 8192 }

  let low: Double
  let high: Double

  /// Draws a sample at positions that depend on the number of values alone.
  ///
  /// - Returns: Nil when too few of the values drawn are observed.
  @inline(__always)
  init?(around rank: Int, of observed: Int, total: Int, value: (Int) -> Double) {
    let drawn = Self.sampleSize(total)
    var sample: [Double] = []
    sample.reserveCapacity(drawn)
    var positions = SamplePositions()
    for _ in 0..<drawn {
      let candidate = value(positions.next(below: total))
      if !candidate.isNaN { sample.append(candidate) }
    }
    guard sample.count >= 512 else { return nil }
    let size = Double(sample.count)
    let expected = size * Double(rank) / Double(observed)
    // Three and a half standard deviations of the sample's rank at the middle, more elsewhere.
    let margin = 1.75 * size.squareRoot() + 1
    let (below, above) = (Int(expected - margin), Int(expected + margin) + 1)
    high = above < sample.count ? select(above, in: &sample) : .infinity
    low = expected > margin ? select(below, in: &sample) : -.infinity
  }

  /// Counts the values up to the bounds and keeps those between them at the start of `scratch`.
  ///
  /// - Returns: Nil when far more lie between them than expected.
  @inline(__always)
  func keep(total: Int, scratch: inout [Double], value: (Int) -> Double) -> Kept? {
    let block = 1024
    let room = total / 8 + 2 * block
    if scratch.count < room { scratch = [Double](repeating: 0, count: room) }
    return scratch.withUnsafeMutableBufferPointer { scratch -> Kept? in
      var kept = Kept()
      var start = 0
      while start < total {
        guard kept.between + block <= scratch.count else { return nil }
        let end = min(start + block, total)
        for index in start..<end {
          let candidate = value(index)
          scratch[kept.between] = candidate
          kept.between += (candidate > low ? 1 : 0) & (candidate < high ? 1 : 0)
          kept.below += candidate < low ? 1 : 0
          kept.notAbove += candidate <= low ? 1 : 0
          kept.atHigh += candidate == high ? 1 : 0
        }
        start = end
      }
      return kept
    }
  }

  /// How many values lie where.
  struct Kept {
    var below = 0
    var notAbove = 0
    var between = 0
    var atHigh = 0

    /// The value of a rank, or nil when it lies outside the bounds.
    func statistic(_ rank: Int, _ bracket: SampleBracket, _ scratch: inout [Double]) -> Double? {
      if rank < below { return nil }
      if rank < notAbove { return bracket.low }
      if rank < notAbove + between {
        return scratch.withUnsafeMutableBufferPointer {
          select(rank - notAbove, in: UnsafeMutableBufferPointer(rebasing: $0[..<between]))
        }
      }
      return rank < notAbove + between + atHigh ? bracket.high : nil
    }
  }
}

/// A fixed sequence of positions without pattern (SplitMix64, Steele, Lea & Flood 2014).
struct SamplePositions {
  private var state: UInt64

  init(seed: UInt64 = 0x9E6C_63D0_876A_68F5) { state = seed }

  /// The next position, within 0 and `count`, less than it.
  mutating func next(below count: Int) -> Int {
    Int(nextBits().multipliedFullWidth(by: UInt64(count)).high)
  }

  /// The next fraction, within 0 and 1, less than 1.
  mutating func nextFraction() -> Double { Double(nextBits() >> 11) * 0x1p-53 }

  private mutating func nextBits() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
