import Forms
import Intake

/// Lists that no word opens: a part is said to be one, a whole is said to be a sum, or the parts are
/// known to be all there is.
extension SentenceReader {
  // MARK: Parts

  /// 光是动态就有170条, 会议类占了171条: whether a count is said to be a part.
  func isSaidToBePart(_ words: ClauseWords) -> Bool {
    guard list == nil || list?.isCued == true, bracketDepth == 0 else { return false }
    if hasPartCue { return true }
    // 占新收总数65件的40%: a whole.
    guard words.marks.contains(.share), words.verb == nil, !words.isSpecific,
      !words.namesApplication, !words.marks.contains(.whole),
      words.unknownBefore + words.unknownAfter == 0
    else { return false }
    var i = clauseEnd
    while i < text.count && ScannedText.isWhite(text[i]) { i += 1 }
    return i >= text.count || text[i] != 0x7684
  }

  /// Begins an open list of the only count before.
  mutating func beginCuedList(_ part: Statement) {
    guard list == nil, let lastCount, isOnlyCount(lastCount) else { return }
    let whole = reading.statements[lastCount]
    guard whole.unit == part.unit, whole.period == part.period, whole.value > .zero,
      whole.scope == part.scope
    else { return }
    beginList(of: lastCount)
    list?.isOpen = true
    list?.isCued = true
  }

  /// 发布解读材料41篇，含文字22篇、图片18篇、视频1篇: begins the list with its first part.
  mutating func beginIncludedList(_ number: Int, _ part: Statement, _ words: ClauseWords) {
    guard list == nil, bracketDepth == 0, boundary == .comma, let lastCount,
      words.verb == nil, isOnlyCount(lastCount)
    else { return }
    let whole = reading.statements[lastCount]
    guard whole.unit == part.unit, whole.period == part.period, whole.scope == part.scope,
      whole.value > .zero
    else { return }
    list = OpenStatementList(whole: lastCount, isComplete: false)
    list?.isCued = true
    list?.dimension = OpenStatementList.Dimension(words)
    list?.parts = [number]
  }

  // MARK: Sums

  /// 党政办1件，各站所2件，全年合计收到申请3件: a sum that names what it is a sum of.
  mutating func closeListOfNamed(with number: Int, _ statement: Statement, _ words: ClauseWords) {
    guard list == nil, counts.count >= 2, sums < NarrativeBounds.mostSums,
      !statement.isBracketed, statement.unit.countsThings,
      let lines = statement.countedLines, lines <= 2, words.outcome == nil, words.applicant == nil,
      words.marks.isDisjoint(with: [.limiting, .otherTopic, .negation, .share]),
      statement.certainty == .stated
    else { return }
    let isTotal = words.marks.contains(.total) || words.marks.contains(.whole)
    guard isTotal || counts.count >= 3 && saysTogether else { return }
    let parts = counts.map(\.index)
    let areAlike = parts.allSatisfy {
      reading.statements[$0].unit == statement.unit
        && reading.statements[$0].period == statement.period
    }
    guard areAlike, parts.first == statementsBeforeSentence,
      number - statementsBeforeSentence == parts.count,
      counts.allSatisfy({ !$0.isOfPublishing || $0.isByChannel }),
      areOfBodies || counts.allSatisfy({ !$0.marks.contains(.otherTopic) }),
      counts.allSatisfy({ isPart(reading.statements[$0.index], ofLine: lines) })
    else { return }
    sums += 1
    reading.lists.append(
      StatementList(
        whole: number, parts: parts, isClosed: true,
        isExclusive: counts.allSatisfy { $0.outcome != nil }, enumerated: parts.count))
  }

  /// Whether the counts of the sentence are told apart by bodies: 党政办承办1件，各站所承办2件.
  private var areOfBodies: Bool {
    counts.contains {
      [.departments, .townships, .ownLevel].contains(reading.statements[$0.index].scope)
    }
  }

  /// Whether a count may be added to others to what came in (2) or was answered (1).
  private func isPart(_ part: Statement, ofLine line: Int) -> Bool {
    guard let own = part.countedLines else { return part.subject == .none }
    return own == line || line == 1 && own == 4
  }

  /// Whether 共 stands in the clause before the number.
  var saysTogether: Bool {
    (clauseStart..<max(clauseStart, quantityStart)).contains { text[$0] == 0x5171 }
  }

  /// Whether a clause says nothing but 合计.
  func isSumAlone(_ words: ClauseWords) -> Bool {
    words.marks == [.total] && words.verb == nil && !words.hasSubject
      && words.unknownBefore + words.unknownAfter == 0
  }

  /// 网站300条。微信200条。合计500条。: the counts of the sentence before are the parts.
  func partsOfEarlierSentence(_ sum: Statement) -> [Int] {
    guard earlierCounts.count >= 2, counts.isEmpty, clauseStart == sentenceStart else { return [] }
    let parts = earlierCounts.map(\.index)
    let areAlike = parts.allSatisfy {
      let part = reading.statements[$0]
      return part.unit == sum.unit && part.period == sum.period && part.scope == sum.scope
        && part.sentence + 1 == sum.sentence
    }
    let isListed = reading.lists.suffix(4).contains { list in
      parts.contains(list.whole) || list.parts.contains(where: parts.contains)
    }
    return areAlike && !isListed ? parts : []
  }

