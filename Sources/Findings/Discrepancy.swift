public import Forms
public import Reading

/// What a check found wrong or worth a question, before it is tied to an organ and given an id.
public struct Discrepancy: Hashable, Sendable {
  /// What is claimed about; part of the finding's id, so it holds no value, place or rank.
  public var claim: String
  /// The level; nil where it is that of the check.
  public var level: Level?
  /// The cell concerned.
  public var cell: Cell?
  /// The id of the metric concerned.
  public var metric: String?
  /// The ids of all identities that fail for this one cause.
  public var identities: [String] = []
  /// What the cell concerned prints.
  public private(set) var observed: FindingValue?
  /// The value computed for the cell, where what it prints is held against one.
  public private(set) var expected: FindingValue?
  /// The values that disagree, two at most, each with its source.
  public private(set) var compared: [ComparedValue] = []
  /// The numerator of the ratio concerned.
  public var numerator: Quantity?
  /// The denominator of the ratio concerned.
  public var denominator: Quantity?
  /// A score, where a method gives one.
  public var score: Double?
  /// A false-discovery rate, where a method gives one.
  public var qValue: Double?
  /// What is wrong: the numbers first, then the difference.
  public var message: LocalizedText
  /// The lines of the source that show it; the first two are printed.
  public var evidence: [Evidence] = []
  /// The smallest correction that puts it right.
  public var repair: LocalizedText?
  /// Every smallest correction, the most plausible first; empty where none was looked for or found.
  public var corrections: [Correction] = []
  /// The words of the narrative that it rests on, where it would fall with their reading.
  public var wording: Wording?
  /// How suspicious it is: 1 where it is certain, between 0 and 1 otherwise.
  public var strength: Double = 1
  /// How much is at stake: the size of the total concerned.
  public var influence: Double = 0

  /// Creates a discrepancy with a claim and a message; the rest is set where it applies.
  public init(claim: String, message: LocalizedText) {
    self.claim = claim
    self.message = message
  }

  /// Names what the cell concerned prints.
  public mutating func observe(_ printed: FindingValue?) {
    observed = printed
    compared = printed.map { [ComparedValue($0, .table)] } ?? []
  }

  /// Holds what the cell concerned prints against a computed value.
  public mutating func hold(_ printed: FindingValue, against value: FindingValue) {
    observe(printed)
    expected = value
    compared.append(ComparedValue(value, .computed))
  }

  /// Holds two values against each other.
  public mutating func compare(_ first: ComparedValue, with second: ComparedValue) {
    compared = [first, second]
  }

  /// The first value less the second, where both are numbers of one kind.
  public var difference: FindingValue? {
    guard compared.count == 2 else { return nil }
    return switch (compared[0].value, compared[1].value) {
    case (.quantity(let a), .quantity(let b)): .quantity(a - b)
    case (.ratio(let a), .ratio(let b)): .ratio(a - b)
    default: nil
    }
  }
}
