import Forms
import Intake

/// Clauses that deny: 没有因政府信息公开引起的行政复议 states that there are 0.
extension SentenceReader {
  /// Reads the clause that ends here, which has no number.
  mutating func readDenial() {
    guard clause.marks.contains(.negation), clause.unknownBefore + clause.unknownAfter == 0,
      clause.marks.isDisjoint(with: [.otherTopic, .limiting, .share, .rate, .decoy, .organ])
    else { return }
    if clause.marks.contains(.processingFee) {
      append(.processingFee)
    } else if let dispute = clause.dispute {
      guard context.isAboutInformation || clause.marks.contains(.application) else { return }
      let cells = clause.result.map { dispute.at([$0]) } ?? dispute
      append(.count(CountSubject(cells)))
    } else if clause.outcome == nil, clause.applicant == nil {
      appendApplications()
    }
  }

  private mutating func appendApplications() {
    let isOfApplications = clause.marks.contains(.application) || context.topic == .applications
    switch clause.verb {
    case .carriedOver where isOfApplications: append(.count(CountSubject(.total(.carriedOver))))
    case .carriedForward where isOfApplications:
      append(.count(CountSubject(.total(.carriedForward))))
    case .receive, .receiveNew, nil:
      guard clause.marks.contains(.application) else { return }
      append(.count(CountSubject(.total(.received), .newlyReceived)))
    default: return
    }
  }

  private mutating func append(_ subject: StatementSubject) {
    let codes = text.trimmed(clauseStart..<clauseEnd)
    let span = text.span(codes)
    guard let unit = StatementUnit(subject == .processingFee ? "元" : "件") else { return }
    var statement = Statement(
      value: .zero, unit: unit, decimals: 0, span: span, clause: span, sentence: sentence)
    statement.period = period
    statement.scope = scope
    statement.section = section
    statement.subject = subject
    reading.statements.append(statement)
  }
}
