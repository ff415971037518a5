/// A piece of the narrative that the grammar of statements looks at.
struct NarrativeToken: Sendable {
  /// What it is.
  enum Kind: Equatable, Sendable {
    /// A word of the vocabulary.
    case word(StatementWord)
    /// A number with its unit: an index in `LexedNarrative.quantities`.
    case quantity(Int)
    /// A year, and whether 较, 比 or 与 stands before it.
    case year(Int, isCompared: Bool)
    /// A month or a day: the time is part of a year.
    case month
    /// A number without a unit: an index in `LexedNarrative.bareNumbers`.
    case bareNumber(Int)
    /// A number with a unit whose value cannot be told: 三五件, 80%-90%.
    case unclearNumber
    /// 三个账号合计: how many parts a sum says that it is of.
    case parties(Int)
    /// A comma.
    case comma
    /// 、
    case enumeration
    case semicolon
    case colon
    case open
    case close
    /// The end of a sentence.
    case stop
    /// The beginning of a numbered part within a line: 一是, 二是.
    case item
    /// The beginning of a numbered part, or of a heading, at the beginning of a line.
    case lineItem
  }

  let kind: Kind
  /// Where it stands in the folded text.
  let codes: Range<Int>
}

/// A number with its unit.
struct LexedQuantity: Sendable {
  /// The value times 10⁶, with 万 and 亿 multiplied out.
  var millionths: Int64
  /// The number of decimals printed; −1 for 三成, whose last digit is that of tens.
  var decimals = 0
  var approximation = Approximation.exact
  var unit: StatementUnit
  /// The number and its unit.
  var codes: Range<Int>
  /// Whether it is the single ideograph 一, which counts only where the words around it count.
  var isBareOne = false
}

/// The tokens of one region of the narrative.
struct LexedNarrative: Sendable {
  var tokens: [NarrativeToken] = []
  var quantities: [LexedQuantity] = []
  var bareNumbers: [BareNumber] = []

  /// Drops the end of a piece that has ended its last sentence itself: another piece follows.
  mutating func joinNextPiece() {
    if tokens.dropLast().last?.kind == .stop { tokens.removeLast() }
  }
}

/// A number whose unit stands behind a later one, if anywhere.
struct BareNumber: Sendable {
  let millionths: Int64
  let decimals: Int
  let codes: Range<Int>
}
