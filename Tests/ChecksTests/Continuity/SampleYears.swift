import Findings
import Forms
import Metrics
import Reading

@testable import Checks

/// Reports of one organ by year, built in code.
struct SampleYears {
  private var reports: [(year: Int, report: SampleReport)] = []

  /// Adds a report of zeros with what a closure prints in it.
  func year(
    _ year: Int, _ edition: Edition = .form2021, _ fill: (inout SampleReport) -> Void
  ) -> SampleYears {
    var report = SampleReport(zerosIn: edition)
    report.path = "\(year).txt"
    fill(&report)
    var copy = self
    copy.reports.append((year, report))
    return copy
  }

  /// The verdicts of a check by year, those of one year in the order in which they are given; the
  /// reports are filed in the order given or in reverse.
  func verdicts(_ check: Check, reversed: Bool = false) -> [(year: Int, verdict: Verdict)] {
    guard case .organs(let decide) = check.scope else {
      preconditionFailure("\(check.id) does not look at organs over the years")
    }
    let ordered = reversed ? reports.reversed() : reports
    let filings = ordered.enumerated().map { index, entry in
      let report = entry.report.report(year: entry.year)
      return Filing(report, figures: AgencyYear(report, source: index))
    }
    return decide(OrganRegister(of: FiledCorpus(filings) { _ in nil })).compactMap { answer in
      answer.subject.year.map { ($0, answer.verdict) }
    }
  }

  /// What a check finds, by year.
  func findings(_ check: Check, reversed: Bool = false) -> [(year: Int, found: Discrepancy)] {
    verdicts(check, reversed: reversed).compactMap { year, verdict in
      verdict.discrepancy.map { (year, $0) }
    }
  }
}

extension SampleReport {
  /// Prints a table 3 of natural persons in balance: what is concluded was granted.
  mutating func flow(received: Int, over: Int, forward: Int) {
    let concluded = received + over - forward
    for (line, value) in [
      (Line.received, received), (.carriedOver, over), (.granted, concluded),
      (.concluded, concluded), (.carriedForward, forward),
    ] {
      set(line, [value, 0, 0, 0, 0, 0, value])
    }
  }

  /// Prints the normative documents: issued, repealed, in force.
  mutating func documents(_ issued: Int?, _ repealed: Int?, _ inForce: Int?) {
    set(.normativeDocuments, [issued, repealed, inForce])
  }
}
