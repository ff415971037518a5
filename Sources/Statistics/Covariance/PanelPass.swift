/// One pass over the rows of a matrix, strip by strip, on several workers.
///
/// The boundaries of strips and tasks depend on the row index alone and results are merged in
/// their order, so they are the same for any number of workers, to the last bit.
struct PanelPass {
  /// What becomes of a missing cell.
  enum MissingCells {
    /// The row has no distance (NaN) and belongs to no sum.
    case excludeRow
    /// The cell takes the location.
    case takeLocation
  }

  /// The rows near a location and those farther off that may yet be needed.
  struct Nearest {
    /// The sums of the rows with a squared distance below the lower limit.
    var sums: MomentSums
    /// The rows from the lower limit up to the upper one, ascending.
    var between: [Int32] = []
  }

  let x: Matrix
  let workers: Int

  private var tasks: Int { (x.rows + PanelSpace.taskHeight - 1) / PanelSpace.taskHeight }

  private func strips(of task: Int, rows: Int) -> StrideTo<Int> {
    let start = task * PanelSpace.taskHeight
    return stride(
      from: start, to: min(start + PanelSpace.taskHeight, rows), by: PanelSpace.height)
  }

  /// The squared distance of every row.
  ///
  /// - Complexity: O(n p²).
  func distances(_ metric: Metric, missing: MissingCells) -> [Double] {
    let shared = SharedNumbers(count: x.rows)
    let columns = x.columns
    _ = forEachPanel(tasks, workers: workers, workspace: { PanelSpace(columns: columns) }) {
      task, space in
      for start in strips(of: task, rows: x.rows) {
        let rows = start..<min(start + PanelSpace.height, x.rows)
        space.load(x, rows: rows, location: metric.location)
        if missing == .takeLocation { space.fillMissing(rows: rows.count) }
        space.whiten(rows: rows.count, metric.inverse)
        space.measure(rows: rows.count)
        shared.write(space.distances, count: rows.count, at: start)
      }
    }
    return Array(shared.numbers)
  }

  /// Measures every row and sums those that lie near, in one pass.
  ///
  /// - Parameters:
  ///   - distances: Shape (n): receives the squared distances, NaN for rows with a missing cell.
  ///   - limits: Rows below the lower one are summed, those from it to the upper one listed.
  func nearest(
    _ whitening: Whitening, limits: ClosedRange<Double>, distances: SharedNumbers
  ) -> Nearest {
    let columns = x.columns
    let parts = forEachPanel(
      tasks, workers: workers, workspace: { PanelSpace(columns: columns) }
    ) { task, space in
      var part = Nearest(sums: MomentSums(columns: columns))
      for start in strips(of: task, rows: x.rows) {
        let rows = start..<min(start + PanelSpace.height, x.rows)
        space.load(x, rows: rows, location: whitening.location)
        space.whiten(rows: rows.count, whitening.inverse)
        space.measure(rows: rows.count)
        distances.write(space.distances, count: rows.count, at: start)
        let count = space.divide(
          rows: rows.count, at: limits, start: start, between: &part.between)
        part.sums.add(space.panel, rows: count, stride: PanelSpace.height)
      }
      return part
    }
    var whole = Nearest(sums: MomentSums(columns: columns))
    for part in parts {
      whole.sums.add(part.sums)
      whole.between += part.between
    }
    return whole
  }

  /// The sums of the rows whose indices are given; they must be complete.
  func sums(of rows: [Int32], _ whitening: Whitening) -> MomentSums {
    let columns = x.columns
    let count = (rows.count + PanelSpace.taskHeight - 1) / PanelSpace.taskHeight
    let parts = forEachPanel(
      count, workers: workers, workspace: { PanelSpace(columns: columns) }
    ) { task, space in
      var part = MomentSums(columns: columns)
      for start in strips(of: task, rows: rows.count) {
        let strip = rows[start..<min(start + PanelSpace.height, rows.count)]
        space.load(x, chosen: strip, location: whitening.location)
        space.whiten(rows: strip.count, whitening.inverse)
        part.add(space.panel, rows: strip.count, stride: PanelSpace.height)
      }
      return part
    }
    var whole = MomentSums(columns: columns)
    for part in parts { whole.add(part) }
    return whole
  }
}
