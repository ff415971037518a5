import Glibc

/// A normal distribution of standardised variables, with what the steps of cellMCD need of it.
struct CellGaussian {
  let location: [Double]
  let covariance: Matrix
  let precision: Matrix
  let logDeterminant: Double

  /// Nil when the covariance is not positive definite.
  init?(location: [Double], covariance: Matrix) {
    guard let factor = BLAS.choleskyFactor(covariance) else { return nil }
    let order = location.count
    var inverse = factor
    inverse.withElements {
      if let base = $0 { BLAS.invertLower(base, order: order) }
    }
    self.location = location
    self.covariance = covariance
    precision = BLAS.crossProduct(inverse)
    logDeterminant = (0..<order).reduce(0) { $0 + 2 * log(factor[$1, $1]) }
  }

  /// Calls a function with the memory that `RowPrecision` reads.
  func withMemory<Result>(
    _ body: (UnsafePointer<Double>, UnsafePointer<Double>) -> Result
  ) -> Result {
    covariance.storage.withUnsafeBufferPointer { covariance in
      precision.storage.withUnsafeBufferPointer { precision in
        guard let first = covariance.baseAddress, let second = precision.baseAddress else {
          preconditionFailure("a distribution of no variables")
        }
        return body(first, second)
      }
    }
  }
}

/// A symmetric matrix with its eigenvalues below a floor raised to it.
func raisingEigenvalues(of matrix: Matrix, to floor: Double) -> Matrix {
  let (values, vectors) = BLAS.symmetricEigen(matrix)
  guard let least = values.first, least < floor else { return matrix }
  var scaled = transpose(vectors)
  for row in 0..<scaled.rows {
    let root = max(values[row], floor).squareRoot()
    for column in 0..<scaled.columns { scaled[row, column] *= root }
  }
  return BLAS.crossProduct(scaled)
}
