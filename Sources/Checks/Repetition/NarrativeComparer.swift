import Intake
import Similarity

/// Compares pairs of reports, reading their texts again; keeps what it read last.
struct NarrativeComparer {
  private let corpus: FiledCorpus
  private let common: CommonShingles
  private var reducer = NarrativeReducer()
  private var first: (index: Int, narrative: ReadNarrative)?

  init(_ corpus: FiledCorpus, common: CommonShingles) {
    self.corpus = corpus
    self.common = common
  }

  /// The pairs that are near-duplicates, in order, with their comparisons.
  static func alike(
    _ pairs: [NarrativePair], in corpus: FiledCorpus, _ common: CommonShingles
  ) -> [(NarrativePair, NarrativeComparison)] {
    corpus.inParts(pairs.count) { part in
      var comparer = NarrativeComparer(corpus, common: common)
      return pairs[part].compactMap { pair in
        guard let comparison = comparer.compare(pair), comparison.isNearDuplicate else {
          return nil
        }
        return (pair, comparison)
      }
    }
  }

  /// The comparison of a pair; nil where a text can no longer be had.
  mutating func compare(_ pair: NarrativePair) -> NarrativeComparison? {
    if first?.index != pair.first { first = read(pair.first).map { (pair.first, $0) } }
    guard let first, let second = read(pair.second) else { return nil }
    return NarrativeComparison(first.narrative, second)
  }

  private mutating func read(_ index: Int) -> ReadNarrative? {
    guard let narrative = corpus.filings[index].narrative, let source = corpus.text(index) else {
      return nil
    }
    return ReadNarrative(narrative, in: source, common: common, reducer: &reducer)
  }
}
