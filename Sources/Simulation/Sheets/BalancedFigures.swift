import Forms

extension Figures {
  /// Figures of any size whose sums hold; the same stream gives the same figures.
  static func balanced(_ edition: Edition, _ random: inout RandomSource) -> Figures {
    var figures = Figures()
    // Some reports are nearly blank, some have a figure everywhere.
    let density = random.pick([0.08, 0.3, 0.8])
    let size = random.pick([9, 60, 400])
    let draw = { (random: inout RandomSource) in
      random.chance(density) ? 1 + random.below(size) : 0
    }
    for cell in edition.cells where cell.table == .activeDisclosure {
      figures[cell] = disclosed(cell, draw(&random), &random)
    }
    let results = edition.lines(of: .applications).filter {
      ![.received, .carriedOver, .concluded, .carriedForward].contains($0)
    }
    for column in Column.applicants.dropLast() {
      var concluded = 0
      for line in results {
        let count = draw(&random)
        figures[line, column] = count
        concluded += count
      }
      let forward = draw(&random)
      let over = random.below(concluded + forward + 1) / 3
      figures[.concluded, column] = concluded
      figures[.carriedForward, column] = forward
      figures[.carriedOver, column] = over
      figures[.received, column] = concluded + forward - over
    }
    for line in edition.lines(of: .applications) {
      figures[line, .total] = Column.applicants.dropLast().reduce(0) { $0 + figures[line, $1] }
    }
    for line in edition.lines(of: .disputes) {
      for column in Column.outcomes.dropLast() { figures[line, column] = draw(&random) }
      figures[line, .total] = Column.outcomes.dropLast().reduce(0) { $0 + figures[line, $1] }
    }
    return figures
  }

  private static func disclosed(
    _ cell: Cell, _ count: Int, _ random: inout RandomSource
  ) -> Int64 {
    switch cell.kind {
    case .count: return Int64(random.chance(0.2) ? 97 * count : count) * scale
    case .signedCount: return Int64(random.chance(0.5) ? -count : count) * scale
    case .amount:
      // Yuan and ten thousands of them.
      let price = 7 * scale + 100 * Int64(random.below(9999))
      return Int64(count) * price
    }
  }
}
