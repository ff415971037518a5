import Forms
import Intake

/// What the words of a clause say so far; the grammar reads a number by the words around it.
struct ClauseWords: Sendable {
  /// The last verb of applications.
  var verb: StatementWord?
  var outcome: RowSum?
  /// The columns of a kind of applicant.
  var applicant: RowSum?
  var dispute: RowSum?
  var result: Column?
  var document: Line?
  var action: Column?
  var decision: Line?
  var change: ChangeDirection?
  /// 解读材料, and whether it was made.
  var interpretation: Publication?
  /// The kinds of a known family that occur.
  var members: ListMembers = []
  /// Which of the words without a value occur.
  var marks: Marks = []
  /// Ideographs that belong to no word, before the first word that a subject is made of.
  var unknownBefore = 0
  /// Ideographs that belong to no word, behind it.
  var unknownAfter = 0

  /// 许可, 处罚 where nothing has told of decisions, with the ideographs counted as unknown for it.
  var pendingDecision: (line: Line, before: Int, after: Int)?
  /// The verb behind a negation right before it: 未 | 答复.
  private var isNegationLast = false

  /// Words that occur or do not.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt64
    static let application = Marks(rawValue: 1 << 0)
    static let information = Marks(rawValue: 1 << 1)
    static let otherTopic = Marks(rawValue: 1 << 2)
    static let publish = Marks(rawValue: 1 << 3)
    static let limiting = Marks(rawValue: 1 << 4)
    static let channel = Marks(rawValue: 1 << 5)
    static let negation = Marks(rawValue: 1 << 6)
    static let decide = Marks(rawValue: 1 << 7)
    static let whole = Marks(rawValue: 1 << 8)
    static let processingFee = Marks(rawValue: 1 << 9)
    static let fees = Marks(rawValue: 1 << 10)
    static let share = Marks(rawValue: 1 << 11)
    static let rate = Marks(rawValue: 1 << 12)
    static let comparison = Marks(rawValue: 1 << 13)
    static let rest = Marks(rawValue: 1 << 14)
    static let organ = Marks(rawValue: 1 << 15)
    static let decoy = Marks(rawValue: 1 << 16)
    static let severalDisputes = Marks(rawValue: 1 << 17)
    static let bareApplication = Marks(rawValue: 1 << 18)
    static let other = Marks(rawValue: 1 << 19)
    static let becomes = Marks(rawValue: 1 << 20)
    static let including = Marks(rawValue: 1 << 21)
    static let news = Marks(rawValue: 1 << 22)
    static let website = Marks(rawValue: 1 << 23)
    static let newMedia = Marks(rawValue: 1 << 24)
    static let carry = Marks(rawValue: 1 << 25)
    static let total = Marks(rawValue: 1 << 26)
    static let cause = Marks(rawValue: 1 << 40)
    static let remaining = Marks(rawValue: 1 << 41)
    static let due = Marks(rawValue: 1 << 42)
    static let severalApplicants = Marks(rawValue: 1 << 43)
    static let otherChannel = Marks(rawValue: 1 << 44)
    /// What was carried over is said to be concluded.
    static let concludedCarry = Marks(rawValue: 1 << 47)
    static let through = Marks(rawValue: 1 << 46)
    /// Two negations, of which the verb behind the last took one.
    static let doubleNegation = Marks(rawValue: 1 << 45)
  }

  /// 结转 with a time beside it: last year's came over, next year's goes on.
  mutating func settleCarry(_ period: StatementPeriod?) {
    // 上年未办结的3件 is what came over.
    if period == .previous && verb == .carriedForward {
      verb = .carriedOver
      marks.insert(.carry)
      return
    }
    guard marks.contains(.carry), verb != .carriedOver, verb != .carriedForward else { return }
    switch period {
    case .previous: verb = .carriedOver
    case .next: verb = .carriedForward
    default: marks.insert(.limiting)
    }
  }

  /// Whether any word that a subject is made of occurs.
  var hasSubject: Bool {
    verb != nil || outcome != nil || applicant != nil || dispute != nil || result != nil
      || document != nil || action != nil || decision != nil
      || !marks.isDisjoint(with: Self.subjectMarks)
  }

  private static let subjectMarks: Marks = [
    .application, .bareApplication, .otherTopic, .publish, .processingFee, .fees, .channel, .rate,
    .due,
  ]

  /// Whether nothing stands in the clause but times, bodies and words that limit nothing.
  var isBare: Bool { !hasSubject && unknownBefore + unknownAfter <= 1 && !marks.contains(.decoy) }

  /// Whether the words speak of applications for information, the bare word taken as one.
  var namesApplication: Bool {
    marks.contains(.application)
      || marks.contains(.bareApplication) && document == nil
        && decision == nil && marks.isDisjoint(with: [.otherTopic, .decoy])
  }

  /// Whether the words name a subject by themselves, whatever the sentence is about.
  var isSpecific: Bool {
    outcome != nil || applicant != nil || dispute != nil || result != nil || decision != nil
      || verb == .carriedOver || verb == .carriedForward
  }

  /// Whether a verb, an application or 解读材料 stands right at the beginning: 3件办结件 counts what is
  /// answered.
  var isHead: Bool {
    hasSubject && unknownBefore == 0
      && (verb == .conclude || namesApplication || interpretation != nil)
  }

  /// Adds a word.
  mutating func add(_ word: StatementWord) {
    defer { isNegationLast = word == .negation }
    switch word {
    case .conclude where isNegationLast: addUnfinished()
    case .concludeNew:
      add(verb: .conclude)
      marks.insert(.limiting)
    case .cause: addCause()
    case .receive, .receiveNew, .handle, .conclude, .carriedOver, .carriedForward:
      add(verb: word)
    case .outcome(let cells): add(outcome: cells)
    case .applicant(let columns):
      // 自然人、商业企业的分别为: which of them a number counts, words do not say.
      if let applicant, applicant != columns { marks.insert(.severalApplicants) }
      applicant = columns
    case .dispute(let cells): add(dispute: cells)
    case .result(let column): result = column
    case .document(let line): document = line
    case .documentAction(let column): action = column
    case .decisionKind(let line): decision = line
    case .change(let direction): change = direction
    case .kinds(let kinds):
      members.formUnion(kinds)
      marks.insert(.otherTopic)
    case .bearers(let kinds):
      members.formUnion(kinds)
      marks.insert(.limiting)
    case .seasons(let parts): members.formUnion(parts)
    case .interpretation(let told): add(interpretation: told)
    default: addMark(word)
    }
  }

  /// 未 | 答复完毕: what is not answered goes into the next year.
  private mutating func addUnfinished() {
    if !marks.contains(.doubleNegation) { marks.remove(.negation) }
    add(verb: .carriedForward)
  }

  /// 不服答复而提起的复议: the answer led to the case, nobody answered it.
  private mutating func addCause() {
    marks.insert(.cause)
    if (verb == .conclude || verb == .handle) && outcome == nil { verb = nil }
  }

  /// 解读材料 is another topic; where there is yet another, it counts a part of it.
  private mutating func add(interpretation told: Publication) {
    if marks.contains(.otherTopic) { marks.insert(.limiting) }
    interpretation = told
    marks.insert(.otherTopic)
  }

  private mutating func add(verb word: StatementWord) {
    switch (verb, word) {
    // 转下年办理, 顺延至下年答复, 未办结的申请系12月收到.
    case (.carriedForward, .handle), (.carriedForward, .receive), (.carriedForward, .conclude),
      (.carriedOver, .handle):
      return
    // 上年结转的申请办结3件, 另办结上年结转3件: what was concluded of those carried over alone.
    case (.carriedOver, .conclude) where marks.isDisjoint(with: [.including, .total]):
      marks.formUnion([.limiting, .concludedCarry])
      verb = word
    case (.conclude, .carriedOver):
      marks.insert(.concludedCarry)
      verb = word
    // 收到并答复 counts both at once.
    case (.receive, .conclude): verb = .handle
    default: verb = word
    }
  }

  private mutating func addMark(_ word: StatementWord) {
    switch word {
    case .application: marks.insert(.application)
    case .bareApplication: marks.insert(.bareApplication)
    case .other: marks.insert(.other)
    case .becomes: marks.insert(.becomes)
    case .including: marks.insert(.including)
    case .carry: marks.insert(.carry)
    case .total: marks.insert(.total)
    case .news: marks.formUnion([.news, .information])
    case .website: marks.insert(.website)
    case .newMedia: marks.insert(.newMedia)
    case .information: marks.insert(.information)
    case .otherTopic:
      marks.formUnion(interpretation == nil ? .otherTopic : [.otherTopic, .limiting])
    case .publish: marks.insert(.publish)
    case .limiting: marks.insert(.limiting)
    case .channel: marks.insert(.channel)
    case .negation:
      if marks.contains(.negation) { marks.insert(.doubleNegation) }
      marks.insert(.negation)
    case .through: marks.insert(.through)
    case .due: marks.insert(.due)
    case .otherChannel: marks.insert(.otherChannel)
    case .decide: marks.insert(.decide)
    case .whole: marks.insert(.whole)
    case .processingFee: marks.insert(.processingFee)
    case .fees: marks.insert(.fees)
    case .share: marks.insert(.share)
    case .rate: marks.insert(.rate)
    case .comparison: marks.insert(.comparison)
    case .rest: marks.insert(.rest)
    case .organ: marks.insert(.organ)
    case .decoy: marks.insert(.decoy)
    default: break
    }
  }

  /// Two outcomes side by side are counted together: 予以公开或部分公开.
  private mutating func add(outcome cells: RowSum) {
    guard let known = outcome else {
      outcome = cells
      return
    }
    if !known.overlaps(cells) {
      outcome = known.union(cells)
    } else if cells.lineCount < known.lineCount {
      outcome = cells
    }
  }

  /// Two kinds of cases side by side are counted together; a narrower kind replaces the wider.
  private mutating func add(dispute cells: RowSum) {
    if marks.contains(.cause) { addCause() }
    guard let known = dispute, known != cells else {
      dispute = cells
      return
    }
    let isNarrower = known == .suits && !cells.isLine(.reconsideration)
    if isNarrower || (cells == .suits && !known.isLine(.reconsideration)) {
      dispute = isNarrower ? cells : known
    } else {
      dispute = known.union(cells)
      marks.insert(.severalDisputes)
    }
  }

  /// Counts the ideographs of a gap between two words that belong to none.
  mutating func addGap(_ text: ScannedText, _ gap: Range<Int>) {
    var count = 0
    let codes = text.folded.codes.span
    let table = NarrativeCode.kinds
    let kinds = table.span
    precondition(gap.upperBound <= text.count && kinds.count == 0x10000)
    for i in gap where kinds[unchecked: Int(codes[unchecked: i])] >= NarrativeCode.unknown {
      count &+= 1
    }
    if hasSubject { unknownAfter += count } else { unknownBefore += count }
  }
}
