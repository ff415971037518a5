/// A report named by its organ and year.
public struct CopiedReport: Sendable, Hashable {
  /// The number of the organ, see `SimulatedOrgan.numbered`.
  public let organ: Int
  /// The year.
  public let year: Int
}

/// A copy that was planted: the prose is another report's, with changes.
public struct PlantedCopy: Sendable, Hashable {
  /// The report that was copied.
  public let source: CopiedReport
  /// The share of the characters that were changed: one less the longest common subsequence of
  /// both proses, in sentences set side by side, over the longer of them.
  public let changedShare: Double
}
