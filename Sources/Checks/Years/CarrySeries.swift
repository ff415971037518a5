import Findings
import Forms
import Reading

/// The carry-over of one organ through all its years, and what stands together in it.
struct CarrySeries: Sendable {
  /// Breaks of consecutive years that have one cause, as far as the figures tell.
  struct Run: Sendable {
    /// The broken comparisons, the earliest first.
    let comparisons: [CarryComparison]

    /// What the run points at.
    enum Shape: Sendable {
      /// One pair of years.
      case pair
      /// Two pairs: the report between them fits neither neighbour.
      case middleYear
      /// Three pairs or more: the organ's reports do not carry on at all.
      case standing
    }

    var shape: Shape {
      switch comparisons.count {
      case 1: .pair
      case 2: .middleYear
      default: .standing
      }
    }
    /// The comparison that the finding is filed under: the first one.
    var first: CarryComparison { comparisons[0] }
  }

  /// Every comparison of consecutive years, the earliest first.
  let comparisons: [CarryComparison]

  init(_ series: OrganRegister.Series, in register: OrganRegister) {
    comparisons = series.followers.map {
      CarryComparison(series.years[$0 - 1], series.years[$0], in: register.filings)
    }
  }

  /// The runs of comparisons that meet a condition, each of years without a gap.
  func runs(where isBroken: (CarryComparison) -> Bool) -> [Run] {
    var runs: [[CarryComparison]] = []
    for comparison in comparisons where isBroken(comparison) {
      if let last = runs.last?.last, last.later.year == comparison.earlier.year {
        runs[runs.count - 1].append(comparison)
      } else {
        runs.append([comparison])
      }
    }
    return runs.map { Run(comparisons: $0) }
  }

  /// The runs where the totals differ. Where last year's report is out of balance and this year's
  /// agrees with what balances it, the fault is that report's alone. Two pairs whose outer reports explain them by their own
  /// arithmetic do not point at the report between them and stand alone.
  func runsOfTotals(
    except changes: [Int: UnitChange], _ filings: [Filing]
  ) -> [Run] {
    runs { comparison in
      comparison.brokenTotal != nil && changes[comparison.later.year] == nil
        && comparison.asked(of: .earlier, .total, filings) == nil
    }.flatMap { run in
      guard run.shape == .middleYear else { return [run] }
      let isExplained = run.comparisons[1].asked(of: .later, .total, filings) != nil
      return isExplained ? run.comparisons.map { Run(comparisons: [$0]) } : [run]
    }
  }
}
