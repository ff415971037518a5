import Forms
import Intake

/// The other ways in which a whole opens a list of its parts.
extension SentenceReader {
  /// 由概况类12条、动态类30条组成: the count before is the whole.
  mutating func beginListOfComponents(_ quantity: LexedQuantity) {
    guard list == nil, bracketDepth == 0, let lastCount,
      reading.statements[lastCount].unit == quantity.unit, !clause.marks.contains(.becomes)
    else { return }
    let first = hasQuantity ? max(clauseStart, lastQuantityEnd) : clauseStart
    guard first < quantity.codes.lowerBound else { return }
    let start = text.trimmed(first..<quantity.codes.lowerBound)
    // 由
    guard start.count > 1, text[start.lowerBound] == 0x7531,
      isComposed(after: quantity.codes.upperBound)
    else { return }
    beginList(of: lastCount)
    list?.isComplete = true
  }

  /// Whether 组成 or 构成 stands in the rest of the sentence.
  private func isComposed(after start: Int) -> Bool {
    var i = start
    while i + 1 < text.count && i - start < 120 && text[i] != 0x3002 {
      if text[i + 1] == 0x6210 && (text[i] == 0x7EC4 || text[i] == 0x6784) { return true }
      i += 1
    }
    return false
  }

  /// 分别为10、20、30件: the numbers without a unit have that of the last.
  mutating func readBareNumbers(of quantity: LexedQuantity) {
    guard let list, boundary == .enumeration, !bareNumbers.isEmpty,
      reading.statements[list.whole].unit == quantity.unit
    else { return dropBareNumbers() }
    let numbers = bareNumbers
    bareNumbers = []
    for (number, words) in numbers {
      var quantity = quantity
      quantity.millionths = number.millionths
      quantity.decimals = number.decimals
      quantity.codes = number.codes
      quantity.approximation = .exact
      let index = reading.statements.count
      let statement = bareStatement(quantity)
      join(index, statement, words)
      reading.statements.append(statement)
    }
  }

  /// Passes over numbers without a unit; one of them may be a part of the list, which stays open.
  mutating func dropBareNumbers() {
    if bareNumbers.isEmpty { return }
    list?.isOpen = true
    enterLedger()
    bareNumbers = []
  }

  /// 受理102件（自然人95件、商业企业7件）: a bracket right behind a count.
  mutating func beginBracketList(_ token: NarrativeToken) {
    guard bracketDepth == 0, let lastCount, hasQuantity,
      isRightBehindCount(token.codes.lowerBound)
    else { return }
    bracketList = OpenStatementList(whole: lastCount, isComplete: false)
  }

  func isRightBehindCount(_ code: Int) -> Bool {
    guard let lastCount else { return false }
    let end = text.offset(code)
    let span = reading.statements[lastCount].span
    guard span.end <= end else { return false }
    return text.source.bytes[span.end..<end].allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
  }

  /// 其中 at the beginning of a sentence: it is of the time and the bodies of the sentence before,
  /// and divides its count if there is only one.
  mutating func wholeOfEarlierSentence() -> Int? {
    guard let whole = lastCountOfEarlierSentence else { return nil }
    let earlier = reading.statements[whole]
    if period == .current && !earlier.isCarried { period = earlier.period }
    if clauseScope == nil { scope = earlier.scope }
    return isOnlyCount(whole) ? whole : nil
  }

  /// Whether the sentence before counts applications or cases, so that 其中 divides one of them.
  var followsCounts: Bool {
    guard let last = lastCountOfEarlierSentence else { return false }
    let statement = reading.statements[last]
    // What divides cases, or last year's number, says nothing of this year's outcomes.
    guard case .count(let count) = statement.subject, count.cells.table == .applications else {
      return false
    }
    // Behind an outcome 其中 divides that, or all applications: it cannot be told.
    let isFlow = count.cells.lines.contains(.received) || count.cells.isLine(.concluded)
    return isFlow && statement.certainty == .stated && statement.period == .current
  }

  /// Whether what follows 其中 is far from the whole, so that it may name examples only.
  func namesExamples(_ list: OpenStatementList) -> Bool {
    guard !list.isComplete, !list.hasOther, !list.isBehindColon,
      list.dimension == .kinds || list.dimension == .channels
    else { return false }
    let sum = list.parts.reduce(0) { $0 + reading.statements[$1].value.millionths / 10 }
    return sum < reading.statements[list.whole].value.millionths / 100 * 9
  }

  /// Whether a sentence counts nothing else: of several counts it cannot be told which is divided.
  func isOnlyCount(_ index: Int) -> Bool {
    let sentence = reading.statements[index].sentence
    func isCount(_ other: Int) -> Bool {
      let statement = reading.statements[other]
      if case .change = statement.subject { return false }
      return !statement.unit.isShare && !statement.isBracketed
    }
    var (before, behind) = (index - 1, index + 1)
    while before >= 0 && reading.statements[before].sentence == sentence {
      if isCount(before) { return false }
      before -= 1
    }
    while behind < reading.statements.count && reading.statements[behind].sentence == sentence {
      if isCount(behind) { return false }
      behind += 1
    }
    return true
  }

