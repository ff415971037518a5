import Forms

/// The numbers of labels, such as the 2 of 2.重复申请, that stand in cells or on lines of their own.
///
/// Where a table prints them so, the number of the next label follows the last value of a row and
/// could be taken for it.
enum OrdinalCells {
  /// The number in front of each line's label in the form; nil where it is none in digits.
  private static let ordinals: [UInt16?] = Line.allCases.map { line in
    let label = line.officialLabel(in: .form2021) ?? line.officialLabel(in: .form2019) ?? ""
    let codes = Array(label.utf16.prefix(2))
    return codes.count == 2 && codes[1] == 0x2E && ScannedText.isDigit(codes[0]) ? codes[0] : nil
  }

  /// The rows, each ended in front of the number of the next label where the table prints these
  /// numbers in cells of their own: at most labels that have one, it stands there and not beside the
  /// label.
  static func leftOut(of rows: [RowRequest], _ text: ScannedText) -> [RowRequest] {
    var apart = 0
    var beside = 0
    for row in rows {
      switch place(of: row, text) {
      case .apart: apart += 1
      case .beside: beside += 1
      case nil: break
      }
    }
    if let sequence = sequenceStarts(of: rows, text) {
      return rows.indices.map { i in
        guard i + 1 < rows.count, let start = sequence[i + 1], start >= rows[i].labelEnd else {
          return rows[i]
        }
        return rows[i].ending(at: min(start, rows[i].boundary))
      }
    }
    // Among labels that bear their numbers, a lone one that does not has lost it to the line above.
    if apart == 0 { return rows }
    let known = rows.count { ordinals[Int($0.line.rawValue)] != nil }
    if (apart + beside) * 2 < known { return rows }
    return rows.indices.map { i in
      guard i + 1 < rows.count, case .apart(let start) = place(of: rows[i + 1], text),
        start >= rows[i].labelEnd
      else { return rows[i] }
      return rows[i].ending(at: min(start, rows[i].boundary))
    }
  }

  /// Where the number stands that the form prints in front of a row's label; nil where it has none or
  /// none is found.
  private static func place(of row: RowRequest, _ text: ScannedText) -> Place? {
    ordinals[Int(row.line.rawValue)].flatMap { place(of: $0, before: row.labelStart, text) }
  }

  /// Where the numbers of a column that counts the rows stand in front of the labels, in cells or on
  /// lines of their own; nil where most of them do not run on by one.
  private static func sequenceStarts(of rows: [RowRequest], _ text: ScannedText) -> [Int?]? {
    // A column that counts the rows counts the second and the third.
    guard rows.count > 3, let second = numberApart(before: front(of: 1, in: rows), text),
      let third = numberApart(before: front(of: 2, in: rows), text)
    else { return nil }
    // Of the first three steps one at least is whole.
    guard
      second.value + 1 == third.value
        || numberApart(before: front(of: 0, in: rows), text)?.value == second.value - 1
        || numberApart(before: front(of: 3, in: rows), text)?.value == third.value + 1
    else { return nil }
    let numbers = rows.indices.map { numberApart(before: front(of: $0, in: rows), text) }
    let steps = zip(numbers, numbers.dropFirst()).count { first, second in
      guard let first, let second else { return false }
      return second.value == first.value + 1
    }
    return steps >= 3 && steps * 5 >= (rows.count - 1) * 3 ? numbers.map { $0?.start } : nil
  }

  /// Where the labels of a row begin, in table 3 with that of a group in front of its own.
  private static func front(of i: Int, in rows: [RowRequest]) -> Int {
    i == 0 || rows[i].line.table != .applications
      ? rows[i].labelStart : min(rows[i].labelStart, rows[i - 1].boundary)
  }

  /// The number that stands in a cell or on a line of its own in front of a label, a number of the
  /// form between them.
  private static func numberApart(
    before label: Int, _ text: ScannedText
  ) -> (value: Int, start: Int)? {
    var i = label - 1
    // The line or cell of the label.
    while i >= 0 && text[i] != 0x0A && !DelimitedRow.isSeparator(text[i]) && label - i < 24 {
      i -= 1
    }
    while i >= 0 && (ScannedText.isWhite(text[i]) || DelimitedRow.isSeparator(text[i])) { i -= 1 }
    let end = i + 1
    while i >= 0 && ScannedText.isDigit(text[i]) && end - i < 4 { i -= 1 }
    let start = i + 1
    guard start < end, i < 0 || ScannedText.isWhite(text[i]) || DelimitedRow.isSeparator(text[i])
    else { return nil }
    return ((start..<end).reduce(0) { $0 * 10 + Int(text[$1] - 0x30) }, start)
  }

  private enum Place {
    /// The number has a line or a cell of its own, which begins here.
    case apart(Int)
    /// It stands in front of the label.
    case beside
  }

  private static func place(of ordinal: UInt16, before label: Int, _ text: ScannedText) -> Place? {
    var i = label - 1
    var isApart = false
    while i >= 0 {
      switch text[i] {
      case 0x20, 0x2E, 0x3001, 0x28, 0x29, 0x2C: i -= 1
      case 0x0A, 0x09, 0x7C:
        isApart = true
        i -= 1
      case ordinal:
        if !isApart { return .beside }
        let stands = i == 0 || !ScannedText.isDigit(text[i - 1])
        var front = i - 1
        while front >= 0 && text[front] == 0x20 { front -= 1 }
        let begins =
          front < 0 || text[front] == 0x0A || DelimitedRow.isSeparator(text[front])
        return stands && begins ? .apart(i) : nil
      default: return nil
      }
    }
    return nil
  }
}
