/// A sample of a text's shingles that stands for the text: those whose hashes are lowest.
///
/// Two texts choose by the same hashes, so that a shingle of both is in both samples or in none
/// (MinHash; Broder 1997). The bound on the hashes follows from the length of the text alone: about
/// 192 shingles are taken, and never more than each second, so that sampling costs one pass.
public struct Sketch: Hashable, Sendable {
  /// The sampled hashes in the order of the text.
  public let hashes: [UInt32]
  /// The number of shingles of the text.
  public let shingleCount: Int

  /// The number of shingles that a longer text is sampled down to, on average.
  static let size = 192
  /// The number of hashes in any sketch, at most; only a text that says one thing again and again
  /// comes near.
  static let longest = 511
  /// No hash at or above this is ever sampled: each second shingle is the densest sample.
  static let highestHash = 1 << 31

  /// Below which hashes a text with a number of shingles is sampled.
  static func bound(shingles count: Int) -> UInt32 {
    count <= 2 * size ? UInt32(highestHash) : UInt32((size << 32) / count)
  }

  init(_ hashes: [UInt32], shingleCount: Int) {
    self.hashes = hashes
    self.shingleCount = shingleCount
  }

  /// The sample of a text; empty where the text is shorter than a shingle.
  public init(of codes: borrowing Span<UInt16>) {
    var sketcher = Sketcher()
    self = sketcher.sketch(codes)
  }
}

/// Makes sketches of one text after the other; keeps its buffer.
public struct Sketcher: Sendable {
  private var hashes: [UInt32] = []

  /// Creates a sketcher.
  public init() {}

  /// The sketch of a text.
  ///
  /// - Parameter isStock: Which codes belong to phrases that everybody has, one for each code; a
  ///   shingle of such codes alone is left out. Empty where none does.
  /// - Complexity: O(codes).
  public mutating func sketch(
    _ codes: borrowing Span<UInt16>, except isStock: [Bool] = []
  ) -> Sketch {
    precondition(isStock.isEmpty || isStock.count == codes.count)
    Shingles.hash(codes, into: &hashes)
    let bound = Sketch.bound(shingles: hashes.count)
    var sample: [UInt32] = []
    sample.reserveCapacity(min(hashes.count / 2 + 16, Sketch.size + 48))
    for (place, hash) in hashes.enumerated() where hash < bound {
      if !isStock.isEmpty && isStock[place..<(place + Shingles.length)].allSatisfy(\.self) {
        continue
      }
      if sample.count == Sketch.longest { break }
      sample.append(hash)
    }
    return Sketch(sample, shingleCount: hashes.count)
  }
}
