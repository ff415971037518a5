import Findings
import Forms
import Metrics
import Reading

/// What the other cells of the same report say of a cell: the number that a failing identity asks for.
struct OwnArithmetic: Hashable, Sendable {
  /// The failing identity.
  let identity: String
  /// The family of the identity.
  let family: Identity.Family
  /// The number with which the identity would hold.
  let value: Quantity

  /// The numbers that the failing identities of a report ask for in a cell.
  ///
  /// Identities with a cell that is neither printed nor a proven zero say nothing.
  /// - Complexity: O(identities).
  static func all(on cell: Cell, in filing: Filing) -> [OwnArithmetic] {
    Identity.all(in: filing.figures.edition).compactMap { identity in
      guard identity.cells.contains(cell), let left = sum(identity.left, in: filing),
        let right = sum(identity.right, in: filing), left != right,
        let printed = filing.number(cell).value
      else { return nil }
      let gap = identity.left.contains(cell) ? right - left : left - right
      return OwnArithmetic(
        identity: identity.id, family: identity.family, value: printed + gap)
    }
  }

  private static func sum(_ cells: [Cell], in filing: Filing) -> Quantity? {
    var sum = Quantity.zero
    for cell in cells {
      guard let value = filing.number(cell).value else { return nil }
      sum = sum + value
    }
    return sum
  }
}