  /// 政策文件12条、政务动态30条，共计42条: the whole behind its parts.
  mutating func closeList(with number: Int, _ statement: Statement, _ words: ClauseWords) {
    guard list == nil, !statement.isBracketed, statement.unit.countsThings,
      sums < NarrativeBounds.mostSums
    else { return }
    let isSum = isSum(words)
    guard isSum || endsInTotal(words, before: statement) || publishesInTotal(words) else { return }
    var parts: [Int] = []
    var index = number
    while index > statementsBeforeSentence {
      index -= 1
      let part = reading.statements[index]
      guard part.unit == statement.unit, part.period == statement.period, !part.isBracketed else {
        break
      }
      parts.append(index)
    }
    parts.reverse()
    // 四种途径: what parts are there, not a count before them.
    while index > statementsBeforeSentence && reading.statements[index - 1].countsKinds {
      index -= 1
    }
    if parts.isEmpty && isSumAlone(words) { parts = partsOfEarlierSentence(statement) }
    // 收到58件，办结56件，共…: applications and their outcomes side by side are no parts.
    let isWhole = index == statementsBeforeSentence
    let cells = Set(parts.compactMap { reading.statements[$0].countedLines })
    guard parts.count >= (isSum ? 2 : 3), isWhole, cells.count <= 1,
      parties == nil || parties == parts.count
    else { return }
    // All that stands before a sum belongs to it.
    sums += 1
    reading.lists.append(
      StatementList(
        whole: number, parts: parts, isClosed: true, isExclusive: false, enumerated: parts.count))
    nameChannels(of: parts, of: words)
  }

  /// 全年解读材料共131篇: 共 right before the number, and nothing that the form has.
  private func endsInTotal(_ words: ClauseWords, before statement: Statement) -> Bool {
    guard words.verb == nil, !words.isSpecific, !words.namesApplication else { return false }
    var last = clauseEnd - 1
    while last > clauseStart && text.offset(last) >= statement.span.start { last -= 1 }
    while last > clauseStart && ScannedText.isWhite(text[last]) { last -= 1 }
    return last > clauseStart && text[last] == 0x5171
  }

  /// 公众号84、微博16、视频号26（单位：条）: the unit of all of them.
  mutating func readUnitOfBareNumbers(_ token: NarrativeToken) {
    var i = token.codes.upperBound
    guard !bareNumbers.isEmpty, let list, i + 2 < text.count, text[i] == 0x5355,
      text[i + 1] == 0x4F4D
    else { return }
    i += 2
    while i < text.count && (text[i] == 0x3A || ScannedText.isWhite(text[i])) { i += 1 }
    guard let (unit, _) = StatementUnit.read(text, i..<min(text.count, i + 4)),
      unit == reading.statements[list.whole].unit
    else { return }
    let numbers = bareNumbers
    bareNumbers = []
    for (number, words) in numbers {
      let index = reading.statements.count
      let statement = bareStatement(
        LexedQuantity(
          millionths: number.millionths, decimals: number.decimals, unit: unit,
          codes: number.codes))
      join(index, statement, words)
      reading.statements.append(statement)
    }
  }

  /// Whether a clause has nothing but 共计, or 共 and a verb of publishing, before its number.
  private func isSum(_ words: ClauseWords) -> Bool {
    let isNamed = words.verb != nil || words.isSpecific || words.namesApplication
    if isNamed { return false }
    if words.marks.contains(.total) { return true }
    if words.unknownBefore + words.unknownAfter > 0 { return false }
    if words.marks.contains(.whole) { return true }
    guard clauseStart < clauseEnd else { return false }
    let first = text.trimmed(clauseStart..<clauseEnd).lowerBound
    return text[first] == 0x5171
  }
}

extension Statement {
  /// What a count of applications counts: what came in, what was concluded, or an outcome.
  var countedLines: Int? {
    guard case .count(let count) = subject, count.cells.table == .applications else { return nil }
    if count.cells.isLine(.concluded) { return 1 }
    if count.cells.lines.contains(.received) || count.cells.isLine(.carriedOver) { return 2 }
    return count.cells.isLine(.carriedForward) ? 3 : 4
  }

  /// Whether it counts what came from the year before or goes into the next.
  fileprivate var isCarried: Bool {
    guard case .count(let count) = subject else { return false }
    return count.cells.isLine(.carriedOver) || count.cells.isLine(.carriedForward)
  }

  /// Whether it counts ways and kinds, not things: 四种途径, 三类.
  fileprivate var countsKinds: Bool { subject == .none && ["种", "类"].contains(unit.text) }

  /// Whether it counts something that the form has.
  var isCounted: Bool {
    if case .count = subject { return true }
    return false
  }
}
