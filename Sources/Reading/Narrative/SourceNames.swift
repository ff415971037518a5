import Agencies
import Intake

/// What the names of a report's file and folders say, which decides only where its text says nothing.
enum SourceNames {
  /// The folders of a path, the outermost first, folded, without white space.
  static func folders(of path: String) -> [[UInt16]] {
    path.split(separator: "/").dropLast().map { folded($0) }
  }

  /// What the name of the file says as a title; nil where it has none of a title's words, and is
  /// not a year with an organ of a known region beside it: 登封市水利局_2021, 登封市水利局/2021.
  static func title(of path: String) -> (codes: [UInt16], title: Title)? {
    let parts = path.split(separator: "/")
    guard let name = parts.last else { return nil }
    let end = name.lastIndex(of: ".")
    var stem = name
    if let end, end > name.startIndex { stem = name[..<end] }
    let codes = folded(stem)
    guard !TitleGrammar.isInstruction(codes.span), let title = TitleGrammar.parse(codes) else {
      return nil
    }
    if title.hasTitleWords && !title.agency.isEmpty { return (codes, title) }
    if title.hasTitleWords || title.agency.isEmpty && isYear(codes[...]) {
      guard parts.count > 1, title.year != nil else { return nil }
      let folder = folded(parts[parts.count - 2])
      guard isPlaced(folder) else { return nil }
      let whole = Title(
        agency: 0..<folder.count, year: title.year, wordsEnd: nil, namesYear: title.namesYear)
      return (folder + codes, whole)
    }
    return nameWithYear(withoutReport(codes))
  }

  /// A name that is an organ and a year and nothing else.
  private static func nameWithYear(_ codes: [UInt16]) -> (codes: [UInt16], title: Title)? {
    guard let title = TitleGrammar.parse(codes), title.year != nil,
      isYear(codes[..<title.agency.lowerBound] + codes[title.agency.upperBound...]),
      isPlaced(Array(codes[title.agency]))
    else { return nil }
    return (codes, title)
  }

  /// Whether a name is that of an organ whose region it tells by itself.
  private static func isPlaced(_ name: [UInt16]) -> Bool {
    AgencyResolver.namesOrgan(name) && AgencyResolver.resolve(name: name).region != nil
  }

  /// Whether codes are a year, and marks around it.
  private static func isYear(_ codes: ArraySlice<UInt16>) -> Bool {
    // 年, 度
    codes.allSatisfy { !ScannedText.isHan($0) || $0 == 0x5E74 || $0 == 0x5EA6 || isDigit($0) }
      && codes.contains { isDigit($0) } && !codes.contains { $0 >= 0x41 && $0 <= 0x7A }
  }

  private static func isDigit(_ code: UInt16) -> Bool {
    ScannedText.isDigit(code) || ChineseNumeral.digit(code) != nil
  }

  /// The codes without 年报, 报告 or 年度报告 at their end, but for the 年 or 年度 of the year.
  private static func withoutReport(_ codes: [UInt16]) -> [UInt16] {
    let last = codes.suffix(2)
    // 年报, 报告
    if last == [0x5E74, 0x62A5] { return codes.dropLast(1) }
    return last == [0x62A5, 0x544A] ? codes.dropLast(2) : codes
  }

  private static func folded(_ name: Substring) -> [UInt16] {
    var text = FoldedText()
    text.fold(SourceText(path: "", string: String(name)))
    return text.codes[..<text.count].filter { !ScannedText.isWhite($0) && $0 != 0x5F }
  }
}
