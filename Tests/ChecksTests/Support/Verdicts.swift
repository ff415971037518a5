import Findings
import Reading

@testable import Checks

/// The verdicts of a check of single reports.
func verdicts(_ check: Check, _ report: AnnualReport) -> [Verdict] {
  switch check.scope {
  case .report(let decide): decide(report)
  case .narrative(let decide): decide(Reconciliation(of: report))
  case .statements(let decide): decide(Reconciliation(of: report)).map(\.verdict)
  case .identities, .corpus, .organs, .levels, .repeatedNarratives, .repeatedFigures, .panel:
    preconditionFailure("\(check.id) does not look at single reports")
  }
}

/// The discrepancies among the verdicts of a check of single reports.
func discrepancies(_ check: Check, _ report: AnnualReport) -> [Discrepancy] {
  verdicts(check, report).compactMap(\.discrepancy)
}
