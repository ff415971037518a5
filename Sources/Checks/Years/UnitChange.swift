import Findings
import Forms
import Reading

/// Two consecutive reports that look as if they covered different units: everything that must carry on
/// from one to the next jumps, and all of it in one direction.
///
/// A region that absorbs another reports the carry-over and the stock of both. At least two of the
/// three comparisons (carry-over, rules, normative documents) must break, all with the same sign, and
/// none with a number that is not zero may hold.
struct UnitChange: Sendable {
  /// The year of the later report.
  let year: Int
  /// The lines of documents whose stock jumps with the carry-over, and their breaks.
  let stocks: [(line: Line, found: StockChain.Break)]

  /// The changes of unit of an organ, by the year of the later report.
  static func all(
    in carry: CarrySeries, _ series: OrganRegister.Series, _ filings: [Filing]
  ) -> [Int: UnitChange] {
    // Nearly every organ carries on, and nothing more need be looked at.
    let broken = carry.comparisons.filter { $0.brokenTotal != nil }
    if broken.isEmpty { return [:] }
    let chains = [Line.rules, .normativeDocuments].flatMap {
      StockChain.all(of: $0, in: series, filings)
    }
    var changes: [Int: UnitChange] = [:]
    for comparison in broken {
      guard let total = comparison.brokenTotal else { continue }
      let isUp = total.over > total.forward
      var stocks: [(line: Line, found: StockChain.Break)] = []
      var holds = false
      for chain in chains {
        guard let step = chain.step(in: comparison.later.year) else { continue }
        switch step {
        case .broken(let found):
          if (found.gap > .zero) == isUp {
            stocks.append((chain.line, found))
          } else {
            holds = true
          }
        case .satisfied:
          let stock = filings[comparison.later.filing].number(.at(chain.line, .inForce))
          if stock.value.map({ $0 != .zero }) == true { holds = true }
        case .undetermined: break
        }
      }
      if !holds && !stocks.isEmpty {
        changes[comparison.later.year] = UnitChange(year: comparison.later.year, stocks: stocks)
      }
    }
    return changes
  }
}

extension StockChain {
  /// What is said of the report of a year; nil where it is not in the chain or its first.
  func step(in year: Int) -> Step? {
    guard let place = entries.firstIndex(where: { $0.year == year }), place > 0 else { return nil }
    return steps[place - 1]
  }
}
