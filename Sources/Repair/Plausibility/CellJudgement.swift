import Forms

/// Judges one changed cell: the slips that explain it, and what else speaks for or against it.
struct CellJudgement {
  let edition: Edition
  let values: [Int]
  let states: [CellState]
  let context: RepairContext
  let neighbourhood: Neighbourhood

  init(_ problem: RepairProblem, _ context: RepairContext) {
    edition = problem.edition
    values = problem.values
    states = problem.states
    self.context = context
    neighbourhood = .of(problem.edition)
  }

  /// The printed value; nil where none is.
  func printed(_ cell: Int) -> Int? {
    cell >= 0 && states[cell] == .printed ? values[cell] : nil
  }

  func lastYear(_ cell: Int) -> Int? { context.lastYear.isEmpty ? nil : context.lastYear[cell] }

  /// The chance that the true value was printed as it is, given that a slip was made, as a logarithm,
  /// and the likeliest slip.
  func slip(_ cell: Int, truth: Int) -> (score: Double, slip: Slip) {
    guard let printed = printed(cell) else {
      return (naturalLogarithm(ErrorModel.weight(.leftBlank)), .leftBlank)
    }
    var total = ErrorModel.otherValue(from: truth, to: printed)
    var (best, bestShare) = (Slip.otherValue, total)
    func add(_ slip: Slip, _ chance: Double) {
      let share = ErrorModel.weight(slip) * chance
      total += share
      if share > bestShare { (best, bestShare) = (slip, share) }
    }
    DigitSlips.each(from: truth, to: printed, add)
    if lastYear(cell) == printed { add(.lastYearValue, 1) }
    if self.printed(neighbourhood.above[cell]) == printed { add(.lineAboveValue, 1) }
    let beside = [neighbourhood.left[cell], neighbourhood.right[cell]]
    let same = beside.count { self.printed($0) == printed }
    if same > 0 { add(.columnBesideValue, Double(same) / 2) }
    return (naturalLogarithm(total), best)
  }

  /// How much likelier the figures are with the true value than with the printed one.
  ///
  /// Computed cells follow from the others and are not judged by themselves.
  func gain(_ cell: Int, truth: Int) -> Double {
    var gain = evidence(cell, truth: truth)
    if neighbourhood.isComputed[cell] { return gain }
    let last = lastYear(cell)
    gain += ErrorModel.unlikeliness(of: max(values[cell], 0), lastYear: last)
    return gain - ErrorModel.unlikeliness(of: truth, lastYear: last)
  }

  /// What other sources say: for the true value, or for the printed one.
  private func evidence(_ cell: Int, truth: Int) -> Double {
    var sum = 0.0
    for stated in [narrative(cell), carriedIn(cell), carriedOut(cell)] {
      guard let stated else { continue }
      if stated == truth { sum += ErrorModel.statement }
      if stated == printed(cell) { sum -= ErrorModel.statement }
    }
    return sum
  }

  /// The sources that state the true value.
  func support(_ cell: Int, truth: Int) -> CellChange.Support {
    var support: CellChange.Support = []
    if narrative(cell) == truth { support.insert(.narrative) }
    if carriedIn(cell) == truth { support.insert(.carriedForwardLastYear) }
    if carriedOut(cell) == truth { support.insert(.carriedOverNextYear) }
    return support
  }

  private func narrative(_ cell: Int) -> Int? {
    context.narrative.isEmpty ? nil : context.narrative[cell]
  }

  private func carriedIn(_ cell: Int) -> Int? {
    carried(cell, .carriedOver, context.carriedForwardLastYear)
  }

  private func carriedOut(_ cell: Int) -> Int? {
    carried(cell, .carriedForward, context.carriedOverNextYear)
  }

  private func carried(_ cell: Int, _ line: Line, _ values: [Int?]) -> Int? {
    if values.isEmpty { return nil }
    let first = Cell.at(line, .naturalPerson).index
    return (first..<first + values.count).contains(cell) ? values[cell - first] : nil
  }
}
