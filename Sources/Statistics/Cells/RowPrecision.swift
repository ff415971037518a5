import Glibc

// The inner loops of cellMCD. For one row they keep the inverse covariance of the variables that take
// part, and put single variables in or out by rank-one updates, O(p²) each. Rows in which all take part
// read the shared inverse and copy nothing.

/// The inverse covariance of the variables of one row that take part; memory of one worker.
final class RowPrecision {
  let order: Int
  private let covariance: UnsafePointer<Double>
  private let precision: UnsafePointer<Double>
  private let wholeLogDeterminant: Double

  /// A copy to change, of shape (p × p), and whether it stands for `precision`.
  private let changed: UnsafeMutablePointer<Double>
  private var isChanged = false
  private let column: UnsafeMutablePointer<Double>

  /// The slopes of a variable out of the row on those in it, 0 for others out; see `regress`.
  let slopes: UnsafeMutablePointer<Double>

  /// Deviations of the row from the location; 0 where the cell is missing.
  let deviations: UnsafeMutablePointer<Double>

  /// Whether each variable takes part.
  let isPresent: UnsafeMutablePointer<Bool>

  /// The number that take part, and the logarithm of the determinant of their covariance.
  private(set) var count = 0
  private(set) var logDeterminant = 0.0

  /// - Parameters:
  ///   - covariance: Shape (p × p), positive definite; outlives this memory, as does
  ///   - precision: its inverse.
  init(
    order: Int, covariance: UnsafePointer<Double>, precision: UnsafePointer<Double>,
    logDeterminant: Double
  ) {
    self.order = order
    self.covariance = covariance
    self.precision = precision
    wholeLogDeterminant = logDeterminant
    changed = .allocate(capacity: max(1, order * order))
    column = .allocate(capacity: max(1, order))
    slopes = .allocate(capacity: max(1, order))
    deviations = .allocate(capacity: max(1, order))
    isPresent = .allocate(capacity: max(1, order))
  }

  deinit {
    for memory in [changed, column, slopes, deviations] { memory.deallocate() }
    isPresent.deallocate()
  }

  /// Lets all variables take part.
  func reset() {
    isChanged = false
    count = order
    logDeterminant = wholeLogDeterminant
    for index in 0..<order { isPresent[index] = true }
  }

  private var current: UnsafePointer<Double> { isChanged ? UnsafePointer(changed) : precision }

  /// Takes a variable out.
  func remove(_ variable: Int) {
    precondition(isPresent[variable], "variable \(variable) is out already")
    if !isChanged {
      changed.update(from: precision, count: order * order)
      isChanged = true
    }
    column.update(from: changed + variable * order, count: order)
    let pivot = column[variable]
    for other in 0..<order where column[other] != 0 {
      let (target, factor) = (changed + other * order, column[other] / pivot)
      for row in 0..<order { target[row] -= factor * column[row] }
    }
    for row in 0..<order {
      changed[row + variable * order] = 0
      changed[variable + row * order] = 0
    }
    isPresent[variable] = false
    count -= 1
    logDeterminant += log(pivot)
  }

  /// Puts a variable in, of which `regress` gave the slopes and this variance last.
  func insert(_ variable: Int, variance: Double) {
    precondition(!isPresent[variable] && isChanged, "variable \(variable) is in already")
    slopes[variable] = -1
    for other in 0..<order where slopes[other] != 0 {
      let (target, factor) = (changed + other * order, slopes[other] / variance)
      for row in 0..<order { target[row] += factor * slopes[row] }
    }
    isPresent[variable] = true
    count += 1
    logDeterminant += log(variance)
  }

  /// The residual of a variable that takes part from its regression on the others, and its variance
  /// given them.
  func residual(_ variable: Int) -> (residual: Double, variance: Double) {
    let entries = current + variable * order
    let variance = 1 / entries[variable]
    return (dot(entries, deviations) * variance, variance)
  }

  /// Regresses a variable that takes no part on those that do, into `slopes`.
  ///
  /// - Returns: The prediction of its deviation, and its variance given them.
  func regress(_ variable: Int) -> (prediction: Double, variance: Double) {
    let entries = covariance + variable * order
    for other in 0..<order { slopes[other] = 0 }
    if count > 0 {
      for other in 0..<order where isPresent[other] {
        let (source, factor) = (current + other * order, entries[other])
        for row in 0..<order { slopes[row] += factor * source[row] }
      }
    }
    let explained = dot(slopes, entries)
    return (dot(slopes, deviations), max(entries[variable] - explained, .leastNormalMagnitude))
  }

  /// The squared distance of the row from the location, in the variables that take part.
  func squaredDistance() -> Double {
    var sum = 0.0
    for variable in 0..<order where isPresent[variable] {
      sum += deviations[variable] * dot(current + variable * order, deviations)
    }
    return sum
  }

  /// The covariance, given those that take part, of a variable regressed last with another one.
  func conditionalCovariance(_ variable: Int, _ other: Int) -> Double {
    covariance[variable + other * order] - dot(slopes, covariance + other * order)
  }

  private func dot(_ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>) -> Double {
    var parts = SIMD4<Double>(repeating: 0)
    var place = 0
    while place &+ 4 <= order {
      let first = UnsafeRawPointer(a + place).loadUnaligned(as: SIMD4<Double>.self)
      parts += first * UnsafeRawPointer(b + place).loadUnaligned(as: SIMD4<Double>.self)
      place &+= 4
    }
    var sum = parts.sum()
    while place < order {
      sum += a[place] * b[place]
      place &+= 1
    }
    return sum
  }
}
