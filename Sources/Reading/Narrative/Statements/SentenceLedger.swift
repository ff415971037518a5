import Forms
import Intake

/// 台账：新收3，上年转入1，办结4，转出0（单位：件）: numbers whose unit is told at the end.
extension SentenceReader {
  /// An entry of a ledger.
  struct LedgerEntry {
    let number: BareNumber
    let words: ClauseWords
    let scope: StatementScope
    let period: StatementPeriod
    /// How many statements stood before the ledger.
    let base: Int
  }

  /// Keeps the numbers without a unit, in case their unit is told later in the sentence.
  mutating func enterLedger() {
    let base = reading.statements.count
    if ledger.first.map({ $0.base != base }) == true { ledger = [] }
    for (number, words) in bareNumbers {
      var words = words
      words.settleCarry(clausePeriod)
      let isCarried =
        words.marks.contains(.carry) || words.verb == .carriedOver || words.verb == .carriedForward
      // The time belongs to what was carried, not to what follows it.
      if isCarried { period = periodBeforeClause }
      ledger.append(
        LedgerEntry(number: number, words: words, scope: scope, period: period, base: base))
    }
  }

  /// Counts the entries whose unit stands before them.
  mutating func finishLedger() {
    if let unit = ledgerUnit, !ledger.isEmpty { readLedger(unit) }
    ledgerUnit = nil
    ledger = []
  }

  /// Counts the entries in the unit that is told now.
  mutating func readLedger(_ unit: StatementUnit) {
    enterLedger()
    bareNumbers = []
    hasBareNumber = false
    let entries = ledger.filter { $0.base == reading.statements.count }
    ledger = []
    // 台账（单位：件）：新收14，…: the unit is told before the numbers.
    ledgerUnit = entries.isEmpty ? unit : nil
    let carries = entries.contains { $0.words.verb == .carriedOver }
    for entry in entries {
      var statement = bareStatement(
        LexedQuantity(
          millionths: entry.number.millionths, decimals: entry.number.decimals, unit: unit,
          codes: entry.number.codes))
      statement.period = entry.period
      statement.scope = entry.scope
      statement.isBracketed = false
      var words = entry.words
      // 转出 beside 上年转入 is what goes into the next year.
      if carries && words.verb == nil && words.marks.contains(.carry) {
        words.verb = .carriedForward
        words.marks.remove(.limiting)
      }
      if let answer = SubjectGrammar.count(words, unit: unit, in: context) {
        statement.subject = .count(answer.subject)
        statement.certainty = answer.certainty
      }
      if list != nil { join(reading.statements.count, statement, words) }
      reading.statements.append(statement)
    }
  }
}
