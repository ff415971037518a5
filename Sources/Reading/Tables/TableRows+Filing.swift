import Forms

extension TableRows {
  /// Files what was read of a line under its cells; a line read twice with values is damaged.
  ///
  /// - Parameter trusted: The columns whose heads are those of the form; nil where all are.
  static func file(
    _ readings: [Reading], _ text: ScannedText, _ numerals: [Numeral], trusted: [Bool]? = nil,
    into cells: inout CellReadings
  ) {
    var seen = [Seen](repeating: .nothing, count: Line.allCases.count)
    let areDoubled = areDoubled(readings)
    for reading in readings {
      let request = reading.request
      let line = Int(request.line.rawValue)
      switch reading.values {
      case .none:
        // The label stands there with nothing behind it: in table 2 a blank may have been lost.
        let isRow = request.line.table == .activeDisclosure
        if seen[line] == .nothing {
          mark(request, .count, text, &cells)
          if isRow { seen[line] = .label }
        } else if isRow && seen[line] == .values {
          mark(request, .damaged, text, &cells)
        }
      case .unread(let code):
        if seen[line] == .values && (reading.isFilled || areDoubled) {
          mark(request, .damaged, text, &cells)
        } else if seen[line] == .nothing {
          mark(request, code, text, &cells)
          seen[line] = reading.isFilled ? .values : .label
        }
      case .values(let values):
        let isRepeated =
          seen[line] == .label && (areDoubled || request.line.table == .activeDisclosure)
        if seen[line] == .values || isRepeated {
          mark(request, .damaged, text, &cells)
          seen[line] = .values
          continue
        }
        seen[line] = .values
        cells.set(numerals, from: values.lowerBound, at: request.cells, text)
        guard let trusted else { continue }
        for (cell, isTrusted) in zip(request.cells, trusted) where !isTrusted {
          cells[Cell(index: cell)] = .unread(.damaged, offset: text.offset(request.labelStart))
        }
      }
    }
  }

  /// Whether most lines stand there twice, some of them with two rows of values: it is the table that
  /// stands there twice, and which of two rows is meant is not told where one is blank either.
  private static func areDoubled(_ readings: [Reading]) -> Bool {
    // One bit for each line.
    var (once, twice, filled, filledTwice) = (UInt64(0), UInt64(0), UInt64(0), UInt64(0))
    for reading in readings {
      let line = UInt64(1) << UInt64(reading.request.line.rawValue)
      twice |= once & line
      once |= line
      if reading.isFilled {
        filledTwice |= filled & line
        filled |= line
      }
    }
    return twice.nonzeroBitCount * 2 > once.nonzeroBitCount && filledTwice.nonzeroBitCount > 1
  }

  /// What was found of a line so far.
  private enum Seen { case nothing, label, values }

  private static func mark(
    _ request: RowRequest, _ code: UnreadCode, _ text: ScannedText, _ cells: inout CellReadings
  ) {
    for cell in request.cells {
      cells[Cell(index: cell)] = .unread(code, offset: text.offset(request.labelStart))
    }
  }
}
