import Forms
import Intake

/// The numbers of a sentence, each read by the words around it.
extension SentenceReader {
  mutating func read(_ quantity: LexedQuantity, at index: Int, in lexed: LexedNarrative) {
    let start = quantity.codes.lowerBound
    // 没有出现一起因信息公开引发的复议: one that is denied is none.
    if quantity.isBareOne && clause.marks.contains(.negation) && !clause.hasSubject {
      clauseEnd = max(clauseEnd, quantity.codes.upperBound)
      return
    }
    if clauseEnd < start { clause.addGap(text, clauseEnd..<start) }
    clauseEnd = quantity.codes.upperBound
    quantityStart = start
    beginListOfComponents(quantity)
    readBareNumbers(of: quantity)
    isShareInBrackets = standsInBrackets(quantity, at: index, in: lexed)
    let behind = wordsBehind(index, in: lexed)
    var statement = bareStatement(quantity)
    var words = clause
    if !words.hasSubject, !behind.isSpecific, let earlier = earlierClause, words.isBare,
      earlier.isSpecific || !behind.isHead
    {
      words = earlier
      words.change = clause.change
      words.marks.formUnion(clause.marks)
    }
    respective?.share(clause.marks.intersection([.publish, .news]))
    let own = respective?.next()
    if let own { words = own ?? ClauseWords() } else { complete(&words, with: behind) }
    settleRemaining(&words)
    settleDecision(&words, unit: quantity.unit)
    settleFees(&words, unit: quantity.unit)
    if words.dispute != nil && namesInformation(behind: index, in: lexed) {
      words.marks.insert(.information)
      context.isAboutInformation = true
    }
    noteHead(words)
    let isUnassigned = own.map { $0 == nil } == true
    words.settleCarry(clausePeriod)
    if words.marks.contains(.carry), words.verb == .carriedOver || words.verb == .carriedForward {
      // The time belongs to 结转, not to what follows it.
      period = periodBeforeClause
      statement.period = .current
    }
    let number = reading.statements.count
    let inherited = words.hasSubject ? nil : inheritedSubject(of: quantity, words)
    if isUnassigned {
      lastCount = number
    } else if quantity.unit.isShare {
      if own != nil {
        numerator = words
        words = clause
        if followsShare { words.marks.insert(.share) }
      } else if behind.outcome != nil, !words.marks.contains(.share), words.change == nil {
        // 办结件的31.9%予以公开.
        numerator = behind
        words.marks.insert(.share)
      }
      readShare(&statement, words)
    } else if comparesEitherWay(quantity) {
      hasComparison = true
    } else if let change = words.change, hasComparison || baseStatement != nil {
      statement.subject = .change(changeSubject(words, change))
      statement.period = period == .part ? .part : .current
    } else if quantity.unit.text == "倍" {
      guard let multiple = multiple(words) else { return endNumber() }
      statement.subject = .change(multiple)
      statement.period = .current
    } else {
      if let inherited {
        statement.subject = inherited.subject
        statement.certainty = inherited.certainty
      } else {
        if behind.verb == .conclude && words.verb == .carriedOver {
          words.marks.insert(.concludedCarry)
        }
        readCount(&statement, words)
        if let sum = subjectOfSum(words, statement) {
          statement.subject = .count(sum)
          statement.certainty = .stated
        }
      }
      // 信函申请一件、网络申请两件
      let isPart =
        list.map { reading.statements[$0.whole].unit == statement.unit } == true
        || boundary == .enumeration || lexed.tokens[index + 1].kind == .enumeration
      if quantity.isBareOne && statement.subject == .none && !isPart { return endNumber() }
      closeList(with: number, statement, clause)
      closeListOfNamed(with: number, statement, words)
      join(number, statement, words)
    }
    reading.statements.append(statement)
    let isPublished = words.marks.contains(.publish) && !words.namesApplication
    publishedUnit = isPublished && words.outcome == nil ? statement.unit : nil
    if statement.unit.countsThings { beginListWithin(number, in: lexed, at: index) }
    endNumber()
  }

  /// Ends the clause of a number: the words behind it are of the next one.
  mutating func endNumber() {
    lastQuantityEnd = clauseEnd
    isCountLast = true
    clause = ClauseWords()
    hasQuantity = true
    earlierClause = nil
    numerator = nil
  }

