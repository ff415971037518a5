import Intake

/// Reads the date that a report closes with.
extension YearReader {
  /// A date takes no more codes, spaces between its parts included.
  private static let longestDate = 24

  /// The date alone on the last line of a text that ends with prose; nil where another line is the
  /// last.
  ///
  /// The line is read from the whole text: a date that begins a line may be page furniture to others.
  static func signature(of text: ScannedText, _ narrative: NarrativeRegions) -> YearStatement? {
    // 日
    guard let region = narrative.regions.last, text[region.codes.upperBound - 1] == 0x65E5,
      text.trimmed(region.codes.upperBound..<text.count).isEmpty
    else { return nil }
    let last = text.line(text.lineIndex(of: region.codes.upperBound - 1))
    let line = text.trimmed(last.clamped(to: region.codes))
    if line.count > longestDate { return nil }
    let contents = ContentsText(text, [.init(section: region.section, codes: line)])
    guard let hit = contents.hits.first, hit.word == .year,
      let year = YearNumeral.read(before: hit.codes.lowerBound, in: line, contents),
      year.start == line.lowerBound, !year.isImpossible,
      let date = DateReader.read(year, after: hit.codes.upperBound, in: line, contents),
      date.day != nil, date.end == line.upperBound
    else { return nil }
    return YearStatement(
      date.isPossible ? .signature : .impossibleDate, year: year.value, month: date.month,
      span: text.span(line))
  }
}
