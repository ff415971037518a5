/// A copy of some rows and variables of a data matrix, centred and scaled.
///
/// - Parameters:
///   - matrix: Shape (n × p); NaN is missing and becomes 0: the cell takes the location, so it
///     contributes nothing to a cross product or a distance. An infinite value is a caller's error.
///   - rows: The rows to copy.
///   - variables: The columns to copy, in this order.
///   - location: Shape (p).
///   - scale: Shape (p), by which the centred values are divided.
func centeredPanel(
  of matrix: Matrix, rows: Range<Int>, variables: [Int], location: [Double], scale: [Double]
) -> Matrix {
  var storage: [Double] = []
  storage.reserveCapacity(rows.count * variables.count)
  for variable in variables {
    let start = variable * matrix.rows
    let (center, divisor) = (location[variable], scale[variable])
    for value in matrix.storage[start + rows.lowerBound..<start + rows.upperBound] {
      precondition(!value.isInfinite, "an observation of variable \(variable) is infinite")
      storage.append(value.isNaN ? 0 : (value - center) / divisor)
    }
  }
  return Matrix(rows: rows.count, columns: variables.count, storage: storage)
}