  /// The subject of the count before, where a clause has nothing but a time: 2020年47件.
  private mutating func inheritedSubject(
    of quantity: LexedQuantity, _ words: ClauseWords
  ) -> Statement? {
    if words.isBare, words.change == nil, clausePeriod == .previous, lastCount == nil,
      let last = reading.statements.last, last.sentence == sentence,
      case .change(let change) = last.subject, let cells = change.cells, !change.isOfShare
    {
      // 受理量较上年增长31%，上年为16件.
      var named = last
      named.subject = .count(CountSubject(cells, .received))
      return named
    }
    guard let lastCount, words.isBare, words.change == nil, !words.marks.contains(.rest),
      words.marks.isDisjoint(with: [.website, .newMedia, .news]),
      words.unknownBefore + words.unknownAfter == 0, !words.marks.contains(.negation),
      list == nil || clausePeriod != nil || clauseScope != reading.statements[lastCount].scope,
      clausePeriod != nil || clauseScope != nil || words.marks.contains(.becomes)
    else { return nil }
    let last = reading.statements[lastCount]
    guard last.unit == quantity.unit, last.sentence == sentence else { return nil }
    // 办理61件，其中上年3件: a part of this year's work, not last year's number.
    let isPart = list != nil || bracketList != nil
    let isCompared = words.marks.contains(.comparison) || words.marks.contains(.becomes)
    if isPart && clausePeriod == .previous && !isCompared { return nil }
    // 由50件增至58件: the first is last year's.
    if words.marks.contains(.becomes) && last.period == .current {
      reading.statements[lastCount].period = .previous
    }
    return last
  }

  /// 是上年的1.5倍, 增长1.5倍; nil where nothing says what of.
  private func multiple(_ words: ClauseWords) -> ChangeSubject? {
    if let change = words.change, hasComparison || baseStatement != nil {
      return change == .up ? changeSubject(words, change) : nil
    }
    guard clausePeriod == .previous || baseStatement != nil else { return nil }
    return changeSubject(words, .multiple)
  }

  /// What a change is a change of: what the clause names, else what was counted last.
  func changeSubject(_ words: ClauseWords, _ direction: ChangeDirection) -> ChangeSubject {
    var change = ChangeSubject(
      cells: nil, current: nil, base: nil, direction: direction)
    if words.hasSubject {
      change.cells = SubjectGrammar.count(words, unit: .pieces, in: context)?.subject.cells
      change.isOfShare = words.marks.contains(.rate)
      return change
    }
    guard let current = lastShare ?? currentCount else { return goOn(change) }
    change.current = current
    change.base = baseStatement
    switch reading.statements[current].subject {
    case .count(let count): change.cells = count.cells
    case .share(let share):
      change.cells = share.cells
      change.isOfShare = true
    default: break
    }
    return change
  }

  func bareStatement(_ quantity: LexedQuantity) -> Statement {
    var statement = Statement(
      value: Quantity(millionths: quantity.millionths), unit: quantity.unit,
      decimals: quantity.decimals, span: text.span(quantity.codes),
      clause: text.span(text.trimmed(clauseOf(quantity))), sentence: sentence)
    statement.approximation = quantity.approximation
    statement.period = clause.marks.contains(.comparison) ? (clausePeriod ?? period) : period
    if clause.action == .inForce && [.cumulative, .part].contains(statement.period) {
      statement.period = period == .part ? .part : .current
    }
    statement.namesPeriod = clausePeriod != nil
    statement.scope = scope
    statement.section = section
    statement.isBracketed = bracketDepth > 0
    return statement
  }

  /// The clause up to a number; that of a number read late, 10 of 10、20、30件, is the number alone.
  private func clauseOf(_ quantity: LexedQuantity) -> Range<Int> {
    let end = quantity.codes.upperBound
    let start = max(clauseStart, end - NarrativeBounds.longestClause)
    return min(start, quantity.codes.lowerBound)..<end
  }

  // MARK: Counts

  private mutating func readCount(_ statement: inout Statement, _ words: ClauseWords) {
    if words.marks.contains(.processingFee) {
      if statement.unit.isMoney { statement.subject = .processingFee }
      return
    }
    if let publication = publication(words, unit: statement.unit) {
      statement.subject = .published(publication)
      return
    }
    if isAttribute(words, unit: statement.unit) { return context.topic = .other }
    guard !words.marks.contains(.share), !words.marks.contains(.rate),
      let answer = SubjectGrammar.count(words, unit: statement.unit, in: context)
    else { return }
    // 其余15件依法作出其他答复 is what the list leaves, whatever it is called.
    // 还有5件未到答复期限: all that goes into the next year.
    let isRest = words.marks.contains(.rest) && words.verb != .carriedForward
    if isRest && !words.isSpecific { return }
    statement.subject = .count(answer.subject)
    settleYearEnd(&statement, words)
    // 上年结余3件，新收58件: what is new is this year's.
    if words.verb == .receiveNew && !statement.namesPeriod { statement.period = .current }
    let isPart =
      isRest || isPartOfItsLike(answer.subject) || isPartOfUnknown(answer.subject)
      || isPartOfEarlier(answer.subject, statement)
      || words.action != nil && statement.isBracketed
    statement.certainty = isPart ? .qualified : answer.certainty
    // 上年延办的申请3件: an unknown word may say that they came over from last year.
    let isVague = words.unknownBefore + words.unknownAfter > 0 || answer.subject.verb == .handled
    // 办结数量净减139件 counts a change; 为保护第三方合法权益，对2件不予公开 counts a part of 不予公开.
    if words.change != nil || isPartOfOutcome(words) { statement.certainty = .qualified }
    if statement.period == .previous && isVague { statement.certainty = .qualified }
    let cells = answer.subject.cells
    limitConclusion(&statement, answer.subject, words)
    if cells.table == .disputes {
      context.follow(
        cells, isNamed: words.dispute != nil, isResult: words.result != nil,
        isZero: statement.value == .zero)
    }
    if cells.isLine(.carriedOver), words.marks.contains(.including), let lastCount {
      include(statement.value, in: lastCount)
    }
    if let document = words.document { context.document = document }
    if cells.isLine(.concluded) { context.line = .concluded }
    if cells.isLine(.received) && cells.isTotal { context.line = .received }
    if words.outcome != nil { context.isListingOutcomes = true }
  }

