/// The overlapping runs of five codes that a text is compared by.
///
/// Five ideographs are two or three words: long enough that unrelated texts share few, short enough
/// that a sixth of them survive where three in ten characters were exchanged (0.7⁵ = 0.17).
public enum Shingles {
  /// The number of codes in a shingle.
  public static let length = 5

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let highest = (0..<length).reduce(1 as UInt64) { power, _ in power &* base }

  /// The hashes of all shingles of a text, in its order; none where it is shorter than one.
  ///
  /// A hash depends on the five codes alone: it is the same in every text and every run.
  ///
  /// - Complexity: O(codes).
  static func hash(_ codes: borrowing Span<UInt16>, into hashes: inout [UInt32]) {
    hashes.removeAll(keepingCapacity: true)
    if codes.count < length { return }
    var rolling: UInt64 = 0
    for i in 0..<(length - 1) { rolling = rolling &* base &+ UInt64(codes[i]) &+ 1 }
    for i in (length - 1)..<codes.count {
      rolling = rolling &* base &+ UInt64(codes[i]) &+ 1
      if i >= length { rolling = rolling &- (UInt64(codes[i - length]) &+ 1) &* highest }
      hashes.append(finished(rolling))
    }
  }

  /// A hash of a whole text: equal texts have equal hashes.
  public static func identity(of codes: borrowing Span<UInt16>) -> UInt64 {
    var sum = UInt64(codes.count)
    for i in 0..<codes.count { sum = (sum &+ UInt64(codes[i]) &+ 1) &* base ^ (sum >> 29) }
    return sum ^ (sum >> 32)
  }

  /// Mixes all bits of a sum into 32 (the finaliser of SplitMix64, Steele et al. 2014).
  private static func finished(_ sum: UInt64) -> UInt32 {
    var z = sum
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return UInt32(truncatingIfNeeded: z >> 32)
  }
}
