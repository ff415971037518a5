import Findings
import Forms
import Reading

/// The pending cases of one organ through its years: whether each year's cases include those that the
/// year before left pending, and what the organ's own years say of how it counts.
///
/// Many organs count the cases newly brought in a year and no others. A break alone does not tell that
/// from a mistake, so it is held against the organ's other years.
struct PendingCases: Sendable {
  /// A block of a report with fewer cases than were pending.
  struct Shortfall: Sendable {
    let block: Line
    let pending: Quantity
    let total: Quantity

    /// By how many the cases fall short.
    var gap: Quantity { pending - total }
  }

  /// What is said of one report against that of the year before.
  struct Comparison: Sendable {
    let earlier: OrganRegister.Entry
    let later: OrganRegister.Entry
    /// The blocks that fall short.
    let short: [Shortfall]
    /// The blocks with pending cases that the total can hold.
    let holding: [(block: Line, pending: Quantity)]
    /// Why a block says nothing; nil where each does.
    let reason: Verdict.Reason?
  }

  /// How the organ counts, as far as a broken year can be judged by its other years.
  enum Practice: Sendable {
    /// Its other years include pending cases, by more than chance.
    case carries
    /// Its years do not tell.
    case untold
    /// Several years fall short: it counts new cases only.
    case newOnly
  }

  /// The three blocks of table 4.
  static let blocks: [Line] = [.reconsideration, .directSuit, .suitAfterReconsideration]

  /// One comparison for each pair of consecutive years.
  let comparisons: [Comparison]

  private let totals: [(year: Int, byBlock: [Line: Quantity])]

  init(_ series: OrganRegister.Series, _ filings: [Filing]) {
    comparisons = series.followers.map {
      Self.compare(series.years[$0 - 1], series.years[$0], filings)
    }
    // Nearly every organ holds, and its practice need not be known.
    totals =
      comparisons.allSatisfy(\.short.isEmpty)
      ? []
      : series.years.map { entry in
        let known = Self.blocks.compactMap { block in
          filings[entry.filing].number(.at(block, .total)).value.map { (block, $0) }
        }
        return (entry.year, Dictionary(uniqueKeysWithValues: known))
      }
  }

  private static func compare(
    _ earlier: OrganRegister.Entry, _ later: OrganRegister.Entry, _ filings: [Filing]
  ) -> Comparison {
    var short: [Shortfall] = []
    var holding: [(block: Line, pending: Quantity)] = []
    var reason: Verdict.Reason?
    for block in blocks {
      let before = filings[earlier.filing].number(.at(block, .pending))
      let now = filings[later.filing].number(.at(block, .total))
      guard let pending = before.tried, let total = now.tried else {
        reason = reason ?? (before.tried == nil ? before : now).reason
        continue
      }
      if total >= pending {
        if pending > .zero { holding.append((block, pending)) }
      } else if now.value == nil {
        reason = reason ?? now.reason
      } else {
        short.append(Shortfall(block: block, pending: pending, total: total))
      }
    }
    return Comparison(
      earlier: earlier, later: later, short: short, holding: holding, reason: reason)
  }

  /// How the organ counts, judged by the years other than that of a comparison.
  ///
  /// If an organ counts new cases only, a year's cases know nothing of those pending before; with
  /// cases spread as a geometric distribution of the organ's own mean m, they reach the pending ones
  /// with probability (m/(m+1))^pending. Where all other years reach them and that had a probability
  /// of 5 % or less, the organ includes pending cases.
  func practice(apartFrom broken: Comparison) -> Practice {
    let others = comparisons.filter { $0.later.year != broken.later.year }
    if others.contains(where: { !$0.short.isEmpty }) { return .newOnly }
    var probability = 1.0
    for other in others {
      for (block, pending) in other.holding {
        let mean = self.mean(of: block, apartFrom: other.later.year)
        let factor = mean / (mean + 1)
        // Pending cases are whole numbers; beyond a hundred the power is beyond doubt.
        for _ in 0..<Int(min(pending.double, 100)) { probability *= factor }
      }
    }
    return probability <= 0.05 ? .carries : .untold
  }

  private func mean(of block: Line, apartFrom year: Int) -> Double {
    let known = totals.filter { $0.year != year }.compactMap { $0.byBlock[block]?.double }
    return known.isEmpty ? 0 : known.reduce(0, +) / Double(known.count)
  }
}
