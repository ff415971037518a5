import Forms
import Intake
import Reading

@testable import Checks

extension Statement {
  /// A statement of a number and nothing else.
  static func sample(_ value: String, _ unit: StatementUnit = .pieces, sentence: Int = 1)
    -> Statement
  {
    let parts = value.split(separator: ".").map(String.init)
    let decimals = parts.count == 2 ? parts[1].utf8.count : 0
    var millionths = Int64(parts[0])! * Quantity.scale
    if decimals > 0 {
      millionths += Int64(parts[1] + String(repeating: "0", count: 6 - decimals))!
    }
    let span = SourceSpan(start: 0, end: 3)
    return Statement(
      value: Quantity(millionths: millionths), unit: unit, decimals: decimals, span: span,
      clause: span, sentence: sentence)
  }

  /// A count of cells, as section one states it.
  static func count(
    _ value: Int, of cells: RowSum, _ verb: CountVerb = .plain, section: Section = .overview,
    scope: StatementScope = .own, sentence: Int = 1
  ) -> Statement {
    var statement = sample(String(value), sentence: sentence)
    statement.subject = .count(CountSubject(cells, verb))
    statement.section = section
    statement.scope = scope
    return statement
  }

  /// The same, approximately.
  func approximate(_ approximation: Approximation) -> Statement {
    var statement = self
    statement.approximation = approximation
    return statement
  }
}

extension SampleReport {
  /// A report whose narrative makes statements.
  func stating(_ statements: [Statement]) -> AnnualReport {
    var report = report()
    report.statements = statements
    return report
  }

  /// 60 received, 3 carried over, 56 concluded of which 2 by other handling, 7 carried forward, all
  /// of natural persons; 22 granted, 6 partly, 4 refused, 15 not held, 2 not at hand, 1 unclear, 4 not
  /// processed. Reconsideration 5, suits 1 and 3.
  static var distinct: SampleReport {
    var report = SampleReport(zerosIn: .form2021)
    let lines: [(Line, Int)] = [
      (.received, 60), (.carriedOver, 3), (.granted, 22), (.partlyGranted, 6),
      (.refusedInternalAffairs, 4), (.unavailableNotHeld, 15), (.unavailableNeedsCreation, 2),
      (.unavailableUnclear, 1), (.notProcessedDuplicate, 4), (.otherOther, 2), (.concluded, 56),
      (.carriedForward, 7),
    ]
    for (line, count) in lines { report.set(line, [count, 0, 0, 0, 0, 0, count]) }
    report.set(.reconsideration, [2, 1, 0, 2, 5])
    report.set(.directSuit, [1, 0, 0, 0, 1])
    report.set(.suitAfterReconsideration, [2, 0, 1, 0, 3])
    return report
  }
}
