import Reading
import Synchronization

/// What the statements of one report claim: the section, the subject, and which of the statements with
/// both each is. Most reports need none, so all are named when the first is asked for.
final class ClaimNames: Sendable {
  private let names = Mutex<[String]?>(nil)

  /// The name of a statement of the report, always the same one.
  func name(of index: Int, in report: AnnualReport) -> String {
    names.withLock { names in
      let known = names ?? Self.all(in: report)
      names = known
      return known[index]
    }
  }

  private static func all(in report: AnnualReport) -> [String] {
    var ordinals: [String: Int] = [:]
    return report.statements.map { statement in
      let section = statement.section.map { String($0.rawValue) }
      let subject = subject(of: statement, in: report)
      let words = [section, subject].compactMap(\.self).joined(separator: "|")
      // A subject is never named like a section, and without one there is no mark.
      let key = "\(subject == nil)\(words)"
      ordinals[key, default: 0] += 1
      return ([words].filter { !$0.isEmpty } + [String(ordinals[key, default: 1])])
        .joined(separator: "|")
    }
  }

  private static func subject(of statement: Statement, in report: AnnualReport) -> String? {
    if case .published(let channel) = statement.subject { return "published.\(channel)" }
    return statement.subject.name(in: report.edition)
  }
}
