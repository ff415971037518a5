/// Reads a number of the narrative with what stands around it: 约, 余, 万, the unit.
///
/// A number that its surroundings make a part of something else, or one of several that it may be, is
/// no quantity: a value is the printed one or none at all.
enum QuantityReader {
  /// What a number is.
  enum Kind: Sendable {
    case quantity(LexedQuantity)
    case year(Int, isCompared: Bool)
    case month
    case parties(Int)
    case bare(BareNumber)
    /// A count or a share whose value cannot be told: 三五件, 80%-90%, 1,2345件.
    case unclear
    case none
  }

  /// What 约, 近, 超 and their like before a code say.
  static func approximation(_ text: ScannedText, before start: Int) -> Approximation {
    NumberCursor(text: text, start: start, end: start).approximationBefore ?? .about
  }

  /// Reads the number at a code, which is a digit or a numeral.
  static func read(_ text: ScannedText, _ start: Int, before end: Int) -> (kind: Kind, end: Int) {
    var cursor = NumberCursor(text: text, start: start, end: end)
    guard cursor.readNumber() else {
      let isCount = cursor.skipRun() && !cursor.isOrdinal
      return (isCount ? .unclear : .none, max(cursor.i, start + 1))
    }
    let afterNumber = cursor.i
    cursor.skipSpaces()
    if let time = cursor.time() { return (time, cursor.i) }
    if let parties = cursor.parties() { return (.parties(parties), cursor.i) }
    if cursor.isOneOfSeveral(from: afterNumber) {
      let kind: Kind = cursor.skipRun() ? .unclear : .none
      return (kind, max(cursor.i, afterNumber))
    }
    guard let quantity = cursor.quantity() else {
      if cursor.isUnclear { return (.unclear, max(cursor.i, afterNumber)) }
      return (cursor.isChinese ? .none : .bare(cursor.bare(upTo: afterNumber)), afterNumber)
    }
    return (.quantity(quantity), quantity.codes.upperBound)
  }
}
