/// How much of two texts is the same, once what is common in their collection is set aside.
public struct SharedText: Sendable {
  /// A text's side of the comparison.
  public struct Side: Hashable, Sendable {
    /// The codes that are not common in the collection.
    public let own: Int
    /// Those of them that the other text has too, in the same order.
    public let shared: Int

    /// The shared part of the text's own codes; 0 where it has none.
    public var share: Double { own == 0 ? 0 : Double(shared) / Double(own) }
  }

  /// The first text's side.
  public let first: Side
  /// The second text's side.
  public let second: Side
  /// Where the texts agree.
  public let alignment: Alignment

  /// Own codes below which nothing can be said of a text.
  public static let leastOwn = 80
  /// The least share of the own codes of near-duplicates, as the mean of both sides.
  static let leastMeanShare = 0.5
  /// The least share on either side.
  static let leastShare = 0.35

  /// How alike the texts are: the mean of both shares.
  public var likeness: Double { (first.share + second.share) / 2 }

  /// Whether the texts are near-duplicates.
  public var isNearDuplicate: Bool {
    min(first.own, second.own) >= Self.leastOwn
      && min(first.share, second.share) >= Self.leastShare && likeness >= Self.leastMeanShare
  }

  /// Equal codes count from this many in a row: single ones agree by chance.
  static let shortestRun = 2

  /// Compares two texts.
  ///
  /// - Parameters:
  ///   - isFirstCommon: Which codes of the first text are common, one for each code.
  ///   - isSecondCommon: The same of the second text.
  public init(
    _ first: [UInt16], isFirstCommon: [Bool], _ second: [UInt16], isSecondCommon: [Bool]
  ) {
    precondition(isFirstCommon.count == first.count && isSecondCommon.count == second.count)
    alignment = Alignment(first, second)
    var sharedFirst = 0
    var sharedSecond = 0
    for run in alignment.runs where run.count >= Self.shortestRun {
      for k in 0..<run.count {
        if !isFirstCommon[run.first + k] { sharedFirst += 1 }
        if !isSecondCommon[run.second + k] { sharedSecond += 1 }
      }
    }
    self.first = Side(own: Self.own(isFirstCommon), shared: sharedFirst)
    self.second = Side(own: Self.own(isSecondCommon), shared: sharedSecond)
  }

  private static func own(_ isCommon: [Bool]) -> Int {
    isCommon.prefix(Alignment.longestText).count { !$0 }
  }
}

extension CommonShingles {
  /// Two sampled shingles that are common make what lies between them common, up to this many codes.
  private static let widestGap = 24

  /// Which codes of a text belong to phrases that are common in the collection.
  public func mask(of text: [UInt16]) -> [Bool] {
    var hashes: [UInt32] = []
    Shingles.hash(text.span, into: &hashes)
    let bound = Sketch.bound(shingles: hashes.count)
    var mask = [Bool](repeating: false, count: text.count)
    var end = 0
    var wasCommon = false
    for (place, hash) in hashes.enumerated() where hash < bound {
      let isCommon = isCommon(hash)
      if isCommon {
        let isJoined = wasCommon && place - end <= Self.widestGap
        for i in (isJoined ? min(end, place) : place)..<(place + Shingles.length) { mask[i] = true }
        end = place + Shingles.length
      }
      wasCommon = isCommon
    }
    return mask
  }
}
