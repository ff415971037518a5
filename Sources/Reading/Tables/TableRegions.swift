import Forms

/// The part of a text that holds one table: a range of labels and a range of codes.
struct TableRegion: Sendable {
  /// The labels of the table.
  let hits: Range<Int>
  /// The codes, from the first label to the first label behind the table.
  let codes: Range<Int>
}

/// Where the disputes of table 4 stand, and in how many tables.
struct DisputeTables: Sendable {
  /// How the kinds of dispute are set out.
  enum Layout: Sendable {
    /// One head of fifteen columns.
    case whole
    /// More than one of these.
    case several([DisputeHeads.Part])
    /// A head of five columns for each kind.
    case blocks([DisputeHeads.Part])
    /// One head of five columns, and a line for each kind.
    case lines(DisputeHeads.Part)
    /// One head of fifteen columns in pieces, which ends at a place.
    case wrapped(headerEnd: Int)
  }

  let region: TableRegion
  let layout: Layout
}

/// Finds the three tables by the labels that only they have, wherever headings are missing.
struct TableRegions: Sendable {
  private(set) var activeDisclosure: TableRegion?
  /// Other parts of the text that have the heads of table 2, such as last year's.
  private(set) var otherDisclosures: [TableRegion] = []
  private(set) var applications: TableRegion?
  /// The tables of disputes.
  private(set) var disputeTables: DisputeTables?
  /// The part of the text that holds table 4.
  var disputes: TableRegion? { disputeTables?.region }
  /// Where the suits of another table 4 stand that cannot be read beside the first; nil where none is.
  private(set) var otherDisputes: Int?
  /// The codes at which table 3 begins, once for each time it stands in the text.
  private(set) var applicationStarts: [Int] = []

  /// Labels of one table that stand close together.
  private struct Cluster {
    var first: Int
    var last: Int
    /// One bit for each label.
    var labels: UInt128
    var count = 1

    var distinct: Int { labels.nonzeroBitCount }
  }

  init(_ text: borrowing ScannedText) {
    let hits = text.hits
    findApplications(text, hits)
    findDisputes(text, hits)
    otherDisputes = findOtherDisputes(text, hits)
    findActiveDisclosure(text, hits)
  }

  /// Where a table stands in pieces too far apart to be read: three of its labels or more.
  static func trace(of role: LabelRole, _ hits: [LabelHit]) -> LabelHit? {
    let own = hits.filter { LabelVocabulary.roles[Int($0.id)] == role }
    return Set(own.map(\.id)).count >= 3 ? own.first : nil
  }

  // MARK: Table 3

  private mutating func findApplications(_ text: ScannedText, _ hits: [LabelHit]) {
    var groups = Self.clusters(hits, gap: 400, of: .resultLine)
    groups = Self.joinContinuations(groups, hits)
    guard var best = groups.max(by: { $0.distinct < $1.distinct }),
      best.distinct >= 3
    else { return }
    best.first = TableWording.firstResultLine(of: best.first...best.last, hits)
    applicationStarts = groups.filter { $0.distinct >= 10 }.map { hits[$0.first].start }
    var first = best.first
    while first > 0 && hits[first].start - hits[first - 1].end < 400
      && Self.mayPrecedeResults(hits[first - 1].label)
    { first -= 1 }
    first = Self.headerStart(first..<best.first, text, hits)
    var end = best.last + 1
    while end < hits.count && hits[end].start - hits[end - 1].end < 400
      && Self.mayFollowResults(hits[end].label)
    { end += 1 }
    applications = region(first..<end, text, hits)
  }

  /// The label that the header of table 3 begins with: sentences before the table may have labels of
  /// its lines too. The first of the range where there is no header.
  private static func headerStart(
    _ range: Range<Int>, _ text: ScannedText, _ hits: [LabelHit]
  ) -> Int {
    let labels = TableWording.behindSentences(hits[range], before: range.upperBound, text, hits)
    let frame = labels.firstIndex { $0.label == .applicationsFrame }
    guard var start = frame ?? labels.firstIndex(where: { isApplicant($0.label) }) else {
      return range.lowerBound
    }
    while start > range.lowerBound && isHeaderWord(hits[start - 1].label)
      && !(hits[start - 1].end..<hits[start].start).contains(where: {
        ScannedText.isHan(text[$0]) || ScannedText.isDigit(text[$0])
      })
    { start -= 1 }
    return start
  }

  /// Whether a label is the head of a column of table 3.
  static func isApplicant(_ label: Label) -> Bool {
    if case .column(let column) = label { return Column.applicants.contains(column) }
    return false
  }

  private static func isHeaderWord(_ label: Label) -> Bool {
    switch label {
    case .line(.otherOther), .line(.concluded), .applicationsFrame: true
    default: isApplicant(label)
    }
  }

  private static func mayPrecedeResults(_ label: Label) -> Bool {
    switch label {
    case .line(let line): line.table == .applications
    case .column(let column): Column.applicants.contains(column)
    case .applicationsFrame, .group, .decoy, .titleWords, .application: true
    default: false
    }
  }

