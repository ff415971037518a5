/// Proposes, for each text of a collection, the few others that it may be a near-duplicate of.
///
/// Each sampled shingle is a band of one row: texts that share it meet in its bucket. Because common
/// shingles are left out, no bucket holds more than a bounded number of groups, and because each
/// text looks into its smallest buckets only until it has seen `budget` others, the work grows with
/// the number of texts, whatever many of them share.
///
/// References: Broder (1997), On the resemblance and containment of documents; Manber (1994),
/// Finding similar files in a large file system.
public struct CandidateIndex: Sendable {
  /// Which shingles are common.
  public let common: CommonShingles

  let texts: [SketchedText]
  let identical: IdenticalTexts
  /// The first sampled shingle of each text and, at the end, the number of all.
  let starts: [Int]
  /// The bucket of each sampled shingle; `noBucket` where it tells nothing.
  private(set) var buckets: [UInt32]
  /// How many sampled shingles of each text have a bucket.
  private(set) var tellingCounts: [UInt16]
  /// The texts in the buckets, one bucket after the other.
  private(set) var postings: [UInt32] = []
  /// The first posting of each bucket and, at the end, the number of postings.
  private(set) var bucketStarts: [UInt32] = []

  /// The bucket of a shingle that is common, or stands in one group only.
  static let noBucket = UInt32.max

  /// Builds the index of a collection.
  ///
  /// - Complexity: O(sampled shingles) in time and memory.
  public init(_ texts: [SketchedText]) {
    identical = IdenticalTexts(texts)
    let isFirst = identical.isFirst
    common = CommonShingles(texts, order: GroupOrder(texts), isFirst: isFirst)
    var starts: [Int] = [0]
    starts.reserveCapacity(texts.count + 1)
    for text in texts { starts.append(starts[starts.count - 1] + text.sketch.hashes.count) }
    self.texts = texts
    self.starts = starts
    buckets = [UInt32](repeating: Self.noBucket, count: starts[texts.count])
    tellingCounts = [UInt16](repeating: 0, count: texts.count)
    for part in 0..<Self.partCount { file(sortedKeys(isFirst, part: part)) }
    bucketStarts.append(UInt32(postings.count))
  }

  /// Hashes are sorted in parts, so that sorting needs little memory beside the index.
  private static let partCount: UInt32 = 4

  /// An entry as it is sorted: the hash, the text, and the number of the entry in its text.
  private struct Key {
    let bits: UInt64

    init(hash: UInt32, text: Int, ordinal: Int) {
      bits = UInt64(hash) << 33 | UInt64(text) << 9 | UInt64(ordinal)
    }

    init(bits: UInt64) { self.bits = bits }

    var hash: UInt32 { UInt32(bits >> 33) }
    var text: Int { Int(bits >> 9 & 0xFF_FFFF) }
    var ordinal: Int { Int(bits & 0x1FF) }
  }

  /// The entries of one part of the hashes, by hash and then by text.
  private func sortedKeys(_ isFirst: [Bool], part: UInt32) -> [UInt64] {
    precondition(texts.count < 1 << 24, "\(texts.count) texts are more than an index holds")
    var keys: [UInt64] = []
    for (index, text) in texts.enumerated() where isFirst[index] {
      for (ordinal, hash) in text.sketch.hashes.enumerated()
      where hash % Self.partCount == part && common.isTelling(hash) {
        keys.append(Key(hash: hash, text: index, ordinal: ordinal).bits)
      }
    }
    RadixSort.sort(&keys, byBitsFrom: 33)
    return keys
  }

  /// Appends the buckets of entries that are in order; those of one group alone are no buckets.
  private mutating func file(_ keys: [UInt64]) {
    var start = 0
    while start < keys.count {
      let first = Key(bits: keys[start])
      let group = texts[first.text].group
      var isShared = false
      var end = start + 1
      while end < keys.count, Key(bits: keys[end]).hash == first.hash {
        if texts[Key(bits: keys[end]).text].group != group { isShared = true }
        end += 1
      }
      if isShared { file(keys[start..<end]) }
      start = end
    }
  }

  private mutating func file(_ bucket: ArraySlice<UInt64>) {
    bucketStarts.append(UInt32(postings.count))
    for bits in bucket {
      let key = Key(bits: bits)
      buckets[starts[key.text] + key.ordinal] = UInt32(bucketStarts.count - 1)
      tellingCounts[key.text] += 1
      postings.append(UInt32(key.text))
    }
  }

  /// The texts in the bucket of a sampled shingle, as a range of the postings; empty where it has
  /// none.
  func bucket(of sample: Int) -> Range<Int> {
    let bucket = buckets[sample]
    if bucket == Self.noBucket { return 0..<0 }
    return Int(bucketStarts[Int(bucket)])..<Int(bucketStarts[Int(bucket) + 1])
  }
}
