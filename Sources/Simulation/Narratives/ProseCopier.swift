/// Copies the prose of another report, with names, figures and some of the words changed.
struct ProseCopier {
  let facts: NarrativeFacts
  let shapes: ShapeSet
  let random: RandomSource

  /// The copy and the share of its characters that are changed; nil where too much has to change.
  func copy(of source: Prose, share: Double) -> (prose: Prose, share: Double)? { nil }
}
