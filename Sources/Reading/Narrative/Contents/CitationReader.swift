import Intake

/// Finds the documents of the State Council and its office that the narrative cites by number.
///
/// Brackets vary: 〔2021〕, [2021], (2021), the first one missing, spaces between. A title stands
/// before the number, in 《》 or not, with the bracket of the number between.
enum CitationReader {
  private static let longestTitle = 120
  private static let longestTail = 8

  /// A number that was read, and where.
  private struct Found {
    let number: DocumentNumber
    let codes: Range<Int>
    let range: Range<Int>
  }

  /// The citations, in the order of the text.
  static func read(_ contents: ContentsText) -> [Citation] {
    var found: [Found] = []
    for hit in contents.hits where found.count < NarrativeBounds.mostContents {
      guard case .series(let series) = hit.word else { continue }
      let range = contents.regions[hit.region].codes
      if let number = number(series, after: hit.codes, in: range, contents) {
        found.append(
          Found(number: number.0, codes: hit.codes.lowerBound..<number.end, range: range))
      }
    }
    return found.indices.map { index in
      let isListed =
        index > 0
        && isList(found[index - 1].codes.upperBound, found[index].codes.lowerBound, contents)
        || index + 1 < found.count
          && isList(found[index].codes.upperBound, found[index + 1].codes.lowerBound, contents)
      return citation(found[index], isListed: isListed, contents)
    }
  }

  // MARK: Numbers

  private static func number(
    _ series: DocumentNumber.Series, after codes: Range<Int>, in range: Range<Int>,
    _ contents: ContentsText
  ) -> (DocumentNumber, end: Int)? {
    var i = codes.upperBound
    var year: Int?
    if series != .order {
      i = skip(i, range, contents) { isOpening($0) }
      guard let read = digits(i, range, contents), (1980...2100).contains(read.value) else {
        return nil
      }
      year = read.value
      i = skip(read.end, range, contents) { isClosing($0) }
    } else {
      i = skip(i, range, contents) { isOpening($0) }
    }
    // 第
    i = skip(i, range, contents) { $0 == 0x7B2C }
    guard let ordinal = digits(i, range, contents), ordinal.value > 0,
      // 号
      let end = contents.next(from: ordinal.end, in: range), contents[end] == 0x53F7
    else { return nil }
    return (DocumentNumber(series, year, ordinal.value), end + 1)
  }

  private static func skip(
    _ start: Int, _ range: Range<Int>, _ contents: ContentsText, _ isPart: (UInt16) -> Bool
  ) -> Int {
    guard let i = contents.next(from: start, in: range) else { return range.upperBound }
    return isPart(contents[i]) ? contents.next(from: i + 1, in: range) ?? range.upperBound : i
  }

  private static func digits(
    _ start: Int, _ range: Range<Int>, _ contents: ContentsText
  ) -> (value: Int, end: Int)? {
    var i = start
    var value = 0
    while i < range.upperBound && i - start < 5 && ScannedText.isDigit(contents[i]) {
      value = value * 10 + Int(contents[i] - 0x30)
      i += 1
    }
    return i > start && i - start <= 4 ? (value, i) : nil
  }

  /// ( [ { <
  private static func isOpening(_ code: UInt16) -> Bool {
    code == 0x28 || code == 0x5B || code == 0x7B || code == 0x3C || code == 0x3008
  }

  /// ) ] } >
  private static func isClosing(_ code: UInt16) -> Bool {
    code == 0x29 || code == 0x5D || code == 0x7D || code == 0x3E || code == 0x3009
  }

  // MARK: Titles

  /// Whether nothing but 、 or the like stands between two numbers: then it is open which of them
  /// belongs to the title before.
  private static func isList(_ end: Int, _ start: Int, _ contents: ContentsText) -> Bool {
    start - end <= 3
      && (end..<start).allSatisfy {
        ScannedText.isWhite(contents[$0]) || [0x3001, 0x2C, 0x548C, 0x53CA].contains(contents[$0])
      }
  }

  private static func citation(
    _ found: Found, isListed: Bool, _ contents: ContentsText
  ) -> Citation {
    let title = isListed ? nil : title(before: found.codes.lowerBound, in: found.range, contents)
    let start = title?.lowerBound ?? found.codes.lowerBound
    return Citation(
      number: found.number, span: contents.text.span(found.codes),
      title: title.map { withoutSpaces($0, contents) },
      isFormer: isFormer(start..<found.codes.upperBound, found.range, contents),
      sentence: sentence(of: title, found, contents))
  }

