import Agencies
import Intake

/// Finds the title of a report and takes from it who reports and for which year.
enum TitleReader {
  private static let longestLine = 80

  /// A line, or two lines joined, that could be the title.
  private struct Candidate {
    let codes: [UInt16]
    let range: Range<Int>
    let title: Title
    var isComplete: Bool { !title.agency.isEmpty && title.year != nil }
  }

  /// Sets title, agency and year of a report, with a notice for each that cannot be told.
  static func read(_ text: ScannedText, into report: inout AnnualReport) {
    var best: Candidate?
    for hit in text.hits {
      guard case .titleWords = hit.label, let candidate = candidate(text, hit) else { continue }
      if candidate.isComplete {
        best = candidate
        break
      }
      if best == nil || best?.title.agency.isEmpty == true && !candidate.title.agency.isEmpty {
        best = candidate
      }
    }
    guard let best else {
      notice(.noTitle, "", 0, &report)
      notice(.noAgency, "", 0, &report)
      return
    }
    let span = text.span(best.range)
    let title = FoldedText.string(best.codes[...])
    report.title = ReportTitle(text: title, span: span)
    report.year = best.title.year
    if best.title.agency.isEmpty {
      notice(.noAgency, title, span.start, &report)
    } else {
      let name = Array(best.codes[best.title.agency])
      let agency = AgencyResolver.resolve(
        name: name, document: { withoutSpaces(text, 0..<text.count) })
      report.agency = agency
      if agency.region == nil && agency.level != .national {
        notice(.noRegion, agency.name, span.start, &report)
      }
    }
  }

  private static func notice(
    _ code: ReadingNotice.Code, _ text: String, _ offset: Int, _ report: inout AnnualReport
  ) {
    report.notices.append(ReadingNotice(code: code, text: text, offset: offset))
  }

  /// The line of a hit, with the lines before it where the organ or the year stands there.
  private static func candidate(_ text: ScannedText, _ hit: LabelHit) -> Candidate? {
    let firstLine = text.lineIndex(of: hit.start)
    var start = text.line(firstLine).lowerBound
    let end = text.line(text.lineIndex(of: hit.end - 1)).upperBound
    // Behind the last > of the line; a line that is longer is no title, wherever it stands.
    let near = max(start, hit.start - longestLine - 1)..<hit.start
    if let mark = near.last(where: { text[$0] == 0x3E }) { start = mark + 1 }
    guard isShort(text, start..<end), isTail(text, hit.end..<end) else { return nil }
    var range = text.trimmed(start..<end)
    guard var found = parse(text, range) else { return nil }
    var index = firstLine
    var joined = 0
    while !found.isComplete && joined < 2 {
      index -= 1
      while index >= 0 && text.trimmed(text.line(index)).isEmpty { index -= 1 }
      guard index >= 0, isShort(text, text.line(index)) else { break }
      range = text.trimmed(text.line(index)).lowerBound..<range.upperBound
      joined += 1
      guard let longer = parse(text, range), adds(longer, to: found) else { break }
      found = longer
    }
    return found
  }

  private static func adds(_ longer: Candidate, to found: Candidate) -> Bool {
    (found.title.agency.isEmpty && !longer.title.agency.isEmpty)
      || (found.title.year == nil && longer.title.year != nil)
  }

  private static func parse(_ text: ScannedText, _ range: Range<Int>) -> Candidate? {
    let codes = withoutSpaces(text, range)
    guard let title = TitleGrammar.parse(codes) else { return nil }
    return Candidate(codes: codes, range: range, title: title)
  }

  private static func withoutSpaces(_ text: ScannedText, _ range: Range<Int>) -> [UInt16] {
    var codes: [UInt16] = []
    codes.reserveCapacity(range.count)
    for i in range where !ScannedText.isWhite(text[i]) && text[i] != 0x23 && text[i] != 0x2A {
      codes.append(text[i])
    }
    return codes
  }

  /// Whether a line could be part of a title: short, without the marks of a sentence or a table.
  private static func isShort(_ text: ScannedText, _ range: Range<Int>) -> Bool {
    if range.count > longestLine { return false }
    for i in range {
      switch text[i] {
      case 0x3002, 0x2C, 0x3B, 0x7C, 0x09, 0xFF1B: return false
      default: continue
      }
    }
    return true
  }

  /// Whether what follows the words of the title is nothing, a number in brackets or the like.
  private static func isTail(_ text: ScannedText, _ range: Range<Int>) -> Bool {
    var ideographs = 0
    for i in range where ScannedText.isHan(text[i]) { ideographs += 1 }
    return ideographs <= 4
  }
}
