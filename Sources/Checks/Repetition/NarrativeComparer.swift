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
