public import Forms
public import Reading

/// One way to put a finding right: cells and the numbers that would make everything hold.
public struct Correction: Hashable, Sendable {
  /// The cells to change, in the order of the form.
  public let changes: [Change]
  /// How plausible it is beside the other ways of the finding: their shares add up to 1.
  public let plausibility: Double

  /// A cell, what it says and what it would say.
  public struct Change: Hashable, Sendable {
    /// The cell.
    public let cell: Cell
    /// The printed number; nil where the place is empty.
    public let observed: Quantity?
    /// The number that would make everything hold.
    public let corrected: Quantity
    /// The name of the slip that turns the one into the other, such as `transposed`; nil where no
    /// common slip does.
    public let slip: String?

    /// Observed less corrected; an empty place counts as zero, as it did when its sum was tried.
    public var difference: Quantity {
      guard let observed else { return .zero - corrected }
      return observed - corrected
    }

    /// Creates a change.
    public init(cell: Cell, observed: Quantity?, corrected: Quantity, slip: String?) {
      self.cell = cell
      self.observed = observed
      self.corrected = corrected
      self.slip = slip
    }
  }

  /// Creates a correction.
  public init(changes: [Change], plausibility: Double) {
    precondition(!changes.isEmpty, "a correction that changes nothing")
    self.changes = changes
    self.plausibility = plausibility
  }
}
