import CSpecialFunctions

/// The geometric mean of positive values.
func geometricMean(_ values: [Double]) -> Double {
  exp(values.reduce(0) { $0 + log($1) } / Double(values.count))
}

/// Whether every part is positive and finite, so that log-ratios exist.
private func areParts(_ parts: [Double]) -> Bool {
  !parts.isEmpty && parts.allSatisfy { $0 > 0 && $0.isFinite }
}

/// The centred log-ratios log(xᵢ/g) with g the geometric mean.
///
/// They sum to 0, so their covariance is singular: use `isometricLogRatios` for distances and
/// covariances.
///
/// - Parameter parts: Shape (D), any unit; need not be closed.
/// - Returns: Shape (D); nil where a part is 0, negative or missing (NaN): replace zeros first.
///
/// Reference: Aitchison (1986), The Statistical Analysis of Compositional Data, 4.6.
public func centredLogRatios(_ parts: [Double]) -> [Double]? {
  guard areParts(parts) else { return nil }
  let logs = parts.map { log($0) }
  let mean = logs.reduce(0, +) / Double(logs.count)
  return logs.map { $0 - mean }
}

/// An orthonormal basis of log-ratio coordinates; both are sequential.
public enum LogRatioBasis: Equatable, Sendable {
  /// Coordinate i sets part i against those after it, √((D − i)/(D − i + 1)) log(xᵢ/g(xᵢ₊₁…)): the
  /// first says all about the first part (Fišerová & Hron 2011).
  case pivot

  /// Coordinate i sets the first i parts against the next, √(i/(i + 1)) log(g(x₁…xᵢ)/xᵢ₊₁): the basis
  /// of Egozcue et al. (2003), and scikit-bio's.
  case leading
}

/// The isometric log-ratios: D − 1 orthonormal coordinates of a composition.
///
/// Distances between them are Aitchison's, whichever the basis.
///
/// - Parameters:
///   - parts: Shape (D), any unit; need not be closed.
///   - basis: Which parts each coordinate compares.
/// - Returns: Shape (D − 1); nil where a part is 0, negative or missing (NaN): replace zeros first.
///
/// Reference: Egozcue, Pawlowsky-Glahn, Mateu-Figueras & Barceló-Vidal (2003), Mathematical Geology
/// 35, 279–300.
public func isometricLogRatios(
  _ parts: [Double], basis: LogRatioBasis = .pivot
) -> [Double]? {
  guard areParts(parts) else { return nil }
  let logs = parts.map { log($0) }
  var result = [Double](repeating: 0, count: parts.count - 1)
  var sum = 0.0
  switch basis {
  case .leading:
    for index in result.indices {
      sum += logs[index]
      let many = Double(index + 1)
      result[index] = (many / (many + 1)).squareRoot() * (sum / many - logs[index + 1])
    }
  case .pivot:
    for index in result.indices.reversed() {
      sum += logs[index + 1]
      let many = Double(result.count - index)
      result[index] = (many / (many + 1)).squareRoot() * (logs[index] - sum / many)
    }
  }
  return result
}

/// The composition, of sum 1, with the given isometric log-ratios.
///
/// - Parameter coordinates: Shape (D − 1), finite.
/// - Returns: Shape (D).
public func composition(
  ofIsometricLogRatios coordinates: [Double], basis: LogRatioBasis = .pivot
) -> [Double] {
  let count = coordinates.count
  precondition(coordinates.allSatisfy(\.isFinite), "coordinates \(coordinates)")
  var logs = [Double](repeating: 0, count: count + 1)
  for (index, value) in coordinates.enumerated() {
    let many = Double(basis == .pivot ? count - index : index + 1)
    let one = value * (many / (many + 1)).squareRoot()
    let each = value / (many * (many + 1)).squareRoot()
    switch basis {
    case .pivot:
      logs[index] += one
      for part in (index + 1)...count { logs[part] -= each }
    case .leading:
      logs[index + 1] -= one
      for part in 0...index { logs[part] += each }
    }
  }
  let greatest = logs.reduce(-.infinity) { max($0, $1) }
  let parts = logs.map { exp($0 - greatest) }
  let sum = parts.reduce(0, +)
  return parts.map { $0 / sum }
}

/// Aitchison's distance between two compositions: that of their centred log-ratios.
///
/// Does not depend on the units of either. Takes O(D).
///
/// - Returns: Nil where a part is 0, negative or missing (NaN): replace zeros first.
public func aitchisonDistance(_ a: [Double], _ b: [Double]) -> Double? {
  precondition(a.count == b.count, "\(a.count) and \(b.count) parts")
  guard let first = centredLogRatios(a), let second = centredLogRatios(b) else { return nil }
  return zip(first, second).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
}
