public import Findings
import Forms
public import Reading

extension Sequence where Element == Check {
  /// What these checks find in one report; the verdicts are added to a tally.
  ///
  /// - Parameter position: The position of the source in the run; nil outside a run.
  public func findings(
    in report: AnnualReport, position: Int? = nil, tally: inout Tally
  ) -> [Finding] {
    let subject = Subject(report, position: position)
    var findings: [Finding] = []
    let families = IdentityChecks(self)
    var reconciliation: Reconciliation?
    for check in self {
      let verdicts: [StatedVerdict]
      switch check.scope {
      case .report(let decide): verdicts = decide(report).map { StatedVerdict($0) }
      case .narrative(let decide):
        let statements = reconciliation ?? Reconciliation(of: report)
        reconciliation = statements
        verdicts = decide(statements).map { StatedVerdict($0) }
      case .statements(let decide):
        let statements = reconciliation ?? Reconciliation(of: report)
        reconciliation = statements
        verdicts = decide(statements)
      case .identities, .corpus, .organs, .levels, .repeatedNarratives, .repeatedFigures, .panel:
        continue
      }
      for stated in verdicts {
        tally.record(stated.verdict.kind, of: check.id, on: stated.wording, by: subject)
        guard var discrepancy = stated.verdict.discrepancy else { continue }
        discrepancy.wording = stated.wording
        findings.append(
          Finding(check: check.description, subject: subject, discrepancy: discrepancy))
      }
    }
    if families.isEmpty { return findings }
    let evaluation = IdentityEvaluation(of: report)
    for (index, identity) in evaluation.identities.enumerated()
    where families.contains(identity.family) {
      tally.record(evaluation.kind(at: index), identity: index, of: report.resultLinesEdition)
    }
    return findings
      + families.findings(
        of: evaluation, in: report, by: subject, years: .none)
  }

  /// What these checks find in a corpus; the verdicts are added to a tally.
  public func findings(in corpus: FiledCorpus, tally: inout Tally) -> [Finding] {
    var findings: [Finding] = []
    var narratives: RepeatedNarratives?
    var figures: RepeatedFigures?
    var organs: OrganRegister?
    var levels: LevelRegister?
    for check in self {
      let answers: [FilingVerdict]
      switch check.scope {
      case .corpus(let decide): answers = decide(corpus.filings)
      case .organs(let decide):
        let register = organs ?? OrganRegister(of: corpus)
        organs = register
        answers = decide(register)
      case .levels(let decide):
        let register = organs ?? OrganRegister(of: corpus)
        organs = register
        let compared = levels ?? LevelRegister(of: register)
        levels = compared
        answers = decide(compared)
      case .repeatedNarratives(let decide):
        let compared = narratives ?? RepeatedNarratives(in: corpus)
        narratives = compared
        answers = decide(compared)
      case .repeatedFigures(let decide):
        let compared = figures ?? RepeatedFigures(in: corpus)
        figures = compared
        answers = decide(compared)
      case .report, .narrative, .statements, .identities, .panel: continue
      }
      for answer in answers {
        tally.record(
          answer.verdict.kind, of: check.id, on: answer.wording, by: answer.subject)
        guard var discrepancy = answer.verdict.discrepancy else { continue }
        discrepancy.wording = answer.wording
        findings.append(
          Finding(
            check: check.description, subject: answer.subject, discrepancy: discrepancy))
      }
    }
    return findings
  }

  /// What these checks find in a panel of scored reports; the verdicts are added to a tally.
  public func findings(in panel: ScoredPanel, tally: inout Tally) -> [Finding] {
    var findings: [Finding] = []
    for check in self {
      guard case .panel(let decide) = check.scope else { continue }
      for answer in decide(panel) {
        tally.record(answer.verdict.kind, of: check.id)
        guard let discrepancy = answer.verdict.discrepancy else { continue }
        findings.append(
          Finding(check: check.description, subject: answer.subject, discrepancy: discrepancy))
      }
    }
    return findings
  }
}
