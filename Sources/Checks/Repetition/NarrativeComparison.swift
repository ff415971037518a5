import Findings
import Intake
import Similarity

/// The prose of one report beside that of another.
struct NarrativeComparison: Sendable {
  /// How many characters of each are its own: neither of the form nor common in the corpus.
  let first: SharedText.Side
  /// The second report's side.
  let second: SharedText.Side
  /// The longest passages that both have, the longest first.
  let passages: [SharedPassage]

  /// Own characters below which nothing can be said of a text.
  static let leastOwn = 80
  /// The least share of the own characters, as the mean of both sides.
  static let leastMeanShare = 0.5
  /// The least share on either side.
  static let leastShare = 0.35

  init(_ first: ReadNarrative, _ second: ReadNarrative) {
    let shared = SharedText(
      first.text.codes, isFirstCommon: first.isCommon, second.text.codes,
      isSecondCommon: second.isCommon)
    self.first = shared.first
    self.second = shared.second
    passages =
      Self.isNearDuplicate(shared.first, shared.second)
      ? SharedPassage.longest(of: shared.alignment, first, second) : []
  }

  /// Whether the texts are near-duplicates.
  var isNearDuplicate: Bool { Self.isNearDuplicate(first, second) }

  /// How alike the texts are: the mean of both shares.
  var likeness: Double { (first.share + second.share) / 2 }

  private static func isNearDuplicate(_ first: SharedText.Side, _ second: SharedText.Side) -> Bool {
    min(first.own, second.own) >= leastOwn && min(first.share, second.share) >= leastShare
      && (first.share + second.share) / 2 >= leastMeanShare
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
