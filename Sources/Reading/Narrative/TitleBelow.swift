import Agencies

/// Reads the organ and the year that stand on lines of their own below a title that lacks them.
enum TitleBelow {
  private static let longestName = 30
  private static let mostLines = 2

  /// A title with what the lines right below it say; itself where they say nothing it lacks.
  static func completed(
    _ candidate: TitleReader.Candidate, _ text: ScannedText
  ) -> TitleReader.Candidate {
    var found = candidate
    var index = text.lineIndex(of: max(candidate.range.lowerBound, candidate.range.upperBound - 1))
    for _ in 0..<mostLines where !found.isComplete {
      index += 1
      while index < text.lineStarts.count, text.trimmed(text.line(index)).isEmpty { index += 1 }
      guard index < text.lineStarts.count,
        let longer = added(text, text.trimmed(text.line(index)), to: found)
      else { break }
      found = longer
    }
    return found
  }

  private static func added(
    _ text: ScannedText, _ line: Range<Int>, to found: TitleReader.Candidate
  ) -> TitleReader.Candidate? {
    guard line.count <= longestName, TitleReader.isShort(text, line) else { return nil }
    let codes = TitleReader.withoutSpaces(text, line)
    guard let said = TitleGrammar.parse(codes), !said.hasTitleWords else { return nil }
    var agency = found.title.agency
    var year = found.title.year
    if let own = said.year, isYear(codes, said), !found.title.namesYear || own == year {
      year = own
    } else if agency.isEmpty, let name = organ(codes) {
      agency = found.codes.count + name.lowerBound..<found.codes.count + name.upperBound
    } else {
      return nil
    }
    return TitleReader.Candidate(
      codes: found.codes + codes, range: found.range.lowerBound..<line.upperBound,
      title: Title(
        agency: agency, year: year, wordsEnd: found.title.wordsEnd,
        namesYear: found.title.namesYear || year != nil))
  }

  /// (2022年), 2022年度: a year, and nothing besides.
  private static func isYear(_ codes: [UInt16], _ said: Title) -> Bool {
    // 年 or a bracket
    said.agency.isEmpty && codes.count <= 9 && (codes.contains(0x5E74) || codes.first == 0x28)
  }

  /// Where a line names an organ, and nothing besides but brackets around it.
  private static func organ(_ codes: [UInt16]) -> Range<Int>? {
    let isBracketed = codes.count > 2 && codes.first == 0x28 && codes.last == 0x29
    let name = isBracketed ? 1..<codes.count - 1 : 0..<codes.count
    guard let said = TitleGrammar.parse(Array(codes[name])), !said.namesYear,
      said.agency == 0..<name.count, AgencyResolver.namesOrgan(Array(codes[name]))
    else { return nil }
    return name
  }
}
