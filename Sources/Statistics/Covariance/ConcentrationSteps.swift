extension MCD {
  /// Takes so many C-steps on all complete rows of a matrix, from a known estimate.
  ///
  /// These are the steps that `fit(_:)` takes at last where rows are many; by themselves they can be
  /// measured.
  ///
  /// - Parameters:
  ///   - x: Shape (n × p); NaN is missing.
  ///   - estimate: Location and covariance of p variables.
  /// - Returns: The mean and covariance, with divisor h − 1 and without factors, of the h nearest
  ///   rows; nil where that of some step is singular.
  package func concentrate(
    _ x: Matrix, from estimate: LocationCovariance, steps: Int
  ) -> LocationCovariance? {
    precondition(steps > 0, "\(steps) C-steps")
    let complete = x.completeRows()
    let share = max(1, complete.count / MCDSearch.sampleLimit)
    let sample = x.rows(stride(from: 0, to: complete.count, by: share).map { complete[$0] })
    let concentration = FullConcentration(
      x, complete: complete.count, sample: sample,
      size: subsetSize(alpha: alpha, rows: complete.count, columns: x.columns), workers: workers)
    let start = Whitening(location: estimate.location, covariance: estimate.covariance.storage)
    guard let start,
      case .subset(_, let whitening) = concentration.run(
        from: start, steps: steps, tolerance: -.infinity)
    else { return nil }
    return LocationCovariance(location: whitening.location, covariance: whitening.covariance)
  }
}
