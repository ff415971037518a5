/// The size h of the subset whose covariance determinant the MCD makes least.
///
/// h = ⌊2m − n + 2(n − m)α⌋ with m = ⌊(n + p + 1)/2⌋: m itself, of the highest breakdown point, at
/// α = 1/2 and all n rows at α = 1.
///
/// - Parameters:
///   - alpha: From 1/2 to 1.
///   - rows: The number n of rows.
///   - columns: The number p of variables.
///
/// Reference: Rousseeuw & Van Driessen (1999), Technometrics 41, 212–223, section 4, as in R's
/// robustbase 0.95-0.
public func subsetSize(alpha: Double, rows: Int, columns: Int) -> Int {
  precondition(0.5 <= alpha && alpha <= 1, "alpha \(alpha)")
  precondition(rows >= 0 && columns >= 0, "\(rows) × \(columns)")
  let half = (rows + columns + 1) / 2
  return Int(Double(2 * half - rows) + 2 * Double(rows - half) * alpha)
}
