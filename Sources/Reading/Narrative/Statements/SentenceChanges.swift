import Forms

/// Changes, once their sentence is complete: the numbers they rest on may stand behind them.
extension SentenceReader {
  /// Gives every change of the sentence the values it leads from and to, where the sentence has them.
  mutating func completeChanges() {
    for index in statementsBeforeSentence..<reading.statements.count {
      guard case .change(var change) = reading.statements[index].subject, !change.isOfShare else {
        continue
      }
      change.current = change.current ?? counted(as: change.cells, in: .current)
      guard let current = change.current else { continue }
      if change.base == nil { change.base = base(of: current) }
      reading.statements[index].subject = .change(change)
    }
  }

  /// Reads 翻一番: so many times last year's value, where the sentence compares.
  mutating func readDoubling(_ times: Int, _ token: NarrativeToken) {
    guard hasComparison || countOfSentence({ $0 == .previous }) != nil else { return }
    let span = text.span(token.codes)
    var statement = Statement(
      value: Quantity(times), unit: .multiple, decimals: 0, span: span, clause: span,
      sentence: sentence)
    // Nobody means it to the last case.
    statement.approximation = .about
    statement.scope = scope
    statement.section = section
    statement.subject = .change(changeSubject(clause, .multiple))
    reading.statements.append(statement)
  }

  /// 少于2020年9件: nine fewer than in that year, or fewer than the nine of that year.
  func comparesEitherWay(_ quantity: LexedQuantity) -> Bool {
    guard quantity.unit.countsThings else { return false }
    var namesYear = false
    var i = quantity.codes.lowerBound - 1
    while i > clauseStart {
      switch text[i] {
      // 年, 期
      case 0x5E74, 0x671F: namesYear = true
      // 上, 去, 前, 一, 同, 度, 末, 底, 的
      case 0x4E0A, 0x53BB, 0x524D, 0x4E00, 0x540C, 0x5EA6, 0x672B, 0x5E95, 0x7684: break
      // 少于, 多于, 高于, 低于
      case 0x4E8E: return namesYear && [0x5C11, 0x591A, 0x9AD8, 0x4F4E].contains(text[i - 1])
      // 超过
      case 0x8FC7: return namesYear && text[i - 1] == 0x8D85
      default:
        if !ScannedText.isDigit(text[i]) && !ScannedText.isWhite(text[i]) { return false }
      }
      i -= 1
    }
    return false
  }

  /// The change that was told before in the sentence, whose subject goes on: 净增6件，涨幅42.1%.
  func goOn(_ change: ChangeSubject) -> ChangeSubject {
    guard let last = reading.statements.last, last.sentence == sentence,
      case .change(let earlier) = last.subject
    else { return change }
    var change = change
    change.cells = earlier.cells
    change.current = earlier.current
    change.base = earlier.base
    change.isOfShare = earlier.isOfShare
    return change
  }

  /// The only count of the sentence of some cells in a period.
  private func counted(as cells: RowSum?, in period: StatementPeriod) -> Int? {
    guard let cells else { return nil }
    let found = (statementsBeforeSentence..<reading.statements.count).filter { index in
      let statement = reading.statements[index]
      guard case .count(let count) = statement.subject else { return false }
      return count.cells == cells && statement.period == period && !statement.isBracketed
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The only count of last year in the sentence that is of the same thing.
  private func base(of current: Int) -> Int? {
    let now = reading.statements[current]
    let found = (statementsBeforeSentence..<reading.statements.count).filter { index in
      let statement = reading.statements[index]
      return statement.period == .previous && statement.unit == now.unit
        && statement.subject == now.subject
    }
    return found.count == 1 ? found[0] : nil
  }
}
