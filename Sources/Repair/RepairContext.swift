import Forms

/// What else is known of a report's figures. All of it is optional, and none of it is proof: it ranks
/// alternatives and never excludes one.
public struct RepairContext: Sendable {
  /// Last year's values by `Cell.index`; empty where there is no such report.
  public var lastYear: [Int?]
  /// What the narrative states by `Cell.index`; empty where it states nothing.
  public var narrative: [Int?]
  /// What last year's report carried forward, by the seven applicant columns; empty where unknown.
  /// It should equal what this report carried over.
  public var carriedForwardLastYear: [Int?]
  /// What next year's report carried over, by the seven applicant columns; empty where unknown.
  /// It should equal what this report carries forward.
  public var carriedOverNextYear: [Int?]

  /// Nothing more than the report's own figures.
  public static let none = RepairContext()

  /// A context.
  ///
  /// - Precondition: arrays are empty or have one entry for each cell, or applicant column.
  public init(
    lastYear: [Int?] = [], narrative: [Int?] = [], carriedForwardLastYear: [Int?] = [],
    carriedOverNextYear: [Int?] = []
  ) {
    for values in [lastYear, narrative] {
      precondition(
        values.isEmpty || values.count == Cell.count, "\(values.count) values for \(Cell.count)")
    }
    for values in [carriedForwardLastYear, carriedOverNextYear] {
      precondition(
        values.isEmpty || values.count == ApplicationsPlan.width, "\(values.count) values for 7")
    }
    self.lastYear = lastYear
    self.narrative = narrative
    self.carriedForwardLastYear = carriedForwardLastYear
    self.carriedOverNextYear = carriedOverNextYear
  }
}
