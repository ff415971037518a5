public import Forms

extension Fault {
  /// The figures with this fault in them, and the cells it changed.
  ///
  /// - Parameter lastYear: The figures of the year before, which a copied year repeats.
  /// - Returns: nil where the figures leave no room for the fault, such as a transposition where
  ///   every cell has one digit.
  public func plant(
    in figures: Figures, edition: Edition, lastYear: Figures?, random: inout RandomSource
  ) -> (figures: Figures, planted: PlantedFault)? {
    let changed: Figures?
    switch self {
    case .transposedDigits, .droppedDigit, .addedDigit:
      changed = withTypingError(figures, edition, &random)
    case .feeUnit: changed = Self.withFeeInYuan(figures, edition)
    case .columnShift: changed = Self.withShiftedColumns(figures, edition, &random)
    case .copiedYear: changed = Self.withCopiedYear(figures, edition, lastYear)
    case .ratioSwing: changed = Self.withSwungRatio(figures, edition)
    case .mismatchedTotal: changed = Self.withMismatchedTotal(figures, edition, &random)
    case .roundedInvention: changed = Self.withRoundApplications(figures, edition, &random)
    }
    guard let changed else { return nil }
    let cells = edition.cells.filter { changed[$0] != figures[$0] }
    if cells.isEmpty { return nil }
    return (changed, PlantedFault(fault: self, cells: cells))
  }

  /// Whether the narrative still tells the faultless figures, as after an error of typing.
  var leavesNarrative: Bool {
    switch self {
    case .transposedDigits, .droppedDigit, .addedDigit, .feeUnit, .columnShift, .mismatchedTotal:
      true
    case .copiedYear, .ratioSwing, .roundedInvention: false
    }
  }

  private func withTypingError(
    _ figures: Figures, _ edition: Edition, _ random: inout RandomSource
  ) -> Figures? {
    let candidates = edition.cells.filter {
      $0.table != .activeDisclosure && mistyped(figures[$0.line, $0.column]) != nil
    }
    if candidates.isEmpty { return nil }
    let cell = random.pick(candidates)
    guard let wrong = mistyped(figures[cell.line, cell.column]) else { return nil }
    var changed = figures
    changed[cell.line, cell.column] = wrong
    return changed
  }

  /// A number of two digits or more with the error in its first possible place; nil where it has
  /// none.
  func mistyped(_ number: Int) -> Int? {
    if number < 10 { return nil }
    var digits = Array(String(number).utf8)
    switch self {
    case .transposedDigits:
      let place = digits.indices.dropLast().first {
        digits[$0] != digits[$0 + 1] && !($0 == 0 && digits[1] == UInt8(ascii: "0"))
      }
      guard let place else { return nil }
      digits.swapAt(place, place + 1)
    case .droppedDigit: digits.removeLast()
    case .addedDigit: digits.append(digits[digits.count - 1])
    default: return nil
    }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private static func withFeeInYuan(_ figures: Figures, _ edition: Edition) -> Figures? {
    if edition != .form2021 { return nil }
    var changed = figures
    changed[.at(.fees, .amount)] *= 10_000
    return changed
  }

  private static func withShiftedColumns(
    _ figures: Figures, _ edition: Edition, _ random: inout RandomSource
  ) -> Figures? {
    let candidates = edition.lines(of: .applications).filter { figures[$0, .naturalPerson] > 0 }
    if candidates.isEmpty { return nil }
    let line = random.pick(candidates)
    var changed = figures
    for i in 0..<5 { changed[line, Column.applicants[i + 1]] = figures[line, Column.applicants[i]] }
    changed[line, .naturalPerson] = 0
    return changed
  }

  private static func withCopiedYear(
    _ figures: Figures, _ edition: Edition, _ lastYear: Figures?
  ) -> Figures? {
    guard let lastYear else { return nil }
    var changed = figures
    for cell in edition.cells where cell.table == .applications { changed[cell] = lastYear[cell] }
    return changed
  }

  private static func withSwungRatio(_ figures: Figures, _ edition: Edition) -> Figures? {
    if figures[.concluded, .total] < 20 { return nil }
    let granted: [Line] = [.granted, .partlyGranted]
    let refused: [Line] = [.refusedInternalAffairs, .refusedDeliberativeProcess]
    let grantedTotal = granted.reduce(0) { $0 + figures[$1, .total] }
    let isOpen = 2 * grantedTotal > figures[.concluded, .total]
    var changed = figures
    for column in Column.applicants {
      for i in 0..<2 {
        let (from, to) = isOpen ? (granted[i], refused[i]) : (Line.unavailableNotHeld, granted[i])
        changed[to, column] += changed[from, column]
        changed[from, column] = 0
      }
    }
    return changed
  }

  private static func withMismatchedTotal(
    _ figures: Figures, _ edition: Edition, _ random: inout RandomSource
  ) -> Figures? {
    let totals = edition.cells.filter { $0.column == .total }
    let cell = random.pick(totals)
    var changed = figures
    let difference = 1 + random.below(9)
    let value = figures[cell.line, cell.column]
    changed[cell.line, cell.column] =
      random.chance(0.5) && value >= difference ? value - difference : value + difference
    return changed
  }

  private static func withRoundApplications(
    _ figures: Figures, _ edition: Edition, _ random: inout RandomSource
  ) -> Figures? {
    var changed = figures
    for cell in edition.cells where cell.table == .applications { changed[cell] = 0 }
    let carriedOver = figures[.carriedOver, .total]
    if carriedOver > 0 { return nil }
    let granted = 50 * (1 + random.below(4))
    let notHeld = 10 * (1 + random.below(5))
    let results: [(Line, Int)] = [(.granted, granted), (.unavailableNotHeld, notHeld)]
    for (line, count) in results {
      changed[line, .naturalPerson] = count
      changed[.concluded, .naturalPerson] += count
      changed[.received, .naturalPerson] += count
    }
    changed.totalApplicants(in: edition)
    return changed
  }
}
