public import Forms

/// A slip that leaves two or three cells of table 3 wrong.
public enum SeveralCellFault: String, CaseIterable, Sendable {
  /// Two cells of a line are exchanged.
  case columnSwap = "column_swap"
  /// Two cells of a column are exchanged.
  case rowSwap = "row_swap"
  /// Two values of a line stand one cell too far right, and the cell they leave is zero.
  case lineShift = "line_shift"
  /// Two values of a column stand one cell too low, and the cell they leave is zero.
  case columnShift = "column_shift"
  /// A part is mistyped, and the total of its line is computed from it.
  case totalOfWrongPart = "total_of_wrong_part"
  /// An inflow is mistyped, and what is carried forward is computed from it.
  case carriedFromWrongPart = "carried_from_wrong_part"
  /// A result is mistyped, and its line's total and its column's are computed from it.
  case sumsOfWrongPart = "sums_of_wrong_part"

  /// The figures with the slip made once.
  ///
  /// - Returns: nil where a draw gives no place where the slip changes two or three cells.
  public func plant(
    in figures: Figures, edition: Edition, random: inout RandomSource
  ) -> Figures? {
    let lines = edition.lines(of: .applications)
    var changed = figures
    switch self {
    case .columnSwap:
      let line = random.pick(lines)
      exchange(&changed, Cell.at(line, anyColumn(&random)), Cell.at(line, anyColumn(&random)))
    case .rowSwap:
      let column = anyColumn(&random)
      exchange(
        &changed, Cell.at(random.pick(lines), column), Cell.at(random.pick(lines), column))
    case .lineShift:
      let (line, first) = (random.pick(lines), random.below(4))
      shift(&changed, (first..<first + 3).map { Cell.at(line, Column.applicants[$0]) })
    case .columnShift:
      let (first, column) = (random.below(lines.count - 2), anyColumn(&random))
      shift(&changed, lines[first..<first + 3].map { Cell.at($0, column) })
    case .totalOfWrongPart:
      let line = random.pick(lines)
      mistype(&changed, Cell.at(line, part(&random)), [.at(line, .total)], &random)
    case .carriedFromWrongPart:
      let column = anyColumn(&random)
      let inflow = random.chance(0.5) ? Line.received : .carriedOver
      mistype(&changed, .at(inflow, column), [.at(.carriedForward, column)], &random)
    case .sumsOfWrongPart:
      let (line, column) = (lines[2 + random.below(lines.count - 4)], part(&random))
      mistype(
        &changed, .at(line, column), [.at(line, .total), .at(.concluded, column)], &random)
    }
    let count = edition.cells.count { changed[$0] != figures[$0] }
    return (2...3).contains(count) ? changed : nil
  }

  private func anyColumn(_ random: inout RandomSource) -> Column {
    random.pick(Column.applicants)
  }

  /// A column that is no total; most applicants are natural persons, so that it is often theirs.
  private func part(_ random: inout RandomSource) -> Column {
    random.chance(0.5) ? .naturalPerson : Column.applicants[1 + random.below(5)]
  }

  private func exchange(_ figures: inout Figures, _ a: Cell, _ b: Cell) {
    let value = figures[a]
    figures[a] = figures[b]
    figures[b] = value
  }

  private func shift(_ figures: inout Figures, _ cells: [Cell]) {
    figures[cells[2]] = figures[cells[1]]
    figures[cells[1]] = figures[cells[0]]
    figures[cells[0]] = 0
  }

  /// Makes a typing error in a cell and adds what it is out by to others.
  private func mistype(
    _ figures: inout Figures, _ part: Cell, _ sums: [Cell], _ random: inout RandomSource
  ) {
    let truth = figures[part.line, part.column]
    let kinds: [Int?] = [
      Fault.transposedDigits.mistyped(truth), Fault.droppedDigit.mistyped(truth),
      Fault.addedDigit.mistyped(truth), truth * 10, truth + 1,
    ]
    guard let wrong = random.pick(kinds) else { return }
    figures[part.line, part.column] = wrong
    for sum in sums {
      figures[sum.line, sum.column] = max(0, figures[sum.line, sum.column] + wrong - truth)
    }
  }
}
