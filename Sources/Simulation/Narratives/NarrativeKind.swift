/// Which hand wrote the prose of a simulated report.
public enum NarrativeKind: String, CaseIterable, Sendable {
  /// A few plain sentences, the same in every corpus.
  case plain
  /// Prose of real length in the sentence shapes a reader may be developed with.
  case development
  /// The same in the shapes of five more hands, to practise on before the measurement.
  case practice
  /// The same in the shapes of another hand, kept aside for the measurement.
  case heldOut = "heldout"
  /// The same in the shapes of yet another hand, in the manner of provinces and cities, kept aside as well.
  case reserve
  /// The same in the shapes of short reports, which nobody who works on the reader has seen.
  case sealed
  /// The same in the shapes of ordinary reports of every level, which nobody who works on the reader has seen.
  case unseen
}
