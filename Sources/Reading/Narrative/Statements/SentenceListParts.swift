import Forms

/// The counts of a sentence as parts of the list that is being told.
extension SentenceReader {
  /// Enters a count into the list that is being told, or ends that list.
  mutating func join(_ number: Int, _ statement: Statement, _ words: ClauseWords) {
    defer {
      if !statement.isBracketed {
        lastCount = number
        lastShare = nil
      }
    }
    if statement.isBracketed {
      joinBracket(number, statement, words)
      return
    }
    let counted = ListedCount(number, words, named: sentenceMembers, in: self)
    counts.append(counted)
    let isCued = isSaidToBePart(words)
    hasPartCue = false
    if isCued { beginCuedList(statement) }
    guard var list else {
      if words.marks.contains(.including) { beginIncludedList(number, statement, words) }
      return
    }
    // 光是动态就有170条，新媒体推送90条: only the first is said to be a part.
    if list.isCued && !isCued && boundary != .enumeration { return finishList() }
    if words.marks.contains(.including) {
      // 1233条, 含文件2条: parts of a part are no parts of the whole.
      self.list?.isOpen = true
      return finishList()
    }
    let whole = reading.statements[list.whole]
    let dimension = OpenStatementList.Dimension(words)
    // 具体为不存在1件、不属于本机关职责1件: a kind without a name of its own among named ones.
    let isUnnamed = dimension == .kinds && boundary == .enumeration && list.isComplete
    let isSameKind =
      list.takes(dimension) || words.marks.contains(.other) && words.verb == nil
      || words.marks.contains(.rest) || isUnnamed
    let isPart =
      statement.unit == whole.unit && statement.period == whole.period && isSameKind
      && !Self.areOfDifferentTables(statement, whole)
    if isPart {
      list.dimension = list.dimension ?? dimension
      if namesRest { list.isComplete = true }
      if dimension == .applicants { context.isListingApplicants = true }
      let isJoined = boundary == .enumeration || boundary == .semicolon && list.isComplete
      if isJoined && list.enumerated == list.parts.count { list.enumerated += 1 }
      list.members.formUnion(words.members)
      list.parts.append(number)
      list.hasOther = list.hasOther || words.marks.contains(.other)
      self.list = list
    } else {
      // 发文30件、2020年报1件: the year may be that of the document. Of kinds without a name and of
      // outcomes side by side it cannot be told where the list ends.
      let isUnclear =
        isSameKind || list.dimension == .kinds && dimension == .outcomes
        || list.dimension == .outcomes && dimension == .kinds && words.verb == nil
        || list.dimension == .applicants && words.verb == nil
      if statement.unit == whole.unit && isUnclear { self.list?.isOpen = true }
      // 图解4篇、视频2个: a part in another unit, so the others are not all there is.
      let isPartElsewhere =
        statement.unit != whole.unit && statement.unit.countsThings && isSameKind
        && (boundary == .enumeration || counted.isNameOnly)
      if isPartElsewhere { self.list?.isOpen = true }
      finishList()
    }
  }

  /// Whether both count something that the form has, in different tables.
  private static func areOfDifferentTables(_ a: Statement, _ b: Statement) -> Bool {
    guard case .count(let one) = a.subject, case .count(let other) = b.subject else { return false }
    return one.cells.table != other.cells.table
  }

  /// 动态381条（含双公示111条）: a number in brackets that is a part of the one before them.
  private mutating func joinBracket(_ number: Int, _ statement: Statement, _ words: ClauseWords) {
    guard let lastCount, words.marks.contains(.including) || bracketList?.whole == lastCount else {
      return
    }
    let whole = reading.statements[lastCount]
    guard statement.unit == whole.unit, statement.period == whole.period else { return }
    var part = bracketList ?? OpenStatementList(whole: lastCount, isComplete: false)
    if part.whole != lastCount { return }
    if words.marks.contains(.including) { part.isOpen = true }
    part.dimension = part.dimension ?? OpenStatementList.Dimension(words)
    part.parts.append(number)
    bracketList = part
  }
}
