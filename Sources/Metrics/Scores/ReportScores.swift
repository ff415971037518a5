import Forms
import Reading
import Statistics

/// How suspicious each report is, from what its organ's other years and its peers let expect.
///
/// Every column of `ScoreColumn.all` gives a p-value by its predictive law; further ones come from the
/// links between years, repetition and roundness. Within a family the smallest counts, times the number
/// of columns that say something; families are combined by `combinedP`. Reports whose identities
/// fail stand above all others.
public struct ReportScores: Sendable {
  /// The scores by row; nil where nothing could be judged.
  public let scores: [ReportScore?]

  /// Figures by themselves that stand out, by report and then in the order of the form.
  public let outlyingFigures: [OutlyingFigure]
  /// Mixes of outcomes that stand out, each with the outcome that drives it.
  public let outlyingMixes: [OutlyingFigure]
  /// Reports with too many round numbers, by report.
  public let roundReports: [RoundReport]

  /// The score of a row.
  public subscript(row: RowIndex) -> ReportScore? { scores[row.position] }

  /// What a report with failed identities scores besides one for each of them: more than any p-value
  /// gives.
  public static let identityScore = 1_000.0

  /// Does some independent pieces of work, each given its number; from any threads.
  public typealias Spread = (Int, @escaping @Sendable (Int) -> Void) -> Void

  /// Scores all reports of a panel.
  ///
  /// - Parameters:
  ///   - identityCauses: By row, the cells that failed identities are put down to, the surest first,
  ///     and the number of identities.
  ///   - gates: Below these no figure is named as outlying; a report whose peers are fewer has no score,
  ///     one whose odd figures are all small no p-value.
  ///   - spread: Spreads the columns over threads.
  /// - Complexity: O(reports) for each column.
  public init(
    _ panel: Panel, identityCauses: [RowIndex: IdentityCauses] = [:],
    gates: ComparisonGates = ComparisonGates(),
    spread: Spread = { count, body in (0..<count).forEach(body) }
  ) {
    let evidence = ScoreEvidence(panel, spread: spread)
    let outlying = OutlyingFigures(evidence, panel, gates)
    outlyingFigures = outlying.cells()
    outlyingMixes = outlying.mixes()
    roundReports = RoundReport.all(evidence.roundness)
    let strengths = panel.rows.map { row in
      gates.passesPeers(row, in: panel) ? evidence.reportStrength(of: row.position) : .nan
    }
    let q = benjaminiHochberg(strengths.map { $0.isNaN ? .nan : pValue(ofStrength: $0) })
    scores = panel.rows.map { row in
      let strength = strengths[row.position]
      let causes = identityCauses[row]
      if strength.isNaN && causes == nil { return nil }
      let drivers = strength.isNaN ? [] : evidence.drivers(of: row.position)
      let cells = (causes?.cells ?? []).map { ScoreDriver.cell($0) }
      let isJudged = !strength.isNaN && gates.passesCounts(drivers, of: panel.report(row))
      return ReportScore(
        score: causes.map { Self.identityScore + Double($0.count) } ?? max(0, strength),
        pValue: isJudged ? pValue(ofStrength: strength) : nil,
        qValue: isJudged ? q[row.position] : nil,
        drivers: Array((cells + drivers.filter { !cells.contains($0) }).prefix(3)),
        strength: strength.isNaN ? nil : max(0, strength),
        predictionDrivers: Array(drivers.prefix(3)))
    }
  }
}

extension ComparisonGates {
  /// Whether a report has an organ, a year and enough peers.
  func passesPeers(_ row: RowIndex, in panel: Panel) -> Bool {
    guard let group = panel.groupIndex(of: row) else { return false }
    return panel.rows(in: group).count >= minimumPeers
  }

  /// Whether any of the figures that drive a score is large enough to be judged, or a table of them;
  /// true where none does.
  fileprivate func passesCounts(_ drivers: [ScoreDriver], of report: AgencyYear) -> Bool {
    if drivers.isEmpty { return true }
    let least = Double(minimumCount)
    let concluded = report.value(.at(.concluded, .total))?.double ?? 0
    return drivers.contains { driver in
      guard case .cell(let cell) = driver else { return true }
      return cell.kind == .amount || report.value(cell)?.double ?? 0 >= least
        || (cell.table != .activeDisclosure && concluded >= least)
    }
  }
}
