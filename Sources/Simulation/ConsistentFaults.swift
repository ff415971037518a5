import Forms

/// Faults after which every identity of the form holds again: whoever made them added up anew.
extension Fault {
  /// Whether the fault can be followed by adding up anew.
  public var canBeConsistent: Bool {
    switch self {
    case .transposedDigits, .droppedDigit, .addedDigit, .columnShift: true
    case .feeUnit, .copiedYear, .ratioSwing, .mismatchedTotal, .roundedInvention: false
    }
  }

  /// Whether the fault is one of typing a single cell.
  var isTypingError: Bool {
    self == .transposedDigits || self == .droppedDigit || self == .addedDigit
  }

  /// The figures with a mistyped cell in any table, table 2 among them, and nothing added up anew.
  func plantAnywhere(
    in figures: Figures, edition: Edition, random: inout RandomSource
  ) -> (figures: Figures, planted: PlantedFault)? {
    let changed = withTypingErrorAnywhere(figures, edition, &random) { _ in true }
    guard let changed else { return nil }
    let cells = edition.cells.filter { changed[$0] != figures[$0] }
    return (changed, PlantedFault(fault: self, cells: cells))
  }

  /// The figures with a mistyped cell in any table, or with all columns of table 3 shifted, and all
  /// totals added up anew.
  ///
  /// - Returns: nil where the figures leave no room for it.
  func plantConsistently(
    in figures: Figures, edition: Edition, random: inout RandomSource
  ) -> (figures: Figures, planted: PlantedFault)? {
    guard
      var changed = self == .columnShift
        ? Self.withAllColumnsShifted(figures, edition)
        : withTypingErrorAnywhere(figures, edition, &random, where: \.isFree)
    else { return nil }
    changed.addUp(in: edition)
    let cells = edition.cells.filter { changed[$0] != figures[$0] }
    return cells.isEmpty ? nil : (changed, PlantedFault(fault: self, cells: cells))
  }

  private func withTypingErrorAnywhere(
    _ figures: Figures, _ edition: Edition, _ random: inout RandomSource,
    where isWanted: (Cell) -> Bool
  ) -> Figures? {
    let candidates = edition.cells.filter {
      $0.canBeMistyped && isWanted($0) && wrong(figures, $0) != nil
    }
    if candidates.isEmpty { return nil }
    let cell = random.pick(candidates)
    guard let value = wrong(figures, cell) else { return nil }
    var changed = figures
    changed[cell.line, cell.column] = value
    return changed
  }

  private func wrong(_ figures: Figures, _ cell: Cell) -> Int? {
    mistyped(figures[cell.line, cell.column])
  }

  private static func withAllColumnsShifted(_ figures: Figures, _ edition: Edition) -> Figures? {
    let lines = edition.lines(of: .applications)
    if lines.allSatisfy({ figures[$0, .naturalPerson] == 0 }) { return nil }
    var changed = figures
    for line in lines {
      for i in 0..<5 {
        changed[line, Column.applicants[i + 1]] = figures[line, Column.applicants[i]]
      }
      changed[line, .naturalPerson] = 0
    }
    return changed
  }
}

extension Cell {
  /// Whether the cell holds a count that is typed: in table 2 decisions and the stock of documents.
  fileprivate var canBeMistyped: Bool {
    table != .activeDisclosure || column == .decisions || column == .inForce
  }

  /// Whether the identities leave the cell open, so that adding up anew keeps an error in it.
  fileprivate var isFree: Bool {
    switch table {
    case .activeDisclosure: true
    case .applications:
      column != .total
        && ![.received, .carriedOver, .concluded, .carriedForward].contains(line)
    case .disputes: column != .total
    }
  }
}

extension Figures {
  /// Adds up results, applicants and cases anew; what was received follows from the balance.
  mutating func addUp(in edition: Edition) {
    let flows: [Line] = [.received, .carriedOver, .concluded, .carriedForward]
    let results = edition.lines(of: .applications).filter { !flows.contains($0) }
    for column in Column.applicants where column != .total {
      let concluded = results.reduce(0) { $0 + self[$1, column] }
      self[.concluded, column] = concluded
      let need = concluded + self[.carriedForward, column] - self[.carriedOver, column]
      self[.received, column] = max(0, need)
    }
    totalApplicants(in: edition)
    for line in edition.lines(of: .disputes) {
      self[line, .total] = Column.outcomes.filter { $0 != .total }
        .reduce(0) { $0 + self[line, $1] }
    }
  }
}
