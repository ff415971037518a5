import Forms
import Intake

/// Reads the tokens of one region, keeping what the sentence has said so far.
struct SentenceReader {
  let text: ScannedText
  let section: Section?
  let body: ReportingBody
  var reading: StatementReader.Reading

  // What the part of the report is about.
  var partTopic = NarrativeTopic.none
  var partIsAboutInformation = false
  var partScope = StatementScope.own
  var statementsBeforeSentence = 0
  var listsBeforeSentence = 0
  /// How many numbers of the sentence have been read.
  var numbers = 0
  /// How many sums of the sentence have been given their parts.
  var sums = 0
  var sentenceStart = 0
  var isFirstOfPart = false
  // What the sentence has said.
  var sentence: Int
  var context = SubjectContext()
  var period = StatementPeriod.current
  var scope = StatementScope.own
  var lastCount: Int?
  var lastCountOfEarlierSentence: Int?
  var lastShare: Int?
  var hasComparison = false
  var list: OpenStatementList?
  var bracketList: OpenStatementList?
  // The clause.
  var clause = ClauseWords()
  var clauseStart = 0
  var clauseEnd = 0
  var hasQuantity = false
  var earlierClause: ClauseWords?
  var numerator: ClauseWords?
  var shareApproximation = Approximation.exact
  var clausePeriod: StatementPeriod?
  /// The unit of the count before, where that is of what was published.
  var publishedUnit: StatementUnit?
  /// Where the last time ends.
  var timeEnd = 0
  /// Whether the sentence has named the year of the report.
  var namesOwnYear = false
  /// 截至: what is accumulated is not of the year alone.
  var isUpTo = false
  var clauseScope: StatementScope?
  /// Whether the clause names the whole territory, and the departments in it: 全县各部门、各乡镇.
  var namesWhole = false
  var namesDepartments = false
  /// Where the own name of the reporting body ends, which no word within it begins behind.
  var nameEnd = 0
  /// Whether the number is a share alone in brackets right behind a count: 9件（70%）.
  var isShareInBrackets = false
  /// The concluded applications counted last, whether they are this year's alone, and whether
  /// those carried over were concluded beside them.
  var lastConclusion: Int?
  var isOfThisYear = false
  var isLastOfThisYear = false
  var concludesCarried = false
  var bracketDepth = 0
  /// The time and the bodies before the bracket, which hold behind it.
  private var outside: (StatementPeriod, StatementPeriod?, StatementScope, StatementScope?) =
    (.current, nil, .own, nil)
  /// Numbers without a unit since the last one with a unit: 分别为10、20、30件.
  var bareNumbers: [(number: BareNumber, words: ClauseWords)] = []
  var hasBareNumber = false
  /// Whether no number without a unit stands behind the last count.
  var isCountLast = true
  var lastQuantityEnd = 0
  /// The names of the clause, and those of the clause before, in their order.
  var named: [StatementWord] = []
  var earlierNamed: [StatementWord] = []
  var respective: RespectiveNumbers?
  /// Whether 其中 stands in the sentence without a number that it divides.
  var isWithinUnknown = false
  var periodBeforeClause = StatementPeriod.current
  /// The channel that the clause before named for this one, and that of the head of the sentence.
  var channelBefore: Publication?
  var headChannel: Publication?
  /// Whether the clause names the end of the year.
  var isYearEnd = false
  var ledger: [LedgerEntry] = []
  var ledgerUnit: StatementUnit?
  /// The mark before the clause.
  var boundary = NarrativeToken.Kind.stop
  /// The counts of the sentence and of the one before, for lists that no word opens.
  var counts: [ListedCount] = []
  var earlierCounts: [ListedCount] = []
  /// Whether the clause says 其余 or 其他 and has not counted it, and whether it says 等.
  var namesRest = false
  var leavesKindsOut = false
  /// Where the number that is being read begins.
  var quantityStart = 0
  /// The kinds that the sentence has named.
  var sentenceMembers: ListMembers = []
  /// Whether the number to come is said to be a part of the one before: 光是, 居多.
  var hasPartCue = false
  /// How many parts the clause says that its sum is of: 三个账号合计.
  var parties: Int?
  /// Whether the sentence has a number whose value cannot be told.
  var hasUnclearNumber = false
  /// The list that the next sentence may go on with: 其中，甲类118条。乙类40条。
  var continued: ContinuedList?

