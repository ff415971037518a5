import Statistics
import Testing

/// A reference file whose input is a data matrix.
struct MatrixOracle<Outputs: Decodable>: Decodable {
  let name: String
  let inputs: Inputs
  let outputs: Outputs
  let tolerance: Tolerance

  struct Inputs: Decodable {
    // The key is that of the files.
    let X: [[Double?]]
    let k: Int?
  }

  struct Tolerance: Decodable {
    let rel: Double?
    let abs: Double?
  }

  /// The data; null is missing.
  var matrix: Matrix { Matrix(rowsOf: inputs.X.map { $0.map { $0 ?? .nan } }) }
}

/// Compares vectors and matrices, element by element, with those of a reference file.
struct OracleMatrixComparison {
  let file: String
  let rel: Double
  let abs: Double

  func expect(
    _ values: [Double], _ truths: [Double?]?, _ what: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard let truths else { return }
    let largest = truths.compactMap { $0?.magnitude }.max() ?? 0
    #expect(values.count == truths.count, "\(file) \(what)", sourceLocation: sourceLocation)
    for (index, (value, truth)) in zip(values, truths).enumerated() {
      // A covariance near 0 carries the rounding of those beside it.
      let near = agree(value, truth ?? .nan, rel: rel, abs: max(abs, rel * 1e-2 * largest))
      let missing = truth == nil && value.isNaN
      #expect(
        near || missing, "\(file) \(what)[\(index)]: \(value), not \(truth ?? .nan)",
        sourceLocation: sourceLocation)
    }
  }

  func expect(
    _ values: Matrix, _ truths: [[Double]]?, _ what: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard let truths else { return }
    expect(
      transposedStorage(values), Array(truths.joined()), what, sourceLocation: sourceLocation)
  }

  func expect(
    _ value: Double, _ truth: Double?, _ what: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard let truth else { return }
    expect([value], [truth], what, sourceLocation: sourceLocation)
  }

  private func transposedStorage(_ x: Matrix) -> [Double] {
    (0..<x.rows).flatMap { row in (0..<x.columns).map { x[row, $0] } }
  }
}
