public import Forms

/// The cells that the failed identities of one report are put down to.
public struct IdentityCauses: Sendable {
  /// The cells, the surest first.
  public var cells: [Cell]
  /// How many identities fail.
  public var count: Int

  /// Creates causes.
  public init(cells: [Cell], count: Int) {
    self.cells = cells
    self.count = count
  }
}
