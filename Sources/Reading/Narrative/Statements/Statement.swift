public import Forms
public import Intake

/// A count or a share that the narrative states, with what it is said of.
public struct Statement: Hashable, Sendable {
  /// The value; 万 and 亿 are multiplied out, a share is in per cent.
  public var value: Quantity
  /// The unit, as it is printed.
  public var unit: StatementUnit
  /// The number of decimals printed; −1 where the last digit printed is that of tens: 三成.
  public var decimals: Int
  /// What 余, 约, 近 and their like say of the value.
  public var approximation = Approximation.exact
  /// The time it is said of.
  public var period = StatementPeriod.current
  /// Whether its own clause names the time; else it goes on from an earlier clause.
  public var namesPeriod = false
  /// The bodies it is said of.
  public var scope = StatementScope.own
  /// What it is said of.
  public var subject = StatementSubject.none
  /// Whether the words allow no other cell than that of the subject.
  public var certainty = SubjectCertainty.stated
  /// The statutory section it stands in; nil before the first heading.
  public var section: Section?
  /// The place of the number with its unit, or of the words of denial.
  public var span: SourceSpan
  /// The clause it stands in, up to the number or the words behind it.
  public var clause: SourceSpan
  /// The sentence it stands in: equal numbers, same sentence.
  public var sentence: Int
  /// Whether it stands in brackets.
  public var isBracketed = false

  /// Creates a statement of nothing known; the rest is set as far as it is read.
  public init(
    value: Quantity, unit: StatementUnit, decimals: Int = 0, span: SourceSpan, clause: SourceSpan,
    sentence: Int
  ) {
    self.value = value
    self.unit = unit
    self.decimals = decimals
    self.span = span
    self.clause = clause
    self.sentence = sentence
  }
}

/// How sure it is what a statement is said of.
public enum SubjectCertainty: UInt8, Sendable {
  /// The words name the subject and nothing that limits it.
  case stated
  /// Words around it may limit the subject: equality with the table says something, a difference
  /// does not.
  case qualified
}

/// What the words around a number say of its value.
public enum Approximation: UInt8, Sendable {
  /// Nothing: it is exact.
  case exact
  /// 余, 多, 超, 逾, 以上: at least this much.
  case atLeast
  /// 近, 不足, 将近: a little less.
  case almost
  /// 约, 左右, 上下: about this much.
  case about
}

/// The time a statement is said of.
public enum StatementPeriod: Hashable, Sendable {
  /// The year of the report.
  case current
  /// The year before.
  case previous
  /// More than a year, summed up.
  case cumulative
  /// The year after.
  case next
  /// A part of a year.
  case part
  /// Another year.
  case year(Int)

  /// The token of the output.
  public var name: String {
    switch self {
    case .current: "current"
    case .previous: "previous"
    case .cumulative: "cumulative"
    case .next: "next"
    case .part: "part"
    case .year(let year): String(year)
    }
  }
}

/// The bodies a statement is said of.
public enum StatementScope: String, Sendable {
  /// All that the report is of.
  case own
  /// In a government's report: the government's own offices, 本级.
  case ownLevel = "own_level"
  /// The departments.
  case departments
  /// Townships and subdistricts.
  case townships
  /// Departments and townships.
  case departmentsAndTownships = "departments_townships"
  /// In the report of one body: the whole territory or system.
  case territory
  /// Another body that the sentence names.
  case other
}

/// What a statement is said of.
public enum StatementSubject: Hashable, Sendable {
  /// Nothing that the form has.
  case none
  /// A number of applications, cases, documents or an amount of the tables.
  case count(CountSubject)
  /// A part of a whole, in per cent.
  case share(ShareSubject)
  /// A change against another year.
  case change(ChangeSubject)
  /// The fee for processing information under 国办函〔2020〕109号.
  case processingFee
  /// All that was published of one kind, or over one kind of channel.
  case published(Publication)
}

/// What is published, as far as the narrative names it.
public enum Publication: UInt8, Sendable {
  /// Information; no channel is named.
  case any
  /// Information on a website.
  case website
  /// Information on social media.
  case newMedia
  /// Material that explains policies, published on whatever channel.
  case interpretations
  /// Material that explains policies, where the narrative says that it was made.
  case interpretationsMade
}

/// A number that the tables have as well.
public struct CountSubject: Hashable, Sendable {
  /// The cells whose sum it is.
  public var cells: RowSum
  /// The verb, which says what other cells may be meant.
  public var verb: CountVerb

  /// Creates a subject.
  public init(_ cells: RowSum, _ verb: CountVerb = .plain) {
    self.cells = cells
    self.verb = verb
  }
}

/// The verbs of applications, by what they may count.
public enum CountVerb: UInt8, Sendable {
  /// The cells alone.
  case plain
  /// 新收: received this year.
  case newlyReceived
  /// 收到, 受理: received, or received and carried over.
  case received
  /// 办理, 处理, or no verb: received, received and carried over, or concluded.
  case handled
  /// 办结, 答复: concluded.
  case concluded
}

/// A share: which part of which whole.
public struct ShareSubject: Hashable, Sendable {
  /// The cells of the part; nil where words do not name any.
  public var cells: RowSum?
  /// The statement that counts the part; nil where there is none.
  public var part: Int?
  /// The statement that counts the whole; nil where there is none.
  public var whole: Int?
  /// The whole that the words name.
  public var base: ShareBase
}

/// The whole of a share.
public enum ShareBase: UInt8, Sendable {
  /// The words name none.
  case unnamed
  /// 占办结, 占答复.
  case concluded
  /// 占收到, 占新收, 占申请.
  case received
  /// A rate of its own, such as 办结率, whose whole is a matter of opinion.
  case rate
}

/// A change against another year.
public struct ChangeSubject: Hashable, Sendable {
  /// The cells that changed; nil where words do not name any.
  public var cells: RowSum?
  /// The statement of this year's value; nil where the sentence has none.
  public var current: Int?
  /// The statement of the value compared with; nil where the sentence has none.
  public var base: Int?
  /// Whether a share changed, not a count.
  public var isOfShare = false
  /// Whether it rose or fell.
  public var direction: ChangeDirection
}

/// Which way a value moved.
public enum ChangeDirection: UInt8, Sendable {
  /// 增长, 增加, 上升.
  case up
  /// 下降, 减少.
  case down
  /// 持平.
  case flat
  /// 是上年的…倍: the value over last year's.
  case multiple
}

extension StatementSubject {
  /// What the statement refers to, as it is printed: cell ids joined by `+`, `share(…)`, `growth(…)`
  /// or `processing_fee`; nil where it refers to nothing that the form has.
  public func name(in edition: Edition) -> String? {
    switch self {
    case .none, .published: nil
    case .count(let count): count.cells.id(in: edition)
    case .share(let share): share.cells.map { "share(\($0.id(in: edition)))" }
    case .change(let change):
      change.cells.map {
        let id = $0.id(in: edition)
        return change.isOfShare ? "growth(share(\(id)))" : "growth(\(id))"
      }
    case .processingFee: "processing_fee"
    }
  }
}
