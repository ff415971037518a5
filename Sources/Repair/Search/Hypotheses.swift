import Forms

/// Whole lines and columns that stand in the wrong place: one slip that moves many cells, tried where a
/// smallest set says nothing of it.
///
/// Each hypothesis says where the printed values belong. A value that was pushed over the edge is
/// computed from the identities. What then makes every active identity hold is listed.
struct Hypotheses {
  /// A hypothesis that mends the table.
  struct Found {
    let changes: [SolutionList.Change]
    let slip: Slip
  }

  private let state: TableState
  private let isPrinted: [Bool]
  private(set) var found: [Found] = []
  private static let width = ApplicationsPlan.width

  /// Tries every hypothesis that the failed identities leave open.
  ///
  /// - Complexity: one line or column where one fails; O(lines²) where only columns fail.
  init(_ state: TableState, isPrinted: [Bool]) {
    self.state = state
    self.isPrinted = isPrinted
    let lines = state.failedLines.nonzeroBitCount
    let columns = state.failedSums | state.failedBalances
    // A shifted line leaves all other lines as they are, a shifted column all other columns.
    if lines == 1 { shiftLine(state.failedLines.trailingZeroBitCount) }
    if lines == 0 {
      for line in 0..<state.plan.lineCount { shiftLine(line) }
      swapLines()
    }
    if columns.nonzeroBitCount == 1 { shiftColumn(columns.trailingZeroBitCount) }
    if columns == 0 {
      for column in 0..<Self.width { shiftColumn(column) }
      for column in 0..<ApplicationsPlan.totalColumn { swapWithTotal(column) }
    }
  }

  // Nearly all hypotheses fail at the first column or line they should mend, so that one is looked at
  // before anything is written down.

  private mutating func shiftLine(_ line: Int) {
    for shift in [1, -1, 2, -2] {
      var moved = 0
      let isMending = (0..<Self.width).allSatisfy { column in
        guard let delta = lineDelta(line, column, shift) else { return false }
        let source = column + shift
        if (0..<Self.width).contains(source), state.values[line * Self.width + source] != 0 {
          moved += 1
        }
        return mendsColumn(line * Self.width + column, column, delta)
      }
      if !isMending || moved == 0 { continue }
      var changes: [SolutionList.Change] = []
      for column in 0..<Self.width {
        guard let delta = lineDelta(line, column, shift), delta != 0 else { continue }
        changes.append(SolutionList.Change(cell: line * Self.width + column, delta: delta))
      }
      keep(changes, .shiftedLine(state.plan.lines[line], by: shift))
    }
  }

  /// Whether a change of one cell is what its column is out by.
  private func mendsColumn(_ cell: Int, _ column: Int, _ delta: Int) -> Bool {
    let signs = state.signs[cell]
    return state.sumExcess[column] + signs.sum * delta == 0
      && state.balanceExcess[column] + signs.balance * delta == 0
  }

  /// What a cell of a shifted line is out by; nil where nothing tells.
  private func lineDelta(_ line: Int, _ column: Int, _ shift: Int) -> Int? {
    let cell = line * Self.width + column
    if !state.isOpen[cell] { return nil }
    if (0..<Self.width).contains(column + shift) {
      return (isPrinted[cell + shift] ? state.values[cell + shift] : 0) - state.values[cell]
    }
    let signs = state.signs[cell]
    if signs.sum != 0 { return -state.sumExcess[column] * signs.sum }
    if signs.balance != 0 { return -state.balanceExcess[column] * signs.balance }
    return nil
  }

  private mutating func shiftColumn(_ column: Int) {
    for shift in [1, -1] {
      var moved = 0
      let isMending = (0..<state.plan.lineCount).allSatisfy { line in
        guard let delta = columnDelta(line, column, shift) else { return false }
        let source = line + shift
        if (0..<state.plan.lineCount).contains(source),
          state.values[source * Self.width + column] != 0
        {
          moved += 1
        }
        let signs = state.signs[line * Self.width + column]
        return state.lineExcess[line] + signs.line * delta == 0
      }
      if !isMending || moved == 0 { continue }
      var changes: [SolutionList.Change] = []
      for line in 0..<state.plan.lineCount {
        guard let delta = columnDelta(line, column, shift), delta != 0 else { continue }
        changes.append(SolutionList.Change(cell: line * Self.width + column, delta: delta))
      }
      keep(changes, .shiftedColumn(Column.applicants[column], by: shift))
    }
  }

  private func columnDelta(_ line: Int, _ column: Int, _ shift: Int) -> Int? {
    let cell = line * Self.width + column
    if !state.isOpen[cell] { return nil }
    if (0..<state.plan.lineCount).contains(line + shift) {
      return state.values[cell + shift * Self.width] - state.values[cell]
    }
    let sign = state.signs[cell].line
    return sign == 0 ? nil : -state.lineExcess[line] * sign
  }

  /// Two lines that count alike in every column may be exchanged unseen; others may not.
  private mutating func swapLines() {
    let plan = state.plan
    for first in 0..<plan.lineCount {
      for second in first + 1..<plan.lineCount
      where plan.sumSign[first] != plan.sumSign[second]
        || plan.balanceSign[first] != plan.balanceSign[second]
      {
        let isMending = (0..<Self.width).allSatisfy { column in
          let (a, b) = (first * Self.width + column, second * Self.width + column)
          let delta = state.values[b] - state.values[a]
          let (here, there) = (state.signs[a], state.signs[b])
          return state.sumExcess[column] + (here.sum - there.sum) * delta == 0
            && state.balanceExcess[column] + (here.balance - there.balance) * delta == 0
        }
        if !isMending { continue }
        let cells = (0..<Self.width).map {
          (first * Self.width + $0, second * Self.width + $0)
        }
        swap(cells, .swappedLines(plan.lines[first], plan.lines[second]))
      }
    }
  }

  /// Two columns of applicants may be exchanged unseen; one of them and the total may not.
  private mutating func swapWithTotal(_ column: Int) {
    let total = ApplicationsPlan.totalColumn
    let isMending = (0..<state.plan.lineCount).allSatisfy { line in
      let (a, b) = (line * Self.width + column, line * Self.width + total)
      let delta = state.values[b] - state.values[a]
      return state.lineExcess[line] + (state.signs[a].line - state.signs[b].line) * delta == 0
    }
    if !isMending { return }
    let cells = (0..<state.plan.lineCount).map {
      ($0 * Self.width + column, $0 * Self.width + total)
    }
    swap(cells, .swappedColumns(Column.applicants[column], .total))
  }

  private mutating func swap(_ cells: [(Int, Int)], _ slip: Slip) {
    var changes: [SolutionList.Change] = []
    for (a, b) in cells where state.values[a] != state.values[b] {
      if !state.isOpen[a] || !state.isOpen[b] { return }
      let delta = state.values[b] - state.values[a]
      changes.append(SolutionList.Change(cell: a, delta: delta))
      changes.append(SolutionList.Change(cell: b, delta: -delta))
    }
    keep(changes.sorted { $0.cell < $1.cell }, slip)
  }

  private mutating func keep(_ changes: [SolutionList.Change], _ slip: Slip) {
    // One changed cell is a slip of its own.
    if changes.count < 2 { return }
    var trial = state
    for change in changes {
      if trial.values[change.cell] + change.delta < 0 { return }
      let (line, column) = change.cell.quotientAndRemainder(dividingBy: Self.width)
      trial.change(
        change.cell, line: line, column: column, by: change.delta, leavingOpen: false)
    }
    if trial.isMended { found.append(Found(changes: changes, slip: slip)) }
  }
}
