import Intake

/// A folded text with its labels and lines: what every part of the reader looks at.
///
/// The buffers are kept from one report to the next.
struct ScannedText: Sendable {
  private(set) var source = SourceText(path: "", utf8: [])
  private(set) var folded = FoldedText()
  /// The labels, in the order of the text.
  private(set) var hits: [LabelHit] = []
  /// The first code of every line.
  private(set) var lineStarts: [Int] = []
  /// The number of tabs and pipes on every line.
  private(set) var separators: [Int] = []

  /// Texts of more codes are no reports; room for their lines is counted.
  private static let large = 1 << 17

  /// Folds and scans a text, replacing what was there.
  mutating func scan(_ source: SourceText) {
    self.source = source
    folded.fold(source)
    hits.removeAll(keepingCapacity: true)
    lineStarts.removeAll(keepingCapacity: true)
    separators.removeAll(keepingCapacity: true)
    if folded.count > Self.large {
      // Arrays that grow by doubling would take twice the room.
      let lines = (0..<folded.count).count { folded.codes[$0] == 0x0A } + 1
      lineStarts.reserveCapacity(lines)
      separators.reserveCapacity(lines)
    }
    LabelAutomaton.shared.scan(
      folded.codes, count: folded.count, hits: &hits, lineStarts: &lineStarts,
      separators: &separators)
  }

  /// Takes the prose of another text: its regions without the furniture of pages, so that a sentence
  /// that goes on across a page is in one piece.
  ///
  /// - Returns: The regions in this text. Labels and lines are not looked for.
  mutating func takeProse(
    of other: ScannedText, _ regions: [NarrativeRegions.Region]
  ) -> [NarrativeRegions.Region] {
    source = other.source
    var parts: [Range<Int>] = []
    var firsts: [Int] = []
    parts.reserveCapacity(2 * regions.count)
    firsts.reserveCapacity(regions.count)
    for region in regions {
      firsts.append(parts.count)
      PageFurniture.appendLines(of: other, region.codes, to: &parts)
    }
    let placed = folded.assemble(parts, of: other.folded, joint: 0x0A)
    return regions.indices.compactMap { index in
      let lines = placed[
        firsts[index]..<(index + 1 < firsts.count ? firsts[index + 1] : placed.count)]
      guard let first = lines.first, let last = lines.last else { return nil }
      return NarrativeRegions.Region(
        section: regions[index].section, codes: first.lowerBound..<last.upperBound)
    }
  }

  /// The number of codes.
  var count: Int { folded.count }
  /// The code at an index.
  subscript(index: Int) -> UInt16 { folded.codes[index] }

  /// The index of the line that holds a code.
  func lineIndex(of code: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= code { low = middle } else { high = middle }
    }
    return low
  }

  /// The codes of a line without its line end.
  func line(_ index: Int) -> Range<Int> {
    let start = lineStarts[index]
    return start..<(index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : count)
  }

  /// The codes of a line together with those behind breaks within it: `<br>`, a form feed and a
  /// vertical tab break the text of a cell, not a row of cells.
  func unbrokenLine(_ index: Int) -> (codes: Range<Int>, last: Int) {
    var last = index
    while last + 1 < lineStarts.count {
      let byte = source.bytes[offset(lineStarts[last + 1] - 1)]
      if byte == 0x0A || byte == 0x0D { break }
      last += 1
    }
    return (line(index).lowerBound..<line(last).upperBound, last)
  }

  /// The range without the white space at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end && Self.isWhite(self[start]) { start += 1 }
    while end > start && Self.isWhite(self[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Whether a code is a space, a tab or a line end.
  static func isWhite(_ code: UInt16) -> Bool { code == 0x20 || code == 0x0A || code == 0x09 }
  /// Whether a code is a decimal digit.
  static func isDigit(_ code: UInt16) -> Bool { code >= 0x30 && code <= 0x39 }
  /// Whether a code is a Han ideograph.
  static func isHan(_ code: UInt16) -> Bool { code >= 0x4E00 && code <= 0x9FFF || code == 0x3007 }

  /// Whether a range has a Han ideograph.
  func hasIdeograph(_ range: Range<Int>) -> Bool {
    for i in range where Self.isHan(self[i]) { return true }
    return false
  }

  /// The number of Han ideographs in a range.
  func ideographs(_ range: Range<Int>) -> Int {
    var count = 0
    for i in range where Self.isHan(self[i]) { count += 1 }
    return count
  }

  /// Whether a range has a decimal digit.
  func hasDigit(_ range: Range<Int>) -> Bool {
    for i in range where Self.isDigit(self[i]) { return true }
    return false
  }

  /// The offset in the source of a code.
  func offset(_ code: Int) -> Int { Int(folded.offsets[code]) }
  /// The source bytes of a range of codes.
  func span(_ range: Range<Int>) -> SourceSpan { folded.sourceSpan(range, in: source) }
}
