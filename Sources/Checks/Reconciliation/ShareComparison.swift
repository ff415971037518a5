import Findings
import Forms
import Reading

/// Holds shares of the narrative against the cells of the tables, or against the counts of their own
/// sentence.
struct ShareComparison {
  private let report: AnnualReport
  private let blanks: ConfirmedBlanks

  init(_ report: AnnualReport, _ blanks: ConfirmedBlanks) {
    self.report = report
    self.blanks = blanks
  }

  /// What the tables say of a share.
  func judge(_ statement: Statement, _ subject: ShareSubject) -> Reconciliation.Judgement {
    guard statement.period == .current, statement.unit == .percent else { return .notCompared }
    if let cells = subject.cells { return judge(statement, subject, cells) }
    return judgeInSentence(statement, subject)
  }

  private func judge(
    _ statement: Statement, _ subject: ShareSubject, _ cells: RowSum
  ) -> Reconciliation.Judgement {
    if cells.table == .activeDisclosure { return .notCompared }
    let parts = AllowedReading.all(of: CountSubject(cells), in: report.edition)
    var tried: [Reconciliation.Tried] = []
    var isOpen = false
    for part in parts {
      for base in bases(of: part.cells) {
        let (a, b) = (part.sum(in: report, blanks: blanks), base.sum(in: report, blanks: blanks))
        guard let part1 = a.value, let whole = b.value, whole > .zero else {
          isOpen = isOpen || a == .unread || b == .unread
          continue
        }
        if StatedValue.fits(statement, share: part1.double / whole.double) { return .satisfied }
        if case (.printed, .printed) = (a, b) {
          tried.append(
            Reconciliation.Tried(reading: part, value: part1, base: base, baseValue: whole))
        } else {
          isOpen = true
        }
      }
    }
    if fitsSentence(statement, subject) { return .satisfied }
    let isRate = subject.base == .rate
    if !statement.isComparable || isRate || report.hasNoApplications { return .notCompared }
    return isOpen || tried.isEmpty ? .undetermined : .violated(tried)
  }

  /// The wholes that a share of a part may be of.
  private func bases(of part: RowSum) -> [AllowedReading] {
    if part.table == .disputes {
      let total = AllowedReading(
        part.at([.total]), LocalizedText(zh: "案件总计", en: "all cases"))
      let suits = AllowedReading(.suits, LocalizedText(zh: "行政诉讼总计", en: "all suits"))
      let all = AllowedReading(
        RowSum.suits.union(.total(.reconsideration)),
        LocalizedText(zh: "复议诉讼总计", en: "all cases of both kinds"))
      let decided = AllowedReading(
        part.at([.total]), less: part.at([.pending]),
        LocalizedText(zh: "已审结案件", en: "decided cases"))
      return part.isTotal ? [suits, all] : [total, decided, suits, all]
    }
    // What one kind of applicant sent in is a part of all that came in, not of itself.
    let isOfAll = part.isTotal || part.isLine(.received)
    let columns: [Column] = isOfAll ? [.total] : [.total] + part.columns
    var bases: [AllowedReading] = []
    for column in Set(columns).sorted(by: { $0.rawValue > $1.rawValue }) {
      let at = [column]
      bases += [
        AllowedReading(
          RowSum([.concluded], at), LocalizedText(zh: "本年办结", en: "concluded")),
        AllowedReading(RowSum([.received], at), LocalizedText(zh: "本年新收", en: "received")),
        AllowedReading(
          RowSum([.received, .carriedOver], at),
          LocalizedText(zh: "新收加上年结转", en: "received and carried over")),
      ]
      if isOfAll { break }
    }
    return bases
  }

  /// Whether the counts of the sentence give the share.
  private func fitsSentence(_ statement: Statement, _ subject: ShareSubject) -> Bool {
    guard let part = subject.part.map({ report.statements[$0] }) else { return false }
    return wholes(of: subject).contains { whole in
      whole.value > .zero
        && StatedValue.fits(statement, share: part.value.double / whole.value.double)
    }
  }

  private func wholes(of subject: ShareSubject) -> [Statement] {
    guard let part = subject.part else { return [] }
    let statements = report.statements
    let statement = statements[part]
    // Statements stand in the order of their sentences.
    func isNear(_ index: Int) -> Bool {
      abs(statements[index].sentence - statement.sentence) <= 1
    }
    let before = Array((0..<part).reversed().prefix(while: isNear))
    let behind = (part + 1..<statements.count).prefix(while: isNear)
    let wholes = (before + behind).filter {
      statements[$0].unit == statement.unit && statements[$0].value >= statement.value
    }
    return (wholes + [subject.whole].compactMap(\.self)).map { statements[$0] }
  }

  /// A share of what the form does not have, of the whole that its sentence counts.
  private func judgeInSentence(
    _ statement: Statement, _ subject: ShareSubject
  ) -> Reconciliation.Judgement {
    fitsSentence(statement, subject) ? .satisfied : .notCompared
  }
}
