import Findings
import Reading

@testable import Checks

/// The verdicts of a check of single reports.
func verdicts(_ check: Check, _ report: AnnualReport) -> [Verdict] {
  guard case .report(let decide) = check.scope else {
    preconditionFailure("\(check.id) does not look at single reports")
  }
  return decide(report)
}

/// The discrepancies among the verdicts of a check of single reports.
func discrepancies(_ check: Check, _ report: AnnualReport) -> [Discrepancy] {
  verdicts(check, report).compactMap(\.discrepancy)
}
