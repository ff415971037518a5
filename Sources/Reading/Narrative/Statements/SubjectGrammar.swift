import Forms

/// What a number is a number of: applications, disputes, documents, decisions, or nothing known.
enum NarrativeTopic: Sendable {
  case none
  case applications
  case disputes
  case documents
  case other
}

/// What results that name no kind of case are of.
enum DisputeState: Sendable {
  /// The case counted last, whose results are being told or which has none so far.
  case none
  /// The case counted last, of which there are none: 行政复议5件、行政诉讼0件.
  case zero
  /// One kind has been counted, and no result.
  case one
  /// Several kinds have been counted, and no result.
  case several
}

/// What earlier words of the sentence leave to a number.
struct SubjectContext: Sendable {
  var topic = NarrativeTopic.none
  /// Whether the sentence, its part or its section is about government information.
  var isAboutInformation = false
  /// The line that applicants and shares are of: received, or concluded.
  var line = Line.received
  var dispute: RowSum?
  /// How the cases told of so far are followed by their results.
  var disputeState = DisputeState.none
  var document: Line?
  /// Whether the topic comes from an earlier sentence.
  var isInherited = false
  /// Whether a list of outcomes is being told, so that 公开 alone is one.
  var isListingOutcomes = false
  /// Whether a list of applicants is being told, so that 其他 is one.
  var isListingApplicants = false
  /// Whether the sentence tells of those who apply, so that 个人 and 单位 are kinds of them.
  var isAboutApplicants = false
  /// Whether the sentence names a kind of organisation, so that 单位 are the others.
  var namesOneOrganisation = false
  /// Whether the sentence tells of decisions, so that 处罚 alone is one.
  var isAboutDecisions = false
  /// Whether the sentence tells of administrative fees.
  var isAboutFees = false
  /// Whether the sentence tells of information that is published.
  var isAboutNews = false
}

extension SubjectContext {
  /// Takes up a count of cases: 复议5件、诉讼3件, 结果维持4件 leaves open whose results are told.
  mutating func follow(_ cells: RowSum, isNamed: Bool, isResult: Bool, isZero: Bool) {
    let cases = cells.at([.total])
    if isResult {
      // 其中行政复议结果维持5件, 尚未审结1件: a kind named with its result holds on.
      if isNamed { dispute = cases }
      if isNamed || disputeState != .several { disputeState = .none }
      return
    }
    if let dispute, disputeState == .one || disputeState == .several, !dispute.overlaps(cases) {
      if isZero { return }
      self.dispute = dispute.union(cases)
      disputeState = .several
      return
    }
    dispute = cases
    disputeState = isZero ? .zero : .one
  }
}

/// Finds the cells that words name.
enum SubjectGrammar {
  /// A subject, and whether the words limit it.
  typealias Answer = (subject: CountSubject, certainty: SubjectCertainty)

  /// The cells that a count is of; nil where the words name none.
  static func count(
    _ words: ClauseWords, unit: StatementUnit, in context: SubjectContext
  ) -> Answer? {
    if unit.isMoney {
      return words.marks.contains(.fees)
        ? (CountSubject(RowSum(.fees, .amount)), certainty(words)) : nil
    }
    guard unit.countsCases else { return nil }
    if let answer = dispute(words, in: context) { return answer }
    if let answer = document(words, in: context) { return answer }
    if let line = words.decision, unit.countsDocuments {
      let isPublished = words.marks.contains(.publish) || words.unknownAfter > 0
      if words.unknownAfter > 2 || isPublished && unit != .pieces { return nil }
      // 办结行政许可 may count files, or those of one counter.
      // Several kinds side by side, or 办理 in 件, count decisions.
      let isHandled = words.verb != nil && (words.verb != .handle || unit != .pieces)
      let isVague = words.unknownBefore > 0 || isHandled || !unit.countsApplications
      if isVague {
        return (CountSubject(RowSum(line, .decisions)), .qualified)
      }
      return (
        CountSubject(RowSum(line, .decisions)), isPublished ? .qualified : certainty(words)
      )
    }
    return application(words, unit: unit, in: context)
  }

  /// Words that limit a subject make a difference say nothing.
  private static func certainty(_ words: ClauseWords) -> SubjectCertainty {
    let isLimited = !words.marks.isDisjoint(with: [
      .limiting, .channel, .otherTopic, .severalApplicants,
    ])
    return isLimited || words.unknownAfter > 1 || words.unknownBefore > 3 ? .qualified : .stated
  }

  // MARK: Disputes

