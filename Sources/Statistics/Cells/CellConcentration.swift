import Glibc

/// The steps of cellMCD: cells are set aside given a normal distribution, then the distribution is
/// improved given the cells.
struct CellConcentration {
  let scores: CellScores
  let penalties: [Double]

  /// The size beyond which cells are set aside at first.
  let cutoff: Double

  /// The fewest cells of a variable that are kept.
  let least: Int
  let leastEigenvalue: Double
  let workers: Int

  /// Where the steps ended.
  struct End {
    let gaussian: CellGaussian
    /// Whether each cell is kept, shape (n × p).
    let kept: CellFlags
    let steps: Int
  }

  /// Takes steps until no covariance changes by `tolerance` or more, from the cells within the cutoff.
  ///
  /// - Parameter fixed: The cells to keep; nil leaves it to the steps.
  func run(
    from first: CellGaussian, keeping fixed: CellFlags? = nil, tolerance: Double, limit: Int
  ) -> End {
    let kept = fixed ?? CellFlags(scores: scores, upTo: cutoff)
    var gaussian = first
    for step in 1...limit {
      if fixed == nil { setAside(gaussian, kept) }
      let next = improved(gaussian, kept)
      let change = zip(next.covariance.storage, gaussian.covariance.storage)
        .reduce(0) { max($0, ($1.0 - $1.1).magnitude) }
      gaussian = next
      if change < tolerance { return End(gaussian: gaussian, kept: kept, steps: step) }
    }
    return End(gaussian: gaussian, kept: kept, steps: limit)
  }

  /// The boundaries of the panels of rows.
  private var panels: [Range<Int>] {
    stride(from: 0, to: scores.rows, by: 256).map { $0..<min($0 + 256, scores.rows) }
  }

  /// Runs panels of rows with the memory for one row.
  private func forEachRowPanel<Result: Sendable>(
    _ gaussian: CellGaussian, _ body: @Sendable (Range<Int>, RowPrecision) -> Result
  ) -> [Result] {
    let panels = panels
    return gaussian.withMemory { covariance, precision in
      let (shared, inverse) = (SharedReading(covariance), SharedReading(precision))
      return forEachPanel(
        panels.count, workers: workers,
        workspace: {
          RowPrecision(
            order: scores.columns, covariance: shared.base, precision: inverse.base,
            logDeterminant: gaussian.logDeterminant)
        },
        { index, space in body(panels[index], space) })
    }
  }

  /// Decides of every cell, variable by variable, whether it is kept.
  ///
  /// A cell is kept where that makes the objective no larger, given the cells kept in its row as far
  /// as decided. Rows do not depend on each other unless fewer than `least` cells of a variable would
  /// be kept: then the limit of that variable rises to the change that so many do not exceed, and the
  /// pass is run anew. Cells with equal change at the limit are all kept.
  private func setAside(_ gaussian: CellGaussian, _ kept: CellFlags) {
    let (p, rows) = (scores.columns, scores.rows)
    var limits = [Double](repeating: 0, count: p)
    let before = kept.copy()
    let changes = UnsafeMutablePointer<Double>.allocate(capacity: max(1, p * rows))
    defer { changes.deallocate() }
    let shared = SharedPointer(changes)
    var settled = 0
    while true {
      let current = limits
      let counts = forEachRowPanel(gaussian) { panel, space in
        decide(panel, space, gaussian, current, from: before, kept, shared)
      }
      let totals = (0..<p).map { column in counts.reduce(0) { $0 + $1[column] } }
      guard
        let short = (settled..<p).first(where: { totals[$0] < min(least, observed($0, changes)) })
      else { return }
      limits[short] = threshold(changes + short * rows, observed(short, changes))
      settled = short + 1
    }
  }

  private func observed(_ column: Int, _ changes: UnsafePointer<Double>) -> Int {
    (0..<scores.rows).count { changes[column * scores.rows + $0] < .infinity }
  }

  /// The change that the least number of cells does not exceed.
  private func threshold(_ changes: UnsafePointer<Double>, _ observed: Int) -> Double {
    var values = Array(UnsafeBufferPointer(start: changes, count: scores.rows))
    return select(min(least, observed) - 1, in: &values)
  }

  /// Decides of the cells of some rows; the number kept in each variable.
  private func decide(
    _ panel: Range<Int>, _ space: RowPrecision, _ gaussian: CellGaussian, _ limits: [Double],
    from before: CellFlags, _ kept: CellFlags, _ changes: SharedPointer
  ) -> [Int] {
    let (p, rows) = (scores.columns, scores.rows)
    var counts = [Int](repeating: 0, count: p)
    for row in panel {
      load(row, space, gaussian, before)
      for column in 0..<p {
        let place = row + column * rows
        guard !scores.values[place].isNaN else {
          changes.base[place] = .infinity
          continue
        }
        let isPresent = space.isPresent[column]
        var (residual, variance): (Double, Double)
        if isPresent {
          (residual, variance) = space.residual(column)
        } else {
          (residual, variance) = space.regress(column)
          residual = space.deviations[column] - residual
        }
        let change =
          log(variance) + residual * residual / variance + log(2 * Double.pi) - penalties[column]
        changes.base[place] = change
        let isKept = change <= limits[column]
        if isKept != isPresent {
          if isKept { space.insert(column, variance: variance) } else { space.remove(column) }
        }
        kept.flags[place] = isKept
        counts[column] += isKept ? 1 : 0
      }
    }
    return counts
  }

