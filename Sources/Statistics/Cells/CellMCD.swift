import Glibc

/// The cellwise minimum covariance determinant estimator (cellMCD): location and covariance of a table
/// in which single cells deviate, and which cells those are.
///
/// With wᵢⱼ = 1 for the cells kept it makes least
///
///   Σᵢ (ln |Σᵢ| + dᵢ ln 2π + MDᵢ²) + Σⱼ qⱼ · #(cells of variable j set aside),
///
/// where Σᵢ and the squared distance MDᵢ² are of the dᵢ cells kept in row i, eigenvalues of Σ stay at
/// or above `leastEigenvalue` and at least a share `alpha` of the cells of each variable is kept. The
/// penalty qⱼ = χ²₁(coverage) + ln 2π + ln Cⱼ, with Cⱼ the variance of variable j given the others in
/// the first estimate, sets a cell aside when its standardised residual is about beyond the cutoff.
/// Variables are standardised by `Wrapping` before.
///
/// At first the cells beyond the cutoff are set aside. Each step sets cells aside variable by variable,
/// given location and covariance, and then takes one step of the EM algorithm given the cells; neither
/// makes the objective larger unless more cells would be set aside than allowed. The first estimate is
/// the covariance of the table as DDC completes it, wrapped along its principal axes. The objective has
/// many local minima; which one the steps reach depends on that estimate.
///
/// Breakdown point: a share 1 − `alpha` of the cells of each variable.
/// Reference: Raymaekers & Rousseeuw (2023), JASA (The cellwise minimum covariance determinant
/// estimator); first estimate after Raymaekers & Rousseeuw (2021), Journal of Data Science, Statistics,
/// and Visualisation 1(3). Its details here were chosen among many variants as those with which the
/// cells set aside in two tables are those of R's cellWise 2.5.3; on other tables the two may start,
/// and end, elsewhere.
public struct CellMCD: Equatable, Sendable {
  /// The least share of the cells of a variable that is kept.
  public let alpha: Double

  /// The probability of the cutoff for normal data.
  public let coverage: Double

  /// Steps end when no covariance of the standardised variables changes by as much.
  public let tolerance: Double

  /// The most steps.
  public let stepLimit: Int

  /// The least eigenvalue of the covariance of the standardised variables.
  public let leastEigenvalue: Double

  /// The threads to use; the result does not depend on it, to the last bit.
  public let workers: Int

  /// Creates the estimator; by default as recommended.
  public init(
    alpha: Double = 0.75, coverage: Double = 0.99, tolerance: Double = 1e-4, stepLimit: Int = 100,
    leastEigenvalue: Double = 1e-4, workers: Int = processorCount()
  ) {
    precondition(0.5 <= alpha && alpha <= 1, "alpha \(alpha)")
    precondition(0 < coverage && coverage < 1, "coverage \(coverage)")
    precondition(tolerance > 0 && stepLimit > 0 && workers > 0, "\(tolerance), \(stepLimit)")
    precondition(leastEigenvalue >= 1e-6 && leastEigenvalue < 1, "eigenvalue \(leastEigenvalue)")
    self.alpha = alpha
    self.coverage = coverage
    self.tolerance = tolerance
    self.stepLimit = stepLimit
    self.leastEigenvalue = leastEigenvalue
    self.workers = workers
  }

  /// Fits location and covariance and judges every cell.
  ///
  /// - Parameter x: Shape (n × p), rows are units; NaN is missing and never kept. A variable of which
  ///   more than a share 1 − `alpha` is missing, or which is nearly constant, is judged alone
  ///   (`CellVariable.Treatment`) and has variance 0 in the estimate.
  /// - Returns: Nil when no variable is left to be judged by others.
  /// - Complexity: O(n p²) for each step, and as much again for each cell set aside in a row.
  public func fit(_ x: Matrix) -> CellwiseEstimate? { estimate(x, settingAside: nil) }

  /// Fits location and covariance where the cells set aside are known.
  ///
  /// - Parameters:
  ///   - x: As for `fit(_:)`.
  ///   - cells: The cells, as row + column · n; those of variables judged alone are passed over.
  public func estimate(_ x: Matrix, settingAside cells: [Int]) -> CellwiseEstimate? {
    estimate(x, settingAside: .some(cells))
  }

  private func estimate(_ x: Matrix, settingAside known: [Int]?) -> CellwiseEstimate? {
    var variables = CellVariable.fit(columns: x, leastShare: alpha, workers: workers) {
      Wrapping.fit($0, &$1)?.center
    }
    let joint = variables.indices.filter { variables[$0].isJoint }
    guard !joint.isEmpty else { return nil }
    let scores = CellScores(x, joint.map { variables[$0].center }, columns: joint, workers: workers)
    let first = first(scores)
    let cutoff = ChiSquare(degreesOfFreedom: 1).quantile(coverage).squareRoot()
    let penalties = penalties(first)
    let steps = CellConcentration(
      scores: scores, penalties: penalties, cutoff: cutoff, least: leastKept(x.rows),
      leastEigenvalue: leastEigenvalue, workers: workers)
    let fixed = known.map { cells -> CellFlags in
      let flags = CellFlags(scores: scores)
      for cell in cells {
        guard let column = joint.firstIndex(of: cell / x.rows) else { continue }
        flags.flags[cell % x.rows + column * x.rows] = false
      }
      return flags
    }
    let end = steps.run(from: first, keeping: fixed, tolerance: tolerance, limit: stepLimit)
    let cells = CellTable(rows: x.rows, columns: x.columns)
    let alone = judgeAlone(x, variables, into: cells, workers: workers)
    for column in variables.indices {
      variables[column].center = alone[column]
      if variables[column].isJoint {
        variables[column].treatment = joint.count > 1 ? .connected : .standalone
      }
    }
    return CellwiseEstimate(
      variables: variables, joint: joint, end: end, penalties: penalties, steps: steps,
      cells: cells, cutoff: cutoff)
  }

  private func first(_ scores: CellScores) -> CellGaussian {
    let start = CellMCDStart(
      scores: scores, coverage: coverage, leastShare: alpha, leastEigenvalue: leastEigenvalue,
      workers: workers)
    guard
      let first = CellGaussian(
        location: [Double](repeating: 0, count: scores.columns), covariance: start.correlation())
    else {
      preconditionFailure("a covariance with eigenvalues from \(leastEigenvalue) is singular")
    }
    return first
  }

  /// The fewest cells of a variable that are kept.
  func leastKept(_ rows: Int) -> Int { Int((alpha * Double(rows)).rounded(.up)) }

  private func penalties(_ first: CellGaussian) -> [Double] {
    let base = ChiSquare(degreesOfFreedom: 1).quantile(coverage) + log(2 * Double.pi)
    return first.location.indices.map { base - log(first.precision[$0, $0]) }
  }
}
