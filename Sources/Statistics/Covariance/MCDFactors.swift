import Glibc

/// The factors by which covariances of the MCD become unbiased, nearly, at normal data.
public enum MCDFactors {
  /// The consistency factor of the covariance of the share of rows that lie nearest.
  ///
  /// c = s / P(χ²ₚ₊₂ ≤ χ²ₚ(s)) for the share s; 1 for all rows.
  ///
  /// - Parameters:
  ///   - columns: The number p of variables, at least 1.
  ///   - share: Above 0, at most 1.
  ///
  /// Reference: Croux & Haesbroeck (1999), Journal of Multivariate Analysis 71, 161–190.
  public static func consistency(columns: Int, share: Double) -> Double {
    precondition(columns > 0 && share > 0 && share <= 1, "\(columns) variables, share \(share)")
    guard share < 1 else { return 1 }
    let p = Double(columns)
    let reach = ChiSquare(degreesOfFreedom: p).quantile(share)
    return share / (1 - ChiSquare(degreesOfFreedom: p + 2).survival(reach))
  }

  /// The factor of the raw covariance for the size of the sample.
  ///
  /// At α = 1/2 it is a simulated one where R's robustbase 0.95-0 has one (few rows for 2 to 9
  /// variables), else that of Pison et al.
  ///
  /// Reference: Pison, Van Aelst & Willems (2002), Metrika 55, 111–123.
  public static func smallSampleRaw(rows: Int, columns: Int, alpha: Double) -> Double {
    if alpha == 0.5,
      let factor = MCDSimulatedFactors.raw.factor(rows: rows, columns: columns)
    {
      return factor
    }
    return Self.raw.factor(rows: rows, columns: columns, alpha: alpha)
  }

  /// The factor of the reweighted covariance for the size of the sample; as for the raw one.
  public static func smallSampleReweighted(rows: Int, columns: Int, alpha: Double) -> Double {
    if alpha == 0.5,
      let factor = MCDSimulatedFactors.reweighted.factor(rows: rows, columns: columns)
    {
      return factor
    }
    return Self.reweighted.factor(rows: rows, columns: columns, alpha: alpha)
  }

  private static let raw = PisonCoefficients(
    half: Decay(
      one: (0.262024211897096, 0.604756680630497), two: (0.673292623522027, 0.691365864961895),
      ofTwo: (1.42764571687802, 1.26263336932151), ofThree: (1.06141115981725, 1.28907991440387)),
    sevenEighths: Decay(
      one: (-0.351584646688712, 1.01646567502486), two: (0.446537815635445, 1.06690782995919),
      ofTwo: (0.455179464070565, 1.11192541278794),
      ofThree: (0.294241208320834, 1.09649329149811)))

  private static let reweighted = PisonCoefficients(
    half: Decay(
      one: (1.11098143415027, 1.5182890270453), two: (3.11101712909049, 1.91401056721863),
      ofTwo: (1.02842572724793, 1.67659883081926), ofThree: (0.26800273450853, 1.35968562893582)),
    sevenEighths: Decay(
      one: (-0.66046776772861, 0.88939595831888), two: (0.79473550581058, 1.10081930350091),
      ofTwo: (0.544482443573914, 1.25994483222292),
      ofThree: (0.343791072183285, 1.25159004257133)))
}

/// How the bias 1 − f = exp(a)/nᵇ falls with n at one α.
private struct Decay: Sendable {
  /// a and b for one variable.
  let one: (Double, Double)
  /// a and b for two variables.
  let two: (Double, Double)
  /// For more variables: c and d of the bias c/pᵈ at n = 2p².
  let ofTwo: (Double, Double)
  /// The same at n = 3p².
  let ofThree: (Double, Double)

  /// f, by which the covariance of n rows of p variables falls short.
  func shortfall(rows: Int, columns: Int) -> Double {
    let (intercept, slope) = line(columns)
    return 1 - exp(intercept) / pow(Double(rows), slope)
  }

  private func line(_ columns: Int) -> (Double, Double) {
    if columns == 1 { return one }
    if columns == 2 { return two }
    // The line in log n through both biases.
    let p = Double(columns)
    let (y2, y3) = (log(ofTwo.0 / pow(p, ofTwo.1)), log(ofThree.0 / pow(p, ofThree.1)))
    let (x2, x3) = (-log(2 * p * p), -log(3 * p * p))
    let slope = (y3 - y2) / (x3 - x2)
    return (y2 - slope * x2, slope)
  }
}

/// The coefficients of Pison et al. for α = 1/2 and 7/8; between them, and up to 1, f is linear.
private struct PisonCoefficients: Sendable {
  let half: Decay
  let sevenEighths: Decay

  func factor(rows: Int, columns: Int, alpha: Double) -> Double {
    precondition(rows > 0 && columns > 0, "\(rows) × \(columns)")
    precondition(0.5 <= alpha && alpha <= 1, "alpha \(alpha)")
    let high = sevenEighths.shortfall(rows: rows, columns: columns)
    if alpha > 0.875 { return 1 / (high + (1 - high) / 0.125 * (alpha - 0.875)) }
    let low = half.shortfall(rows: rows, columns: columns)
    return 1 / (low + (high - low) / 0.375 * (alpha - 0.5))
  }
}
