/// How much work one table may cost, counted in steps so that the answer never depends on the clock.
public struct RepairEffort: Sendable, Hashable {
  /// The steps spent on sets of up to three cells; enough for every table with all identities active.
  public var steps: Int
  /// The steps spent on larger sets.
  public var furtherSteps: Int
  /// The largest number of minimal sets that are listed.
  public var listed: Int

  /// An effort.
  ///
  /// - Precondition: all three numbers are positive.
  public init(steps: Int = 400_000, furtherSteps: Int = 10_000, listed: Int = 1_000) {
    precondition(
      steps > 0 && furtherSteps > 0 && listed > 0,
      "no repair with \(steps) and \(furtherSteps) steps and \(listed) sets")
    self.steps = steps
    self.furtherSteps = furtherSteps
    self.listed = listed
  }

  /// The effort of a run.
  public static let standard = RepairEffort()
}
