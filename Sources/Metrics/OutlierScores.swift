import Statistics

/// How far each report as a whole lies from its peers.
///
/// A report is measured by the variables of `variables` that pass the gates, against the centre and
/// spread of its group. Variables it lacks take no part: its distance has as many degrees of freedom
/// as it has values, so nothing is filled in.
public struct OutlierScores: Sendable {
  /// The scores, one for each row of the panel; nil where the report was not scored.
  public let scores: [OutlierScore?]

  /// The score of a row; nil where its group has too few members or it has no value to compare.
  public subscript(row: RowIndex) -> OutlierScore? { scores[row.position] }

  /// The metrics that make up a report's profile.
  ///
  /// The shares of the outcomes add up to 1, so one of them, what cannot be provided, is left out;
  /// so are metrics that contain one another.
  public static let variables: [MetricIndex] = [
    "full_grant_rate", "partial_share", "refusal_rate", "not_processed_rate", "residual_rate",
    "natural_person_share", "carry_forward_rate", "correction_rate", "documents_repeal_rate",
    "applications_received", "decisions_licensing", "decisions_penalties", "decisions_compulsion",
  ].map { id in
    guard let metric = MetricIndex(id: id) else { preconditionFailure("no metric \(id)") }
    return metric
  }

  /// Scores all reports of a table.
  public init(_ table: MetricTable, estimator: OutlierEstimator = .winsorised) {
    let panel = table.panel
    var distances = [ReportDistance?](repeating: nil, count: panel.rowCount)
    for group in panel.groupIndices {
      guard let sample = GroupSample(group, in: table) else { continue }
      sample.measure(with: estimator, into: &distances)
    }
    let laws = (1...Self.variables.count).map { ChiSquare(degreesOfFreedom: Double($0)) }
    let cutoffs = laws.map { $0.quantile(0.975).squareRoot() }
    let pValues = distances.map { distance -> Double in
      guard let distance else { return .nan }
      return laws[distance.degreesOfFreedom - 1].survival(distance.squared)
    }
    let qValues = benjaminiHochberg(pValues)
    scores = distances.indices.map { row in
      distances[row].map { distance in
        OutlierScore(
          distance: distance.squared.squareRoot(), cutoff: cutoffs[distance.degreesOfFreedom - 1],
          pValue: pValues[row], qValue: qValues[row], drivers: distance.drivers)
      }
    }
  }
}

/// The distance of one report from its peers.
public struct OutlierScore: Sendable {
  /// The distance over its cutoff: above 1 the report lies outside.
  public var score: Double { distance / cutoff }
  /// The Mahalanobis distance.
  public let distance: Double
  /// The distance that one report in forty passes where values are normal: the root of the 97.5 %
  /// quantile of the chi-square distribution.
  public let cutoff: Double
  /// The probability of a distance this large where values are normal; it serves to rank.
  public let pValue: Double
  /// The false-discovery rate within the run at which the report stands out.
  public let qValue: Double
  /// Up to three metrics with the largest parts in the distance, largest first.
  public let drivers: [MetricIndex]
}
