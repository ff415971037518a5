import Findings
import Forms
import Reading

/// A count of disputes that lets itself be bounded by what it can have come from, this year and the
/// year before.
struct DisputeBound: Sendable {
  /// The cell that is bounded, in the later report.
  let cell: Cell
  /// The cells of either report whose sum bounds it.
  let sources: [Cell]
  /// The cells of the earlier and of the later report that explain more: cases that may be counted
  /// once more, or that come from applications not concluded.
  let excuses: (earlier: [Cell], later: [Cell])

  /// The cell of either report without which there can be no case at all: where both print zero the
  /// finding is a query; nil where there is none.
  var premise: Cell?

  /// The least excess that is reported: one decision contested by two persons, or one of a year
  /// earlier still, makes up for less.
  static let leastExcess = Quantity(3)

  /// A count above its bound.
  struct Excess: Sendable {
    let earlier: OrganRegister.Entry
    let later: OrganRegister.Entry
    let count: Quantity
    /// What the sources of the later and of the earlier report add up to.
    let now: Quantity
    let before: Quantity
    /// Whether neither report has what every case comes from.
    let lacksPremise: Bool

    /// By how much the count lies above the bound.
    var gap: Quantity { count - now - before }
  }

  /// What is said of two reports of consecutive years.
  enum Outcome: Sendable {
    case satisfied
    case undetermined(Verdict.Reason)
    case above(Excess)
  }

  /// Judges two reports.
  ///
  /// Above the bound, a blank that may hold more leaves it open, and so does an excuse that is large
  /// enough: the reports do not state whether such cases are counted.
  func outcome(
    _ earlier: OrganRegister.Entry, _ later: OrganRegister.Entry, _ filings: [Filing]
  ) -> Outcome {
    let (last, this) = (filings[earlier.filing], filings[later.filing])
    let left = ComparedSum([cell], of: this)
    let now = ComparedSum(sources, of: this)
    let before = ComparedSum(sources, of: last)
    let right = now + before
    guard let count = left.tried else { return .undetermined(left.reason ?? .unstated) }
    guard let bound = right.tried, let a = now.tried, let b = before.tried else {
      return .undetermined(right.reason ?? .unstated)
    }
    if count <= bound { return .satisfied }
    if let reason = right.reason { return .undetermined(reason) }
    let excuse =
      ComparedSum(excuses.earlier, of: last) + ComparedSum(excuses.later, of: this)
    if let reason = excuse.reason { return .undetermined(reason) }
    guard let more = excuse.tried, bound + more < count, count - bound >= Self.leastExcess else {
      return .undetermined(.unstated)
    }
    let lacksPremise =
      premise.map { premise in
        [this, last].allSatisfy { $0.number(premise).value == .zero }
      } == true
    return .above(
      Excess(
        earlier: earlier, later: later, count: count, now: a, before: b,
        lacksPremise: lacksPremise))
  }

  /// The verdicts on a series, one finding for an organ: under its first year above the bound, with
  /// the later ones beneath.
  func verdicts(
    on series: OrganRegister.Series, _ register: OrganRegister,
    message: (Excess) -> LocalizedText
  ) -> [FilingVerdict] {
    let filings = register.filings
    var verdicts = series.orphans.map {
      FilingVerdict(filings[series.years[$0].filing], .undetermined(.absentReport))
    }
    var above: [Excess] = []
    for place in series.followers {
      let filing = filings[series.years[place].filing]
      switch outcome(series.years[place - 1], series.years[place], filings) {
      case .satisfied: verdicts.append(FilingVerdict(filing, .satisfied))
      case .undetermined(let reason):
        verdicts.append(FilingVerdict(filing, .undetermined(reason)))
      case .above(let excess): above.append(excess)
      }
    }
    guard let first = above.first else { return verdicts }
    let rest = above.dropFirst()
    let beneath = LocalizedText(
      zh: rest.isEmpty
        ? "" : "；其后还有" + rest.map { "\($0.later.year)年（多 \($0.gap)）" }.joined(separator: "、"),
      en: rest.isEmpty
        ? ""
        : "; later years: "
          + rest.map { "\($0.later.year) (\($0.gap) more)" }
          .joined(separator: ", "))
    let text = message(first) + LocalizedText.mark(first.earlier.year, first.later.year) + beneath
    verdicts.append(
      FilingVerdict(
        filings[first.later.filing], .violated(discrepancy(first, text, register))))
    return verdicts
  }

  private func discrepancy(
    _ excess: Excess, _ message: LocalizedText, _ register: OrganRegister
  ) -> Discrepancy {
    var result = Discrepancy(claim: cell.id, message: message)
    result.cell = cell
    result.compare(
      ComparedValue(.quantity(excess.count), .table, unit: "件"),
      with: ComparedValue(
        .quantity(excess.now + excess.before), .computed,
        label: LocalizedText(zh: "两年来源合计", en: "their sources in both years"), unit: "件"))
    result.evidence = .alternating(
      register.lines([cell] + sources, of: excess.later.filing),
      register.lines(sources, of: excess.earlier.filing))
    if excess.lacksPremise { result.level = .query }
    result.strength = excess.lacksPremise ? 0.7 : 0.4
    result.influence = excess.count.double
    return result
  }
}

extension LocalizedText {
  /// The changes of law between two years that move the counts of table 4; empty where there is none.
  static func mark(_ earlier: Int, _ later: Int) -> LocalizedText {
    let breaks = StructuralBreak.breaks(of: .disputes, after: earlier, upTo: later)
    return LocalizedText(
      zh: breaks.map { "；两年之间\($0.chinese)" }.joined(),
      en: breaks.map { "; between the two years \($0.english)" }.joined())
  }
}
