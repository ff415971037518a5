public import Simulation

/// How a kind of damage fares in every layout.
public struct DamageTally: Sendable {
  /// The kind.
  public let kind: DamageKind
  /// The texts that were read.
  public private(set) var texts = 0
  /// Their cells.
  public private(set) var cells = 0
  /// The cells that were read wrongly.
  public private(set) var wrong = 0
  /// The texts with such a cell.
  public private(set) var wrongTexts = 0
  /// The cells that were unread.
  public private(set) var unread = 0
  /// The first failures: the layout, the seed, and what is wrong.
  public private(set) var failures: [(layout: SheetLayout, seed: UInt64, message: String)] = []

  /// Reads so many texts of a kind in each of some layouts.
  ///
  /// - Parameter seed: The seed of the first; a place without room for the damage goes on to the next.
  public init(
    of kind: DamageKind, cases: Int, seed: UInt64, layouts: [SheetLayout] = SheetLayout.allCases,
    probe: inout ReadingProbe
  ) {
    self.kind = kind
    for layout in layouts {
      var seed = seed
      var tried = 0
      var done = 0
      // A kind may have no place in a layout at all.
      while done < cases && tried < 12 * cases + 24 {
        seed += 1
        tried += 1
        guard let text = kind.text(seed: seed, layout: layout) else { continue }
        done += 1
        add(probe.probe(text.bytes, truth: text.truth), layout, seed)
      }
    }
  }

  private mutating func add(_ verdict: ReadingVerdict, _ layout: SheetLayout, _ seed: UInt64) {
    texts += 1
    cells += verdict.cells
    unread += verdict.unread
    wrong += verdict.wrong.count
    guard let first = verdict.wrong.first else { return }
    wrongTexts += 1
    if failures.count < 5000 {
      failures.append(
        (layout, seed, "\(verdict.wrong.count) wrong, \(first.cell): \(first.message)"))
    }
  }

  /// The share of the cells that were unread.
  public var unreadShare: Double { cells == 0 ? 0 : Double(unread) / Double(cells) }
}
