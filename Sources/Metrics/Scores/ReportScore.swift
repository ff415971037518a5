/// How suspicious one report is.
public struct ReportScore: Sendable {
  /// −log₁₀ of the probability of figures so far from what is expected; above 1 000 where identities
  /// fail. It ranks, also where no p-value is told.
  public let score: Double
  /// The probability of figures so far from what is expected; nil where nothing could be judged, and
  /// where the figures that drive the score are below the gate.
  public let pValue: Double?
  /// The false-discovery rate within the run; nil where there is no p-value.
  public let qValue: Double?
  /// Up to three cells or metrics, the one most likely wrong first; those of failed identities before
  /// all others.
  public let drivers: [ScoreDriver]
  /// −log₁₀ of the probability; nil where nothing could be judged.
  public let strength: Double?
  /// Up to three cells or metrics that the p-value rests on, the farthest out first.
  public let predictionDrivers: [ScoreDriver]
}
