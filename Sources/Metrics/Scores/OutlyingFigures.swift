import Forms
import Statistics

/// The figures that stand out at a false-discovery rate, from the evidence of all columns.
struct OutlyingFigures {
  private let evidence: ScoreEvidence
  private let panel: Panel
  private let gates: ComparisonGates

  /// The false-discovery rate at which a figure is named.
  static let rate = 0.05

  /// Outside this part of its law a figure lies beyond the interval that is told.
  private static let outside = 0.01

  init(_ evidence: ScoreEvidence, _ panel: Panel, _ gates: ComparisonGates) {
    self.evidence = evidence
    self.panel = panel
    self.gates = gates
  }

  private struct Candidate {
    let row: Int
    let column: Int
    let p: Double
  }

  /// Figures by themselves: all but the mix of outcomes, whose parts are judged together.
  func cells() -> [OutlyingFigure] {
    var candidates: [Candidate] = []
    var count = 0
    for column in ScoreColumn.all.indices where ScoreColumn.all[column].family != .outcomes {
      for (row, strength) in evidence.strengths[column].enumerated() where !strength.isNaN {
        count += 1
        // p > 0.1 without the cost of a power.
        if strength < 1 { continue }
        let p = pValue(ofStrength: Double(strength))
        if p <= Self.rate { candidates.append(Candidate(row: row, column: column, p: p)) }
      }
    }
    return Self.strongest(named(candidates, among: count))
  }

  /// Families whose figures follow one another: one jump moves what came in and what was concluded.
  private static let linked: Set<ScoreFamily> = [.applications, .applicants]

  /// Of the figures of a report that follow one another only the one that is farthest out.
  private static func strongest(_ figures: [OutlyingFigure]) -> [OutlyingFigure] {
    var least: [Int: Double] = [:]
    for figure in figures where linked.contains(figure.family) {
      least[figure.row.position] = min(least[figure.row.position, default: 2], figure.pValue)
    }
    var told: Set<Int> = []
    return figures.filter { figure in
      guard linked.contains(figure.family) else { return true }
      let row = figure.row.position
      return figure.pValue == least[row] && told.insert(row).inserted
    }
  }

  /// Mixes of outcomes: the smallest p-value of a report's shares, times their number, and the share
  /// that has it.
  func mixes() -> [OutlyingFigure] {
    let members = ScoreColumn.all.indices.filter { ScoreColumn.all[$0].family == .outcomes }
    var candidates: [Candidate] = []
    var count = 0
    for row in 0..<evidence.count {
      var (best, most, said) = (-1, -1 as Float, 0.0)
      for column in members where !evidence.strengths[column][row].isNaN {
        let strength = evidence.strengths[column][row]
        if strength > most { (best, most) = (column, strength) }
        if strength > 0 { said += 1 }
      }
      if best < 0 { continue }
      count += 1
      let p = max(said, 1) * pValue(ofStrength: Double(most))
      if p <= Self.rate { candidates.append(Candidate(row: row, column: best, p: p)) }
    }
    return named(candidates, among: count)
  }

  /// The candidates that stand out among so many tests and pass the gates.
  ///
  /// A p-value above the rate can never have a q-value at or below it, so the others need not be known.
  private func named(_ candidates: [Candidate], among count: Int) -> [OutlyingFigure] {
    let sorted = candidates.sorted { ($0.p, $0.row, $0.column) < ($1.p, $1.row, $1.column) }
    var told: [(candidate: Candidate, q: Double)] = []
    var least = 1.0
    for (index, candidate) in sorted.enumerated().reversed() {
      least = min(least, candidate.p * Double(count) / Double(index + 1))
      if least <= Self.rate { told.append((candidate, least)) }
    }
    var byColumn: [Int: [(candidate: Candidate, q: Double)]] = [:]
    for entry in told where gates.passesPeers(RowIndex(entry.candidate.row), in: panel) {
      byColumn[entry.candidate.column, default: []].append(entry)
    }
    return byColumn.keys.sorted().flatMap { described(byColumn[$0, default: []], column: $0) }
      .sorted { ($0.row, $0.cell) < ($1.row, $1.cell) }
  }

  private func peers(of row: Int) -> Int {
    panel.groupIndex(of: RowIndex(row)).map { panel.rows(in: $0).count } ?? 0
  }

  private func described(
    _ entries: [(candidate: Candidate, q: Double)], column: Int
  ) -> [OutlyingFigure] {
    let predictor = ScoreColumn.all[column].predictor(
      evidence.figures, evidence.series, variation: evidence.variations[column])
    return entries.compactMap { entry in
      let row = entry.candidate.row
      guard let (place, unit) = evidence.place(of: row),
        let told = predictor.prediction(at: place, row: row, of: unit, outside: Self.outside),
        case .cell(let cell) = ScoreColumn.all[column].driver
      else { return nil }
      let size = told.whole.map { $0 } ?? max(told.observed, told.expected)
      if size < Double(gates.minimumCount) && cell.kind != .amount { return nil }
      return OutlyingFigure(
        row: RowIndex(row), cell: cell, family: ScoreColumn.all[column].family,
        observed: told.observed, whole: told.whole, expected: told.expected,
        interval: told.interval, pValue: entry.candidate.p, qValue: entry.q,
        otherYears: evidence.series.places(of: unit).count - 1, peers: peers(of: row))
    }
  }
}
