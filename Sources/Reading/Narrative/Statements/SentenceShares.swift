import Forms

/// What the words around a share say of its part and its whole.
extension SentenceReader {
  /// Reads 占, 比重, 份额: the words before it name the part, those behind it the whole.
  ///
  /// 无法提供的3件，在办结量中的份额为1.6%: what 在…中 encloses is the whole, and the part is what was
  /// counted last.
  mutating func beginShare(_ token: NarrativeToken) {
    let isWhole = clause.verb != nil && !clause.isSpecific && isEnclosed(before: token)
    numerator = isWhole ? nil : clause.hasSubject ? clause : earlierClause
    shareApproximation = QuantityReader.approximation(text, before: token.codes.lowerBound)
    let verb = clause.verb
    clause = ClauseWords()
    clause.marks.insert(.share)
    if isWhole { clause.verb = verb }
  }

  /// Whether the number before is a share of the sentence: 分别占40%、20%.
  var followsShare: Bool {
    guard let last = reading.statements.last, last.sentence == sentence,
      case .share = last.subject
    else { return false }
    return clause.change == nil
  }

  /// Whether a share stands alone in brackets right behind the outcome or the applicants that were
  /// counted last: 予以公开9件（70%）.
  func standsInBrackets(
    _ quantity: LexedQuantity, at index: Int, in lexed: LexedNarrative
  ) -> Bool {
    guard quantity.unit == .percent, index > 1, index + 1 < lexed.tokens.count,
      lexed.tokens[index - 1].kind == .open, lexed.tokens[index + 1].kind == .close,
      case .quantity = lexed.tokens[index - 2].kind, !hasComparison,
      lastCount == reading.statements.count - 1, let lastCount,
      case .count(let count) = reading.statements[lastCount].subject,
      count.cells.table == .applications
    else { return false }
    let flow: Set<Line> = [.received, .carriedOver, .concluded, .carriedForward]
    return !count.cells.isTotal || flow.isDisjoint(with: count.cells.lines)
  }

  /// Whether 中, 里 or 内 ends the words before a share, with 的 or 所 behind it.
  private func isEnclosed(before token: NarrativeToken) -> Bool {
    var last = token.codes.lowerBound - 1
    while last > clauseStart
      && (ScannedText.isWhite(text[last]) || text[last] == 0x7684 || text[last] == 0x6240)
    { last -= 1 }
    return last > clauseStart && [0x4E2D, 0x91CC, 0x5185].contains(text[last])
  }

  /// The end of a bracket that comments on a rate before its number, and holds none itself:
  /// 公开率（含部分公开，按办结数计）28.61%; nil for every other bracket.
  func endOfComment(at index: Int, in lexed: LexedNarrative) -> Int? {
    guard clause.marks.contains(.rate) || clause.marks.contains(.share) else { return nil }
    var i = index + 1
    while i < lexed.tokens.count {
      switch lexed.tokens[i].kind {
      case .word, .comma, .enumeration: i += 1
      case .close: return isFollowedByNumber(i, in: lexed) ? i : nil
      default: return nil
      }
    }
    return nil
  }

  private func isFollowedByNumber(_ index: Int, in lexed: LexedNarrative) -> Bool {
    for token in lexed.tokens[(index + 1)...] {
      switch token.kind {
      case .word, .year: continue
      case .quantity(let number): return lexed.quantities[number].unit.isShare
      default: return false
      }
    }
    return false
  }
}
