import Findings
import Forms
import Metrics
import Reading

/// The rules or the documents in force of one organ, through consecutive years on the form of 2021.
///
/// What is in force at the end of a year is last year's stock, plus those issued, less those repealed.
/// A year whose stock is not known is bridged by its flows. The form of 2019 counts what was ever
/// disclosed, which is no stock (`Crosswalk`), so no chain crosses the editions.
struct StockChain: Sendable {
  /// A year whose stock does not follow from the one before.
  struct Break: Sendable {
    /// The report of the year.
    let entry: OrganRegister.Entry
    /// The report that the expected stock was taken from, and its stock.
    let base: (entry: OrganRegister.Entry, stock: Quantity)
    /// What was issued and repealed since then, the year itself included.
    let issued: Quantity
    let repealed: Quantity
    /// The stock that is printed.
    let stock: Quantity

    /// The stock that the years before let expect.
    var expected: Quantity { base.stock + issued - repealed }
    /// Printed less expected.
    var gap: Quantity { stock - expected }
    /// The opening stock that the printed stock and the flows imply.
    var opening: Quantity { stock - issued + repealed }
  }

  /// What is said of each report of the chain but its first.
  enum Step: Sendable {
    case satisfied
    case broken(Break)
    case undetermined(Verdict.Reason)
  }

  /// The line: rules or normative documents.
  let line: Line
  /// The reports of the chain, the earliest first.
  let entries: [OrganRegister.Entry]
  /// One step for each report but the first.
  let steps: [Step]

  /// The breaks, the earliest first.
  var breaks: [Break] {
    steps.compactMap { if case .broken(let found) = $0 { found } else { nil } }
  }

  /// Follows a chain of reports of consecutive years.
  ///
  /// - Complexity: O(years).
  init(_ line: Line, _ entries: [OrganRegister.Entry], in filings: [Filing]) {
    self.line = line
    self.entries = entries
    var steps: [Step] = []
    var state = State()
    for (index, entry) in entries.enumerated() {
      let figures = StockFigures(line, of: filings[entry.filing])
      if index == 0 {
        state.restart(at: entry, figures)
      } else {
        steps.append(state.advance(to: entry, figures))
      }
    }
    self.steps = steps
  }

  /// The chains of an organ: maximal runs of consecutive years on an edition that states the stock.
  static func all(
    of line: Line, in series: OrganRegister.Series, _ filings: [Filing]
  ) -> [StockChain] {
    let stock = Cell.at(line, .inForce)
    var chains: [[OrganRegister.Entry]] = []
    for entry in series.years {
      let edition = filings[entry.filing].figures.edition
      guard edition.contains(stock) else { continue }
      if let last = chains.last?.last, last.year == entry.year - 1,
        Crosswalk.isSame(stock, in: filings[last.filing].figures.edition, and: edition)
      {
        chains[chains.count - 1].append(entry)
      } else {
        chains.append([entry])
      }
    }
    return chains.map { StockChain(line, $0, in: filings) }
  }

  /// The stock that the next year is held against, and the flows since.
  private struct State {
    private var base: (entry: OrganRegister.Entry, stock: Quantity)?
    private var issued = Quantity.zero
    private var repealed = Quantity.zero
    /// Why there is no base.
    private var reason = Verdict.Reason.absentReport

    mutating func restart(at entry: OrganRegister.Entry, _ figures: StockFigures) {
      base = figures.stock.value.map { (entry, $0) }
      if base == nil { reason = figures.reason }
      issued = .zero
      repealed = .zero
    }

    mutating func advance(to entry: OrganRegister.Entry, _ figures: StockFigures) -> Step {
      let step = judge(entry, figures)
      if figures.stock.value != nil {
        restart(at: entry, figures)
      } else if let more = figures.issued.value, let less = figures.repealed.value {
        issued = issued + more
        repealed = repealed + less
      } else {
        restart(at: entry, figures)
      }
      return step
    }

    private func judge(_ entry: OrganRegister.Entry, _ figures: StockFigures) -> Step {
      guard let stock = figures.stock.tried, let more = figures.issued.tried,
        let less = figures.repealed.tried
      else { return .undetermined(figures.reason) }
      guard let base else { return .undetermined(reason) }
      let found = Break(
        entry: entry, base: base, issued: issued + more, repealed: repealed + less, stock: stock)
      if found.gap == .zero { return .satisfied }
      return figures.isKnown ? .broken(found) : .undetermined(figures.reason)
    }
  }
}

/// The three cells of a line of documents in one report.
struct StockFigures: Sendable {
  let issued: ComparedNumber
  let repealed: ComparedNumber
  let stock: ComparedNumber

  init(_ line: Line, of filing: Filing) {
    issued = filing.number(.at(line, .issued))
    repealed = filing.number(.at(line, .repealed))
    stock = filing.number(.at(line, .inForce))
  }

  /// Whether all three are known.
  var isKnown: Bool { issued.value != nil && repealed.value != nil && stock.value != nil }

  /// Why nothing can be said: the first cell that is unread, else the first that is blank.
  ///
  /// - Precondition: not all three are known.
  var reason: Verdict.Reason {
    let all = [stock, issued, repealed]
    guard let reason = (all.first { $0.tried == nil } ?? all.first { $0.value == nil })?.reason
    else { preconditionFailure("\(all) are known") }
    return reason
  }
}
