/// Which shingles of a collection are common, and which of them can show that two texts are alike.
///
/// A shingle that occurs in more than about √n of n groups is common: it belongs to the language of the
/// collection, not to an author. One that occurs in a single group shows nothing either. Texts that
/// are equal are counted once, so that copies do not make their own words common.
public struct CommonShingles: Sendable {
  private let frequencies: ShingleFrequencies
  /// The number of groups that a shingle which is not common occurs in, at most.
  public let limit: Int

  /// Counts the shingles of a collection.
  ///
  /// - Complexity: O(sampled shingles).
  public init(_ texts: [SketchedText]) {
    self.init(texts, order: GroupOrder(texts), isFirst: IdenticalTexts(texts).isFirst)
  }

  init(_ texts: [SketchedText], order: GroupOrder, isFirst: [Bool]) {
    let total = texts.reduce(0) { $0 + $1.sketch.hashes.count }
    var frequencies = ShingleFrequencies(capacity: total)
    var seen = HashSet()
    var groups = 0
    for members in order.groups {
      seen.removeAll()
      var hasText = false
      for text in order.texts[members] where isFirst[text] {
        for hash in texts[text].sketch.hashes where seen.insert(hash) { frequencies.add(hash) }
        hasText = true
      }
      if hasText { groups += 1 }
    }
    self.frequencies = frequencies
    limit = Self.limit(groups: groups)
  }

  /// √n for n groups; in a small collection two fifths of the groups, up to 25, because a few who
  /// share a model must not pass for everybody. At least 3, and less than the highest count.
  static func limit(groups: Int) -> Int {
    let root = Int(Double(groups).squareRoot())
    let small = min(2 * groups / 5, 25)
    return min(max(3, small, root), ShingleFrequencies.highest - 1)
  }

  /// Whether a shingle belongs to the language of the collection.
  public func isCommon(_ hash: UInt32) -> Bool { frequencies.count(hash) > limit }

  /// Whether a shingle occurs in several groups, and in few enough to show something.
  func isTelling(_ hash: UInt32) -> Bool {
    let count = frequencies.count(hash)
    return count >= 2 && count <= limit
  }
}

/// The texts of a collection, group by group.
struct GroupOrder: Sendable {
  /// The indices of the texts, in the order of their groups and then of the collection.
  let texts: [Int]
  /// The ranges of `texts` that hold one group each.
  let groups: [Range<Int>]

  init(_ collection: [SketchedText]) {
    let texts = collection.indices.sorted {
      (collection[$0].group, $0) < (collection[$1].group, $1)
    }
    var groups: [Range<Int>] = []
    var start = 0
    for i in texts.indices
    where i + 1 == texts.count || collection[texts[i]].group != collection[texts[i + 1]].group {
      groups.append(start..<(i + 1))
      start = i + 1
    }
    self.texts = texts
    self.groups = groups
  }
}

/// Which texts of a collection are equal.
struct IdenticalTexts: Sendable {
  /// For each text the first text that is equal to it.
  let first: [Int]
  /// The other texts that are equal to a first one, in order.
  private let others: [Int: [Int]]

  init(_ texts: [SketchedText]) {
    var firsts: [UInt64: Int] = [:]
    firsts.reserveCapacity(texts.count)
    var first = [Int](texts.indices)
    var others: [Int: [Int]] = [:]
    for (index, text) in texts.enumerated() where !text.sketch.hashes.isEmpty {
      if let known = firsts[text.identity] {
        first[index] = known
        others[known, default: []].append(index)
      } else {
        firsts[text.identity] = index
      }
    }
    self.first = first
    self.others = others
  }

  /// Whether each text is the first of its kind.
  var isFirst: [Bool] { first.indices.map { first[$0] == $0 } }

  /// The texts after the first that are equal to one.
  func others(equalTo text: Int) -> [Int] { others[first[text], default: []] }
}

extension Sketch {
  /// About how many codes of the text are not common in a collection.
  public func ownCodes(_ common: CommonShingles) -> Int {
    hashes.count { !common.isCommon($0) } * max(2, shingleCount / Self.size)
  }

  /// Whether a text may be a near-duplicate of another: whether enough of the sampled shingles that
  /// are not common are in both.
  public func mayBeLike(_ other: Sketch, _ common: CommonShingles) -> Bool {
    var own = HashSet()
    var ownCount = 0
    for hash in hashes where !common.isCommon(hash) && own.insert(hash) { ownCount += 1 }
    var otherCount = 0
    var shared = 0
    for hash in other.hashes where !common.isCommon(hash) {
      otherCount += 1
      if own.contains(hash) { shared += 1 }
    }
    return shared >= 2 && shared * 100 >= 6 * min(ownCount, otherCount)
  }
}
