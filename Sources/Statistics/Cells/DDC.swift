/// The DetectDeviatingCells estimator (DDC): which single cells of a table deviate from what the rest
/// of their row leads to expect.
///
/// 1. Every variable is standardised by `OneStepM`. Cells beyond the cutoff √χ²₁(coverage) are set
///    aside.
/// 2. Robust correlations of all pairs of variables; those of at least `correlationLimit` in size
///    connect two variables, and a robust slope through 0 predicts one from the other.
/// 3. A cell's prediction is the mean of what its row's connected cells, and itself unless set aside,
///    predict, weighted by the size of the correlation. Such means are drawn in to 0; a robust slope
///    of the cells on their predictions undoes it for each variable.
/// 4. Residuals are divided by their robust scale; beyond the cutoff a cell deviates.
/// 5. A row deviates when the mean of the probabilities χ²₁ ≤ r² of its residuals is farther above the
///    median of the rows than the cutoff, in units of their median absolute deviation.
///
/// A variable without a connected one is judged by its location and scale alone. Nearly constant and
/// mostly missing variables are not dropped but kept out of the prediction of others: see
/// `CellVariable.Treatment`. All results are equivariant to shifts and scales of single variables.
///
/// Breakdown point: single cells, up to half of each variable, in steps 1 to 4; many rows deviating in
/// the same way are not resisted.
/// Reference: Rousseeuw & Van den Bossche (2018), Technometrics 60, 135–145; wrapped correlations and
/// the details of the reweighted ones: Raymaekers & Rousseeuw (2021), Technometrics 63, 184–198, as
/// in R's cellWise 2.5.3 (`DDC`).
public struct DDC: Equatable, Sendable {
  /// The robust correlation of two standardised variables.
  public enum Correlation: Equatable, Sendable {
    /// The correlation of the pairs within the ellipse of content `coverage` that belongs to the
    /// difference of the squared scales of sum and difference.
    case reweighted

    /// The classical correlation of the wrapped variables (`Wrapping`), through one matrix product:
    /// far cheaper for many variables, less efficient.
    case wrapped
  }

  /// The probability of the cutoffs √χ²₁(coverage) for normal data.
  public let coverage: Double

  /// The least size of a correlation that connects two variables.
  public let correlationLimit: Double

  /// The correlation of pairs.
  public let correlation: Correlation

  /// The most variables from which one is predicted.
  public let neighborLimit: Int

  /// The threads to use; the result does not depend on it, to the last bit.
  public let workers: Int

  /// Creates the estimator; by default as recommended, with a coverage of 99 % and correlations of at
  /// least 1/2.
  public init(
    coverage: Double = 0.99, correlationLimit: Double = 0.5,
    correlation: Correlation = .reweighted, neighborLimit: Int = 100,
    workers: Int = processorCount()
  ) {
    precondition(0 < coverage && coverage < 1, "coverage \(coverage)")
    precondition(0 < correlationLimit && correlationLimit <= 1, "limit \(correlationLimit)")
    precondition(
      neighborLimit > 0 && workers > 0, "\(neighborLimit) neighbours, \(workers) workers")
    self.coverage = coverage
    self.correlationLimit = correlationLimit
    self.correlation = correlation
    self.neighborLimit = neighborLimit
    self.workers = workers
  }

  /// √χ²₁(coverage): the size of a standardised value beyond which it is set aside or deviates.
  public var cutoff: Double { ChiSquare(degreesOfFreedom: 1).quantile(coverage).squareRoot() }

  /// Predicts every cell and judges it.
  ///
  /// - Parameter x: Shape (n × p), rows are units; NaN is missing. A missing cell has a prediction and
  ///   no residual, and takes no part in the prediction of others; a pair of variables is compared
  ///   over the rows in which both are observed. Rows with few observed cells are not dropped.
  /// - Returns: What was found; a variable or row of which nothing can be said is named as such.
  /// - Complexity: O(n p²), memory for four tables, of which two are the result.
  public func fit(_ x: Matrix) -> DeviatingCells {
    var variables = CellVariable.fit(columns: x, workers: workers) { OneStepM().fit($0, &$1) }
    let cells = CellTable(rows: x.rows, columns: x.columns)
    let connections = predict(x, &variables, into: cells)
    let centers = judgeAlone(x, variables, into: cells, workers: workers)
    for column in variables.indices { variables[column].center = centers[column] }
    return DeviatingCells(
      x: x, variables: variables, connections: connections, cells: cells, cutoff: cutoff,
      workers: workers)
  }

  /// Judges the cells of the joint variables; their standardised values are gone at the end.
  private func predict(
    _ x: Matrix, _ variables: inout [CellVariable], into cells: CellTable
  ) -> CellConnections {
    let joint = variables.indices.filter { variables[$0].isJoint }
    let scores = CellScores(x, joint.map { variables[$0].center }, columns: joint, workers: workers)
    let links = links(scores)
    for (place, variable) in joint.enumerated() where links.isConnected(place) {
      variables[variable].treatment = .connected
    }
    let predictions = CellPrediction(scores: scores, links: links, cutoff: cutoff)
    let fits = predictions.run(joint, variables, into: cells, workers: workers)
    return links.connections(joint, fits, total: x.columns)
  }

  private func links(_ scores: CellScores) -> CellLinks {
    let limits = CellLinks.Limits(
      correlation: correlationLimit, cutoff: cutoff, neighbors: neighborLimit,
      ellipse: ChiSquare(degreesOfFreedom: 2).quantile(coverage))
    switch correlation {
    case .reweighted: return CellLinks.reweighted(scores, limits, workers: workers)
    case .wrapped: return CellLinks.wrapped(scores, limits, workers: workers)
    }
  }
}
