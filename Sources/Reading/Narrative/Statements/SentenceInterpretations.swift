/// Material that explains policies: 解读材料.
extension SentenceReader {
  /// 全年发布解读材料41篇, 41篇解读材料中: what of it a number counts; nil where words may limit it.
  func interpretations(
    _ told: Publication, _ words: ClauseWords, unit: StatementUnit
  ) -> Publication? {
    guard unit.text == "篇", list == nil, bracketDepth == 0, words.verb == nil, words.change == nil,
      !words.isSpecific, !words.namesApplication, words.document == nil, words.action == nil,
      words.unknownBefore + words.unknownAfter == 0,
      words.marks.isSubset(of: [.otherTopic, .publish, .total, .whole])
    else { return nil }
    if told == .interpretationsMade || words.marks.contains(.publish) { return told }
    // Without a verb those are meant that the report has told of.
    return lastInterpretations ?? told
  }

  /// What the last count of such material was of.
  private var lastInterpretations: Publication? {
    for statement in reading.statements.reversed() {
      switch statement.subject {
      case .published(.interpretations): return .interpretations
      case .published(.interpretationsMade): return .interpretationsMade
      default: continue
      }
    }
    return nil
  }
}
