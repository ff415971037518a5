import Findings
import Intake
import Similarity

/// Which reports of a corpus have prose like that of another organ's, or like their own last year's.
///
/// All checks of repeated prose share it: what is common in the corpus, the index and the comparisons
/// are computed once.
public struct RepeatedNarratives: Sendable {
  /// A report whose prose is like another's.
  struct Match: Sendable {
    /// The other report, as an index of the filings.
    let other: Int
    /// This report's side.
    let side: SharedText.Side
    /// How alike the two are.
    let likeness: Double
    /// The longest passages, each from this report and from the other.
    let evidence: [Evidence]
    /// The length of the longest passage.
    let longest: Int
    /// How many more reports are like either of the two, or like those.
    var othersInGroup = 0
  }

  let filings: [Filing]
  /// The most similar report of another organ, by the index of the filing.
  private(set) var ofOtherOrgans: [Int: Match] = [:]
  /// The organ's report of the year before, where its prose is like it, by the index of the filing.
  private(set) var ofLastYear: [Int: Match] = [:]
  /// The organ's report of the year before, by the index of the filing.
  let lastYears: [Int: Int]
  /// The filings whose prose holds enough that is their own.
  let comparable: Set<Int>

  /// Compares the prose of a corpus.
  ///
  /// - Complexity: O(reports), whatever many of them share.
  init(in corpus: FiledCorpus) {
    filings = corpus.filings
    let search = NarrativeSearch(corpus)
    comparable = search.comparable
    lastYears = search.lastYears
    var groups = ReportGroups(count: filings.count)
    for (pair, comparison) in NarrativeComparer.alike(search.pairs(), in: corpus, search.common) {
      if pair.kind == .lastYear {
        ofLastYear[pair.second] = Self.match(comparison, other: pair.first, isFirst: false)
      } else {
        groups.join(pair.first, pair.second)
        keep(Self.match(comparison, other: pair.second, isFirst: true), for: pair.first)
        keep(Self.match(comparison, other: pair.first, isFirst: false), for: pair.second)
      }
    }
    for index in ofOtherOrgans.keys {
      ofOtherOrgans[index]?.othersInGroup = groups.size(of: index) - 2
    }
  }

  private static func match(
    _ comparison: NarrativeComparison, other: Int, isFirst: Bool
  ) -> Match {
    let evidence = comparison.passages.flatMap {
      isFirst ? [$0.first, $0.second] : [$0.second, $0.first]
    }
    return Match(
      other: other, side: isFirst ? comparison.first : comparison.second,
      likeness: comparison.likeness, evidence: evidence,
      longest: comparison.longestPassage)
  }

  /// Keeps a match where it is the best of a report; of equals, that of the same year, then the first.
  private mutating func keep(_ match: Match, for index: Int) {
    if let known = ofOtherOrgans[index] {
      if known.likeness > match.likeness { return }
      let year = filings[index].subject.year
      let isOfYear = filings[match.other].subject.year == year
      let wasOfYear = filings[known.other].subject.year == year
      if known.likeness == match.likeness {
        if wasOfYear && !isOfYear { return }
        if wasOfYear == isOfYear && known.other < match.other { return }
      }
    }
    ofOtherOrgans[index] = match
  }
}

/// Reports that are joined by likeness (union by the lower index, with path halving).
private struct ReportGroups {
  private var parents: [Int]
  private var sizes: [Int]

  init(count: Int) {
    parents = [Int](0..<count)
    sizes = [Int](repeating: 1, count: count)
  }

  mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (root(a), root(b))
    if a == b { return }
    parents[max(a, b)] = min(a, b)
    sizes[min(a, b)] += sizes[max(a, b)]
  }

  /// The number of reports in the group of one.
  mutating func size(of index: Int) -> Int { sizes[root(index)] }

  private mutating func root(_ index: Int) -> Int {
    var i = index
    while parents[i] != i {
      parents[i] = parents[parents[i]]
      i = parents[i]
    }
    return i
  }
}
