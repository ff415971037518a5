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
  static func read(
    _ text: ScannedText, _ pieces: [NarrativeRegions.Region], _ contents: NarrativeContents
  ) -> ToldYear {
    guard let start = pieces.first?.codes.lowerBound else { return .none }
    var told = ToldYear.none
    for piece in pieces {
      // 年
      for i in piece.codes where text[i] == 0x5E74 {
        guard let year = opening(before: i, text, piece.codes) else { continue }
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
    before end: Int, _ text: ScannedText, _ range: Range<Int>
  ) -> (value: Int, start: Int)? {
    var start = end
    var value = 0
    var scale = 1
    while start > range.lowerBound, ScannedText.isDigit(text[start - 1]) || text[start - 1] == 0x20,
      end - start < 8
    {
      start -= 1
      if text[start] == 0x20 { continue }
      value += Int(text[start] - 0x30) * scale
      scale *= 10
    }
    guard scale == 10_000, (2008...2100).contains(value), begins(start, text, range),
      isOfBody(behind: end + 1, text, range.upperBound)
    else { return nil }
    return (value, start)
  }

  /// Whether a sentence begins at a code.
  private static func begins(_ start: Int, _ text: ScannedText, _ range: Range<Int>) -> Bool {
    var i = start - 1
    while i >= range.lowerBound && text[i] == 0x20 { i -= 1 }
    // 。 ; 、 and a bracket behind the number of an item, a line end
    return i < range.lowerBound || [0x3002, 0x3B, 0x0A, 0x29, 0x3001].contains(text[i])
  }

  /// Whether 我, 本 or 全 and a body stand behind a year, with 度 and a comma before them.
  private static func isOfBody(behind start: Int, _ text: ScannedText, _ end: Int) -> Bool {
    var i = start
    while i < end && [0x5EA6, 0x2C, 0x20, 0x0A].contains(text[i]) { i += 1 }
    guard i + 1 < end, [0x6211, 0x672C, 0x5168].contains(text[i]) else { return false }
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
}
