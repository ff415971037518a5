public import Findings
import Reading

/// A verdict on what the narrative states, with the words that it rests on.
public struct StatedVerdict: Sendable {
  /// What is said.
  public let verdict: Verdict
  /// The words that were understood; nil where the verdict rests on none, or on a zero.
  public let wording: Wording?

  /// A verdict that rests on no words.
  init(_ verdict: Verdict) {
    self.verdict = verdict
    wording = nil
  }

  /// A verdict on statements of a report, which are read in a certain way.
  init(
    _ verdict: Verdict, on statements: [Int], read reading: WordingReader.Reading,
    in report: AnnualReport
  ) {
    self.verdict = verdict
    wording =
      verdict.kind == .undetermined
      ? nil : WordingReader(report).wording(of: statements, read: reading)
  }
}
