/// How suspicious one report is.
public struct ReportScore: Sendable {
  /// −log₁₀ of the p-value; above 1 000 where identities fail.
  public let score: Double
  /// The probability of figures so far from what is expected; nil where nothing could be judged.
  public let pValue: Double?
  /// The false-discovery rate within the run.
  public let qValue: Double?
  /// Up to three cells or metrics, the one most likely wrong first.
  public let drivers: [ScoreDriver]
}
