/// An exact fit: h or more rows lie on one hyperplane, so the least determinant is 0.
///
/// The hyperplane is then the answer: it says which relation most rows keep exactly, and which rows
/// break it. Of several, one is given.
public struct Hyperplane: Equatable, Sendable {
  /// The unit normal a, shape (p): rows on the hyperplane have a·x = `offset`. Its first element
  /// that is not 0 is positive.
  public let normal: [Double]

  /// a·x for the rows on the hyperplane.
  public let offset: Double

  /// The mean of the rows on the hyperplane and their singular covariance, with divisor their
  /// number less 1, times the factors of the raw MCD.
  public let estimate: LocationCovariance

  /// Whether each row lies on the hyperplane; false for rows with a missing cell.
  public let weights: [Bool]

  /// The number of rows on the hyperplane.
  public var count: Int { weights.count { $0 } }
}

/// A relation a·x = b that some rows keep.
struct LinearRelation {
  let normal: [Double]
  let center: [Double]

  /// The relation that a variable has a value.
  init(value: Double, of column: Int, columns: Int) {
    normal = (0..<columns).map { $0 == column ? 1 : 0 }
    center = (0..<columns).map { $0 == column ? value : 0 }
  }

  /// The relation that rows of a singular covariance keep best.
  ///
  /// - Parameter rows: Shape (m × p).
  init(keptBy rows: Matrix) {
    let p = rows.columns
    let moments = meanAndScatter(rows, divisor: rows.rows)
    center = moments.location
    let scale = (0..<p).map { moments.covariance[$0, $0].squareRoot() }
    let noise = (0..<p).map { column in
      64 * Double.ulpOfOne * (rows[column: column].map(\.magnitude).max() ?? 0)
    }
    var normal = [Double](repeating: 0, count: p)
    if let constant = (0..<p).first(where: { scale[$0] <= noise[$0] }) {
      normal[constant] = 1
    } else {
      let vectors = BLAS.symmetricEigen(moments.correlation(among: Array(0..<p))).vectors
      for index in 0..<p { normal[index] = vectors[index, 0] / scale[index] }
      let length = normal.reduce(0) { $0 + $1 * $1 }.squareRoot()
      for index in 0..<p { normal[index] /= length }
      // What differs from 0 by the rounding of the eigenvector alone is 0.
      let largest = (0..<p).map { (normal[$0] * scale[$0]).magnitude }.max() ?? 0
      for index in 0..<p where (normal[index] * scale[index]).magnitude < 1e-12 * largest {
        normal[index] = 0
      }
    }
    let sign = normal.first { $0 != 0 }.map { $0 < 0 ? -1.0 : 1 } ?? 1
    self.normal = normal.map { sign * $0 }
  }

  /// Whether a row keeps the relation but for rounding.
  func holds(for row: Int, of x: Matrix) -> Bool {
    var (sum, size) = (0.0, 0.0)
    for (column, coefficient) in normal.enumerated() where coefficient != 0 {
      let value = x[row, column]
      sum += coefficient * (value - center[column])
      size +=
        coefficient.magnitude
        * (1e-9 * (value - center[column]).magnitude
          + 64 * Double.ulpOfOne * (value.magnitude + center[column].magnitude))
    }
    return sum.magnitude <= size
  }
}
