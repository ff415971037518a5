/// All smallest sets of cells of table 3 whose change makes every active identity hold.
///
/// The problem is that of Fellegi & Holt (1976), JASA 71, 17–35, for balance edits, with whole numbers
/// that are not below zero. Sizes are tried one after the other, from the lower bound on.
///
/// *Peeling.* In a set whose columns (of the matrix of active identities) are independent, of up to
/// three cells, some active identity contains exactly one cell of the set. It fails, and that cell
/// alone must mend it: this fixes the change, and the identity is closed to the other cells. What is
/// left is such a set again. So trying every cell of every failed identity, one level for each cell,
/// meets every such set. Where the size equals the lower bound by lines, every failed line holds
/// exactly one cell, and one line at a time suffices; likewise by columns; this holds at any size.
///
/// *Emptying.* A smallest set that is not independent exists only where some identity is inactive:
/// dependent sets of up to three cells need two cells with the same single identity, or the like. Its
/// values are not fixed, and among them is a choice where some cells, all of them in an inactive
/// identity, become zero and the others are independent. So those are emptied first, then peeled.
///
/// `Documentation/Decisions/0016-repair.md` has the proofs.
struct MinimalSearch {
  /// The largest size that is listed completely although it exceeds the lower bound.
  static let provenSize = 3
  /// The largest size that is tried beyond the lower bound.
  private static let largestSize = 6

  private(set) var state: TableState
  private(set) var solutions: SolutionList
  /// The size that was searched last; 0 before any.
  private(set) var sizeReached = 0
  /// Whether no set smaller than the listed ones mends the table.
  private(set) var isProven = false
  /// Whether the last size was left before its end, because the steps were spent.
  private(set) var isSpent = false
  private(set) var steps = 0
  let lowerBound: Int

  private let effort: RepairEffort
  private let emptiable: [Int]
  private var limit: Int
  private var stack: [SolutionList.Change] = []
  private var key: UInt64 = 0
  private var isEmptying = false

  init(_ state: TableState, effort: RepairEffort) {
    self.state = state
    self.effort = effort
    lowerBound = state.lowerBound
    solutions = SolutionList(limit: effort.listed)
    limit = effort.steps
    let plan = state.plan
    emptiable = state.values.indices.filter { cell in
      let line = cell / ApplicationsPlan.width
      let signs = state.signs[cell]
      let isLoose =
        signs.line == 0 || (signs.sum == 0 && plan.sumSign[line] != 0)
        || (signs.balance == 0 && plan.balanceSign[line] != 0)
      return isLoose && state.isOpen[cell] && state.values[cell] != 0
        && state.activeIdentities(of: cell) != 0
    }
  }

  /// Searches sizes up to three, and the lower bound where it is larger.
  mutating func searchProven() {
    var size = max(lowerBound, 1)
    repeat {
      search(size)
      size += 1
    } while solutions.sets.isEmpty && !isSpent && size <= Self.provenSize
    // A larger size is tried only after all smaller ones have been searched to their end.
    isProven = !solutions.sets.isEmpty
  }

  /// Searches the sizes beyond, as far as the effort goes; what it finds is not proven smallest.
  mutating func searchFurther() {
    limit = steps + effort.furtherSteps
    var size = max(lowerBound, Self.provenSize) + 1
    while solutions.sets.isEmpty && steps <= limit && size <= Self.largestSize {
      search(size)
      size += 1
    }
  }

  private mutating func search(_ size: Int) {
    sizeReached = size
    peel(size)
    if size > lowerBound && size <= Self.provenSize && !emptiable.isEmpty {
      isEmptying = true
      empty(from: 0, size)
      isEmptying = false
    }

  }

  /// Empties cells, one at least, and peels the rest of the set.
  private mutating func empty(from first: Int, _ left: Int) {
    for place in first..<emptiable.count where left > 1 {
      if isSpent { return }
      let cell = emptiable[place]
      let (line, column) = cell.quotientAndRemainder(dividingBy: ApplicationsPlan.width)
      let delta = -state.values[cell]
      push(cell, line, column, delta)
      peel(left - 1)
      empty(from: place + 1, left - 1)
      pop(cell, line, column, delta)
    }
  }

  private mutating func peel(_ left: Int) {
    steps += 1
    if steps > limit {
      isSpent = true
      return
    }
    // A set that mends the table with cells to spare is smaller, and was met before.
    if state.isMended || state.lowerBound > left || isSpent || solutions.isTruncated { return }
    if left == 1 { return peelLast() }
    if state.failedLines.nonzeroBitCount == left {
      return peelLine(state.failedLines.trailingZeroBitCount, left)
    }
    let failedColumns = state.failedSums | state.failedBalances
    if state.totalNeed == left {
      return peelColumn(failedColumns.trailingZeroBitCount, left)
    }
    var lines = state.failedLines
    while lines != 0 {
      peelLine(lines.trailingZeroBitCount, left)
      lines &= lines - 1
    }
    var columns = failedColumns
    while columns != 0 {
      peelColumn(columns.trailingZeroBitCount, left)
      columns &= columns - 1
    }
  }