  // MARK: Parts that are known to be all

  /// 承办206件，代表建议80件，委员提案126件; 上半年41件，下半年25件，全年累计66件.
  mutating func divideByMembers() {
    guard counts.count >= 3 else { return }
    for family in ListMembers.families where !sentenceMembers.isDisjoint(with: family) {
      let places = counts.indices.filter { place in
        let members = counts[place].members
        return members.count == 1 && family.contains(members)
      }
      guard let first = places.first, let last = places.last, places.count == family.count,
        last - first + 1 == places.count,
        places.reduce(into: ListMembers(), { $0.formUnion(counts[$1].members) }) == family
      else { continue }
      if first > 0, isWhole(counts[first - 1], of: places, family, isBefore: true) {
        divide(counts[first - 1], into: places)
      } else if last + 1 < counts.count,
        isWhole(counts[last + 1], of: places, family, isBefore: false)
      {
        divide(counts[last + 1], into: places)
      }
    }
  }

  private func isWhole(
    _ whole: ListedCount, of places: [Int], _ family: ListMembers, isBefore: Bool
  ) -> Bool {
    let statement = reading.statements[whole.index]
    let isSum = whole.marks.contains(.total) || whole.marks.contains(.whole)
    let isNamed: Bool
    if family.areTimes {
      isNamed =
        (isBefore || isSum || statement.namesPeriod) && statement.period == .current
        && whole.members.isEmpty
    } else {
      isNamed =
        whole.members == family
        || whole.members.isEmpty && (isSum || isBefore && whole.named.isSuperset(of: family))
    }
    guard isNamed, statement.value > .zero,
      whole.marks.isDisjoint(with: [.comparison, .share, .negation, .rest])
    else { return false }
    if family.areTimes && !areOfOneThing(whole, places, isBefore: isBefore) { return false }
    return places.allSatisfy { place in
      let part = counts[place]
      let counted = reading.statements[part.index]
      let isOfPeriod = family.areTimes || counted.period == statement.period
      let isOfCells =
        !counted.isCounted || !statement.isCounted
        || counted.countedLines == statement.countedLines
      // 其中办复代表建议80件: not what was undertaken.
      let isOfVerb = family.areTimes || part.verb == nil || part.verb == whole.verb
      let isKnown = family.areTimes || part.unknown == 0
      return counted.unit == statement.unit && isOfPeriod && isOfCells && isOfVerb
        && counted.scope == statement.scope && isKnown && part.outcome == nil
        && part.applicant == nil
        && part.marks.isDisjoint(with: [.comparison, .share, .negation, .rest, .including])
    }
  }

  /// Whether the times of a year and the year are said of one thing: 上半年41件, or the same words
  /// with each.
  private func areOfOneThing(_ whole: ListedCount, _ places: [Int], isBefore: Bool) -> Bool {
    let parts = places.map { counts[$0] }
    let verbs = Set(parts.compactMap(\.verb) + [whole.verb].compactMap(\.self))
    if isBefore && parts.contains(where: { $0.verb != nil && $0.verb != whole.verb }) {
      return false
    }
    let isSilent = parts.allSatisfy { $0.unknown == 0 }
    let isRepeated = parts.allSatisfy { $0.ending == whole.ending && $0.unknown == whole.unknown }
    return verbs.count <= 1 && (isSilent || isRepeated)
  }

  /// Notes the list, in place of an open one of the same counts.
  private mutating func divide(_ whole: ListedCount, into places: [Int]) {
    let parts = places.map { counts[$0].index }
    let own = reading.lists[listsBeforeSentence...]
    if let known = own.lastIndex(where: { $0.whole == whole.index }) {
      guard reading.lists[known].parts == parts else { return }
      reading.lists.remove(at: known)
    }
    reading.lists.append(
      StatementList(whole: whole.index, parts: parts, isClosed: true, isExclusive: true))
  }

  // MARK: Parts in the next sentence

  /// 其中，政策类118条。动态类1442条。: a sentence of one count that is named like the part before.
  mutating func continueList() {
    if let list, let part = counts.last, list.parts.last == part.index, part.ending != 0 {
      continued = ContinuedList(whole: list.whole, ending: part.ending)
      return
    }
    guard let open = continued else { return }
    continued = nil
    guard counts.count == 1, let part = counts.first, list == nil, part.isFirst, part.isNameOnly,
      part.ending == open.ending, part.unknown <= 6,
      reading.statements.count == statementsBeforeSentence + 1
    else { return }
    let statement = reading.statements[part.index]
    let whole = reading.statements[open.whole]
    guard statement.unit == whole.unit, statement.period == whole.period,
      statement.scope == whole.scope, lastQuantityEnd + 1 >= clauseStart - 1
    else { return }
    reading.lists.append(
      StatementList(
        whole: open.whole, parts: [part.index], isClosed: false, isExclusive: false))
    continued = open
  }
}
