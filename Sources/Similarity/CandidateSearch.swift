/// Looks up the candidates of one text after the other; keeps its buffers.
public struct CandidateSearch: Sendable {
  private let index: CandidateIndex
  /// What the text shares with each other text.
  private var shared: [Shared]
  private var touched: [Int] = []
  private var bySize: [Bucket] = []

  /// What the text shares with another: the number of shingles, and one bit for each region of the
  /// text that they stand in.
  private struct Shared {
    var count: UInt16 = 0
    var regions: UInt16 = 0
  }

  /// The bucket of one shingle of the text, and the sixteenth of the text that it stands in.
  private struct Bucket {
    let postings: Range<Int>
    let region: Int
  }

  /// The number of regions that a text is divided into.
  static let regionCount = 16
  /// How many other texts are looked at for one text, at most.
  static let budget = 1536
  /// How many candidates are proposed for a text, at most.
  static let candidateLimit = 4
  /// How many equal texts are proposed, at most; all are found through the first.
  static let equalLimit = 1
  /// The fewest sampled shingles that a candidate shares.
  static let fewestShared = 2
  /// How many regions the first and the last shared shingle are apart, at least: one sentence that
  /// two texts share makes no candidate.
  static let leastSpread = 3
  /// The least share of the telling shingles of the text that has fewer, in hundredths.
  static let leastShare = 20

  /// Prepares to search an index.
  public init(_ index: CandidateIndex) {
    self.index = index
    shared = [Shared](repeating: Shared(), count: index.texts.count)
  }

  /// The texts of other groups that a text may be a near-duplicate of, the likeliest first; equal
  /// likelihood goes by the order of the collection.
  ///
  /// - Complexity: O(budget), whatever the size of the collection.
  public mutating func candidates(of text: Int) -> [Int] {
    let group = index.texts[text].group
    let equal = equalTexts(text, except: group)
    if !equal.isEmpty { return equal }
    let first = index.identical.first[text]
    count(bucketsOf: first)
    defer { clear() }
    return best(for: first, except: group)
  }

  private func equalTexts(_ text: Int, except group: Int) -> [Int] {
    var equal: [Int] = []
    let first = index.identical.first[text]
    if index.texts[first].group != group { equal.append(first) }
    for other in index.identical.others(equalTo: text) where index.texts[other].group != group {
      if equal.count == Self.equalLimit { break }
      equal.append(other)
    }
    return equal
  }

  private mutating func count(bucketsOf text: Int) {
    let samples = index.starts[text]..<index.starts[text + 1]
    bySize.removeAll(keepingCapacity: true)
    for (ordinal, sample) in samples.enumerated() {
      let postings = index.bucket(of: sample)
      if postings.isEmpty { continue }
      bySize.append(
        Bucket(postings: postings, region: ordinal * Self.regionCount / samples.count))
    }
    // Buckets of one size are taken in the order of the collection's postings.
    bySize.sort {
      ($0.postings.count, $0.postings.lowerBound) < ($1.postings.count, $1.postings.lowerBound)
    }
    var seen = 0
    for bucket in bySize {
      seen += bucket.postings.count
      if seen > Self.budget { break }
      for posting in bucket.postings {
        let other = Int(index.postings[posting])
        if shared[other].count == 0 { touched.append(other) }
        shared[other].count += 1
        shared[other].regions |= 1 << UInt16(bucket.region)
      }
    }
  }

  private func best(for text: Int, except group: Int) -> [Int] {
    let own = bySize.count
    var found: [(text: Int, share: Int)] = []
    for other in touched where shared[other].count >= UInt16(Self.fewestShared) {
      if index.texts[other].group == group { continue }
      let mask = shared[other].regions
      let spread = 15 - mask.leadingZeroBitCount - mask.trailingZeroBitCount
      if spread < Self.leastSpread { continue }
      let share = Int(shared[other].count) * 100 / min(own, Int(index.tellingCounts[other]))
      if share >= Self.leastShare { found.append((other, share)) }
    }
    found.sort { ($0.share, $1.text) > ($1.share, $0.text) }
    return found.prefix(Self.candidateLimit).map(\.text)
  }

  private mutating func clear() {
    for other in touched { shared[other] = Shared() }
    touched.removeAll(keepingCapacity: true)
  }
}
