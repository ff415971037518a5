/// Lines that a printer or a web page puts between the lines of a report.
enum PageFurniture {
  /// Whether a line is a page number, an address, a print date with the title, or a running title.
  ///
  /// A bare number is not taken for a page number: it might be a figure.
  static func isFurniture(_ text: ScannedText, _ range: Range<Int>) -> Bool {
    // `2/3` is the shortest.
    if range.count < 3 { return false }
    let line = text.trimmed(range)
    if line.count < 3 { return false }
    return isPageNumber(text, line) || hasAddress(text, line) || beginsWithDate(text, line)
      || isRunningTitle(text, line)
  }

  /// Appends the lines of a stretch of prose that are no furniture; neighbours in one piece.
  static func appendLines(of text: ScannedText, _ prose: Range<Int>, to parts: inout [Range<Int>]) {
    var start = prose.lowerBound
    var line = text.lineIndex(of: start)
    while line < text.lineStarts.count && text.lineStarts[line] < prose.upperBound {
      let codes = text.line(line).clamped(to: prose)
      if !hasMark(text, codes) && isFurniture(text, codes) {
        if start < codes.lowerBound { parts.append(start..<codes.lowerBound) }
        start = min(codes.upperBound + 1, prose.upperBound)
      }
      line += 1
    }
    if start < prose.upperBound { parts.append(start..<prose.upperBound) }
  }

  /// Whether a line has a mark of a sentence: a comma, a full stop, a semicolon, the mark of a
  /// document's title, or the 现 of words that announce the report: such a line may end with the
  /// words of the title, and the sentence goes on.
  private static func hasMark(_ text: ScannedText, _ line: Range<Int>) -> Bool {
    line.contains {
      switch text[$0] {
      // , 。 ; 《 》 现
      case 0x2C, 0x3002, 0x3B, 0x300A, 0x300B, 0x73B0: true
      default: false
      }
    }
  }

  /// `2/3`, `- 3 -`, `第 2 页`, `第2页 共3页`, `共 3 页`; not `11 / 47`, which may be three cells.
  private static func isPageNumber(_ text: ScannedText, _ line: Range<Int>) -> Bool {
    var digits = 0
    var numbers = 0
    var slashes = 0
    var dashes = 0
    var words = 0
    var spaces = 0
    for i in line {
      let code = text[i]
      if ScannedText.isDigit(code) {
        digits += 1
        if i == line.lowerBound || !ScannedText.isDigit(text[i - 1]) { numbers += 1 }
      } else if code == 0x2F {
        slashes += 1
      } else if code == 0x2D {
        dashes += 1
      } else if code == 0x7B2C || code == 0x9875 || code == 0x5171 {
        words += 1
      } else if code == 0x20 {
        spaces += 1
      } else if code != 0x2C && code != 0x28 && code != 0x29 {
        return false
      }
    }
    let isBetweenDashes = text[line.lowerBound] == 0x2D && text[line.upperBound - 1] == 0x2D
    return digits > 0 && digits <= 8
      && (words >= 2
        || (slashes == 1 && dashes == 0 && numbers == 2 && spaces == 0 && line.count <= 9)
        || (dashes >= 2 && isBetweenDashes && slashes == 0 && numbers == 1 && line.count <= 9))
  }

  private static func hasAddress(_ text: ScannedText, _ line: Range<Int>) -> Bool {
    guard line.count >= 8 else { return false }
    for i in line.lowerBound..<(line.upperBound - 3) {
      // "http", "www."
      if text[i] == 0x68 && text[i + 1] == 0x74 && text[i + 2] == 0x74 && text[i + 3] == 0x70 {
        return true
      }
      if text[i] == 0x77 && text[i + 1] == 0x77 && text[i + 2] == 0x77 && text[i + 3] == 0x2E {
        return true
      }
    }
    return false
  }

  /// `2022/1/26 …`, `2022-01-26 …`, `2022 年 1 月 26 日 …`; `1036 - 5 - 0` are values.
  private static func beginsWithDate(_ text: ScannedText, _ line: Range<Int>) -> Bool {
    var i = line.lowerBound
    func skipDigits(_ limit: Int) -> Int {
      var k = 0
      while i + k < line.upperBound && k < limit && ScannedText.isDigit(text[i + k]) { k += 1 }
      return k
    }
    guard skipDigits(5) == 4 else { return false }
    i += 4
    for separators in [[0x2F, 0x2D, 0x2E, 0x5E74], [0x2F, 0x2D, 0x2E, 0x6708]] as [[UInt16]] {
      let end = i
      while i < line.upperBound && text[i] == 0x20 { i += 1 }
      guard i < line.upperBound, separators.contains(text[i]) else { return false }
      let isWord = ScannedText.isHan(text[i])
      if i > end && !isWord { return false }
      i += 1
      while isWord && i < line.upperBound && text[i] == 0x20 { i += 1 }
      let width = skipDigits(3)
      guard width == 1 || width == 2 else { return false }
      i += width
    }
    return true
  }

  /// A line that ends in the words of the title.
  private static func isRunningTitle(_ text: ScannedText, _ line: Range<Int>) -> Bool {
    guard line.count >= 8, line.count <= 60 else { return false }
    for i in stride(from: line.upperBound - 2, through: line.upperBound - 5, by: -1) {
      // 报告, 年报
      let isEnd =
        (text[i] == 0x62A5 && text[i + 1] == 0x544A) || (text[i] == 0x5E74 && text[i + 1] == 0x62A5)
      if isEnd { return contains(text, line, [0x516C, 0x5F00]) }
    }
    return false
  }

  private static func contains(
    _ text: ScannedText, _ line: Range<Int>, _ word: [UInt16]
  ) -> Bool {
    for start in line.lowerBound...(line.upperBound - word.count) {
      var k = 0
      while k < word.count && text[start + k] == word[k] { k += 1 }
      if k == word.count { return true }
    }
    return false
  }
}
