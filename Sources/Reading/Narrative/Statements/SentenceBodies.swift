import Agencies
import Intake

/// The bodies that a sentence is about.
extension SentenceReader {
  /// 向县政府办公室提出: who is asked does not count.
  func isAddressee(_ code: Int) -> Bool {
    // 向
    (max(clauseStart, code - 4)..<code).contains { text[$0] == 0x5411 }
  }

  /// Whether the name of a place that does not report stands right before a word such as 各级行政机关.
  func hasForeignName(before end: Int) -> Bool {
    var start = end
    while start > clauseStart && end - start < NarrativeBounds.longestClause
      && (ScannedText.isHan(text[start - 1]) || ScannedText.isWhite(text[start - 1]))
    { start -= 1 }
    let place = text.trimmed(start..<end)
    guard place.count >= 2 else { return false }
    // 全, 我, 本
    if place.count == 2, [0x5168, 0x6211, 0x672C].contains(text[place.lowerBound]) { return false }
    return ReportingBody.endsPlace(text[place.upperBound - 1]) && !body.reports(for: text, place)
  }

  /// Whether a place other than the reporting body's own is named with 本级: 金华市本级 in a report of
  /// 义乌市. What stands between the words known and the name is taken for a part of the name.
  func namesForeignLevel(_ gap: Range<Int>, _ word: Range<Int>) -> Bool {
    let isInWord = ReportingBody.endsPlace(text[word.lowerBound])
    let place = text.trimmed(gap.lowerBound..<(isInWord ? word.lowerBound + 1 : gap.upperBound))
    guard place.count >= 2, ReportingBody.endsPlace(text[place.upperBound - 1]) else {
      return false
    }
    return !body.isPlace(text, place)
  }

  /// Passes over the own name where a clause begins with it, or goes on with it behind a time.
  mutating func passOwnName(behind start: Int) {
    guard let end = body.endOfName(text, from: text.beginning(behind: start), before: text.count)
    else { return }
    clauseEnd = max(clauseEnd, end)
    nameEnd = end
    setScope(.own)
  }

  mutating func setScope(_ new: StatementScope) {
    if let clauseScope, clauseScope == .ownLevel, new != .ownLevel, new != .own {
      self.clauseScope = .other
      scope = .other
      return
    }
    // 全区各职能部门、镇街: the parts of the whole are the whole.
    if namesWhole && clauseScope == .own {
      if new == .departments { namesDepartments = true }
      if new == .departments || new == .townships && namesDepartments { return }
    }
    if namesWhole && clauseScope == .townships && new == .departments {
      clauseScope = .own
      scope = .own
      return
    }
    let isPair =
      clauseScope == .departments && new == .townships
      || clauseScope == .townships && new == .departments
    if clauseScope == .own && new == .departments { return }
    clauseScope = isPair ? .departmentsAndTownships : new
    if let clauseScope { scope = clauseScope }
  }

  /// 焦作市本级 in the report of a department is no part of the department.
  func isLevelOfPlace(_ scope: ScopeWord, _ token: NarrativeToken) -> Bool {
    guard scope == .level, body.kind == .department else { return false }
    let codes = token.codes
    // 政府本级, 本级政府
    if codes.contains(where: { text[$0] == 0x5E9C }) { return true }
    let isBare = text[codes.lowerBound] == 0x672C
    let first = isBare ? codes.lowerBound - 1 : codes.lowerBound
    return first >= clauseStart && ReportingBody.endsPlace(text[first])
  }
}