  init(
    text: ScannedText, region: NarrativeRegions.Region, body: ReportingBody,
    reading: StatementReader.Reading
  ) {
    self.text = text
    section = region.section
    clauseStart = region.codes.lowerBound
    clauseEnd = region.codes.lowerBound
    sentenceStart = region.codes.lowerBound
    self.body = body
    self.reading = reading
    sentence = reading.statements.last.map { $0.sentence + 1 } ?? 1
    beginPart()
    passOwnName(behind: clauseStart)
  }

  mutating func read(_ lexed: LexedNarrative) {
    var next = 0
    while next < lexed.tokens.count {
      let index = next
      let token = lexed.tokens[index]
      next += 1
      if token.codes.lowerBound < nameEnd && token.codes.upperBound <= nameEnd { continue }
      if token.codes.lowerBound - sentenceStart > NarrativeBounds.longestSentence
        || numbers >= NarrativeBounds.mostNumbers
      {
        cutSentence(before: token)
        if isFull { return }
      }
      switch token.kind {
      case .word(.respectively):
        addGap(before: token)
        beginRespective(at: index, in: lexed)
      // 共发布640条，涵盖教育、医疗等领域: what is comprised is not counted.
      case .word(.comprise), .word(.mainly):
        if tellsNumber(behind: index, in: lexed) { add(token) } else { addGap(before: token) }
      case .word: add(token)
      case .quantity(let number):
        numbers += 1
        read(lexed.quantities[number], at: index, in: lexed)
      case .year(let year, let isCompared):
        addGap(before: token)
        if isCompared {
          hasComparison = true
          clause.marks.insert(.comparison)
        }
        timeEnd = token.codes.upperBound
        setPeriod(body.period(of: year))
        if !isCompared { passOwnName(behind: timeEnd) }
      case .month:
        addGap(before: token)
        if clausePeriod == nil { setPeriod(.part) }
      case .bareNumber(let number):
        numbers += 1
        addGap(before: token)
        bareNumbers.append((lexed.bareNumbers[number], clause))
        clause = ClauseWords()
        hasBareNumber = true
        isCountLast = false
      case .unclearNumber:
        addGap(before: token)
        passUnclearNumber()
      case .parties(let number):
        addGap(before: token)
        parties = number
        clause.marks.insert(.total)
      case .comma: endClause(at: token)
      case .enumeration:
        if hasQuantity || hasBareNumber { endClause(at: token) } else { addGap(before: token) }
      case .semicolon: endClause(at: token)
      case .colon:
        beginListAfterColon(token)
        endClause(at: token)
      case .open:
        addGap(before: token)
        if let end = endOfComment(at: index, in: lexed) {
          clauseEnd = lexed.tokens[end].codes.upperBound
          next = end + 1
          continue
        }
        readUnitOfBareNumbers(token)
        beginBracketList(token)
        if bracketDepth == 0 { outside = (period, clausePeriod, scope, clauseScope) }
        bracketDepth += 1
      case .close:
        addGap(before: token)
        if bracketDepth == 1 { (period, clausePeriod, scope, clauseScope) = outside }
        bracketDepth = max(0, bracketDepth - 1)
        finishBracketList()
      case .stop:
        endClause(at: token)
        endSentence()
        if isFull { return }
      case .item, .lineItem:
        beginPart()
        passOwnName(behind: token.codes.upperBound)
      }
    }
  }

  /// Ends the last sentence of the region.
  mutating func finish() { endSentence() }

  /// Whether a report has as many statements as are kept.
  var isFull: Bool { reading.statements.count >= NarrativeBounds.mostStatements }

  /// Ends a sentence that has no end of its own within the bounds.
  private mutating func cutSentence(before token: NarrativeToken) {
    noteCut(at: sentenceStart)
    let start = token.codes.lowerBound
    endClause(at: NarrativeToken(kind: .stop, codes: start..<start))
    endSentence()
  }

  private mutating func noteCut(at code: Int) {
    if reading.firstCut == nil { reading.firstCut = text.offset(code) }
  }

  // MARK: Words

  private mutating func addGap(before token: NarrativeToken) {
    let start = clauseEnd
    if start < token.codes.lowerBound { clause.addGap(text, start..<token.codes.lowerBound) }
    clauseEnd = max(clauseEnd, token.codes.upperBound)
  }

