public import Intake

/// All filings of a run, and the way back to the texts they were taken from.
public struct FiledCorpus: Sendable {
  /// The filings, in the order of the sources.
  public let filings: [Filing]
  /// Reads the text of a filing once more; nil where it can no longer be had.
  let text: @Sendable (Int) -> SourceText?

  /// Creates a corpus.
  ///
  /// - Parameter text: Gives the text that the filing with an index was taken from.
  public init(_ filings: [Filing], text: @escaping @Sendable (Int) -> SourceText?) {
    self.filings = filings
    self.text = text
  }
}
