public import Intake

extension Evidence {
  /// The longest quote of two that stand on one line, in Unicode scalars.
  static let longestOfPair = 40

  /// Quotes two places of one source so that the quotes differ.
  ///
  /// Two places on one line would be quoted by nearly the same words; each is then quoted by the words
  /// around it, cut at the marks between the two. Places that overlap are quoted alike.
  public static func pair(
    _ source: SourceText, _ first: SourceSpan, _ second: SourceSpan
  ) -> [Evidence] {
    let (left, right) = first.start <= second.start ? (first, second) : (second, first)
    guard left.end <= right.start, right.start - left.start <= farApart,
      !source.bytes[left.start..<right.start].contains(where: { $0 == 0x0A || $0 == 0x0D })
    else { return [Evidence(source, first), Evidence(source, second)] }
    let line = SourceSpan(
      start: source.line(around: left.start, reach: reach).start,
      end: source.line(around: right.start, reach: reach).end)
    let gap = source.text(SourceSpan(start: left.end, end: right.start)).unicodeScalars
    let isMark = { (scalar: Unicode.Scalar) in marks.contains(scalar) }
    // The left piece ends before the first mark, the right one begins behind the last.
    let leftEnd = gap.firstIndex(where: isMark).map { gap[..<$0].utf8Length }
    let rightStart = gap.lastIndex(where: isMark).map { gap[...$0].utf8Length }
    // Without a mark between the places each piece reaches to the other place.
    let ends = SourceSpan(
      start: line.start, end: leftEnd.map { left.end + $0 } ?? right.start)
    let begins = SourceSpan(
      start: rightStart.map { left.end + $0 } ?? left.end, end: line.end)
    let pieces = [
      Evidence(source, left, within: ends, longest: longestOfPair),
      Evidence(source, right, within: begins, longest: longestOfPair),
    ]
    return first.start <= second.start ? pieces : pieces.reversed()
  }

  /// Quotes the first two of several places so that the quotes differ, or the only one.
  public static func pieces(_ source: SourceText, _ spans: [SourceSpan]) -> [Evidence] {
    guard spans.count >= 2 else { return spans.map { Evidence(source, $0) } }
    return pair(source, spans[0], spans[1])
  }

  /// Places with more bytes between them are not quoted by the same words, though on one line.
  private static let farApart = 4096

  private static let marks = Set("，、；：。（）(),;:|—-[]［］〔〕【】".unicodeScalars)
}

extension Substring.UnicodeScalarView {
  fileprivate var utf8Length: Int { reduce(0) { $0 + UTF8.width($1) } }
}
