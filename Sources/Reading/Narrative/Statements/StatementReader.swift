import Agencies
import Forms
import Intake

/// Reads the statements of the narrative: one pass over its tokens, sentence by sentence.
///
/// What a number is of follows from the words of its clause, then from what its sentence and its part
/// of the report are about. Where the words do not settle it, the subject is none or qualified: a
/// statement that is not understood proves nothing.
struct StatementReader: Sendable {
  private var lexer = NarrativeLexer()
  private var lexed = LexedNarrative()

  /// What a report gives.
  struct Reading: Sendable {
    var statements: [Statement] = []
    var lists: [StatementList] = []
    var mentions: DisputeMentions = []
    /// Where a sentence or a clause was cut for the first time, as an offset in the source.
    var firstCut: Int?
  }

  /// Reads all regions of a report.
  ///
  /// - Complexity: O(codes of the narrative).
  mutating func read(
    _ text: ScannedText, _ regions: [NarrativeRegions.Region], of report: AnnualReport
  ) -> Reading {
    var reading = Reading()
    let bodies = ReportingBody(report)
    for region in regions where reading.statements.count < NarrativeBounds.mostStatements {
      var sentences = SentenceReader(
        text: text, region: region, body: bodies, reading: reading)
      if region.codes.count <= NarrativeBounds.longestPiece {
        lexer.read(text, region.codes, into: &lexed)
        sentences.read(lexed)
      } else {
        readPieces(text, of: region.codes, &sentences)
      }
      sentences.finish()
      reading = sentences.reading
    }
    bodies.settleOwnLevel(&reading.statements)
    return reading
  }

  private mutating func readPieces(
    _ text: ScannedText, of region: Range<Int>, _ sentences: inout SentenceReader
  ) {
    for piece in text.pieces(of: region, longest: NarrativeBounds.longestPiece) {
      lexer.read(text, piece, into: &lexed)
      if piece.upperBound < region.upperBound { lexed.joinNextPiece() }
      sentences.read(lexed)
      if sentences.isFull { return }
    }
  }
}

/// Who reports, as far as words like 全市 and 办公室 depend on it.
struct ReportingBody: Sendable {
  let kind: AgencyKind?
  let year: Int?
  /// The folded name.
  let name: [UInt16]
  /// Where the last place in the name ends; nil where it names none.
  let lastPlace: Int?
  /// Where the name ends but for 人民政府 or 办事处; nil where it ends in neither.
  let placeEnd: Int?

  init(_ report: AnnualReport) {
    kind = report.kind
    year = report.year
    let name = report.agency.map { Array($0.name.utf16) } ?? []
    self.name = name
    lastPlace = name.indices.last { Self.isPlaceEnd($0, in: name) }
    let endings = [Array("人民政府".utf16), Array("办事处".utf16)]
    placeEnd =
      endings.first { name.count > $0.count + 1 && name.suffix($0.count).elementsEqual($0) }
      .map { name.count - $0.count - 1 }
  }

  /// Whether the code at an index of the name ends a place: not 乡 of 城乡建设局, 市 of 市场监督管理局.
  func isPlaceEnd(_ index: Int) -> Bool { Self.isPlaceEnd(index, in: name) }

  private static func isPlaceEnd(_ index: Int, in name: [UInt16]) -> Bool {
    guard endsPlace(name[index]), index > 0, name[index - 1] != 0x57CE else { return false }
    // 场, 政, 容
    return index + 1 == name.count || ![0x573A, 0x653F, 0x5BB9].contains(name[index + 1])
  }

  /// What a word for bodies means in this report.
  func scope(_ word: ScopeWord) -> StatementScope {
    let isGovernment = kind == .government || kind == .subdistrict
    switch word {
    case .level: return kind == .office ? .territory : .ownLevel
    case .office: return kind == .office ? .own : isGovernment ? .ownLevel : .other
    case .oneself: return .own
    case .territory, .system: return isGovernment ? .own : .territory
    case .departments: return .departments
    case .townships: return .townships
    }
  }

  /// Whether a name, its ideographs in order, is that of the reporting body, perhaps shortened.
  func isNamed(_ text: ScannedText, _ range: Range<Int>) -> Bool {
    var k = 0
    for i in range where ScannedText.isHan(text[i]) {
      while k < name.count && name[k] != text[i] { k += 1 }
      if k == name.count { return false }
      k += 1
    }
    return !name.isEmpty
  }

  /// Whether a code ends the name of a place: 市, 县, 区, 省, 州, 旗, 镇, 乡.
  static func endsPlace(_ code: UInt16) -> Bool {
    switch code {
    case 0x5E02, 0x53BF, 0x533A, 0x7701, 0x5DDE, 0x65D7, 0x9547, 0x4E61: true
    default: false
    }
  }

  /// Whether a place is the one whose government reports: 上街区 in the report of 郑州市上街区.
  func reports(for text: ScannedText, _ place: Range<Int>) -> Bool {
    (kind == .government || kind == .subdistrict) && isPlace(text, place)
  }

  /// Whether a place is the one in the name of the reporting body, or the end of its name.
  func isPlace(_ text: ScannedText, _ place: Range<Int>) -> Bool {
    guard let last = name.lastIndex(where: Self.endsPlace), name[last] == text[place.upperBound - 1]
    else { return false }
    var k = last
    for i in place.reversed() where ScannedText.isHan(text[i]) {
      guard k >= 0, name[k] == text[i] else { return false }
      k -= 1
    }
    return true
  }

  /// The time that a year named in the text is.
  func period(of year: Int) -> StatementPeriod {
    guard let own = self.year else { return .year(year) }
    return year == own
      ? .current
      : year == own - 1
        ? .previous
        : year == own + 1
          ? .next
          : .year(year)
  }
}
