/// The kinds of evidence that a report is scored by; within one, figures hang together.
public enum ScoreFamily: UInt8, CaseIterable, Sendable {
  /// Documents and decisions of table 2.
  case activeDisclosure
  /// The fee of table 2.
  case fees
  /// How many applications came, were concluded and stayed.
  case applications
  /// Which part of the concluded had each result.
  case outcomes
  /// Which part of the applicants was of each type.
  case applicants
  /// The cases of table 4, given the number concluded.
  case disputes
  /// What one year carries forward and the next carries over.
  case carried
  /// The stock of documents from year to year.
  case stock
  /// Table 3 repeats the year before.
  case repetition
  /// Numbers that end in zero.
  case roundness
}
