import Forms
import Intake

/// Finds sentences that say how many applications the organ received or accepted this year.
///
/// Only what can be told without doubt is taken: a verb of receiving, the word for an application and
/// a count of 件 in one clause, without a word that points to another year or to a sum over years.
enum ApplicationClaims {
  private static let verbs: [[UInt16]] = ["受理", "收到", "新收", "接收"].map { Array($0.utf16) }
  private static let elsewhere: [[UInt16]] = ["上年", "去年", "累计", "历年", "以来", "结转"].map {
    Array($0.utf16)
  }
  private static let longestClause = 40

  /// The counts claimed outside the tables, with their places.
  static func read(_ text: ScannedText, outside tables: [Range<Int>]) -> [Figure] {
    var claims: [Figure] = []
    for hit in text.hits {
      guard case .application = hit.label,
        !tables.contains(where: { $0.contains(hit.start) }),
        let numeral = count(after: hit.end, text),
        says(text, clauseStart(before: hit.start, text)..<hit.start)
      else { continue }
      claims.append(
        Figure(
          cell: .at(.received, .total), value: Quantity(millionths: numeral.millionths),
          span: text.span(numeral.range)))
    }
    return claims
  }

  private static func clauseStart(before end: Int, _ text: ScannedText) -> Int {
    var i = end
    while i > 0 && end - i < longestClause {
      let code = text[i - 1]
      if code == 0x3002 || code == 0x3B { break }
      i -= 1
    }
    return i
  }

  private static func says(_ text: ScannedText, _ clause: Range<Int>) -> Bool {
    verbs.contains { contains(text, clause, $0) }
      && !elsewhere.contains { contains(text, clause, $0) }
  }

  private static func contains(_ text: ScannedText, _ range: Range<Int>, _ word: [UInt16]) -> Bool {
    guard range.count >= word.count else { return false }
    for start in range.lowerBound...(range.upperBound - word.count) {
      var k = 0
      while k < word.count && text[start + k] == word[k] { k += 1 }
      if k == word.count { return true }
    }
    return false
  }

  /// The first number within a few codes of the word, if 件 follows it.
  private static func count(after start: Int, _ text: ScannedText) -> Numeral? {
    var i = start
    let end = min(text.count, start + 12)
    while i < end && !ScannedText.isDigit(text[i]) {
      switch text[i] {
      case 0x3002, 0x3B, 0x2C, 0x0A, 0x09, 0x7C: return nil
      default: i += 1
      }
    }
    let first = i
    while i < text.count && ScannedText.isDigit(text[i]) { i += 1 }
    guard first < i, i - first <= 7 else { return nil }
    var unit = i
    while unit < text.count && text[unit] == 0x20 { unit += 1 }
    guard unit < text.count, text[unit] == 0x4EF6 else { return nil }
    let numeral = NumeralReader.read(text, first..<i)
    return numeral.kind == .number ? numeral : nil
  }
}