  /// The sentence where the title is one without marks; nil elsewhere.
  private static func sentence(
    of title: Range<Int>?, _ found: Found, _ contents: ContentsText
  ) -> String? {
    guard let title, !title.contains(where: { contents[$0] == 0x300A }) else { return nil }
    return withoutSpaces(
      contents.sentence(
        around: title.lowerBound..<found.codes.upperBound, in: found.range, reach: longestTitle),
      contents)
  }

  /// The codes of the title that a number follows; nil where none stands there.
  private static func title(
    before start: Int, in range: Range<Int>, _ contents: ContentsText
  ) -> Range<Int>? {
    guard var last = contents.previous(before: start, in: range) else { return nil }
    let isInBracket = contents[last] == 0x28
    if isInBracket {
      guard let before = contents.previous(before: last, in: range) else { return nil }
      last = before
    }
    var i = last
    // What may stand between 》 and the number: 的通知 of a title without marks of its own.
    while i > range.lowerBound && last - i < longestTail && contents[i] != 0x300B
      && ScannedText.isHan(contents[i])
    { i -= 1 }
    if contents[i] == 0x300B, isTail(i + 1..<last + 1, contents) {
      return marked(endingAt: i, through: last, range, contents)
    }
    return isInBracket ? unmarked(endingAt: last, range, contents) : nil
  }

  /// 的通知, 文件: the kind of a document, which may stand between its title and its number. Behind
  /// 和 or 要求以及 the number is another document's.
  private static func isTail(_ range: Range<Int>, _ contents: ContentsText) -> Bool {
    let codes = range.filter { !ScannedText.isWhite(contents[$0]) }.map { contents[$0] }
    if codes.isEmpty { return true }
    return kinds.contains { codes.suffix($0.count).elementsEqual($0) }
      && !codes.contains(where: isJoiner)
  }

  private static let kinds: [[UInt16]] = [
    "通知", "意见", "办法", "规定", "方案", "要点", "指引", "函", "文件", "公告", "批复", "条例", "细则", "决定",
  ].map { Array($0.utf16) }

  /// 和, 及, 与, 暨, 或
  private static func isJoiner(_ code: UInt16) -> Bool {
    code == 0x548C || code == 0x53CA || code == 0x4E0E || code == 0x66A8 || code == 0x6216
  }

  /// The title within 《》, with the words before and behind it that belong to it.
  private static func marked(
    endingAt close: Int, through last: Int, _ range: Range<Int>, _ contents: ContentsText
  ) -> Range<Int>? {
    var depth = 0
    var i = close
    while i >= range.lowerBound && close - i < longestTitle {
      if contents[i] == 0x300B { depth += 1 }
      if contents[i] == 0x300A {
        depth -= 1
        if depth == 0 {
          let start = last > close ? unmarked(endingAt: i - 1, range, contents)?.lowerBound ?? i : i
          return start..<(last + 1)
        }
      }
      i -= 1
    }
    return nil
  }

  /// Words without marks up to the last punctuation.
  private static func unmarked(
    endingAt last: Int, _ range: Range<Int>, _ contents: ContentsText
  ) -> Range<Int>? {
    var i = last
    while i >= range.lowerBound && last - i < longestTitle / 2 {
      let code = contents[i]
      let isWord = ScannedText.isHan(code) || ScannedText.isDigit(code) || ScannedText.isWhite(code)
      if !isWord && code != 0x300A && code != 0x300B { break }
      if code == 0x300B { break }
      i -= 1
    }
    return i < last ? (i + 1)..<(last + 1) : nil
  }

  private static func withoutSpaces(_ range: Range<Int>, _ contents: ContentsText) -> String {
    var codes: [UInt16] = []
    codes.reserveCapacity(range.count)
    for i in range where !ScannedText.isWhite(contents[i]) { codes.append(contents[i]) }
    return FoldedText.string(codes[...])
  }

  // MARK: -

  private static let formerWords = WordSet(["原", "修订前", "旧", "废止", "失效", "修改前"])

  /// Whether the words just before or behind a document call it a former one.
  private static func isFormer(
    _ codes: Range<Int>, _ range: Range<Int>, _ contents: ContentsText
  ) -> Bool {
    let before = max(range.lowerBound, codes.lowerBound - 8)..<codes.lowerBound
    let after = codes.upperBound..<min(range.upperBound, codes.upperBound + 8)
    return formerWords.occurs(in: before, of: contents)
      || formerWords.occurs(in: after, of: contents)
  }
}
