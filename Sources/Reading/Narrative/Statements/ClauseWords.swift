import Forms

/// What the words of a clause say so far; the grammar reads a number by the words around it.
struct ClauseWords: Sendable {
  /// The last verb of applications.
  var verb: StatementWord?
  var outcome: RowSum?
  var applicant: [Column]?
  var dispute: RowSum?
  var result: Column?
  var document: Line?
  var action: Column?
  var decision: Line?
  var change: ChangeDirection?
  /// Which of the words without a value occur.
  var marks: Marks = []
  /// Ideographs that belong to no word, before the first word that a subject is made of.
  var unknownBefore = 0
  /// Ideographs that belong to no word, behind it.
  var unknownAfter = 0

  /// Words that occur or do not.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt32
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
  }

  /// Whether any word that a subject is made of occurs.
  var hasSubject: Bool {
    verb != nil || outcome != nil || applicant != nil || dispute != nil || result != nil
      || document != nil || action != nil || decision != nil
      || !marks.isDisjoint(with: Self.subjectMarks)
  }

  private static let subjectMarks: Marks = [
    .application, .bareApplication, .otherTopic, .publish, .processingFee, .fees, .channel, .rate,
  ]

  /// Whether nothing stands in the clause but times, bodies and words that limit nothing.
  var isBare: Bool { !hasSubject && unknownBefore + unknownAfter <= 1 && !marks.contains(.decoy) }

  /// Whether the words speak of applications for information, the bare word taken as one.
  var namesApplication: Bool {
    marks.contains(.application)
      || marks.contains(.bareApplication) && document == nil
        && decision == nil && !marks.contains(.otherTopic)
  }

  /// Whether the words name a subject by themselves, whatever the sentence is about.
  var isSpecific: Bool {
    outcome != nil || applicant != nil || dispute != nil || result != nil || decision != nil
      || verb == .carriedOver || verb == .carriedForward
  }

  /// Adds a word.
  mutating func add(_ word: StatementWord) {
    switch word {
    case .receive, .receiveNew, .handle, .conclude, .carriedOver, .carriedForward:
      add(verb: word)
    case .outcome(let cells): add(outcome: cells)
    case .applicant(let columns): applicant = columns
    case .dispute(let cells): add(dispute: cells)
    case .result(let column): result = column
    case .document(let line): document = line
    case .documentAction(let column): action = column
    case .decisionKind(let line): decision = line
    case .change(let direction): change = direction
    default: addMark(word)
    }
  }

  private mutating func add(verb word: StatementWord) {
    switch (verb, word) {
    // 转下年办理, 未办结的申请系12月收到.
    case (.carriedForward, .handle), (.carriedForward, .receive), (.carriedOver, .handle): return
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
    case .information: marks.insert(.information)
    case .otherTopic: marks.insert(.otherTopic)
    case .publish: marks.insert(.publish)
    case .limiting: marks.insert(.limiting)
    case .channel: marks.insert(.channel)
    case .negation: marks.insert(.negation)
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
    for i in gap where ScannedText.isHan(text[i]) && !Self.isParticle(text[i]) {
      if hasSubject { unknownAfter += 1 } else { unknownBefore += 1 }
    }
  }

  /// Single ideographs that limit nothing: 的 了 共 已 均 按 在 为 是 被 因 由 及 和 或 与 中 有 到 其 各 以 对
  /// 该 则 也 并 而 于 从 将 予 类 等 数 量 计 仅 还 我 件 年 度 内 约 近 超 达 至 每 之 所 两 个 项.
  private static func isParticle(_ code: UInt16) -> Bool {
    switch code {
    case 0x7684, 0x4E86, 0x5171, 0x5DF2, 0x5747, 0x6309, 0x5728, 0x4E3A, 0x662F, 0x88AB, 0x56E0,
      0x7531, 0x53CA, 0x548C, 0x6216, 0x4E0E, 0x4E2D, 0x6709, 0x5230, 0x5176, 0x5404, 0x4EE5,
      0x5BF9, 0x8BE5, 0x5219, 0x4E5F, 0x5E76, 0x800C, 0x4E8E, 0x4ECE, 0x5C06, 0x4E88, 0x7C7B,
      0x7B49, 0x6570, 0x91CF, 0x8BA1, 0x4EC5, 0x8FD8, 0x6211, 0x4EF6, 0x5E74, 0x5EA6, 0x5185,
      0x7EA6, 0x8FD1, 0x8D85, 0x8FBE, 0x81F3, 0x6BCF, 0x4E4B, 0x6240, 0x4E2A, 0x9879, 0x591A,
      0x4F59, 0x4EFD, 0x90FD, 0x5168, 0x5C31, 0x53E6, 0x6761, 0x5B97, 0x8D77:
      true
    default: false
    }
  }
}
