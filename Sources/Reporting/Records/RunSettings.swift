public import Findings

/// What of a run's version and options decides the bytes of its outputs.
///
/// Neither the number of workers nor any path of this machine is among it.
public struct RunSettings: Sendable {
  /// The version of the program, such as `0.1.0`.
  public let version: String
  /// The version of the rules, such as `2021.1`.
  public let ruleset: String
  /// The language of messages.
  public let language: Language
  /// Whether tables begin with a byte-order mark.
  public let byteOrderMark: ByteOrderMark
  /// How many findings the briefing shows; the rest is counted.
  public let topFindings: Int
  /// The options that the user may set and that change the outputs, such as `min-n`, in the order of
  /// printing.
  public let options: [JSONValue.Member]

  /// Creates settings.
  public init(
    version: String, ruleset: String, language: Language = .zh,
    byteOrderMark: ByteOrderMark = .written, topFindings: Int = 200,
    options: [JSONValue.Member] = []
  ) {
    self.version = version
    self.ruleset = ruleset
    self.language = language
    self.byteOrderMark = byteOrderMark
    self.topFindings = topFindings
    self.options = options
  }
}
