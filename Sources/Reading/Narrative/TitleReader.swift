import Agencies
import Intake

/// Finds the title of a report and takes from it who reports and for which year.
enum TitleReader {
  private static let longestLine = 80
  /// The title stands at most so far behind a link that looks like one.
  private static let longestLead = 200
  /// How the line of a link begins, which is the title only where no other line is.
  private static let links: [[UInt16]] = [
    "附件", "当前位置", "当前的位置", "您的位置", "您当前", "您所在", "您现在", "你的位置", "所在位置", "首页", "相关", "链接", "友情链接",
  ].map { Array($0.utf16) }

  /// A line, or two lines joined, that could be the title.
  struct Candidate {
    let codes: [UInt16]
    let range: Range<Int>
    let title: Title
    var isComplete: Bool { !title.agency.isEmpty && title.year != nil }
  }

  /// Sets title, agency and year of a report as far as its lines tell them.
  ///
  /// - Returns: Whether the title names any year, be it one that cannot be.
  static func read(_ text: ScannedText, into report: inout AnnualReport) -> Bool {
    var best: Candidate?
    var linked: Candidate?
    for hit in text.hits {
      guard case .titleWords = hit.label else { continue }
      if let linked, hit.start - linked.range.upperBound > longestLead { break }
      guard let candidate = candidate(text, hit) else { continue }
      if candidate.isComplete {
        if isLink(text, candidate.range) {
          linked = linked ?? candidate
          continue
        }
        best = candidate
        break
      }
      if best == nil || best?.title.agency.isEmpty == true && !candidate.title.agency.isEmpty {
        best = candidate
      }
    }
    if best?.isComplete != true, let linked { best = linked }
    if best?.isComplete != true, let first = TitleHead.read(text, before: best?.range.lowerBound) {
      best = first
    }
    guard let best else { return false }
    report.title = ReportTitle(
      text: FoldedText.string(best.codes[...]), span: text.span(best.range))
    report.year = best.title.year
    if !best.title.agency.isEmpty {
      resolve(Array(best.codes[best.title.agency]), text, into: &report)
    }
    return best.title.namesYear
  }

  /// Sets organ and year by the name of the file, where nothing in the text contradicts it.
  static func readName(_ text: ScannedText, _ told: ToldYear, into report: inout AnnualReport) {
    guard let name = SourceNames.title(of: report.source.path), !name.title.agency.isEmpty,
      told != .several, name.title.year != nil || !name.title.namesYear
    else { return }
    if let year = name.title.year {
      if let own = report.year, own != year { return }
      if case .year(let own, _) = told, own != year { return }
    }
    var named = report
    resolve(Array(name.codes[name.title.agency]), text, into: &named)
    let isOther =
      report.bodyWords.map { words in
        words.kind.map { $0 != named.agency?.kind } == true
          || words.level.map { $0 != named.agency?.level } == true && words.kind != nil
      } == true
    if isOther { return }
    report = named
    if report.year == nil { report.year = name.title.year }
    report.notices.append(
      ReadingNotice(code: .titleFromName, text: FoldedText.string(name.codes[...]), offset: 0))
  }

  /// Sets the agency that a name means.
  static func resolve(_ name: [UInt16], _ text: ScannedText, into report: inout AnnualReport) {
    let place = report.title.map { $0.span.start } ?? 0
    let path = report.source.path
    let (agency, isPlacedByFolder) = AgencyResolver.resolve(
      name: name, document: { withoutSpaces(text, 0..<text.count) },
      folders: { SourceNames.folders(of: path) })
    report.agency = agency
    if isPlacedByFolder {
      report.notices.append(
        ReadingNotice(code: .regionFromFolder, text: agency.name, offset: place))
    } else if agency.region == nil && agency.level != .national {
      report.notices.append(ReadingNotice(code: .noRegion, text: agency.name, offset: place))
    }
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
    let range = text.trimmed(start..<end)
    guard let found = parse(text, range) else { return nil }
    return completed(found, text, firstLine)
  }

  /// Whether the line of a title begins as that of an attachment or of a path of links does.
  private static func isLink(_ text: ScannedText, _ range: Range<Int>) -> Bool {
    let line = text.trimmed(text.line(text.lineIndex(of: range.lowerBound)))
    return links.contains { text.has($0, at: line.lowerBound, before: line.upperBound) }
  }

  /// A title with the lines before it, or those right below, where the organ or the year stands there.
  static func completed(
    _ candidate: Candidate, _ text: ScannedText, _ firstLine: Int
  ) -> Candidate {
    var found = candidate
    var range = candidate.range
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
    return found.isComplete ? found : TitleBelow.completed(found, text)
  }

  private static func adds(_ longer: Candidate, to found: Candidate) -> Bool {
    (found.title.agency.isEmpty && !longer.title.agency.isEmpty)
      || (found.title.year == nil && longer.title.year != nil)
  }

  /// What a stretch says as a title; nil where it can be none.
  static func parse(_ text: ScannedText, _ range: Range<Int>) -> Candidate? {
    let codes = withoutSpaces(text, range)
    guard !TitleGrammar.isInstruction(codes.span), let title = TitleGrammar.parse(codes) else {
      return nil
    }
    return Candidate(codes: codes, range: range, title: title)
  }

  /// The codes of a stretch without white space and the marks of Markdown.
  static func withoutSpaces(_ text: ScannedText, _ range: Range<Int>) -> [UInt16] {
    var codes: [UInt16] = []
    codes.reserveCapacity(range.count)
    for i in range where !ScannedText.isWhite(text[i]) && text[i] != 0x23 && text[i] != 0x2A {
      codes.append(text[i])
    }
    return codes
  }

  /// Whether a line could be part of a title: short, without the marks of a sentence or a table.
  static func isShort(_ text: ScannedText, _ range: Range<Int>) -> Bool {
    if range.count > longestLine { return false }
    for i in range {
      switch text[i] {
      case 0x3002, 0x2C, 0x3B, 0x7C, 0x09, 0xFF1B: return false
      default: continue
      }
    }
    return true
  }

  /// Whether what follows the words of the title is nothing, a number in brackets or the like, or the
  /// name of a site behind a mark.
  private static func isTail(_ text: ScannedText, _ range: Range<Int>) -> Bool {
    if let first = range.first, text[first] == 0x2D || text[first] == 0x5F { return true }
    var ideographs = 0
    for i in range where ScannedText.isHan(text[i]) { ideographs += 1 }
    return ideographs <= 4
  }
}
