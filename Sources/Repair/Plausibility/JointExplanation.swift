import Forms

/// Judges a set of changed cells as a whole: one slip that explains several cells counts once.
struct JointExplanation {
  /// A changed cell, by `Cell.index`, with its true value.
  struct Change: Hashable {
    let cell: Int
    let truth: Int
  }

  let judgement: CellJudgement
  let changes: [Change]

  /// The score of a set and the slip of each cell.
  struct Outcome {
    var score: Double
    var slips: [Slip]
  }

  /// The likeliest explanation: cell by cell, with computed sums and pairs, or as a shift.
  func best() -> Outcome {
    var outcome = withComputedCells()
    if changes.count > 1 {
      let pairs = withPairs()
      if pairs.score > outcome.score { outcome = pairs }
      if let shift = asShift(), shift.score > outcome.score { outcome = shift }
    }
    outcome.score += gain
    return outcome
  }

  /// The outcome where one slip explains all cells.
  func explained(by slip: Slip) -> Outcome {
    Outcome(
      score: ErrorModel.event + naturalLogarithm(ErrorModel.weight(slip)) + gain,
      slips: [Slip](repeating: slip, count: changes.count))
  }

  private var gain: Double {
    changes.reduce(0) { $0 + judgement.gain($1.cell, truth: $1.truth) }
  }

  private func delta(_ change: Change) -> Int { change.truth - judgement.values[change.cell] }

  /// Each cell by itself, but sums that were computed from another changed cell.
  private func withComputedCells() -> Outcome {
    var outcome = Outcome(score: 0, slips: [])
    for change in changes {
      if changes.contains(where: { feeds($0, change) }) {
        outcome.score += ErrorModel.computed
        outcome.slips.append(.computedFromWrongPart)
      } else {
        let (score, slip) = judgement.slip(change.cell, truth: change.truth)
        outcome.score += ErrorModel.event + score
        outcome.slips.append(slip)
      }
    }
    return outcome
  }

  /// Whether a cell's error went into a sum: they stand in one line or column and move together.
  private func feeds(_ part: Change, _ sum: Change) -> Bool {
    guard judgement.neighbourhood.isComputed[sum.cell], part != sum else { return false }
    let (a, b) = (Cell(index: part.cell), Cell(index: sum.cell))
    if a.line == b.line { return b.column == .total && delta(part) == delta(sum) }
    if a.column != b.column || b.line.table != .applications { return false }
    switch (a.line, b.line) {
    case (.received, .carriedForward), (.carriedOver, .carriedForward):
      return delta(part) == delta(sum)
    case (.concluded, .carriedForward): return delta(part) == -delta(sum)
    case (.received, .concluded), (.carriedOver, .concluded), (.carriedForward, .concluded):
      return false
    case (_, .concluded): return delta(part) == delta(sum)
    default: return false
    }
  }

  /// Exchanged and split pairs, the likeliest first; the other cells by themselves.
  private func withPairs() -> Outcome {
    let single = changes.map { judgement.slip($0.cell, truth: $0.truth) }
    var slips = single.map(\.slip)
    var score = single.reduce(0) { $0 + ErrorModel.event + $1.score }
    var isFree = [Bool](repeating: true, count: changes.count)
    for slip in [Slip.swappedCells, .splitCell] {
      for a in changes.indices where isFree[a] {
        for b in changes.indices.dropFirst(a + 1) where isFree[a] && isFree[b] {
          guard let chance = pair(changes[a], changes[b], slip) else { continue }
          let together = ErrorModel.event + naturalLogarithm(chance)
          let apart = 2 * ErrorModel.event + single[a].score + single[b].score
          if together <= apart { continue }
          score += together - apart
          (slips[a], slips[b]) = (slip, slip)
          (isFree[a], isFree[b]) = (false, false)
        }
      }
    }
    return Outcome(score: score, slips: slips)
  }

  /// The weight of one slip that explains two cells; nil where it does not.
  private func pair(_ a: Change, _ b: Change, _ slip: Slip) -> Double? {
    guard let first = judgement.printed(a.cell), let second = judgement.printed(b.cell) else {
      return nil
    }
    let isBeside =
      judgement.neighbourhood.right[a.cell] == b.cell
      || judgement.neighbourhood.above[b.cell] == a.cell
    if slip == .swappedCells {
      if a.truth != second || b.truth != first { return nil }
      return ErrorModel.weight(slip) * (isBeside ? 0.5 : 0.05)
    }
    guard isBeside, first >= 0, second >= 0, b.truth == 0 || a.truth == 0 else { return nil }
    let whole = a.truth + b.truth
    return whole == first + second || whole == Self.joined(first, second)
      ? ErrorModel.weight(slip) : nil
  }

  /// The number written by the digits of one and then those of another; nil where it is too large.
  private static func joined(_ first: Int, _ second: Int) -> Int? {
    var power = 1
    for _ in 0..<DigitSlips.digitCount(second) { power *= 10 }
    let (product, overflow) = first.multipliedReportingOverflow(by: power)
    return overflow ? nil : product + second
  }

  /// All cells as one run of a line or column whose values stand one or two places too far on.
  private func asShift() -> Outcome? {
    let cells = changes.map { Cell(index: $0.cell) }
    guard let first = cells.first, first.table == .applications else { return nil }
    if cells.allSatisfy({ $0.line == first.line }) {
      for by in [1, -1, 2, -2] where isShift(by, along: .line) {
        return explained(shortBy: .shiftedLine(first.line, by: by))
      }
    } else if cells.allSatisfy({ $0.column == first.column }) {
      for by in [1, -1] where isShift(by, along: .column) {
        return explained(shortBy: .shiftedColumn(first.column, by: by))
      }
    }
    return nil
  }

  /// As one slip, without the gain, which `best()` adds.
  private func explained(shortBy slip: Slip) -> Outcome {
    Outcome(
      score: ErrorModel.event + naturalLogarithm(ErrorModel.weight(slip)),
      slips: [Slip](repeating: slip, count: changes.count))
  }

  private enum Direction { case line, column }

  /// Whether every true value but those pushed over the edge is printed so many places further on,
  /// and two of them are not zero.
  private func isShift(_ by: Int, along direction: Direction) -> Bool {
    let edge = judgement.edition.lines(of: .applications)
    var (matched, lost) = (0, 0)
    for change in changes {
      let cell = Cell(index: change.cell)
      var place: Cell?
      switch direction {
      case .line:
        let target = cell.index + by
        if target >= 0, target < Cell.count, Cell(index: target).line == cell.line {
          place = Cell(index: target)
        }
      case .column:
        if let line = edge.firstIndex(of: cell.line), edge.indices.contains(line + by) {
          place = Cell(edge[line + by], cell.column)
        }
      }
      if let place, judgement.printed(place.index) == change.truth {
        if change.truth != 0 { matched += 1 }
      } else {
        lost += 1
      }
    }
    return matched >= 2 && lost <= by.magnitude && changes.count > 2
  }
}
