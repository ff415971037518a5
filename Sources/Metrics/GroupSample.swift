import Statistics

/// What the distance of one report consists of, before p-values.
struct ReportDistance: Sendable {
  let squared: Double
  let degreesOfFreedom: Int
  let drivers: [MetricIndex]
}

/// The profiles of one group: members by source position, variables that enough members have.
struct GroupSample {
  private let rows: [RowIndex]
  private let variables: [MetricIndex]
  private let values: Matrix

  /// Differences below these are no news, however closely the peers agree: one percentage point for
  /// a share, ten percent for a count.
  private static let floors: (share: Double, logCount: Double) = (0.01, 0.1)

  /// Takes the values that `table` compared; nil where the group has too few members or none of the
  /// variables was compared.
  init?(_ group: GroupIndex, in table: MetricTable) {
    rows = table.panel.rows(in: group)
    guard rows.count >= table.gates.minimumPeers else { return nil }
    var variables: [MetricIndex] = []
    var columns: [[Double]] = []
    for metric in OutlierScores.variables {
      let isCount = metric.metric.kind == .count
      let column = rows.map { row -> Double in
        let offset = table.panel.offset(metric, row)
        guard table.comparison.judgement(at: offset) == .compared else { return .nan }
        let value = table.panel.values[offset]
        return isCount ? logOnePlus(value) : value
      }
      if column.allSatisfy(\.isNaN) { continue }
      variables.append(metric)
      columns.append(column)
    }
    if variables.isEmpty { return nil }
    self.variables = variables
    values = Matrix(columns: columns)
  }

  /// Measures every member against the estimate; members with the same values present together.
  func measure(with estimator: OutlierEstimator, into distances: inout [ReportDistance?]) {
    let floors = variables.map {
      $0.metric.kind == .count ? Self.floors.logCount : Self.floors.share
    }
    let estimate = estimator.fit(values).raised(to: floors)
    let varying = variables.indices.filter { estimate.covariance[$0, $0] > 0 }
    var membersByPattern: [[Int]: [Int]] = [:]
    for member in rows.indices {
      let present = varying.filter { !values[member, $0].isNaN }
      if !present.isEmpty { membersByPattern[present, default: []].append(member) }
    }
    for (present, members) in membersByPattern {
      guard let metric = MahalanobisDistance(of: estimate.restricted(to: present)) else { continue }
      let sample = Matrix(columns: present.map { j in members.map { values[$0, j] } })
      let squares = metric.squaredDistances(of: sample)
      let parts = metric.contributions(of: sample)
      for (i, member) in members.enumerated() {
        distances[rows[member].position] = ReportDistance(
          squared: squares[i], degreesOfFreedom: metric.degreesOfFreedom,
          drivers: drivers(present.indices.map { parts[i, $0] }, of: present))
      }
    }
  }

  /// The three variables with the largest parts, largest first; equal parts in catalogue order.
  private func drivers(_ parts: [Double], of present: [Int]) -> [MetricIndex] {
    parts.indices.filter { parts[$0] > 0 }
      .sorted { (parts[$1], present[$0]) < (parts[$0], present[$1]) }
      .prefix(3)
      .map { variables[present[$0]] }
  }
}
