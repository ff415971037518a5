import COpenBLAS

// Pointers instead of matrices: the inner loops of the covariance estimators must not allocate.
// The caller vouches for the sizes; leading dimensions are those stated with each function.

extension BLAS {
  /// Adds aᵀa to the lower triangle of c (dsyrk).
  ///
  /// - Parameters:
  ///   - a: Shape (rows × columns), its columns `stride` apart.
  ///   - c: Shape (columns × columns).
  static func addCrossProduct(
    of a: UnsafePointer<Double>, rows: Int, columns: Int, stride: Int,
    to c: UnsafeMutablePointer<Double>
  ) {
    _ = singleThread
    precondition(stride >= rows, "dsyrk: \(rows) rows in a column of \(stride)")
    guard rows > 0, columns > 0 else { return }
    let (p, n) = (dimension(columns, "dsyrk"), dimension(rows, "dsyrk"))
    let apart = dimension(stride, "dsyrk")
    cblas_dsyrk(CblasColMajor, CblasLower, CblasTrans, p, n, 1, a, apart, 1, c, p)
  }

  /// Replaces b by b·lᵀ, where l is lower triangular (dtrmm).
  ///
  /// - Parameters:
  ///   - b: Shape (rows × columns), its columns `stride` apart. NaN stays within its row.
  ///   - l: Shape (columns × columns); what lies above its diagonal is not read.
  static func multiply(
    _ b: UnsafeMutablePointer<Double>, rows: Int, columns: Int, stride: Int,
    byTransposedLower l: UnsafePointer<Double>
  ) {
    _ = singleThread
    precondition(stride >= rows, "dtrmm: \(rows) rows in a column of \(stride)")
    guard rows > 0, columns > 0 else { return }
    let (n, p) = (dimension(rows, "dtrmm"), dimension(columns, "dtrmm"))
    let apart = dimension(stride, "dtrmm")
    cblas_dtrmm(
      CblasColMajor, CblasRight, CblasLower, CblasTrans, CblasNonUnit, n, p, 1, l, p, b, apart)
  }

  /// Replaces the lower triangle of a symmetric matrix by its Cholesky factor (dpotrf).
  ///
  /// - Returns: False when the matrix is not positive definite; it is then overwritten in part.
  static func factor(_ a: UnsafeMutablePointer<Double>, order: Int) -> Bool {
    _ = singleThread
    let n = dimension(order, "dpotrf")
    guard n > 0 else { return true }
    let info = LAPACKE_dpotrf_work(LAPACK_COL_MAJOR, lower, n, a, n)
    precondition(info >= 0, "dpotrf: argument \(-info) is invalid")
    return info == 0
  }

  /// Replaces a lower triangular matrix without zeros on its diagonal by its inverse (dtrtri).
  static func invertLower(_ a: UnsafeMutablePointer<Double>, order: Int) {
    _ = singleThread
    let n = dimension(order, "dtrtri")
    guard n > 0 else { return }
    let nonUnit = CChar(UInt8(ascii: "N"))
    let info = LAPACKE_dtrtri_work(LAPACK_COL_MAJOR, lower, nonUnit, n, a, n)
    precondition(info == 0, "dtrtri: info \(info) for a matrix of order \(n)")
  }
}

extension BLAS {
  /// Writes the product ab to c (dgemm).
  ///
  /// - Parameters:
  ///   - a: Shape (rows × inner), its columns `stride` apart.
  ///   - b: Shape (inner × columns).
  ///   - c: Shape (rows × columns), its columns `stride` apart.
  static func multiply(
    _ a: UnsafePointer<Double>, rows: Int, inner: Int, stride: Int,
    by b: UnsafePointer<Double>, columns: Int, to c: UnsafeMutablePointer<Double>
  ) {
    _ = singleThread
    precondition(stride >= rows, "dgemm: \(rows) rows in a column of \(stride)")
    guard rows > 0, columns > 0, inner > 0 else { return }
    let (m, n) = (dimension(rows, "dgemm"), dimension(columns, "dgemm"))
    let (k, apart) = (dimension(inner, "dgemm"), dimension(stride, "dgemm"))
    cblas_dgemm(
      CblasColMajor, CblasNoTrans, CblasNoTrans, m, n, k, 1, a, apart, b, k, 0, c, apart)
  }
}
