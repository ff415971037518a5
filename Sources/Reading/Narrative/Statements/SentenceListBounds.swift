import Forms
import Intake

/// Where the lists of a sentence begin and end.
extension SentenceReader {
  /// 其余申请依法答复, 政策、动态等: what is left is not counted, so the list does not say all.
  mutating func settleOpenList() {
    if !hasQuantity && (namesRest || leavesKindsOut) { list?.isOpen = true }
    namesRest = false
    leavesKindsOut = false
  }

  /// Whether a number that may be a part stands behind a word of the sentence: 涵盖教育、医疗，办结24件
  /// names kinds without numbers, and counts another thing.
  func tellsNumber(behind index: Int, in lexed: LexedNarrative) -> Bool {
    var namesKinds = false
    for token in lexed.tokens[(index + 1)...].prefix(NarrativeBounds.mostWords) {
      switch token.kind {
      case .quantity, .bareNumber, .unclearNumber: return true
      case .stop, .item, .lineItem: return false
      case .enumeration: namesKinds = true
      case .comma, .semicolon: if namesKinds { return false }
      default: continue
      }
    }
    return false
  }

  /// The count that 其中 divides: the last one, or the one of this year where the last is what it is
  /// compared with, or last year's: 公开640条，上年为586条，其中.
  private var countToDivide: Int? {
    guard let lastCount else { return nil }
    let last = reading.statements[lastCount].period
    guard hasComparison && last != .current || last == .previous else { return lastCount }
    let unit = reading.statements[lastCount].unit
    let own = reading.statements.indices[statementsBeforeSentence...].filter {
      let statement = reading.statements[$0]
      if case .change = statement.subject { return false }
      return statement.unit == unit && statement.period == .current && !statement.isBracketed
    }
    return own.count == 1 ? own[0] : lastCount
  }

  mutating func beginList(_ word: StatementWord) {
    // 发布79条（其中…）: the list of the bracket is its own.
    if bracketDepth > 0 && bracketList != nil { return }
    // Only 其中 at the beginning of a sentence goes back to the sentence before.
    let isFirst = lastCount == nil && word == .among && clauseStart == sentenceStart
    let whole = countToDivide ?? (isFirst ? wholeOfEarlierSentence() : nil)
    // 分别为 behind words of its own has subjects of its own, and no whole.
    let hasOwnSubjects =
      word == .comprise && !hasQuantity
      && (clause.verb != nil || clause.isSpecific || clause.namesApplication)
    if list?.parts.isEmpty == false { list?.isOpen = true }
    let isNested = list != nil
    finishList()
    if whole == nil && word == .among { isWithinUnknown = !(isFirst && followsCounts) }
    guard let whole, !hasOwnSubjects || (isFirst && word == .among),
      reading.statements[whole].value > .zero
    else { return }
    list = OpenStatementList(whole: whole, isComplete: word == .comprise)
    list?.isOpen = isNested || word == .mainly
  }

  /// 在19件办结件中, opens a list: what follows the comma are parts of the number before it.
  mutating func beginListWithin(before token: NarrativeToken) {
    var last = token.codes.lowerBound - 1
    while last > clauseStart && ScannedText.isWhite(text[last]) { last -= 1 }
    guard hasQuantity, bracketDepth == 0, last > clauseStart, let lastCount else { return }
    // 中, 里
    guard text[last] == 0x4E2D || text[last] == 0x91CC else { return }
    beginList(of: lastCount)
  }

  /// 23件中网上申请20件: 中 right behind a count, and another count in the same clause.
  mutating func beginListWithin(_ number: Int, in lexed: LexedNarrative, at index: Int) {
    guard list == nil, bracketDepth == 0, index + 1 < lexed.tokens.count else { return }
    // 60件申请中 counts like 60件中.
    let behind = lexed.tokens[index + 1]
    var i = clauseEnd
    switch behind.kind {
    case .word(.bareApplication), .word(.application): i = behind.codes.upperBound
    default: break
    }
    while i < text.count && ScannedText.isWhite(text[i]) { i += 1 }
    guard i < text.count, text[i] == 0x4E2D else { return }
    for token in lexed.tokens[(index + 1)...] {
      switch token.kind {
      case .word(.channel), .word(.applicant), .word(.outcome), .word(.filler),
        .word(.bareApplication):
        continue
      case .quantity: return beginList(of: number)
      default: return
      }
    }
  }

  /// Begins the list that 58件中 opens.
  mutating func beginList(of whole: Int) {
    let isNested = list != nil
    finishList()
    list = OpenStatementList(whole: whole, isComplete: false)
    list?.isOpen = isNested
  }

  mutating func finishBracketList() {
    if let finished = bracketList?.finished(in: reading.statements) {
      reading.lists.append(finished)
    }
    bracketList = nil
  }

  mutating func finishList() {
    context.isListingOutcomes = false
    context.isListingApplicants = false
    guard let open = list else { return }
    list = nil
    var finished = open
    if namesBothChannels(open) { finished.isComplete = true }
    if namesExamples(finished) { finished.isOpen = true }
    if let finished = finished.finished(in: reading.statements) { reading.lists.append(finished) }
  }
}
