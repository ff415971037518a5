import Findings
import Forms
import Metrics
import Reading

/// What findings on repeated figures have in common.
extension RepeatedFigures {
  /// Whether anything can be said of a report; nil where it can.
  func hindrance(_ index: Int) -> Verdict.Reason? {
    if filings[index].subject.agencyID == nil { return .agency }
    return filings[index].subject.year == nil ? .year : nil
  }

  /// A finding with its figures quoted from both reports, without its message.
  func discrepancy(of match: Match, for index: Int, claim: String) -> Discrepancy {
    let (subject, other) = (filings[index].subject, filings[match.other].subject)
    let isOneOrgan = subject.agencyID == other.agencyID
    let place = isOneOrgan ? other.year.map { "\($0)" } : other.agencyID
    var result = Discrepancy(
      claim: "\(claim)|\(place ?? other.source)", message: LocalizedText(zh: "", en: ""))
    result.cell = match.cells.first
    result.observe(
      match.cells.first.flatMap { filings[index].figures.value($0) }.map { .quantity($0) })
    result.evidence = evidence(of: match, for: index)
    result.strength = isOneOrgan ? 0.6 : 0.8
    result.influence = match.cells.compactMap { filings[index].figures.value($0)?.double }
      .reduce(0, max)
    return result
  }

  /// How a message names the other report.
  func title(of match: Match, for index: Int) -> LocalizedText {
    let (subject, other) = (filings[index].subject, filings[match.other].subject)
    let year = other.year.map { "\($0)" }
    if subject.agencyID == other.agencyID {
      return LocalizedText(
        zh: "本机关\(year.map { $0 + "年" } ?? "另一份")报告",
        en: "the organ's own report\(year.map { " for " + $0 } ?? "")")
    }
    let organ = other.agency ?? other.source
    return LocalizedText(
      zh: organ + (year.map { $0 + "年" } ?? "") + "报告",
      en: "the report of \(organ)\(year.map { " for " + $0 } ?? "")")
  }

  /// The figures as a message lists them: 行政许可1722、行政处罚455.
  func listing(_ cells: [Cell], of index: Int) -> LocalizedText {
    let figures = filings[index].figures
    let zh = cells.map { cell in
      cell.shortLabel(in: figures.edition) + (figures.value(cell)?.description ?? "")
    }
    let en = cells.map { cell in "\(cell.id) \(figures.value(cell)?.description ?? "")" }
    return LocalizedText(zh: zh.joined(separator: "、"), en: en.joined(separator: ", "))
  }

  /// The lines of both reports that print the figures.
  private func evidence(of match: Match, for index: Int) -> [Evidence] {
    guard let report = corpus.report(index), let other = corpus.report(match.other) else {
      return []
    }
    return match.cells.prefix(3).flatMap { cell in
      [report, other].compactMap { report in
        report.cells.figure(cell).map { Evidence(report.source, $0.span) }
      }
    }
  }
}
