/// The findings of a run in their one total order; the rank of a finding is its place, from 1.
///
/// Order: level, then priority, strength and influence, each from the greatest, then id. Two findings never
/// share an id: where several have the same check, organ, year and claim (two files for one year of
/// one organ, say), they are numbered by the path of their source and then by their message, and
/// from the second on the number takes part in the id.
public struct FindingsTable: Sendable {
  /// The findings in order.
  public let findings: [Finding]

  /// Orders and ranks the findings of a run; the order they come in has no influence.
  public init(_ findings: [Finding]) {
    self.findings = Self.numbered(findings).sorted(by: Self.precedes)
  }

  /// The number of findings.
  public var count: Int { findings.count }

  /// The number of findings of a level.
  public func count(of level: Level) -> Int {
    findings.reduce(0) { $1.level == level ? $0 + 1 : $0 }
  }

  /// The findings with their ranks, 1 to n.
  public var ranked: [(rank: Int, finding: Finding)] {
    findings.enumerated().map { ($0.offset + 1, $0.element) }
  }

  /// The findings of a level or above it, in order.
  public func findings(atLeast level: Level) -> ArraySlice<Finding> {
    findings.prefix { $0.level >= level }
  }

  private static func precedes(_ a: Finding, _ b: Finding) -> Bool {
    if a.level != b.level { return a.level > b.level }
    if a.priority != b.priority { return a.priority > b.priority }
    if a.strength != b.strength { return a.strength > b.strength }
    if a.influence != b.influence { return a.influence > b.influence }
    return a.id < b.id
  }

  private static func numbered(_ findings: [Finding]) -> [Finding] {
    var members: [FindingID: [Int]] = [:]
    for (index, finding) in findings.enumerated() { members[finding.id, default: []].append(index) }
    var result = findings
    for indices in members.values where indices.count > 1 {
      let ordered = indices.sorted { numberedBefore(findings[$0], findings[$1]) }
      for (position, index) in ordered.enumerated() where position > 0 {
        result[index] = findings[index].asOccurrence(position + 1)
      }
    }
    return result
  }

  private static func numberedBefore(_ a: Finding, _ b: Finding) -> Bool {
    if a.source != b.source { return a.source < b.source }
    let (first, second) = ((a.message.zh, a.message.en), (b.message.zh, b.message.en))
    return first == second ? a.subject.precedes(b.subject) : first < second
  }
}
