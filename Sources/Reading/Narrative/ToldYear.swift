/// The year that the sentences of a report tell of, for a report whose title names none.
enum ToldYear: Equatable {
  /// They tell none.
  case none
  /// They tell more than one.
  case several
  /// They all tell the same; the place is that of the first.
  case year(Int, at: Int)

  /// The year that opens sentences of the body's work, `2019年，我局…`, is announced as the report's,
  /// or is that of the data.
  ///
  /// - Parameter agency: The organ that the title names; empty where it names none.
  static func read(
    _ text: ScannedText, _ pieces: [NarrativeRegions.Region], _ contents: NarrativeContents,
    agency: [UInt16]
  ) -> ToldYear {
    guard let start = pieces.first?.codes.lowerBound else { return .none }
    var told = ToldYear.none
    for piece in pieces {
      // 年
      for i in piece.codes where text[i] == 0x5E74 {
        guard let year = opening(before: i, text, piece.codes, agency) else { continue }
        told.add(year.value, at: year.start)
      }
    }
    for statement in contents.years {
      switch statement.role {
      case .work, .announcement: told.add(statement.year, at: start)
      case .period where statement.isWholeYears:
        told.add(statement.year, at: start)
      case .plan:
        if case .year(let year, _) = told, statement.year <= year { return .several }
      case .signature:
        if case .year(let year, _) = told, statement.year < year { return .several }
      default: continue
      }
    }
    return told
  }

  private mutating func add(_ year: Int, at place: Int) {
    switch self {
    case .none: self = .year(year, at: place)
    case .year(let other, _): if other != year { self = .several }
    case .several: break
    }
  }

  /// The year before a code, if it opens a sentence that goes on with 我局, 全镇, 本单位 and their like.
  private static func opening(
    before end: Int, _ text: ScannedText, _ range: Range<Int>, _ agency: [UInt16]
  ) -> (value: Int, start: Int)? {
    var start = end
    var value = 0
    var scale = 1
    while start > range.lowerBound, end - start < 8, let digit = digit(text[start - 1]) {
      start -= 1
      if digit < 0 { continue }
      value += digit * scale
      scale *= 10
      if scale > 10_000 { return nil }
    }
    guard scale == 10_000, (2008...2100).contains(value), begins(start, text, range),
      isOfBody(behind: end + 1, text, range.upperBound, agency)
    else { return nil }
    return (value, start)
  }

  /// The value of a digit, of ideographs too; -1 for a space, nil for all else.
  private static func digit(_ code: UInt16) -> Int? {
    if ScannedText.isDigit(code) { return Int(code - 0x30) }
    if code == 0x20 { return -1 }
    // 二〇二二, 二○二二
    if code == 0x25CB { return 0 }
    return ChineseNumeral.digit(code).map(Int.init)
  }

  /// Whether a sentence begins at a code.
  private static func begins(_ start: Int, _ text: ScannedText, _ range: Range<Int>) -> Bool {
    var i = start - 1
    while i >= range.lowerBound && text[i] == 0x20 { i -= 1 }
    // 。 ; 、 and a bracket behind the number of an item, a line end
    return i < range.lowerBound || [0x3002, 0x3B, 0x0A, 0x29, 0x3001].contains(text[i])
  }

  /// Whether 我, 本 or 全 and a body, or the organ's own name, stand behind a year, with 度, 以来 and
  /// 在…领导下 before them.
  private static func isOfBody(
    behind start: Int, _ text: ScannedText, _ end: Int, _ agency: [UInt16]
  ) -> Bool {
    var i = start
    skipMarks(&i, text, end)
    if text.has([0x4EE5, 0x6765], at: i, before: end) {
      i += 2
      skipMarks(&i, text, end)
    }
    for _ in 0..<2 where i < end && text[i] == 0x5728 {
      guard let next = behindGuidance(i, text, end) else { return false }
      i = next
      skipMarks(&i, text, end)
    }
    guard i + 1 < end else { return false }
    if isName(of: agency, at: i, text, end) { return true }
    guard [0x6211, 0x672C, 0x5168].contains(text[i]) else { return false }
    switch text[i + 1] {
    // 局, 镇, 乡, 县, 市, 区, 省, 办, 委, 厅, 院, 中, 街, 旗, 州, 单, 机, 处, 所, 站, 校, 队, 系, 部
    case 0x5C40, 0x9547, 0x4E61, 0x53BF, 0x5E02, 0x533A, 0x7701, 0x529E, 0x59D4, 0x5385, 0x9662,
      0x4E2D, 0x8857, 0x65D7, 0x5DDE, 0x5355, 0x673A, 0x5904, 0x6240, 0x7AD9, 0x6821, 0x961F,
      0x7CFB,
      0x90E8:
      return true
    default: return false
    }
  }

  private static func skipMarks(_ i: inout Int, _ text: ScannedText, _ end: Int) {
    while i < end && [0x5EA6, 0x2C, 0x20, 0x0A].contains(text[i]) { i += 1 }
  }

  /// The place behind the comma of 在…下，; nil where the clause ends otherwise or has another year.
  private static func behindGuidance(_ start: Int, _ text: ScannedText, _ end: Int) -> Int? {
    let stop = min(end, start + longestClause)
    for i in start..<stop {
      switch text[i] {
      // 下,
      case 0x2C: return text[i - 1] == 0x4E0B ? i + 1 : nil
      // 年 and the marks of a sentence
      case 0x5E74, 0x3002, 0x3B: return nil
      default: continue
      }
    }
    return nil
  }

  private static let longestClause = 60
  /// 教育局 is the shortest end of a name that is taken for it.
  private static let shortestName = 3

  /// Whether the organ's name, perhaps without the regions it begins with, stands at a code.
  private static func isName(
    of agency: [UInt16], at i: Int, _ text: ScannedText, _ end: Int
  ) -> Bool {
    guard agency.count >= shortestName else { return false }
    for first in 0...agency.count - shortestName
    where agency[first] == text[i] && text.has(Array(agency[first...]), at: i, before: end) {
      return true
    }
    return false
  }
}
