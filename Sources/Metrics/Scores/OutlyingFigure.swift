public import Forms

/// A figure far from what its organ's other years and its peers let expect.
public struct OutlyingFigure: Sendable {
  /// The report.
  public let row: RowIndex
  /// The figure, or for a sum of two its first.
  public let cell: Cell
  /// What kind of evidence it is.
  public let family: ScoreFamily
  /// The figure as it is printed.
  public let observed: Double
  /// The number of which it is a part, or in which it was counted; nil for a figure by itself.
  public let whole: Double?
  /// The middle of what was expected, in the unit of the figure.
  public let expected: Double
  /// Where 99 in 100 such figures would lie.
  public let interval: ClosedRange<Double>
  /// The probability of a figure so far out.
  public let pValue: Double
  /// The false-discovery rate within the run.
  public let qValue: Double
  /// How many other years of the organ tell.
  public let otherYears: Int
  /// How many peers reported for the year, the report itself among them.
  public let peers: Int
}
