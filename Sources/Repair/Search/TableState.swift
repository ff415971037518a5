// This is the inner loop of the search: flat arrays, bit masks, no allocation after `init`. Keep it so,
// and measure with `gouji-benchmarks repair` after a change.

/// Table 3 while a search changes it: values, what each identity is out by, and which fail.
struct TableState {
  /// How a cell counts in its three identities; 0 where it is not part of one or the identity is not
  /// active.
  struct Signs {
    let line: Int
    let sum: Int
    let balance: Int
  }

  let plan: ApplicationsPlan
  let signs: [Signs]
  /// Values by local number; 0 where nothing is printed.
  private(set) var values: [Int]
  /// Whether a cell may be changed, or changed again.
  private(set) var isOpen: [Bool]
  /// Left less right of each identity; 0 for one that is not active.
  private(set) var lineExcess: [Int]
  private(set) var sumExcess = [Int](repeating: 0, count: ApplicationsPlan.width)
  private(set) var balanceExcess = [Int](repeating: 0, count: ApplicationsPlan.width)
  private(set) var failedLines: UInt32 = 0
  private(set) var failedSums: UInt32 = 0
  private(set) var failedBalances: UInt32 = 0
  /// The identities that no further cell may touch.
  var closedLines: UInt32 = 0
  var closedSums: UInt32 = 0
  var closedBalances: UInt32 = 0
  /// How many cells of a column must still change at least.
  private(set) var columnNeed = [Int](repeating: 0, count: ApplicationsPlan.width)
  private(set) var totalNeed = 0

  /// Sets up a table.
  ///
  /// - Parameters:
  ///   - values: By local number; those of cells that are not open are used as they are.
  ///   - isOpen: Whether a cell may be changed, by local number.
  ///   - isActive: By the number of the identity.
  init(plan: ApplicationsPlan, values: [Int], isOpen: [Bool], isActive: ArraySlice<Bool>) {
    let width = ApplicationsPlan.width
    let sums = isActive.startIndex + plan.lineCount
    self.plan = plan
    self.values = values
    self.isOpen = isOpen
    var signs: [Signs] = []
    signs.reserveCapacity(values.count)
    for line in 0..<plan.lineCount {
      let isLineActive = isActive[isActive.startIndex + line]
      for column in 0..<width {
        signs.append(
          Signs(
            line: isLineActive ? (column == ApplicationsPlan.totalColumn ? 1 : -1) : 0,
            sum: isActive[sums + column] ? plan.sumSign[line] : 0,
            balance: isActive[sums + width + column] ? plan.balanceSign[line] : 0))
      }
    }
    self.signs = signs
    lineExcess = [Int](repeating: 0, count: plan.lineCount)
    for line in 0..<plan.lineCount {
      for column in 0..<width {
        let cell = line * width + column
        lineExcess[line] += signs[cell].line * values[cell]
        sumExcess[column] += signs[cell].sum * values[cell]
        balanceExcess[column] += signs[cell].balance * values[cell]
      }
      setFailed(line: line)
    }
    for column in 0..<width { setFailed(column: column) }
  }

  /// Whether every active identity holds.
  var isMended: Bool { failedLines | failedSums | failedBalances == 0 }

  /// No fewer further cells than this can mend the table: each cell stands in one line and one column.
  var lowerBound: Int { max(failedLines.nonzeroBitCount, totalNeed) }

  /// The numbers of the failed identities as bits.
  var failedIdentities: UInt64 {
    UInt64(failedLines) | UInt64(failedSums) << UInt64(plan.lineCount)
      | UInt64(failedBalances) << UInt64(plan.lineCount + ApplicationsPlan.width)
  }

  /// The active identities that a cell is part of, as bits.
  func activeIdentities(of cell: Int) -> UInt64 {
    let (line, column) = cell.quotientAndRemainder(dividingBy: ApplicationsPlan.width)
    var mask: UInt64 = 0
    if signs[cell].line != 0 { mask |= 1 << UInt64(line) }
    if signs[cell].sum != 0 { mask |= 1 << UInt64(plan.lineCount + column) }
    if signs[cell].balance != 0 {
      mask |= 1 << UInt64(plan.lineCount + ApplicationsPlan.width + column)
    }
    return mask
  }

  /// Whether a cell may be changed now: it is open and in no closed identity.
  func admits(_ cell: Int, line: Int, column: Int) -> Bool {
    if !isOpen[cell] { return false }
    let sign = signs[cell]
    if sign.line != 0 && closedLines & (1 << UInt32(line)) != 0 { return false }
    if sign.sum != 0 && closedSums & (1 << UInt32(column)) != 0 { return false }
    return sign.balance == 0 || closedBalances & (1 << UInt32(column)) == 0
  }

  /// Changes a cell and takes it out of, or puts it back into, those that may be changed.
  mutating func change(_ cell: Int, line: Int, column: Int, by delta: Int, leavingOpen: Bool) {
    let sign = signs[cell]
    values[cell] += delta
    isOpen[cell] = leavingOpen
    lineExcess[line] += sign.line * delta
    sumExcess[column] += sign.sum * delta
    balanceExcess[column] += sign.balance * delta
    setFailed(line: line)
    setFailed(column: column)
  }

  private mutating func setFailed(line: Int) {
    let bit: UInt32 = 1 << UInt32(line)
    if lineExcess[line] != 0 { failedLines |= bit } else { failedLines &= ~bit }
  }

  private mutating func setFailed(column: Int) {
    let bit: UInt32 = 1 << UInt32(column)
    let sum = sumExcess[column]
    let balance = balanceExcess[column]
    if sum != 0 { failedSums |= bit } else { failedSums &= ~bit }
    if balance != 0 { failedBalances |= bit } else { failedBalances &= ~bit }
    var need = sum == 0 && balance == 0 ? 0 : 1
    if sum != 0 && balance != 0 {
      // Only the concluded cell is in both, and it moves them by opposite amounts.
      let cell = plan.concludedLine * ApplicationsPlan.width + column
      if sum != -balance || !isOpen[cell] || values[cell] < sum { need = 2 }
    }
    totalNeed += need - columnNeed[column]
    columnNeed[column] = need
  }
}
