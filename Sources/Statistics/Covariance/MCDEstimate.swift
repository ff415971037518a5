/// The MCD estimate of full rank.
public struct MCDEstimate: Equatable, Sendable {
  /// What a covariance is multiplied by.
  public struct Factors: Equatable, Sendable {
    /// The factor that makes it consistent at normal data.
    public let consistency: Double
    /// The factor for the size of the sample.
    public let smallSample: Double
    /// Both.
    public var product: Double { consistency * smallSample }
  }

  /// The rows of the best subset found, ascending; h of them.
  public let subset: [Int32]

  /// The logarithm of the determinant of the covariance of the subset, with divisor h − 1, before
  /// factors.
  public let logDeterminant: Double

  /// The mean and the corrected covariance of the subset.
  public let raw: LocationCovariance

  /// The factors of the raw covariance.
  public let rawFactors: Factors

  /// The squared distance of each row from the raw estimate; NaN for rows with a missing cell.
  public let rawSquaredDistances: [Double]

  /// The mean and the corrected covariance, with divisor their number less 1, of the rows whose
  /// raw distance is below the cutoff.
  public let reweighted: LocationCovariance

  /// The factors of the reweighted covariance.
  public let factors: Factors

  /// The squared distance of each row from the reweighted estimate; NaN for rows with a missing
  /// cell.
  public let squaredDistances: [Double]

  /// The squared distance below which rows are regular: χ²ₚ(0.975).
  public let cutoff: Double

  /// Whether the raw distance of each row is below the cutoff: the rows of the reweighted estimate.
  public var rawWeights: [Bool] { rawSquaredDistances.map { $0 < cutoff } }

  /// Whether the reweighted distance of each row is below the cutoff: the regular rows.
  public var weights: [Bool] { squaredDistances.map { $0 < cutoff } }

  /// Computes what follows from a subset.
  ///
  /// - Returns: Nil when its covariance is singular. Where that of the rows below the cutoff is,
  ///   the subset stands in for them.
  init?(
    _ x: Matrix, subset: [Int32], _ known: Whitening?, complete: Int, rawFactors: Factors,
    smallSample: Double,
    workers: Int
  ) {
    let pass = PanelPass(x: x, workers: workers)
    let p = x.columns
    guard let inner = known ?? Self.whitening(of: subset, pass),
      let whitening = inner.scaled(by: rawFactors.product)
    else { return nil }
    cutoff = ChiSquare(degreesOfFreedom: Double(p)).quantile(0.975)
    let distances = SharedNumbers(count: x.rows)
    let near = pass.nearest(whitening, limits: cutoff...cutoff, distances: distances)
    var (count, sums, origin) = (near.sums.count, near.sums, whitening)
    var moments = sums.moments(in: origin)
    if moments.flatMap({ Whitening(location: $0.mean, covariance: $0.covariance) }) == nil {
      (count, origin) = (subset.count, whitening)
      sums = pass.sums(of: subset, whitening)
      moments = sums.moments(in: origin)
    }
    let factors = Factors(
      consistency: MCDFactors.consistency(columns: p, share: Double(count) / Double(complete)),
      smallSample: smallSample)
    guard let moments,
      let final = Whitening(
        location: moments.mean, covariance: moments.covariance.map { $0 * factors.product })
    else { return nil }
    self.subset = subset
    self.rawFactors = rawFactors
    self.factors = factors
    logDeterminant = inner.logDeterminant
    raw = LocationCovariance(location: whitening.location, covariance: whitening.covariance)
    rawSquaredDistances = Array(distances.numbers)
    reweighted = LocationCovariance(
      location: moments.mean,
      covariance: Matrix(
        rows: p, columns: p, storage: moments.covariance.map { $0 * factors.product }))
    squaredDistances = pass.distances(final.metric, missing: .excludeRow)
  }

  /// The metric of the covariance of some rows, with divisor their number less 1.
  private static func whitening(of rows: [Int32], _ pass: PanelPass) -> Whitening? {
    let p = pass.x.columns
    guard let first = rows.first else { return nil }
    let unit = [Double](repeating: 1, count: p)
    // The first sums are about a row of the subset, the second about the mean, which loses nothing.
    var origin = Whitening(location: (0..<p).map { pass.x[Int(first), $0] }, scale: unit)
    guard let rough = pass.sums(of: rows, origin).moments(in: origin) else { return nil }
    origin =
      Whitening(location: rough.mean, covariance: rough.covariance)
      ?? Whitening(location: rough.mean, scale: unit)
    return pass.sums(of: rows, origin).moments(in: origin)
      .flatMap { Whitening(location: $0.mean, covariance: $0.covariance) }
  }
}