  private static func dispute(_ words: ClauseWords, in context: SubjectContext) -> Answer? {
    let isAboutInformation =
      context.isAboutInformation || words.marks.contains(.information)
      || words.marks.contains(.application)
    // 办结行政复议案件 counts what one organ decided, not what was brought against it.
    let isHandled = words.verb != nil
    if isHandled && !isAboutInformation { return nil }
    if words.marks.contains(.otherTopic) && !words.marks.contains(.information) { return nil }
    var cells: RowSum
    if let named = words.dispute {
      cells = named
    } else if words.result != nil, let earlier = context.dispute {
      cells = earlier
    } else {
      return nil
    }
    if let result = words.result { cells = cells.at([result]) }
    let isVague = words.dispute == nil && context.disputeState == .several
    let isHere = !context.isInherited || words.marks.contains(.information)
    let isSure = isAboutInformation && !isHandled && isHere && !isVague
    return (CountSubject(cells), isSure ? certainty(words) : .qualified)
  }

  // MARK: Documents

  private static func document(_ words: ClauseWords, in context: SubjectContext) -> Answer? {
    guard let line = words.document ?? (words.action == nil ? nil : context.document) else {
      return nil
    }
    let columns: [Column]
    switch words.action {
    case .issued, nil: columns = [.issued, .produced]
    case .some(let action): columns = [action]
    }
    if words.action == nil && !words.marks.contains(.publish) { return nil }
    if words.marks.contains(.otherTopic) { return nil }
    // What was published may be more, or less, than what was issued.
    let isIssued = words.action != nil && !words.marks.contains(.publish)
    return (CountSubject(RowSum([line], columns)), isIssued ? certainty(words) : .qualified)
  }

  // MARK: Applications

  private static func application(
    _ words: ClauseWords, unit: StatementUnit, in context: SubjectContext
  ) -> Answer? {
    let isNamed = words.namesApplication
    let isImplied = unit == .pieces && (words.outcome != nil || words.verb == .carriedOver)
    if words.marks.contains(.channel) && words.verb == nil && !words.isSpecific { return nil }
    guard isNamed || context.topic == .applications || isImplied && context.topic != .other else {
      return nil
    }
    if words.marks.contains(.otherTopic) && !words.marks.contains(.application) { return nil }
    // What came in through the website, or by way of 微博, is a part of what came in.
    let isThrough =
      words.marks.contains(.through) && (words.unknownBefore > 0 || words.marks.contains(.decoy))
    let isByChannel = isThrough || !words.marks.isDisjoint(with: [.website, .newMedia])
    var certainty = isByChannel ? .qualified : certainty(words)
    // 受理各类事项3000件 behind a sentence on applications: unknown words may name another topic.
    let isVague = context.isInherited && !isNamed && !words.isSpecific
    if isVague && words.unknownBefore + words.unknownAfter > 0 { certainty = .qualified }
    // 收到和处理申请情况等六个部分 counts no applications.
    if unit.text == "个" { certainty = .qualified }
    if let outcome = words.outcome {
      // 条 counts pieces of information, which are withheld without any application.
      let certainty = unit.text == "条" && !isNamed ? .qualified : certainty
      let cells = words.applicant.map { outcome.at(columnsOf: $0) } ?? outcome
      return (CountSubject(cells), certainty)
    }
    if words.verb == .carriedOver { return (CountSubject(.total(.carriedOver)), certainty) }
    if words.verb == .carriedForward { return (CountSubject(.total(.carriedForward)), certainty) }
    if let columns = words.applicant {
      let line: Line = words.verb == .conclude ? .concluded : context.line
      return (
        CountSubject(
          RowSum([line], []).at(columnsOf: columns), line == .received ? .received : .concluded),
        certainty
      )
    }
    if words.marks.contains(.other), words.verb == nil, !isNamed {
      guard context.isListingApplicants else { return nil }
      return (CountSubject(RowSum(context.line, .otherOrganisation)), certainty)
    }
    if words.marks.contains(.publish) && !isNamed && words.verb == nil {
      return context.isListingOutcomes ? (CountSubject(.total(.granted)), .qualified) : nil
    }
    if words.marks.contains(.due) && (words.verb == nil || words.verb == .handle) {
      // 应办 is what came in and what came over.
      return (CountSubject(RowSum([.received, .carriedOver], [.total]), .handled), certainty)
    }
    switch words.verb {
    case .conclude: return (CountSubject(.total(.concluded), .concluded), certainty)
    case .receiveNew: return (CountSubject(.total(.received), .newlyReceived), certainty)
    case .receive: return (CountSubject(.total(.received), .received), certainty)
    case .handle: return (CountSubject(.total(.received), .handled), certainty)
    default:
      // 征地类申请20件 has its limit before it.
      guard isNamed, words.unknownAfter == 0, words.unknownBefore <= 1,
        !words.marks.contains(.decoy)
      else { return nil }
      // 作为依申请公开的信息28条 counts information.
      let isCounted = unit.countsApplications
      return (CountSubject(.total(.received), .handled), isCounted ? certainty : .qualified)
    }
  }
}