  // MARK: Shares and changes

  /// The statement of an earlier year that this sentence compares with.
  private var baseStatement: Int? { countOfSentence { $0 == .previous } }

  /// The last count of this sentence that is not of an earlier year.
  private var currentCount: Int? { countOfSentence { $0 != .previous } }

  func countOfSentence(_ isMeant: (StatementPeriod) -> Bool) -> Int? {
    var index = reading.statements.count
    while index > statementsBeforeSentence {
      index -= 1
      let statement = reading.statements[index]
      if case .change = statement.subject { continue }
      if !statement.unit.isShare && !statement.isBracketed && isMeant(statement.period) {
        return index
      }
    }
    return nil
  }

  private mutating func readShare(_ statement: inout Statement, _ words: ClauseWords) {
    let isChange = hasComparison || baseStatement != nil
    if let change = words.change, isChange, !words.marks.contains(.share) {
      statement.subject = .change(changeSubject(words, change))
      statement.period = period == .part ? .part : .current
      return
    }
    if words.marks.contains(.rate) {
      let named = SubjectGrammar.count(words, unit: .pieces, in: context)
      if words.marks.contains(.otherTopic) { return }
      if words.marks.contains(.publish) && words.outcome == nil {
        // 依申请公开的公开率 is of applications; any other 公开率 is not.
        guard words.namesApplication || context.topic == .applications else { return }
        statement.subject = .share(
          ShareSubject(
            cells: RowSum([.granted, .partlyGranted], [.total]), part: nil, whole: nil,
            base: .unnamed))
        return
      }
      statement.subject = .share(
        ShareSubject(cells: named?.subject.cells, part: nil, whole: nil, base: .rate))
      lastShare = reading.statements.count
      return
    }
    if isShareInBrackets, let lastCount,
      case .count(let count) = reading.statements[lastCount].subject
    {
      statement.subject = .share(
        ShareSubject(cells: count.cells, part: lastCount, whole: list?.whole, base: .unnamed))
      statement.certainty = reading.statements[lastCount].certainty
      statement.period = reading.statements[lastCount].period
      return
    }
    if statement.approximation == .exact { statement.approximation = shareApproximation }
    var part = words
    if let numerator, numerator.hasSubject { part = numerator }
    // 予以公开的占41%，不予公开的5%: the second needs no 占.
    let continues =
      !words.marks.contains(.share) && words.isSpecific
      && (lastShare != nil || words.applicant != nil)
    guard words.marks.contains(.share) || continues else { return }
    let hasOwnPart = numerator?.hasSubject == true || continues
    let named = hasOwnPart ? SubjectGrammar.count(part, unit: .pieces, in: context) : nil
    if hasOwnPart && named == nil { return }
    let partStatement = hasOwnPart || !isCountLast ? nil : lastCount
    statement.subject = .share(
      ShareSubject(
        cells: named?.subject.cells, part: partStatement, whole: list?.whole, base: base(words)))
    statement.certainty = named?.certainty ?? .stated
    if named == nil, let partStatement,
      case .count(let count) = reading.statements[partStatement].subject
    {
      statement.subject = .share(
        ShareSubject(
          cells: count.cells, part: partStatement, whole: list?.whole, base: base(words)))
      statement.certainty = reading.statements[partStatement].certainty
    }
    lastShare = reading.statements.count
  }

  private func base(_ words: ClauseWords) -> ShareBase {
    if words.verb == .conclude { return .concluded }
    let isOfApplications =
      words.verb == .receive || words.verb == .receiveNew
      || words.marks.contains(.application)
    return isOfApplications ? .received : .unnamed
  }
}