  private mutating func add(_ token: NarrativeToken) {
    guard case .word(let word) = token.kind else { return }
    let gap = clauseEnd..<max(clauseEnd, token.codes.lowerBound)
    addGap(before: token)
    guard let word = resolved(word, token.codes) else {
      return addUnresolved(word, token.codes, to: &clause)
    }
    if word.isName || word.isVerb { named.append(word) }
    noteContext(word)
    switch word {
    case .yearEnd:
      // 2020年末 is of its own year.
      isYearEnd = clausePeriod == nil || clausePeriod == .current
      timeEnd = token.codes.upperBound
      setPeriod(.part)
    case .unitNote(let unit): readLedger(unit)
    case .receiveNew where context.topic == .documents && !clause.namesApplication:
      // 继续有效49件，当年新增3件
      clause.add(.documentAction(.issued))
    case .remaining: clause.marks.formUnion([.rest, .remaining])
    case .period(let time):
      timeEnd = token.codes.upperBound
      if time == .current { isUpTo = false }
      setPeriod(time)
      passOwnName(behind: timeEnd)
    case .accumulated:
      // 全年累计 is of the year.
      if !namesOwnYear || isUpTo { setPeriod(.cumulative) }
    case .until: isUpTo = true
    case .scope(.office) where isAddressee(token.codes.lowerBound): break
    case .organ where isAddressee(token.codes.lowerBound): break
    case .scope(let scope):
      let meant = body.scope(scope)
      let isForeign =
        scope == .territory && hasForeignName(before: token.codes.lowerBound)
        || scope == .level && namesForeignLevel(gap, token.codes)
      if scope == .territory && !isForeign && meant == .own { namesWhole = true }
      setScope(isForeign ? .other : isLevelOfPlace(scope, token) ? .territory : meant)
    case .organ:
      if clauseScope == .townships || clauseScope == .departments { break }
      // 2021年教育局: the name may stand behind a time.
      let end = token.codes.upperBound
      let isOwn =
        body.isNamed(text, clauseStart..<end)
        || timeEnd > clauseStart && body.isNamed(text, timeEnd..<end)
      setScope(isOwn ? .own : .other)
    case .comparison:
      hasComparison = true
      clausePeriod = .previous
      clause.add(word)
    case .changeRate(let direction):
      hasComparison = true
      clause.add(.change(direction))
    case .becomes:
      period = .current
      clause.add(word)
    // 占…的比例为: the second word of a share says nothing new.
    case .share where clause.marks.contains(.share): break
    case .share: beginShare(token)
    case .doubled(let times): readDoubling(times, token)
    case .among, .comprise, .mainly: beginList(word)
    // 公报、报刊等46条 names a kind; 政策12条、动态30条等 leaves kinds out.
    case .andSoOn:
      if hasQuantity { list?.isOpen = true } else { leavesKindsOut = true }
    case .rest:
      namesRest = true
      clause.add(word)
    case .further:
      // 行政诉讼3件，另有行政复议5件: more than the list, no part of it.
      if bracketDepth == 0 && list?.parts.isEmpty == false {
        list?.isOpen = true
        finishList()
      }
      clause.marks.insert(.rest)
      // （另有跨年度件2件）: more than the number before the bracket, no part of it.
      if bracketDepth > 0 { bracketList = nil }
    case .part: hasPartCue = true
    case .sameYear: isOfThisYear = true
    case .kinds(let members), .bearers(let members):
      sentenceMembers.formUnion(members)
      clause.add(word)
    case .seasons(let seasons):
      sentenceMembers.formUnion(seasons)
      timeEnd = token.codes.upperBound
      setPeriod(.part)
      clause.add(word)
    default: clause.add(word)
    }
    settleTopic(word)
  }

  private mutating func settleTopic(_ word: StatementWord) {
    switch word {
    case .application, .bareApplication, .information, .outcome, .carriedOver:
      context.isInherited = false
    default: break
    }
    switch word {
    case .application:
      context.topic = .applications
      context.isAboutInformation = true
    case .bareApplication
    where clause.namesApplication && context.topic != .other && clause.dispute == nil:
      context.topic = .applications
    case .outcome where context.topic == .none: context.topic = .applications
    case .carriedOver where context.topic == .none: context.topic = .applications
    case .information: context.isAboutInformation = true
    case .news where clause.dispute != nil || clause.marks.contains(.application):
      context.isAboutInformation = true
    case .dispute(let cells):
      context.topic = .disputes
      reading.mentions.insert(cells.isLine(.reconsideration) ? .reconsideration : .suits)
    case .document: context.topic = .documents
    case .otherTopic where !clause.marks.contains(.application): context.topic = .other
    case .kinds where !clause.marks.contains(.application): context.topic = .other
    case .interpretation where !clause.marks.contains(.application): context.topic = .other
    default: return
    }
  }

