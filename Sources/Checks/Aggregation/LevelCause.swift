import Findings
import Forms
import Metrics
import Reading

/// One body that explains why a government's figures differ from the sum of its bodies'.
struct LevelCause: Sendable {
  /// What happened to the body's figures.
  enum Kind: Sendable {
    /// They are missing from the sum.
    case leftOut
    /// They are in the sum twice.
    case countedTwice
  }

  /// What happened.
  let kind: Kind
  /// The body's report; the first where several have the same figures.
  let child: Int
  /// How many other bodies have the same figures.
  let otherCount: Int
  /// The figures of the body that are not zero, by their places.
  let places: [Int]
}

extension LevelFamily {
  /// The body whose figures are the difference in every cell that is printed on both sides.
  ///
  /// Two cells that are not zero suffice. Where the government prints more than the sum and some bodies
  /// may be missing, an unknown one might explain the difference as well: then the figures must be such
  /// as two bodies do not share by chance, the product of 1/(v + 1) over the free cells at most one in a
  /// million.
  ///
  /// - Parameter places: The figures looked at.
  /// - Complexity: O(children × figures), in most cases O(children).
  func cause(among places: [Int], in filings: [Filing]) -> LevelCause? {
    let decided = places.filter(isDecided)
    guard decided.contains(where: { gap($0) != 0 }), children.count > 1 else { return nil }
    for kind in [LevelCause.Kind.leftOut, .countedTwice] {
      let sign: Int64 = kind == .leftOut ? 1 : -1
      let matching = children.filter { child in
        decided.allSatisfy { place in
          isGap(sign * filings[child].added(figures[place]).printed, place)
        }
      }
      guard let child = matching.first else { continue }
      let filled = decided.filter { gap($0) != 0 }
      if isTelling(filled, kind) {
        return LevelCause(
          kind: kind, child: child, otherCount: matching.count - 1, places: filled)
      }
    }
    return nil
  }

  private func isTelling(_ filled: [Int], _ kind: LevelCause.Kind) -> Bool {
    if isComplete || kind == .leftOut { return filled.count >= 2 }
    var chance = 1.0
    for place in filled where figures[place].isFree {
      chance /= Quantity(millionths: Int64(gap(place).magnitude)).double + 1
    }
    return filled.count >= 3 && chance <= 1e-6
  }

  /// Whether organs under vertical leadership, all of them or one, make up what the government
  /// prints beyond its bodies.
  func isExplainedByOptional(_ places: [Int], in filings: [Filing]) -> Bool {
    if optional.isEmpty { return false }
    let groups = [optional] + optional.map { [$0] }
    return groups.contains { group in
      places.allSatisfy { place in
        var sum = AddedValue()
        for filing in group where !figures[place].cells(in: filings[filing].figures.edition).isEmpty
        {
          sum += filings[filing].added(figures[place])
        }
        return isGap(-sum.printed, place)
      }
    }
  }
}
