/// How far each report as a whole lies from its peers.
public struct OutlierScores: Sendable {
  /// The scores, one for each row of the panel; nil where the report was not scored.
  public let scores: [OutlierScore?]

  /// The score of a row; nil where its group has too few members or it has too few values.
  public subscript(row: RowIndex) -> OutlierScore? { scores[row.position] }
}

/// The distance of one report from its peers.
public struct OutlierScore: Sendable {
  /// The distance over its cutoff: above 1 the report lies outside.
  public var score: Double { distance / cutoff }
  /// The distance.
  public let distance: Double
  /// The distance that one report in forty passes where all is regular.
  public let cutoff: Double
  /// The probability of a distance this large where all is regular.
  public let pValue: Double
  /// The false-discovery rate within the run at which the report stands out.
  public let qValue: Double
  /// Up to three metrics that lie farthest from the peers, farthest first.
  public let drivers: [MetricIndex]
}