  private mutating func setPeriod(_ time: StatementPeriod) {
    clausePeriod = time
    if time == .current { namesOwnYear = true }
    // 较上年 and 比2020年 name what is compared with.
    if !clause.marks.contains(.comparison) { period = time }
  }

  // MARK: Boundaries

  private mutating func endClause(at token: NarrativeToken) {
    addGap(before: token)
    if hasQuantity && lastQuantityEnd - clauseStart > NarrativeBounds.longestClause {
      noteCut(at: clauseStart)
    }
    beginListWithin(before: token)
    beginListByKind(before: token)
    noteChannel(before: token)
    settleOpenList()
    if !hasQuantity || clause.change == .flat {
      readDenial()
      readLevel()
      if clause.hasSubject { earlierClause = clause }
    } else {
      earlierClause = nil
    }
    boundary = token.kind
    if token.kind != .enumeration {
      if !named.isEmpty { earlierNamed = named }
      named = []
      respective = respective?.words.isEmpty == false && token.kind == .comma ? respective : nil
    }
    if let last = bareNumbers.last, last.words.hasSubject { earlierClause = last.words }
    hasBareNumber = false
    if token.kind != .enumeration { dropBareNumbers() }
    if hasQuantity { restorePeriod(behind: clause) }
    // 复议1件，结果为纠正；诉讼2件: the result is told, though without a number.
    if !hasQuantity && clause.result != nil { context.disputeState = .none }
    clause = ClauseWords()
    clauseStart = token.codes.upperBound
    clauseEnd = clauseStart
    hasQuantity = false
    numerator = nil
    clausePeriod = nil
    clauseScope = nil
    namesWhole = false
    namesDepartments = false
    isOfThisYear = false
    isYearEnd = false
    parties = nil
    periodBeforeClause = period
    passOwnName(behind: clauseStart)
  }

  private mutating func endSentence() {
    finishLedger()
    completeChanges()
    finishBracketList()
    // A list that no word opens is told by its sum, which a number that is not read leaves out.
    if hasUnclearNumber { counts = [] }
    continueList()
    finishList()
    divideByMembers()
    divideByRest()
    if context.topic != .none && context.topic != .other { partTopic = context.topic }
    let isHeading = isFirstOfPart && reading.statements.count == statementsBeforeSentence
    if isHeading && scope != .other && clauseStart - sentenceStart < 30 { partScope = scope }
    sentenceStart = clauseStart
    isFirstOfPart = false
    partIsAboutInformation = partIsAboutInformation || context.isAboutInformation
    sentence += 1
    lastCountOfEarlierSentence = hasUnclearNumber ? nil : lastCount
    lastCount = nil
    lastShare = nil
    if isFull { noteCut(at: sentenceStart) }
    beginSentence()
  }

  private mutating func beginSentence() {
    context = SubjectContext()
    context.topic = partTopic
    context.isInherited = section != .applications && section != .disputes
    context.isAboutInformation = partIsAboutInformation
    period = .current
    periodBeforeClause = .current
    namesOwnYear = false
    isUpTo = false
    publishedUnit = nil
    lastConclusion = nil
    concludesCarried = false
    scope = partScope
    statementsBeforeSentence = reading.statements.count
    listsBeforeSentence = reading.lists.count
    sums = 0
    numbers = 0
    beginCounts()
    hasComparison = false
    earlierClause = nil
    bracketDepth = 0
    named = []
    earlierNamed = []
    respective = nil
    isWithinUnknown = false
    hasUnclearNumber = false
    headChannel = nil
    channelBefore = nil
  }

  private mutating func beginPart() {
    partTopic = section == .applications ? .applications : section == .disputes ? .disputes : .none
    partIsAboutInformation = section == .applications || section == .disputes
    lastCountOfEarlierSentence = nil
    continued = nil
    counts = []
    partScope = .own
    isFirstOfPart = true
    beginSentence()
  }
}