  private static func mayFollowResults(_ label: Label) -> Bool {
    switch label {
    case .line(let line): line.table == .applications
    case .column(let column): Column.applicants.contains(column)
    case .group, .decoy, .titleWords, .applicationsFrame, .application: true
    default: false
    }
  }

  /// A table that a long interruption cut in two: the second part has other lines than the first.
  private static func joinContinuations(_ groups: [Cluster], _ hits: [LabelHit]) -> [Cluster] {
    var joined: [Cluster] = []
    for group in groups {
      if let previous = joined.last, previous.labels & group.labels == 0,
        previous.distinct >= 3, group.distinct >= 2,
        hits[group.first].start - hits[previous.last].end < 3000
      {
        joined[joined.count - 1].last = group.last
        joined[joined.count - 1].labels |= group.labels
      } else {
        joined.append(group)
      }
    }
    return joined
  }

  // MARK: Table 4

  private mutating func findDisputes(_ text: ScannedText, _ hits: [LabelHit]) {
    let groups = Self.clusters(hits, gap: 120, of: .disputeHeader)
    guard let best = groups.max(by: { $0.count < $1.count }) else { return }
    let candidates = groups.filter { $0.count >= 3 }
    let parts = candidates.flatMap {
      DisputeHeads.parts(text, hits, $0.first..<Self.disputesEnd($0.last, hits))
    }
    let whole = parts.filter(\.isWhole)
    if whole.count > 1 {
      disputeTables = DisputeTables(
        region: disputeRegion(parts[0].hits.lowerBound, parts.last?.hits.upperBound, text, hits),
        layout: .several(whole))
    } else if whole.isEmpty, let first = parts.first {
      let last = groups.last { hits[$0.first].start >= hits[first.hits.lowerBound].start }
      let end = max(
        parts[parts.count - 1].hits.upperBound,
        last.map { Self.disputesEnd($0.last, hits) } ?? 0)
      let behind = hits[first.hits.upperBound..<end]
      let namesSuits = behind.contains { $0.label == .line(.directSuit) }
      let hasLines =
        parts.count == 1 && namesSuits && behind.contains { $0.label == .line(.reconsideration) }
      if parts.count == 1 && namesSuits && !hasLines {
        findWrappedDisputes(text, hits)
        return
      }
      disputeTables = DisputeTables(
        region: disputeRegion(first.hits.lowerBound, end, text, hits),
        layout: hasLines ? .lines(first) : .blocks(parts))
    } else if best.count >= 6 {
      var first = best.first
      while first > 0 && hits[first].start - hits[first - 1].end < 120
        && Self.mayPrecedeOutcomes(hits[first - 1].label)
      { first -= 1 }
      first = Self.headerStart(first, best, text, hits)
      let region = region(first..<Self.disputesEnd(best.last, hits), text, hits)
      disputeTables = DisputeTables(region: region, layout: .whole)
    } else {
      findWrappedDisputes(text, hits)
    }
  }

  /// The two kinds of suit as the heads or lines of a table outside the one that was found: no words
  /// of a sentence between them, and figures behind.
  private func findOtherDisputes(_ text: ScannedText, _ hits: [LabelHit]) -> Int? {
    guard let found = disputeTables?.region else { return nil }
    for i in hits.indices where hits[i].id == Self.directSuit && !found.hits.contains(i) {
      guard
        let j = hits.indices[(i + 1)...].prefix(8).first(where: {
          hits[$0].label == .line(.suitAfterReconsideration)
        }), !found.hits.contains(j)
      else { continue }
      // The kinds above all heads are those of the table itself.
      let start = found.codes.lowerBound
      if hits[j].end <= start && !text.hasDigit(hits[j].end..<start) { continue }
      // ，。；、 and 件
      let isSentence = (hits[i].end..<max(hits[i].end, hits[j].start)).contains {
        switch text[$0] {
        case 0x2C, 0x3002, 0x3B, 0x3001, 0x4EF6: true
        default: false
        }
      }
      if isSentence { continue }
      let behind = hits[i].end..<min(text.count, hits[j].end + 400)
      let figures = behind.count {
        ScannedText.isDigit(text[$0]) && !ScannedText.isDigit(text[$0 - 1])
      }
      if figures >= 5 { return hits[i].start }
    }
    return nil
  }

  private static let directSuit = LabelVocabulary.labels.firstIndex(of: .line(.directSuit))
    .map { UInt8($0) }

  private func disputeRegion(
    _ first: Int, _ end: Int?, _ text: ScannedText, _ hits: [LabelHit]
  ) -> TableRegion {
    var first = first
    while first > 0 && hits[first].start - hits[first - 1].end < 120
      && Self.mayPrecedeOutcomes(hits[first - 1].label)
    { first -= 1 }
    return region(first..<(end ?? first + 1), text, hits)
  }

