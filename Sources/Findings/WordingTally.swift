/// How often each wording of the narratives was found right and wrong in a corpus.
///
/// Many organs write from one template. A wording that agrees with the tables of most reports is
/// understood; one that fails in most of them, in several organs, is far more likely misread than
/// wrong each time, and what follows from it is no finding. (A template that carries one slip into
/// many reports is passed over with it; copied reports have checks of their own.)
///
/// Tallies of parts of a corpus add up to the tally of the whole, in any order.
public struct WordingTally: Hashable, Sendable {
  /// The organs that must disagree before a wording is doubted: one organ may repeat its slip.
  public static let fewestOrgans = 5

  /// What stands against a wording.
  private struct Failures: Hashable, Sendable {
    var count = 0
    /// The organs, as many as are needed.
    var organs: Set<UInt64> = []

    /// Adds others; a set that reached its limit in a part stays there, so the order is of no matter.
    mutating func add(_ others: Failures) {
      count += others.count
      for organ in others.organs where organs.count < WordingTally.fewestOrgans {
        organs.insert(organ)
      }
    }
  }

  private var agreements: [UInt64: UInt32] = [:]
  private var failures: [UInt64: Failures] = [:]

  /// A tally of nothing.
  public init() {}

  /// Counts a report in which the wording holds.
  public mutating func recordAgreement(_ wording: Wording) {
    agreements[wording.fingerprint, default: 0] += 1
  }

  /// Counts a report in which it does not.
  public mutating func recordFailure(_ wording: Wording, of subject: Subject) {
    let organ = StableHash.of(
      subject.agencyID ?? subject.source + (subject.position.map { "\n\($0)" } ?? ""))
    failures[wording.fingerprint, default: Failures()].add(
      Failures(count: 1, organs: [organ]))
  }

  /// The count of reports in which a wording holds, and in which it does not.
  public func counts(of wording: Wording) -> (agreeing: Int, failing: Int) {
    (Int(agreements[wording.fingerprint, default: 0]), failures[wording.fingerprint]?.count ?? 0)
  }

  /// Whether a wording is more likely misread than wrong: it fails in more reports than it holds in,
  /// and in `fewestOrgans` organs or more.
  public func isDoubtful(_ wording: Wording) -> Bool {
    guard let failed = failures[wording.fingerprint] else { return false }
    return failed.count > counts(of: wording).agreeing
      && failed.organs.count >= Self.fewestOrgans
  }

  /// Adds another tally to this one.
  public static func += (a: inout WordingTally, b: WordingTally) {
    a.agreements.merge(b.agreements, uniquingKeysWith: +)
    for (words, failed) in b.failures { a.failures[words, default: Failures()].add(failed) }
  }
}
