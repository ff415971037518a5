/// The regularised covariance of rows of scaled data, and its C-steps.
struct RegularisedCovariance: Sendable {
  /// Shape (n × p).
  let scores: Matrix
  /// The weight ρ of the identity.
  let weight: Double
  /// The consistency factor c of the covariance.
  let factor: Double

  /// What C-steps end with.
  struct End: Sendable {
    var subset: [Int32]
    var logDeterminant: Double
    var mean: [Double]
    var covariance: Matrix
    var distances: [Double]
  }

  /// Takes C-steps until the determinant no longer falls.
  func concentrate(_ start: [Int32]) -> End {
    var end = measured(start)
    for _ in 0..<200 {
      let nearest = end.distances.indices
        .sorted { (end.distances[$0], $0) < (end.distances[$1], $1) }[..<start.count]
      let next = measured(nearest.sorted().map { Int32($0) })
      if next.subset == end.subset || next.logDeterminant >= end.logDeterminant { break }
      end = next
    }
    return end
  }

  func measured(_ subset: [Int32]) -> End {
    let moments = meanAndScatter(scores.rows(subset), divisor: subset.count - 1)
    var covariance = moments.covariance
    covariance.scale(by: (1 - weight) * factor)
    for index in 0..<scores.columns { covariance[index, index] += weight }
    guard let whitening = Whitening(location: moments.location, covariance: covariance.storage)
    else { preconditionFailure("a regularised covariance with weight \(weight) is singular") }
    return End(
      subset: subset, logDeterminant: whitening.logDeterminant, mean: moments.location,
      covariance: covariance,
      distances: PanelPass(x: scores, workers: 1)
        .distances(whitening.metric, missing: .excludeRow))
  }
}
