import Findings
import Forms
import Metrics
import Reading

/// What a narrative says of the year before, kept until last year's report is at hand.
struct PastClaim: Sendable {
  /// What is said.
  enum Kind: Sendable {
    /// Last year's value.
    case value
    /// The change from last year's value.
    case change(ChangeDirection)
  }

  let kind: Kind
  let subject: CountSubject
  let statement: Statement
  let quote: Evidence
  let claim: String
  /// The words it is told in.
  let wording: Wording?

  /// The claims of a report about counts of its tables.
  static func all(in report: AnnualReport) -> [PastClaim] {
    let isOfInterest = report.statements.contains { $0.period == .previous || $0.isChange }
    if !isOfInterest { return [] }
    let comparison = Reconciliation(of: report)
    return report.statements.indices.compactMap { PastClaim($0, of: comparison) }
  }

  private init?(_ index: Int, of comparison: Reconciliation) {
    let statement = comparison.report.statements[index]
    guard statement.scope == .own, statement.certainty == .stated,
      statement.unit != .percentagePoints, !comparison.isFaulty(index)
    else { return nil }
    switch statement.subject {
    case .count(let subject) where statement.period == .previous && statement.namesPeriod:
      // A sentence under last year's number that tells this year's figures has a stale year.
      let readings = AllowedReading.all(of: subject, in: comparison.report.edition)
      let isThisYear = readings.contains {
        $0.sum(in: comparison.report, blanks: comparison.blanks).value == statement.value
      }
      if isThisYear { return nil }
      kind = .value
      self.subject = subject
    case .change(let change):
      guard let cells = change.cells, !change.isOfShare else { return nil }
      // A change of a number that is itself wrong, or not this year's, proves nothing of last year.
      if let current = change.current {
        let counted = comparison.report.statements[current]
        guard case .count(let count) = counted.subject, counted.isComparable,
          case .satisfied = comparison.judgements[current]
        else { return nil }
        subject = count
      } else {
        subject = CountSubject(cells, cells.isLine(.received) ? .newlyReceived : .plain)
      }
      // The numbers of the sentence say enough.
      if comparison.growth.contains(where: { $0.statement == index && !$0.isRight }) { return nil }
      kind = .change(change.direction)
    default: return nil
    }
    self.statement = statement
    quote = comparison.quote(index)
    claim = comparison.claim(index)
    wording = WordingReader(comparison.report).wording(
      of: [index], read: .lastYear)
  }
}

extension Statement {
  /// Whether it states a change against another year.
  var isChange: Bool {
    if case .change = subject { return true }
    return false
  }
}

extension AllowedReading {
  /// The value of the reading in a filing; nil where a cell prints no number.
  func value(in filing: Filing) -> Quantity? {
    guard let sum = Self.sum(cells, in: filing) else { return nil }
    guard let less else { return sum }
    return Self.sum(less, in: filing).map { sum - $0 }
  }

  private static func sum(_ cells: RowSum, in filing: Filing) -> Quantity? {
    let figures = filing.figures
    let list = cells.cells(in: figures.edition)
    if list.isEmpty { return nil }
    var sum = Quantity.zero
    for cell in list {
      if figures.value(cell) == nil && filing.blanks.contains(cell.table) { continue }
      guard let value = figures.value(cell), value.isSummable else { return nil }
      sum = sum + value
    }
    return sum
  }
}
