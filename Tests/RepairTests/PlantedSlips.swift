import Forms
import Simulation

/// The slips that the demands name, made on purpose; written without the code under test.
enum PlantedSlip: String, CaseIterable {
  case transposed, dropped, doubled, zeroAdded, neighbouringKey, lastYear, rowAbove, columnBeside

  /// The wrong value; nil where the slip cannot be made or changes nothing.
  func value(
    of cell: Cell, in report: SampleReport, _ random: inout RandomSource
  ) -> Int? {
    let truth = report.values[cell.index]
    let wrong: Int? =
      switch self {
      case .lastYear: report.lastYear[cell.index]
      case .rowAbove: Self.above(cell, report.edition).map { report.values[$0.index] }
      case .columnBeside: Self.beside(cell, report.edition, &random).map { report.values[$0.index] }
      default: Self.number(mistyped(Self.digits(truth), &random))
      }
    return wrong == truth ? nil : wrong
  }

  private func mistyped(_ digits: [Int], _ random: inout RandomSource) -> [Int] {
    var digits = digits
    let place = random.below(digits.count)
    switch self {
    case .transposed:
      let places = digits.indices.dropLast().filter { digits[$0] != digits[$0 + 1] }
      if !places.isEmpty {
        let chosen = random.pick(Array(places))
        digits.swapAt(chosen, chosen + 1)
      }
    case .dropped: if digits.count > 1 { digits.remove(at: place) }
    case .doubled: digits.insert(digits[place], at: place)
    case .zeroAdded: digits.append(0)
    case .neighbouringKey: digits[place] = random.pick(Self.keysBeside(digits[place]))
    case .lastYear, .rowAbove, .columnBeside: break
    }
    return digits
  }

  /// The keys beside a digit in `1234567890` and in the keypad's four rows.
  private static func keysBeside(_ digit: Int) -> [Int] {
    let rows = [[1, 2, 3, 4, 5, 6, 7, 8, 9, 0], [7, 8, 9], [4, 5, 6], [1, 2, 3], [7, 4, 1, 0]]
    let columns = [[8, 5, 2, 0], [9, 6, 3]]
    var keys: Set<Int> = []
    for line in rows + columns {
      guard let place = line.firstIndex(of: digit) else { continue }
      if place > 0 { keys.insert(line[place - 1]) }
      if place + 1 < line.count { keys.insert(line[place + 1]) }
    }
    return keys.sorted()
  }

  private static func digits(_ value: Int) -> [Int] { String(value).compactMap(\.wholeNumberValue) }

  private static func number(_ digits: [Int]) -> Int { digits.reduce(0) { $0 * 10 + $1 } }

  private static func above(_ cell: Cell, _ edition: Edition) -> Cell? {
    let lines = edition.lines(of: cell.table)
    guard let place = lines.firstIndex(of: cell.line), place > 0 else { return nil }
    return Cell(lines[place - 1], cell.column)
  }

  private static func beside(_ cell: Cell, _ edition: Edition, _ random: inout RandomSource)
    -> Cell?
  {
    let cells = edition.cells(of: cell.line)
    guard let place = cells.firstIndex(of: cell) else { return nil }
    return random.pick([place - 1, place + 1].filter(cells.indices.contains).map { cells[$0] })
  }
}
