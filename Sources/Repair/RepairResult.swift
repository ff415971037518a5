public import Forms

/// What repairing a report came to.
public struct RepairResult: Sendable {
  /// The root causes, by table and then by their first failed identity; empty where none fails.
  public let components: [RepairComponent]
  /// The steps of the search, for measurements.
  public let steps: Int
}

/// Failed identities with one root cause, and the ways to mend them.
///
/// Components of one table are independent: any alternative of one goes with any of another.
public struct RepairComponent: Sendable {
  /// How far the list of alternatives can be trusted.
  public enum Certainty: Hashable, Sendable {
    /// Proven: no smaller set of cells mends the table, and the list holds every set of this size.
    case complete
    /// Proven that no smaller set of cells mends the table; there are more of this size than listed.
    case truncated
    /// More than three cells are wrong. What is listed mends the table, but a smaller set, or another
    /// of the same size, may exist. The list may be empty.
    case moreThanThreeCells
    /// The effort was spent before any of this could be told. The list is empty.
    case effortSpent
  }

  /// The table.
  public let table: Table
  /// The failed identities, as positions in `Identity.all(in:)`, ascending.
  public let failedIdentities: [Int]
  /// The alternatives, most plausible first; equal ones in the order of their cells.
  public let alternatives: [RepairAlternative]
  /// How many alternatives, from the first, are about as plausible as the first.
  ///
  /// Others are at least `ErrorModel.margin` less so. Zero where there is no alternative.
  public let plausibleCount: Int
  /// How far the list can be trusted.
  public let certainty: Certainty
  /// No fewer cells than this can mend the whole table.
  public let lowerBound: Int

  /// The one alternative that is clearly the most plausible; nil where there is none.
  public var best: RepairAlternative? { plausibleCount == 1 ? alternatives[0] : nil }
}

/// One set of cells whose change mends a component.
public struct RepairAlternative: Sendable {
  /// The changed cells, in the order of the form.
  public let changes: [CellChange]
  /// The natural logarithm of how likely these slips are, up to a constant of the component.
  public let score: Double
  /// Whether the identities fix the repaired values.
  ///
  /// Where some identities are inactive, several values may do; the listed ones are then an example.
  public let isDetermined: Bool
  /// Whether no smaller set was found. A line or column as a whole may be the more plausible cause
  /// even where fewer cells would mend the table; it is then listed too.
  public let isMinimal: Bool
}

/// One cell of an alternative.
public struct CellChange: Hashable, Sendable {
  /// What else speaks for the repaired value.
  public struct Support: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// A set of bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The narrative states it.
    public static let narrative = Support(rawValue: 1)
    /// Last year's report carried it forward.
    public static let carriedForwardLastYear = Support(rawValue: 2)
    /// Next year's report carried it over.
    public static let carriedOverNextYear = Support(rawValue: 4)
  }

  /// The cell.
  public let cell: Cell
  /// The printed value; nil where the cell is blank.
  public let observed: Int?
  /// The value that mends the identities; never below zero, never the printed one.
  public let repaired: Int
  /// The most likely slip.
  public let slip: Slip
  /// What else speaks for the repaired value.
  public let support: Support
}
