import Intake

/// Lines of nothing but plain numbers, which nearly all lines of flat tables are.
enum PlainNumbers {
  /// Appends the numbers of a range that holds exactly so many, of up to nine digits each and
  /// separated by white space; nil, and nothing appended, for any other range.
  static func read(
    _ text: ScannedText, _ range: Range<Int>, count: Int, _ numerals: inout [Numeral]
  ) -> Range<Int>? {
    precondition(range.upperBound <= text.count)
    let codes = text.folded.codes.span
    let first = numerals.count
    let end = range.upperBound
    var i = range.lowerBound
    while true {
      while i < end && ScannedText.isWhite(codes[unchecked: i]) { i &+= 1 }
      if i == end { break }
      let start = i
      var value: Int64 = 0
      while i < end && ScannedText.isDigit(codes[unchecked: i]) {
        value = value &* 10 &+ Int64(codes[unchecked: i] &- 0x30)
        i &+= 1
      }
      let isPlain =
        start < i && i &- start <= 9 && (i &- start == 1 || codes[unchecked: start] != 0x30)
        && (i == end || ScannedText.isWhite(codes[unchecked: i])) && numerals.count - first < count
      if !isPlain {
        numerals.removeSubrange(first...)
        return nil
      }
      numerals.append(
        Numeral(kind: .number, range: start..<i, millionths: value &* Quantity.scale))
    }
    if numerals.count - first == count { return first..<numerals.count }
    numerals.removeSubrange(first...)
    return nil
  }
}

/// The words of a line, split at spaces, each read as a numeral and appended to a buffer.
struct Words {
  /// Where the words lie in the buffer.
  private(set) var all: Range<Int>
  /// From the first number or mark to the last one; nil where there is none.
  private(set) var values: Range<Int>?

  init(_ text: borrowing ScannedText, _ range: Range<Int>, _ numerals: inout [Numeral]) {
    all = numerals.count..<numerals.count
    precondition(range.upperBound <= text.count)
    let codes = text.folded.codes.span
    let end = range.upperBound
    var i = range.lowerBound
    while i < end {
      while i < end && ScannedText.isWhite(codes[unchecked: i]) { i &+= 1 }
      let start = i
      while i < end && !ScannedText.isWhite(codes[unchecked: i]) { i &+= 1 }
      if start < i { append(text, start..<i, &numerals) }
    }
  }

  private mutating func append(
    _ text: ScannedText, _ range: Range<Int>, _ numerals: inout [Numeral]
  ) {
    let whole = NumeralReader.read(text, range)
    if whole.isValue || !all.isEmpty {
      append(whole, &numerals)
      return
    }
    // A number that follows the last character of a label without a space.
    var split = range.upperBound
    while split > range.lowerBound && ScannedText.isDigit(text[split - 1]) { split -= 1 }
    let isGlued =
      split > range.lowerBound && split < range.upperBound
      && (ScannedText.isHan(text[split - 1]) || text[split - 1] == 0x29 || text[split - 1] == 0x22)
    if isGlued {
      append(NumeralReader.read(text, range.lowerBound..<split), &numerals)
      append(NumeralReader.read(text, split..<range.upperBound), &numerals)
    } else {
      append(whole, &numerals)
    }
  }

  private mutating func append(_ word: Numeral, _ numerals: inout [Numeral]) {
    let index = numerals.count
    if word.isValue { values = (values?.lowerBound ?? index)..<(index + 1) }
    numerals.append(word)
    all = all.lowerBound..<(index + 1)
  }

  /// Whether a word that is no number looks like a damaged one: it has digits, no ideograph, and is
  /// not the number of a label such as `3.`
  static func hasDigitsOnlyShape(_ text: ScannedText, _ range: Range<Int>) -> Bool {
    if let last = range.last, text[last] == 0x2E || text[last] == 0x3001 || text[last] == 0x29 {
      return false
    }
    var digits = 0
    for i in range {
      if ScannedText.isHan(text[i]) { return false }
      if ScannedText.isDigit(text[i]) { digits += 1 }
    }
    return digits > 0
  }
}
