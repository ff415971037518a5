import Findings
import Forms
import Intake
import Reading

extension RootCause {
  /// The root cause as a discrepancy of a report, with its message and evidence.
  func discrepancy(in report: AnnualReport) -> Discrepancy {
    var result = Discrepancy(claim: cell.id, message: message(in: report))
    result.cell = cell
    result.identities = identities.map(\.identity.id)
    if let observed = report.cells.value(cell) {
      result.observed = .quantity(observed)
      if let excess {
        result.expected = .quantity(observed - Quantity(millionths: excess))
        result.difference = .quantity(Quantity(millionths: excess))
      }
    }
    result.evidence = evidence(in: report)
    result.influence =
      identities
      .map { Quantity(millionths: max($0.left, $0.right)).double }
      .reduce(0, max)
    return result
  }

  private func message(in report: AnnualReport) -> LocalizedText {
    let parts = identities.map { $0.message(in: report) }
    let tail = conclusion(in: report)
    return LocalizedText(
      zh: (parts.map(\.zh) + [tail.zh]).filter { !$0.isEmpty }.joined(separator: "；"),
      en: (parts.map(\.en) + [tail.en]).filter { !$0.isEmpty }.joined(separator: "; "))
  }

  private func conclusion(in report: AnnualReport) -> LocalizedText {
    let name = cell.shortLabel(in: report.edition)
    switch certainty {
    case .explained:
      guard let observed = report.cells.value(cell), let excess else {
        return LocalizedText(zh: "", en: "")
      }
      let expected = observed - Quantity(millionths: excess)
      return LocalizedText(
        zh: "\(name)现为 \(observed)，若为 \(expected) 则以上 \(identities.count) 项均成立",
        en: "with \(expected) in place of \(observed) in \(cell.id) "
          + (identities.count == 1 ? "it holds" : "all \(identities.count) hold"))
    case .shared:
      return LocalizedText(
        zh: "以上各项都含\(name)，但只改这一格不能全部成立，可能涉及多格",
        en: "all contain \(cell.id), but no one value of it makes them hold: "
          + "several cells may be involved")
    case .undecided:
      return LocalizedText(
        zh: "仅凭此项不能确定是哪一格，可能涉及多格",
        en: "this alone does not tell which cell is wrong; several may be involved")
    }
  }

  /// The line of the cell, and a line of another cell of its identities: a total where there is one.
  private func evidence(in report: AnnualReport) -> [Evidence] {
    var pieces: [Evidence] = []
    let totals = identities.map(\.identity.total)
    let others = identities.flatMap { $0.identity.cells }
    for candidate in [cell] + totals + others {
      guard pieces.count < 2, let figure = report.cells.figure(candidate) else { continue }
      if !pieces.isEmpty && candidate == cell { continue }
      let piece = Evidence(report.source, figure.span)
      // A second number of the line already quoted shows nothing new.
      if pieces.contains(where: { $0.quote == piece.quote && candidate.line == cell.line }) {
        continue
      }
      pieces.append(piece)
    }
    return pieces
  }
}
