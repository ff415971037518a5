import Forms
import Intake

/// Words and marks that announce the parts of a whole which stands before them, in the clause, in
/// the clause before or in the sentence before.
extension SentenceReader {
  /// 新收申请21件：当面4件; 78件申请按来源划分：网络36件; 1063条。构成如下：概况156条.
  mutating func beginListAfterColon(_ token: NarrativeToken) {
    guard list == nil else { return }
    let end = token.codes.lowerBound
    guard let lastCount else { return beginListBehindStop(before: end) }
    // 类别构成如下: has its whole in the clause before.
    let isBehind = hasQuantity ? isRightBehindCount(end) : isOnlyCount(lastCount)
    if isBehind {
      beginList(of: lastCount)
      list?.isAnnounced = !hasQuantity
      list?.isBehindColon = true
    } else if hasQuantity, isOnlyCount(lastCount),
      ListVocabulary.complete.end(lastQuantityEnd..<end, of: text)
    {
      beginList(of: lastCount)
      list?.isAnnounced = true
    }
  }

  /// 构成如下：: the count of the sentence before is the whole.
  private mutating func beginListBehindStop(before end: Int) {
    let words = clauseStart..<max(clauseStart, end)
    guard !hasQuantity, clauseStart == sentenceStart, bracketDepth == 0, words.count < 20,
      clause.verb == nil, !clause.isSpecific,
      ListVocabulary.complete.end(words, of: text) || dividesByKind(words),
      let whole = wholeOfEarlierSentence()
    else { return }
    beginList(of: whole)
    list?.isAnnounced = true
    let isComplete = ListVocabulary.complete.end(words, of: text)
    list?.isComplete = isComplete
  }

  /// 按申请人类型分, 从结果看: what follows divides the count before, perhaps not wholly.
  mutating func beginListByKind(before token: NarrativeToken) {
    let start = hasQuantity ? max(clauseStart, lastQuantityEnd) : clauseStart
    guard start < token.codes.lowerBound, bracketDepth == 0,
      dividesByKind(start..<token.codes.lowerBound)
    else { return }
    if list?.isAnnounced == true, let parts = list?.parts, let whole = list?.whole {
      // 从主体看，…；从渠道看，…: the same whole, divided in another way.
      if parts.isEmpty { return }
      finishList()
      self.list = OpenStatementList(whole: whole, isComplete: false)
      self.list?.isAnnounced = true
      return
    }
    guard let whole = lastCount, isOnlyCount(whole) else { return }
    if list?.whole == whole && list?.parts.isEmpty == true { list = nil }
    beginList(of: whole)
    list?.isAnnounced = true
  }

  /// Whether words name a way to divide: 按…分, 从…看, perhaps behind what is divided.
  private func dividesByKind(_ range: Range<Int>) -> Bool {
    let words = text.trimmed(range)
    guard words.count >= 3, words.count < 24, ListVocabulary.divided.end(words, of: text) else {
      return false
    }
    // 按, 从, 依
    for i in words.dropLast(2) {
      let code = text[i]
      if code == 0x6309 || code == 0x4ECE || code == 0x4F9D { return true }
    }
    return false
  }
}
