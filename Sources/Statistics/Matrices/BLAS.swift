import COpenBLAS

// This file and BLASPanels.swift are the only ones that call C for linear algebra. A wrong shape or
// leading dimension there reads or writes outside the array without a word, so every function checks
// shapes first and names the routine. Matrices without elements have no address: return before the
// call.

/// The dense linear algebra that the estimators need, through OpenBLAS on one thread.
///
/// Functions here take whole column-major matrices free of NaN; those of BLASPanels.swift, memory.
enum BLAS {
  /// OpenBLAS would start threads of its own, which compete with panels run in tasks and make sums
  /// depend on their number. Evaluated once, before the first call.
  static let singleThread: Void = openblas_set_num_threads(1)

  static let lower = CChar(UInt8(ascii: "L"))

  /// The matrix of cross products aᵀa, both triangles filled (dsyrk).
  static func crossProduct(_ a: Matrix) -> Matrix {
    _ = singleThread
    let order = a.columns
    var product = Matrix(rows: order, columns: order, repeating: 0)
    guard !a.storage.isEmpty else { return product }
    let (p, n) = (dimension(order, "dsyrk"), dimension(a.rows, "dsyrk"))
    product.withElements { c in
      cblas_dsyrk(CblasColMajor, CblasLower, CblasTrans, p, n, 1, a.storage, n, 0, c, p)
    }
    for column in 0..<order {
      for row in 0..<column { product[row, column] = product[column, row] }
    }
    return product
  }

  /// The product ab (dgemm).
  static func product(_ a: Matrix, _ b: Matrix) -> Matrix {
    _ = singleThread
    precondition(
      a.columns == b.rows, "dgemm: \(a.rows) × \(a.columns) by \(b.rows) × \(b.columns)")
    var result = Matrix(rows: a.rows, columns: b.columns, repeating: 0)
    guard !a.storage.isEmpty, !b.storage.isEmpty else { return result }
    let (m, n) = (dimension(a.rows, "dgemm"), dimension(b.columns, "dgemm"))
    let inner = dimension(a.columns, "dgemm")
    result.withElements { c in
      cblas_dgemm(
        CblasColMajor, CblasNoTrans, CblasNoTrans, m, n, inner,
        1, a.storage, m, b.storage, inner, 0, c, m)
    }
    return result
  }

  /// The lower Cholesky factor of a symmetric matrix, zero above the diagonal (dpotrf).
  ///
  /// - Returns: Nil when the matrix is not positive definite.
  static func choleskyFactor(_ a: Matrix) -> Matrix? {
    _ = singleThread
    precondition(a.rows == a.columns, "dpotrf: \(a.rows) × \(a.columns) matrix is not square")
    var factor = a
    guard !a.storage.isEmpty else { return factor }
    let n = dimension(a.rows, "dpotrf")
    let info = factor.withElements { LAPACKE_dpotrf(LAPACK_COL_MAJOR, lower, n, $0, n) }
    precondition(info >= 0, "dpotrf: argument \(-info) is invalid")
    guard info == 0 else { return nil }
    for column in 0..<a.columns {
      for row in 0..<column { factor[row, column] = 0 }
    }
    return factor
  }

  /// Replaces b by b·l⁻ᵀ, where l is lower triangular (dtrsm).
  ///
  /// With l the Cholesky factor of a covariance, this whitens the rows of b.
  static func solve(_ b: inout Matrix, transposedLower l: Matrix) {
    _ = singleThread
    precondition(
      l.rows == l.columns && b.columns == l.rows,
      "dtrsm: \(b.rows) × \(b.columns) by \(l.rows) × \(l.columns)")
    guard !b.storage.isEmpty else { return }
    let (m, n) = (dimension(b.rows, "dtrsm"), dimension(b.columns, "dtrsm"))
    b.withElements {
      cblas_dtrsm(
        CblasColMajor, CblasRight, CblasLower, CblasTrans, CblasNonUnit,
        m, n, 1, l.storage, n, $0, m)
    }
  }

  /// The eigenvalues of a symmetric matrix, ascending, and its eigenvectors as columns (dsyevd).
  static func symmetricEigen(_ a: Matrix) -> (values: [Double], vectors: Matrix) {
    _ = singleThread
    precondition(a.rows == a.columns, "dsyevd: \(a.rows) × \(a.columns) matrix is not square")
    var vectors = a
    var values = [Double](repeating: 0, count: a.rows)
    guard !a.storage.isEmpty else { return (values, vectors) }
    let n = dimension(a.rows, "dsyevd")
    let job = CChar(UInt8(ascii: "V"))
    let info = vectors.withElements {
      LAPACKE_dsyevd(LAPACK_COL_MAJOR, job, lower, n, $0, n, &values)
    }
    precondition(info == 0, "dsyevd: info \(info) for a matrix of order \(n)")
    return (values, vectors)
  }

  /// A dimension as the 32-bit integer that the C interface takes.
  static func dimension(_ count: Int, _ routine: StaticString) -> Int32 {
    guard let dimension = Int32(exactly: count) else {
      preconditionFailure("\(routine): dimension \(count) exceeds 32 bits")
    }
    return dimension
  }
}
