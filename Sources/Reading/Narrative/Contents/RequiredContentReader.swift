/// Finds what a report says of assessment, public review and accountability.
///
/// A word for it counts as reported unless it only names a system or a rule (责任追究制度), or stands in
/// the section on improvements without a word that something was done.
enum RequiredContentReader {
  /// The best mention of each content that is mentioned, in the order of the Regulations.
  static func read(_ contents: ContentsText) -> [RequiredContentMention] {
    var best: [RequiredContentMention?] = [nil, nil, nil]
    for (place, hit) in contents.hits.enumerated() {
      guard case .required(let content) = hit.word,
        let index = RequiredContent.allCases.firstIndex(of: content),
        best[index]?.extent != .reported
      else { continue }
      let extent = extent(of: hit, at: place, contents)
      if let known = best[index], known.extent >= extent { continue }
      best[index] = RequiredContentMention(
        content: content, extent: extent, span: contents.text.span(hit.codes))
    }
    return best.compactMap(\.self)
  }

  private static let institutions = WordSet([
    "制度", "机制", "办法", "体系", "规定", "指标", "工作制度", "工作机制", "等制度", "等机制", "、监督制度", "制",
  ])
  private static let results = WordSet([
    "未", "无", "没有", "开展", "进行", "组织", "纳入", "列入", "完成", "结果", "次", "得分", "名", "不存在", "均", "通过",
    "实施",
  ])
  private static let plans = WordSet([
    "将", "下一步", "计划", "拟", "要", "今后", "加强", "加大", "强化", "健全", "完善",
  ])

  private static func extent(
    of hit: ContentsText.Hit, at place: Int, _ contents: ContentsText
  ) -> RequiredContentMention.Extent {
    let region = contents.regions[hit.region]
    let clause = contents.sentence(around: hit.codes, in: region.codes, clause: true)
    let isInstitution = isInstitution(place, clause, contents)
    if !isInstitution && region.section != .problems { return .reported }
    if results.occurs(in: clause, of: contents) { return .reported }
    if region.section == .problems && plans.occurs(in: clause, of: contents) {
      return .planned
    }
    return isInstitution ? .institution : .reported
  }

  /// Whether the word, with those it is listed with, is followed by one for a system or a rule.
  private static func isInstitution(
    _ place: Int, _ clause: Range<Int>, _ contents: ContentsText
  ) -> Bool {
    var end = contents.hits[place].codes.upperBound
    // 考核、评议和责任追究制度: the word behind a list belongs to each of its parts.
    for other in contents.hits[(place + 1)...] {
      guard case .required = other.word, other.codes.lowerBound - end <= 2,
        clause.contains(other.codes.lowerBound)
      else { break }
      end = other.codes.upperBound
    }
    return institutions.end(at: end, in: clause, of: contents) != nil
  }
}
