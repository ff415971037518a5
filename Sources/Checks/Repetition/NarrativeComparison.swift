import Intake
import Similarity

/// The prose of one report beside that of another.
struct NarrativeComparison: Sendable {
  /// How many characters of the first are its own, neither of the form nor common in the corpus, and
  /// how many of them the second has too.
  let first: SharedText.Side
  /// The second's side.
  let second: SharedText.Side
  /// How alike the two are.
  let likeness: Double
  /// Whether they are near-duplicates.
  let isNearDuplicate: Bool
  /// The longest passages that both have, the longest first; none where they are not alike.
  let passages: [SharedPassage]

  /// How many compared characters the longest passage has; 0 where no passage is shared.
  var longestPassage: Int { passages.reduce(0) { max($0, $1.count) } }

  init(_ first: ReadNarrative, _ second: ReadNarrative) {
    let shared = SharedText(
      first.text.codes, isFirstCommon: first.isCommon, second.text.codes,
      isSecondCommon: second.isCommon)
    self.first = shared.first
    self.second = shared.second
    likeness = shared.likeness
    isNearDuplicate = shared.isNearDuplicate
    passages =
      shared.isNearDuplicate ? SharedPassage.longest(of: shared.alignment, first, second) : []
  }
}

/// The prose of a report, read again for a comparison.
struct ReadNarrative: Sendable {
  let source: SourceText
  let text: NarrativeText
  /// Which codes belong to the form or to phrases that are common in the corpus.
  let isCommon: [Bool]

  init(
    _ narrative: FiledNarrative, in source: SourceText, common: CommonShingles,
    reducer: inout NarrativeReducer
  ) {
    reducer.reduce(source, narrative.parts, agency: narrative.agency)
    text = reducer.text
    self.source = source
    isCommon = zip(common.mask(of: text.codes), text.isStock).map { $0 || $1 }
  }
}