  /// Tries every cell of a failed line as the only one of it.
  private mutating func peelLine(_ line: Int, _ left: Int) {
    let excess = state.lineExcess[line]
    let closed = state.closedLines
    for column in 0..<ApplicationsPlan.width {
      let cell = line * ApplicationsPlan.width + column
      guard state.admits(cell, line: line, column: column) else { continue }
      let delta = -excess * state.signs[cell].line
      if state.values[cell] + delta < 0 { continue }
      state.closedLines = closed | 1 << UInt32(line)
      descend(cell, line, column, delta, left)
      state.closedLines = closed
    }
  }

  /// Tries every cell of a column's failed sum and of its failed balance as the only one of it.
  private mutating func peelColumn(_ column: Int, _ left: Int) {
    let bit: UInt32 = 1 << UInt32(column)
    if state.failedSums & bit != 0 {
      let closed = state.closedSums
      for line in state.plan.sumLines {
        let cell = line * ApplicationsPlan.width + column
        guard state.admits(cell, line: line, column: column) else { continue }
        let delta = -state.sumExcess[column] * state.signs[cell].sum
        if state.values[cell] + delta < 0 { continue }
        state.closedSums = closed | bit
        descend(cell, line, column, delta, left)
        state.closedSums = closed
      }
    }
    if state.failedBalances & bit != 0 {
      let closed = state.closedBalances
      for line in state.plan.balanceLines {
        let cell = line * ApplicationsPlan.width + column
        guard state.admits(cell, line: line, column: column) else { continue }
        let delta = -state.balanceExcess[column] * state.signs[cell].balance
        if state.values[cell] + delta < 0 { continue }
        state.closedBalances = closed | bit
        descend(cell, line, column, delta, left)
        state.closedBalances = closed
      }
    }
  }

  private mutating func descend(
    _ cell: Int, _ line: Int, _ column: Int, _ delta: Int, _ left: Int
  ) {
    push(cell, line, column, delta)
    peel(left - 1)
    pop(cell, line, column, delta)
  }

  private mutating func push(_ cell: Int, _ line: Int, _ column: Int, _ delta: Int) {
    stack.append(SolutionList.Change(cell: cell, delta: delta))
    key ^= SolutionList.key(of: cell)
    state.change(cell, line: line, column: column, by: delta, leavingOpen: false)
  }

  private mutating func pop(_ cell: Int, _ line: Int, _ column: Int, _ delta: Int) {
    stack.removeLast()
    key ^= SolutionList.key(of: cell)
    state.change(cell, line: line, column: column, by: -delta, leavingOpen: true)
  }

  /// The last cell must mend all that fails: at most one line, and at most one column.
  private mutating func peelLast() {
    let width = ApplicationsPlan.width
    let failedColumns = state.failedSums | state.failedBalances
    switch (state.failedLines == 0, failedColumns == 0) {
    case (false, false):
      closeWith(state.failedLines.trailingZeroBitCount, failedColumns.trailingZeroBitCount)
    case (false, true):
      for column in 0..<width { closeWith(state.failedLines.trailingZeroBitCount, column) }
    case (true, false):
      for line in 0..<state.plan.lineCount {
        closeWith(line, failedColumns.trailingZeroBitCount)
      }
    case (true, true): break
    }
  }

  /// Lists the set with one more cell, if that mends the table.
  private mutating func closeWith(_ line: Int, _ column: Int) {
    let cell = line * ApplicationsPlan.width + column
    guard state.admits(cell, line: line, column: column) else { return }
    let signs = state.signs[cell]
    let delta: Int
    if signs.line != 0 {
      delta = -state.lineExcess[line] * signs.line
    } else if signs.sum != 0 {
      delta = -state.sumExcess[column] * signs.sum
    } else {
      delta = -state.balanceExcess[column] * signs.balance
    }
    guard delta != 0, state.values[cell] + delta >= 0,
      state.lineExcess[line] + signs.line * delta == 0,
      state.sumExcess[column] + signs.sum * delta == 0,
      state.balanceExcess[column] + signs.balance * delta == 0
    else { return }
    let last = SolutionList.Change(cell: cell, delta: delta)
    solutions.add(
      stack + [last], key: key ^ SolutionList.key(of: cell), isDetermined: !isEmptying)
  }
}
