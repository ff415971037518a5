import Findings
import Forms

/// A government's figures against the sum of its bodies', with what explains the differences.
struct LevelComparison: Sendable {
  /// The reports and their sums.
  let family: LevelFamily
  /// The tables that print the office's own figures.
  let ownTables: Set<Table>
  /// The body that explains every difference outside these tables.
  let cause: LevelCause?
  /// The places of the figures that certainly differ from their sums, outside these tables.
  let unequal: [Int]

  /// Compares a family.
  ///
  /// - Complexity: O(children × figures).
  init(_ family: LevelFamily, in filings: [Filing]) {
    self.family = family
    let own = family.ownTables(in: filings)
    let places = family.figures.indices.filter { !own.contains(family.figures[$0].table) }
    ownTables = own
    var cause = family.cause(among: places, in: filings)
    var unequal = places.filter { family.equality($0) == .violated }
    if cause == nil && !unequal.isEmpty && family.isExplainedByOptional(places, in: filings) {
      unequal = []
    }
    if let known = cause, known.kind == .countedTwice,
      family.isExplainedByOptional(places, in: filings)
    {
      cause = nil
      unequal = []
    }
    self.cause = cause
    self.unequal = unequal
  }

  /// Whether the sum has been found wrong, so that bounds and shares need not be looked at.
  var isExplained: Bool { cause != nil || !unequal.isEmpty }

  /// Whether bodies exceed the government in some figure outside these tables.
  var isBelowBodies: Bool { places.contains(where: family.isBelowSum) }

  /// The places outside the tables of the office, in the order of the form.
  var places: [Int] {
    family.figures.indices.filter { !ownTables.contains(family.figures[$0].table) }
  }
}
