import Forms
import Intake
import Reading

extension AnnualReport {
  /// Whether a cell prints a stated amount without its last decimals, cut off or rounded: 205 beside
  /// 2058253元. FRM105 tells of the decimals, and the amount is the same.
  func cutsDecimals(of statement: Statement, _ reading: AllowedReading) -> Bool {
    let cells = reading.cells.cells(in: edition)
    guard statement.unit.isMoney, statement.approximation == .exact, cells.count == 1,
      reading.less == nil, let figure = self.cells.figure(cells[0]), figure.cell.kind == .amount,
      figure.value > .zero
    else { return false }
    let printed = source.text(figure.span).unicodeScalars
    let point = printed.lastIndex { $0 == "." || $0 == "．" }
    let decimals = point.map { printed[$0...].count { $0.properties.numericType == .decimal } } ?? 0
    guard decimals < 4 else { return false }
    var unit = Quantity.scale
    for _ in 0..<decimals { unit /= 10 }
    let gap = StatedValue.inCellUnit(statement).millionths - figure.value.millionths
    return gap > -unit / 2 && gap < unit
  }
}