  /// Loads a row with its cells kept.
  func load(_ row: Int, _ space: RowPrecision, _ gaussian: CellGaussian, _ kept: CellFlags) {
    let rows = scores.rows
    space.reset()
    for column in 0..<scores.columns {
      let value = scores.values[row + column * rows]
      space.deviations[column] = value.isNaN ? 0 : value - gaussian.location[column]
    }
    for column in 0..<scores.columns where !kept.flags[row + column * rows] { space.remove(column) }
  }

  /// One step of the EM algorithm, with eigenvalues raised to the floor.
  private func improved(_ gaussian: CellGaussian, _ kept: CellFlags) -> CellGaussian {
    let p = scores.columns
    let parts = forEachRowPanel(gaussian) { panel, space in
      sums(panel, space, gaussian, kept)
    }
    var (total, products) = ([Double](repeating: 0, count: p), [Double](repeating: 0, count: p * p))
    for part in parts {
      for place in total.indices { total[place] += part.total[place] }
      for place in products.indices { products[place] += part.products[place] }
    }
    let n = Double(scores.rows)
    var covariance = Matrix(rows: p, columns: p, repeating: 0)
    for j in 0..<p {
      for i in j..<p {
        let value = products[i + j * p] / n - total[i] / n * (total[j] / n)
        covariance[i, j] = value
        covariance[j, i] = value
      }
    }
    let location = (0..<p).map { gaussian.location[$0] + total[$0] / n }
    let raised = raisingEigenvalues(of: covariance, to: leastEigenvalue)
    guard let next = CellGaussian(location: location, covariance: raised) else {
      preconditionFailure("a covariance with eigenvalues from \(leastEigenvalue) is singular")
    }
    return next
  }

  private struct Sums {
    var total: [Double]
    /// The lower triangle.
    var products: [Double]
  }

  /// Sums of the expected deviations and of their products over some rows.
  private func sums(
    _ panel: Range<Int>, _ space: RowPrecision, _ gaussian: CellGaussian, _ kept: CellFlags
  ) -> Sums {
    let (p, height) = (scores.columns, panel.count)
    var result = Sums(
      total: [Double](repeating: 0, count: p), products: [Double](repeating: 0, count: p * p))
    var completed = [Double](repeating: 0, count: p * height)
    for (place, row) in panel.enumerated() {
      load(row, space, gaussian, kept)
      for column in 0..<p {
        var deviation = space.deviations[column]
        if !space.isPresent[column] {
          deviation = space.regress(column).prediction
          for other in column..<p where !space.isPresent[other] {
            result.products[other + column * p] += space.conditionalCovariance(column, other)
          }
        }
        completed[place + column * height] = deviation
        result.total[column] += deviation
      }
    }
    completed.withUnsafeBufferPointer { completed in
      result.products.withUnsafeMutableBufferPointer { products in
        guard let source = completed.baseAddress, let target = products.baseAddress else { return }
        BLAS.addCrossProduct(of: source, rows: height, columns: p, stride: height, to: target)
      }
    }
    return result
  }

  /// Predicts every cell from those kept in its row, and its variance given them.
  ///
  /// - Parameter body: Takes row, column, prediction and variance, standardised; runs on several
  ///   threads, each cell once.
  /// - Returns: The objective.
  func judge(
    _ end: End, _ body: @Sendable (Int, Int, Double, Double) -> Void
  ) -> Double {
    let (p, rows, gaussian) = (scores.columns, scores.rows, end.gaussian)
    return forEachRowPanel(gaussian) { panel, space -> Double in
      var objective = 0.0
      for row in panel {
        load(row, space, gaussian, end.kept)
        objective += space.logDeterminant + space.squaredDistance()
        objective += Double(space.count) * log(2 * Double.pi)
        for column in 0..<p {
          if space.isPresent[column] {
            let found = space.residual(column)
            body(row, column, scores.values[row + column * rows] - found.residual, found.variance)
          } else {
            let found = space.regress(column)
            body(row, column, gaussian.location[column] + found.prediction, found.variance)
            if !scores.values[row + column * rows].isNaN { objective += penalties[column] }
          }
        }
      }
      return objective
    }.reduce(0, +)
  }
}

/// Memory that several workers read.
private struct SharedReading: @unchecked Sendable {
  let base: UnsafePointer<Double>
  init(_ base: UnsafePointer<Double>) { self.base = base }
}

/// Whether each cell of a table is kept; several workers write, each in places of its own.
final class CellFlags: @unchecked Sendable {
  let count: Int

  /// Shape (n × p).
  let flags: UnsafeMutablePointer<Bool>

  /// Keeps the observed cells up to a size.
  init(scores: CellScores, upTo cutoff: Double = .infinity) {
    count = scores.rows * scores.columns
    flags = .allocate(capacity: max(1, count))
    for place in 0..<count { flags[place] = scores.values[place].magnitude <= cutoff }
  }

  private init(copying other: CellFlags) {
    count = other.count
    flags = .allocate(capacity: max(1, count))
    flags.update(from: other.flags, count: count)
  }

  deinit { flags.deallocate() }

  func copy() -> CellFlags { CellFlags(copying: self) }
}
