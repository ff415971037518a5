import Forms

/// The part of a text that holds one table: a range of labels and a range of codes.
struct TableRegion: Sendable {
  /// The labels of the table.
  let hits: Range<Int>
  /// The codes, from the first label to the first label behind the table.
  let codes: Range<Int>
}

/// Finds the three tables by the labels that only they have, wherever headings are missing.
struct TableRegions: Sendable {
  private(set) var activeDisclosure: TableRegion?
  private(set) var applications: TableRegion?
  private(set) var disputes: TableRegion?
  /// The codes at which table 3 begins, once for each time it stands in the text.
  private(set) var applicationStarts: [Int] = []

  /// Labels of one table that stand close together.
  private struct Cluster {
    var first: Int
    var last: Int
    var distinct: Set<UInt8>
    var count = 1
  }

  init(_ text: ScannedText) {
    let hits = text.hits
    findApplications(text, hits)
    findDisputes(text, hits)
    findActiveDisclosure(text, hits)
  }

  // MARK: Table 3

  private mutating func findApplications(_ text: ScannedText, _ hits: [LabelHit]) {
    var groups = Self.clusters(hits, gap: 400) { Self.isResultLine($0) }
    groups = Self.joinContinuations(groups, hits)
    guard let best = groups.max(by: { $0.distinct.count < $1.distinct.count }),
      best.distinct.count >= 3
    else { return }
    applicationStarts = groups.filter { $0.distinct.count >= 10 }.map { hits[$0.first].start }
    var first = best.first
    while first > 0 && hits[first].start - hits[first - 1].end < 400
      && Self.mayPrecedeResults(hits[first - 1].label)
    { first -= 1 }
    var end = best.last + 1
    while end < hits.count && hits[end].start - hits[end - 1].end < 400
      && Self.mayFollowResults(hits[end].label)
    { end += 1 }
    applications = region(first..<end, text, hits)
  }

  /// Lines whose labels hardly occur outside table 3.
  private static func isResultLine(_ label: Label) -> Bool {
    guard case .line(let line) = label, line.table == .applications else { return false }
    switch line {
    case .received, .carriedOver, .granted, .partlyGranted, .otherHandled, .otherOther, .concluded,
      .carriedForward:
      return false
    default: return true
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
      if let previous = joined.last, previous.distinct.isDisjoint(with: group.distinct),
        previous.distinct.count >= 3, group.distinct.count >= 2,
        hits[group.first].start - hits[previous.last].end < 3000
      {
        joined[joined.count - 1].last = group.last
        joined[joined.count - 1].distinct.formUnion(group.distinct)
      } else {
        joined.append(group)
      }
    }
    return joined
  }

  // MARK: Table 4

  private mutating func findDisputes(_ text: ScannedText, _ hits: [LabelHit]) {
    let groups = Self.clusters(hits, gap: 120) { Self.isDisputeHeader($0) }
    guard let best = groups.max(by: { $0.count < $1.count }), best.count >= 6 else { return }
    var first = best.first
    while first > 0 && hits[first].start - hits[first - 1].end < 120 {
      switch hits[first - 1].label {
      case .disputesFrame, .line(.reconsideration), .line(.concluded): first -= 1
      default:
        disputes = region(first..<Self.disputesEnd(best.last, hits), text, hits)
        return
      }
    }
    disputes = region(first..<Self.disputesEnd(best.last, hits), text, hits)
  }

  private static func disputesEnd(_ last: Int, _ hits: [LabelHit]) -> Int {
    var end = last + 1
    while end < hits.count && hits[end].start - hits[end - 1].end < 60,
      case .line(.concluded) = hits[end].label
    { end += 1 }
    return end
  }

  private static func isDisputeHeader(_ label: Label) -> Bool {
    switch label {
    case .column(.upheld), .column(.corrected), .column(.other), .column(.pending),
      .line(.directSuit), .line(.suitAfterReconsideration):
      true
    default: false
    }
  }

  // MARK: Table 2

  private mutating func findActiveDisclosure(_ text: ScannedText, _ hits: [LabelHit]) {
    let groups = Self.clusters(hits, gap: 300) { Self.isActiveDisclosureHeader($0) }
    guard let best = groups.max(by: { $0.distinct.count < $1.distinct.count }),
      best.distinct.count >= 2
    else { return }
    var end = best.last + 1
    while end < hits.count && hits[end].start - hits[end - 1].end < 200
      && Self.mayFollowDisclosure(hits[end].label)
    { end += 1 }
    activeDisclosure = region(best.first..<end, text, hits)
  }

  private static func mayFollowDisclosure(_ label: Label) -> Bool {
    switch label {
    case .line(let line): line.table == .activeDisclosure
    case .titleWords: true
    default: false
    }
  }

  private static func isActiveDisclosureHeader(_ label: Label) -> Bool {
    switch label {
    case .activeDisclosureFrame, .decisionsThisYear, .procurementAmount: true
    case .column(let column): column.rawValue <= Column.amount.rawValue
    default: false
    }
  }

  // MARK: -

  private static func clusters(
    _ hits: [LabelHit], gap: Int, where belongs: (Label) -> Bool
  ) -> [Cluster] {
    var groups: [Cluster] = []
    for (i, hit) in hits.enumerated() where belongs(hit.label) {
      if let previous = groups.last, hit.start - hits[previous.last].end < gap {
        groups[groups.count - 1].last = i
        groups[groups.count - 1].distinct.insert(hit.id)
        groups[groups.count - 1].count += 1
      } else {
        groups.append(Cluster(first: i, last: i, distinct: [hit.id]))
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
