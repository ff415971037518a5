public import Findings
import Forms
import Reading

/// The checks of identities among some checks; they are evaluated together, because one bad cell
/// breaks identities of several.
struct IdentityChecks {
  private var descriptions: [Identity.Family: CheckDescription] = [:]

  /// Takes the checks of identities out of others.
  init(_ checks: some Sequence<Check>) {
    for check in checks {
      if case .identities(let family) = check.scope { descriptions[family] = check.description }
    }
  }

  var isEmpty: Bool { descriptions.isEmpty }

  func contains(_ family: Identity.Family) -> Bool { descriptions[family] != nil }

  /// One finding for each root cause.
  func findings(
    of evaluation: IdentityEvaluation, in report: AnnualReport, by subject: Subject,
    years: YearContext
  ) -> [Finding] {
    if !evaluation.hasViolations { return [] }
    let causes = evaluation.rootCauses(
      among: Set(descriptions.keys), context: years.repairContext(of: report))
    return causes.compactMap { cause in
      descriptions[cause.family].map { check in
        Finding(check: check, subject: subject, discrepancy: cause.discrepancy(in: report))
      }
    }
  }
}

extension Sequence where Element == Check {
  /// The findings of identities once more, for reports whose organ's other years are known: what was
  /// carried over, and what stood in a cell last year, tell corrections apart.
  ///
  /// - Parameter sources: The sources with such findings.
  /// - Returns: The findings of each source, in the order of the filings, for those whose text could be read again and which have a
  ///   neighbour in time.
  public func reviewedIdentities(in corpus: FiledCorpus, of sources: Set<SourceKey>)
    -> [(source: SourceKey, findings: [Finding])]
  {
    let identities = IdentityChecks(self)
    if identities.isEmpty || sources.isEmpty { return [] }
    let places = OrganRegister(of: corpus).neighbours(of: sources)
    return corpus.inParts(places.count) { range in
      places[range].compactMap { place -> (source: SourceKey, findings: [Finding])? in
        guard let report = corpus.report(place.filing) else { return nil }
        let subject = corpus.filings[place.filing].subject
        let findings = identities.findings(
          of: IdentityEvaluation(of: report), in: report, by: subject, years: place.years)
        return (subject.sourceKey, findings)
      }
    }
  }
}
