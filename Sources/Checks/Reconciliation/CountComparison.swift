import Forms
import Reading

/// Holds counts of the narrative against the cells of the tables.
struct CountComparison {
  private let report: AnnualReport
  private let blanks: ConfirmedBlanks
  private let hasNoApplications: Bool

  init(_ report: AnnualReport, _ blanks: ConfirmedBlanks) {
    self.report = report
    self.blanks = blanks
    hasNoApplications = report.hasNoApplications
  }

  /// What the tables say of a count.
  func judge(_ statement: Statement, _ subject: CountSubject) -> Reconciliation.Judgement {
    guard statement.period == .current else { return .notCompared }
    let readings = AllowedReading.all(of: subject, in: report.edition)
    var tried: [Reconciliation.Tried] = []
    var isOpen = false
    for reading in readings {
      switch reading.sum(in: report, blanks: blanks) {
      case .printed(let value):
        if StatedValue.fits(statement, value) || report.cutsDecimals(of: statement, reading) {
          return .satisfied
        }
        tried.append(Reconciliation.Tried(reading: reading, value: value))
      case .partlyBlank(let value):
        if StatedValue.fits(statement, value) { return .satisfied }
        isOpen = true
      case .unread: isOpen = true
      }
    }
    if !statement.isComparable { return .notCompared }
    // An empty table beside a narrative with applications is one fault, and FRM109 says so.
    if subject.cells.table == .applications && hasNoApplications { return .notCompared }
    return isOpen || tried.isEmpty ? .undetermined : .violated(tried)
  }
}

extension AnnualReport {
  /// Whether table 3 prints nothing but zeros.
  var hasNoApplications: Bool {
    var hasZero = false
    for cell in edition.cells where cell.table == .applications {
      guard let value = cells.value(cell) else { continue }
      if value != .zero { return false }
      hasZero = true
    }
    return hasZero
  }
}
