/// A whole and its parts, as the narrative lists them.
public struct StatementList: Hashable, Sendable {
  /// The statement of the whole, an index in the statements of the report.
  public let whole: Int
  /// The statements of the parts, at least one.
  public let parts: [Int]
  /// Whether the parts are all there are.
  public let isClosed: Bool
  /// Whether the parts exclude one another: kinds of applicant, outcomes, results of cases.
  public let isExclusive: Bool
  /// How many parts from the first on are joined by 、 and so belong together.
  public let enumerated: Int

  /// Creates a list.
  public init(
    whole: Int, parts: [Int], isClosed: Bool, isExclusive: Bool, enumerated: Int = 1
  ) {
    self.enumerated = enumerated
    self.whole = whole
    self.parts = parts
    self.isClosed = isClosed
    self.isExclusive = isExclusive
  }
}

/// A list that is being read.
struct OpenStatementList: Sendable {
  /// What tells the parts apart; parts told apart in another way begin another list.
  enum Dimension: Sendable { case applicants, channels, outcomes, origin, progress, results, kinds }

  let whole: Int
  var parts: [Int] = []
  /// How many parts from the first on are joined by 、.
  var enumerated = 1
  var dimension: Dimension?
  /// 包括, 分别为, or 其余 among the parts.
  var isComplete: Bool
  /// 其他 among the parts.
  var hasOther = false
  /// 等, or a part that itself has parts.
  var isOpen = false
  /// 按来源分, 构成如下: the list divides a count that need not be of the same thing.
  var isAnnounced = false
  /// A colon stands before the parts: no examples follow it.
  var isBehindColon = false
  /// 光是, 占了: only what is said to be a part is one.
  var isCued = false
  /// The kinds among the parts.
  var members: ListMembers = []

  /// Whether a part told apart in some way belongs to the list.
  func takes(_ other: Dimension) -> Bool {
    guard let dimension, dimension != other else { return true }
    // 微信 is a way that applications come in, and one of the channels that news go out by.
    return [.channels, .kinds].contains(dimension) && [.channels, .kinds].contains(other)
  }

  /// The list as it stands at its end; nil where it has no part.
  func finished(in statements: [Statement]) -> StatementList? {
    if parts.isEmpty { return nil }
    // An application comes in one way; news go out by several.
    let isOfCases = statements[whole].isCounted
    // What came in, divided by what was answered: some may still be open.
    let isOfOther = isAnnounced && dimension == .outcomes && statements[whole].countedLines == 2
    let isAll = isComplete || members.isWhole && members.count == parts.count
    return StatementList(
      whole: whole, parts: parts,
      isClosed: !isOpen && !isOfOther && (isAll && parts.count >= 2 || parts.count >= 3),
      isExclusive: dimension != .kinds && dimension != .progress && dimension != .origin
        && (dimension != .channels || isOfCases),
      enumerated: enumerated)
  }
}

extension OpenStatementList.Dimension {
  /// What tells a part apart by its words.
  init(_ words: ClauseWords) {
    if words.applicant != nil {
      self = .applicants
    } else if words.outcome != nil {
      self = .outcomes
    } else if words.result != nil {
      self = .results
    } else if words.marks.contains(.channel) {
      self = .channels
    } else if words.verb == .conclude || words.verb == .carriedForward {
      self = .progress
    } else if words.verb == .carriedOver || words.verb == .receiveNew {
      // 6件来自上年，377件答复，9件转下年: where they came from is no part of where they went.
      self = .origin
    } else {
      self = .kinds
    }
  }
}
