/// A column of figures judged by their predictive laws.
public struct JudgedColumn: Sendable {
  /// The p-values by row; NaN where there is no law.
  public let pValues: [Double]
  /// What was expected, by row; NaN where there is no law.
  public let means: [Double]

  /// Creates a column of equally many p-values and means.
  public init(pValues: [Double], means: [Double]) {
    precondition(pValues.count == means.count, "\(pValues.count) p-values, \(means.count) means")
    self.pValues = pValues
    self.means = means
  }
}
