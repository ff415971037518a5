import Findings
import Forms
import Metrics
import Reading

/// Verdicts on pairs of years, which checks of change have in common.
extension ScoredPanel {
  /// Verdicts on the later year of every pair: what was found, or satisfied or undetermined.
  ///
  /// - Parameter metrics: What must be judged in one of them at least for the year to be satisfied.
  func verdicts(
    onChangesOf metrics: [MetricIndex], _ found: [(row: RowIndex, discrepancy: Discrepancy)]
  ) -> [SubjectVerdict] {
    let byRow = Dictionary(grouping: found, by: \.row)
    return changes.pairs.flatMap { pair -> [SubjectVerdict] in
      let subject = subject(pair.current)
      if let entries = byRow[pair.current] {
        return entries.map { SubjectVerdict(subject: subject, verdict: .violated($0.discrepancy)) }
      }
      let judgements = metrics.map {
        changes.change($0, from: pair.previous, to: pair.current).judgement
      }
      let verdict: Verdict =
        judgements.contains(where: \.isJudged)
        ? .satisfied : .undetermined(judgements.contains(.fewPeers) ? .fewPeers : .unstated)
      return [SubjectVerdict(subject: subject, verdict: verdict)]
    }
  }

  /// The lines of both years that print some cells, those of the later year first.
  func evidence(_ change: Change, _ cells: (Edition) -> [Cell]) -> [Evidence] {
    let rows = [change.currentRow, change.previousRow]
    let quoted = rows.map { evidence($0, cells(panel.report($0).edition)) }
    let length = quoted.map(\.count).max() ?? 0
    return (0..<length).flatMap { place in
      quoted.compactMap { place < $0.count ? $0[place] : nil }
    }
  }

  /// What a finding on a change has in common, without message, values and evidence.
  func discrepancy(of outlying: OutlyingChange, _ message: LocalizedText) -> Discrepancy {
    var result = Discrepancy(claim: outlying.change.metric.metric.id, message: message)
    result.metric = outlying.change.metric.metric.id
    result.score = outlying.change.score
    result.qValue = outlying.qValue
    result.strength = 1 - outlying.qValue
    return result
  }

  /// The labels of other metrics that moved too, as a clause; empty where none did.
  func companions(_ outlying: OutlyingChange) -> LocalizedText {
    if outlying.others.isEmpty { return LocalizedText(zh: "", en: "") }
    let labels = outlying.others.map(\.metric.label)
    return LocalizedText(
      zh: "；同时变化的有" + labels.map(\.chinese).joined(separator: "、"),
      en: "; also changed: " + labels.map(\.english).joined(separator: ", "))
  }
}

/// Changes as messages print them.
enum ChangeText {
  /// A number with one decimal and a sign.
  static func signed(_ value: Double) -> String { (value < 0 ? "-" : "+") + tenths(value) }

  /// The magnitude of a number with one decimal.
  static func tenths(_ value: Double) -> String {
    let tenths = (10 * value.magnitude).rounded()
    guard tenths < 1e15 else { return "1e14" }
    return "\(Int(tenths) / 10).\(Int(tenths) % 10)"
  }

  /// A ratio with two decimals.
  static func ratio(_ value: Double) -> String {
    guard value.magnitude < 1e15 else { return value < 0 ? "-1e15" : "1e15" }
    let hundredths = Int((100 * value).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