  /// Table 4 whose heads are in pieces: 未经复议直接起诉 and 复议后起诉 close together, and a row of
  /// values below them.
  private mutating func findWrappedDisputes(_ text: ScannedText, _ hits: [LabelHit]) {
    let pair = hits.indices.first {
      hits[$0].label == .line(.directSuit) && $0 + 1 < hits.count
        && hits[($0 + 1)...].prefix(4).contains { $0.label == .line(.suitAfterReconsideration) }
    }
    guard let pair else { return }
    var first = pair
    while first > 0 && hits[pair].start - hits[first - 1].end < 200
      && Self.mayPrecedeWrapped(hits[first - 1])
    { first -= 1 }
    guard let suit = hits[pair...].first(where: { $0.label == .line(.suitAfterReconsideration) })
    else { return }
    var index = text.lineIndex(of: suit.end) + 1
    let limit = min(text.lineStarts.count, index + 16)
    var numerals: [Numeral] = []
    while index < limit {
      let line = text.line(index)
      let words = DelimitedRow.unlabelled(text, line, .inner, &numerals)
      let spaced = Words(text, line, &numerals)
      if words.hasValue || spaced.values == spaced.all && spaced.all.count > 0 { break }
      index += 1
    }
    guard index < limit else { return }
    let headerEnd = text.lineStarts[index]
    var end = pair + 1
    while end < hits.count && hits[end].start < headerEnd { end += 1 }
    disputeTables = DisputeTables(
      region: region(first..<end, text, hits), layout: .wrapped(headerEnd: headerEnd))
  }

  private static func mayPrecedeWrapped(_ hit: LabelHit) -> Bool {
    // 其他 is half of 其他结果.
    if DisputeHeads.outcome(of: hit) != nil || hit.label == .line(.otherOther) { return true }
    return mayPrecedeOutcomes(hit.label)
  }

  private static func mayPrecedeOutcomes(_ label: Label) -> Bool {
    switch label {
    case .disputesFrame, .line(.reconsideration), .line(.concluded): true
    default: false
    }
  }

  /// The first label of the header of table 4: the words of a sentence before it are none.
  private static func headerStart(
    _ first: Int, _ group: Cluster, _ text: ScannedText, _ hits: [LabelHit]
  ) -> Int {
    let codes = hits[first].end..<hits[group.last].start
    guard let stop = codes.last(where: { text[$0] == 0x3002 || text[$0] == 0x3A }),
      let start = hits[first...group.last].firstIndex(where: { $0.start > stop })
    else { return first }
    let words = hits[start...group.last].count {
      LabelVocabulary.roles[Int($0.id)] == .disputeHeader
    }
    return words >= 6 ? start : first
  }

  private static func disputesEnd(_ last: Int, _ hits: [LabelHit]) -> Int {
    var end = last + 1
    while end < hits.count && hits[end].start - hits[end - 1].end < 60,
      case .line(.concluded) = hits[end].label
    { end += 1 }
    return end
  }

  // MARK: Table 2

  private mutating func findActiveDisclosure(_ text: ScannedText, _ hits: [LabelHit]) {
    let groups = Self.clusters(hits, gap: 300, of: .activeDisclosureHeader)
    guard let best = groups.max(by: { $0.distinct < $1.distinct }),
      best.distinct >= 2
    else { return }
    activeDisclosure = disclosure(best, text, hits)
    for group in groups where group.first != best.first && group.distinct >= 3 {
      otherDisclosures.append(disclosure(group, text, hits))
    }
  }

  private func disclosure(
    _ group: Cluster, _ text: ScannedText, _ hits: [LabelHit]
  ) -> TableRegion {
    let headers = TableWording.withoutSentences(group.first...group.last, text, hits)
    var end = headers.upperBound + 1
    while end < hits.count && hits[end].start - hits[end - 1].end < 200
      && Self.mayFollowDisclosure(hits[end].label)
      && !TableWording.beginsSentence(hits[end], behind: hits[end - 1], text)
    { end += 1 }
    return region(headers.lowerBound..<end, text, hits)
  }

  private static func mayFollowDisclosure(_ label: Label) -> Bool {
    switch label {
    case .line(let line): line.table == .activeDisclosure
    case .titleWords: true
    default: false
    }
  }

  // MARK: -

  private static func clusters(
    _ hits: [LabelHit], gap: Int, of role: LabelRole
  ) -> [Cluster] {
    let roles = LabelVocabulary.roles
    var groups: [Cluster] = []
    for (i, hit) in hits.enumerated() where roles[Int(hit.id)] == role {
      if let previous = groups.last, hit.start - hits[previous.last].end < gap {
        groups[groups.count - 1].last = i
        groups[groups.count - 1].labels |= 1 << UInt128(hit.id)
        groups[groups.count - 1].count += 1
      } else {
        groups.append(Cluster(first: i, last: i, labels: 1 << UInt128(hit.id)))
      }
    }
    return groups
  }

  private func region(_ range: Range<Int>, _ text: ScannedText, _ hits: [LabelHit]) -> TableRegion {
    var next = range.upperBound
    // A running title between two pages does not end a table.
    while next < hits.count, case .titleWords = hits[next].label { next += 1 }
    let end = next < hits.count ? hits[next].start : text.count
    return TableRegion(hits: range, codes: hits[range.lowerBound].start..<end)
  }
}
