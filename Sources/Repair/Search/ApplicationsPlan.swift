import Forms

/// Table 3 of one edition as a grid of lines × 7 columns, laid out once.
///
/// A cell's local number is its line times seven plus its column. The identities bear the numbers
/// they have in `Identity.all(in:)`: the sums of lines first, then seven sums of results, then seven
/// balances.
struct ApplicationsPlan: Sendable {
  /// The number of columns; the last is the total.
  static let width = 7
  static let totalColumn = 6

  let lines: [Line]
  /// The cells by local number.
  let cells: [Cell]
  /// The local numbers by `Cell.index`; −1 elsewhere.
  let local: [Int]
  /// How a line counts in the sums of results and in the balances: +1, −1, or 0 where it does not.
  let sumSign: [Int]
  let balanceSign: [Int]
  let concludedLine: Int
  let carriedForwardLine: Int
  /// The lines of a sum of results and of a balance.
  let sumLines: [Int]
  let balanceLines: [Int]

  var lineCount: Int { lines.count }
  /// The number of identities of table 3.
  var identityCount: Int { lines.count + 2 * Self.width }

  private static let plan2019 = ApplicationsPlan(.form2019)
  private static let plan2021 = ApplicationsPlan(.form2021)

  static func of(_ edition: Edition) -> ApplicationsPlan {
    switch edition {
    case .form2019: plan2019
    case .form2021: plan2021
    }
  }

  private init(_ edition: Edition) {
    lines = edition.lines(of: .applications)
    cells = lines.flatMap { edition.cells(of: $0) }
    var local = [Int](repeating: -1, count: Cell.count)
    for (number, cell) in cells.enumerated() { local[cell.index] = number }
    self.local = local
    let flows: Set<Line> = [.received, .carriedOver, .concluded, .carriedForward]
    sumSign = lines.map { $0 == .concluded ? 1 : flows.contains($0) ? 0 : -1 }
    balanceSign = lines.map {
      switch $0 {
      case .received, .carriedOver: 1
      case .concluded, .carriedForward: -1
      default: 0
      }
    }
    concludedLine = lines.count - 2
    carriedForwardLine = lines.count - 1
    sumLines = lines.indices.filter { [sumSign] in sumSign[$0] != 0 }
    balanceLines = lines.indices.filter { [balanceSign] in balanceSign[$0] != 0 }
    checkOrder(edition)
  }

  /// The numbering must be that of the declared identities.
  private func checkOrder(_ edition: Edition) {
    let identities = Identity.all(in: edition)
    precondition(
      lines[concludedLine] == .concluded && lines[carriedForwardLine] == .carriedForward
        && cells.count == lineCount * Self.width,
      "table 3 of \(edition) ends otherwise than with concluded and carried forward")
    for (number, identity) in identities.prefix(identityCount).enumerated() {
      var expected: [Cell: Int] = [:]
      for cell in identity.left { expected[cell] = 1 }
      for cell in identity.right { expected[cell] = -1 }
      for cell in cells {
        let sign = self.sign(of: local[cell.index], in: number)
        precondition(
          sign == expected[cell, default: 0], "\(cell.id) counts \(sign) in \(identity.id)")
      }
    }
  }

  /// How a cell counts in an identity: +1 on the left, −1 on the right, 0 where it is not part of it.
  func sign(of cell: Int, in identity: Int) -> Int {
    let (line, column) = cell.quotientAndRemainder(dividingBy: Self.width)
    if identity < lineCount {
      return identity == line ? (column == Self.totalColumn ? 1 : -1) : 0
    }
    if identity < lineCount + Self.width {
      return identity - lineCount == column ? sumSign[line] : 0
    }
    return identity - lineCount - Self.width == column ? balanceSign[line] : 0
  }
}
