import Forms

/// Doubts a complete row of a table whose other rows have lost or gained cells.
///
/// Where a blank cell leaves no trace, a sequence number, a percentage, a page number or a number
/// split in two fills its place, and the row looks complete. It is taken only where its parts make
/// its total: the one place where reading looks at a sum, and never to put a value anywhere.
enum RowWidths {
  /// How many values a row has.
  enum Width: Sendable {
    /// As many as the table has columns.
    case columns
    /// As many, in a line of another length than the lines of its kind.
    case odd
    /// As many, where no length is usual for lines of its kind.
    case tied
    /// More.
    case wider
    /// Fewer, or a number that cannot be told.
    case other
    /// The row has none, or does not tell.
    case unknown
  }

  /// The readings without blank rows where most rows that hold something cannot be placed: a column
  /// may be missing from all of them.
  static func withoutEmpty(
    _ readings: [TableRows.Reading], _ numerals: [Numeral]
  ) -> [TableRows.Reading] {
    var filled = 0
    var placed = 0
    for reading in readings where reading.isFilled {
      filled += 1
      if case .values = reading.values { placed += 1 }
    }
    let isTableThree = readings.first?.request.line.table == .applications
    if !isTableThree || filled < 3 || placed * 2 >= filled { return readings }
    return readings.map { reading in
      guard case .values = reading.values, !reading.hasValue else { return reading }
      return TableRows.Reading(request: reading.request, values: .unread(.count), in: numerals)
    }
  }

  /// The readings without those that the rows around them cast doubt on.
  static func withoutDoubtful(
    _ readings: [TableRows.Reading], _ numerals: [Numeral]
  ) -> [TableRows.Reading] {
    let isUneven = readings.contains { $0.width == .wider || $0.width == .other }
    if !isUneven && !readings.contains(where: { isOdd($0.width) }) { return readings }
    let wider = readings.count { $0.width == .wider }
    let isMostlyWider =
      wider * 2
      > readings.count {
        $0.width == .wider || $0.width == .columns || isOdd($0.width)
      }
    // Where most rows of the right length do not make their totals, one may make it by chance.
    let areByChance = isUneven && !mostMakeTotals(readings, numerals)
    return readings.map { reading in
      guard case .values(let range) = reading.values, range.count > 1, reading.hasValue else {
        return reading
      }
      if !isUneven && !isOdd(reading.width) { return reading }
      let isDoubtful =
        reading.request.endsInTotal
        ? isMostlyWider || areByChance || !partsMakeTotal(numerals[range])
          || hasBlank(numerals[range], at: isOdd(reading.width) ? .anywhere : .edges)
        : wider > 1 || reading.width == .odd
          || (reading.width == .tied && hasBlank(numerals[range], at: .anywhere))
      return isDoubtful
        ? TableRows.Reading(request: reading.request, values: .unread(.count), in: numerals)
        : reading
    }
  }

  /// Whether more than half of the rows that have their length make their totals.
  private static func mostMakeTotals(
    _ readings: [TableRows.Reading], _ numerals: [Numeral]
  ) -> Bool {
    var rows = 0
    var making = 0
    for reading in readings {
      guard case .values(let range) = reading.values, reading.hasValue else { continue }
      rows += 1
      if partsMakeTotal(numerals[range]) { making += 1 }
    }
    return making * 2 > rows
  }

  private static func isOdd(_ width: Width) -> Bool { width == .odd || width == .tied }

  private enum Place { case edges, anywhere }

  /// Whether a row has a blank that may be where a cell was lost or added.
  private static func hasBlank(_ values: ArraySlice<Numeral>, at place: Place) -> Bool {
    if !values.contains(where: { $0.kind != .empty }) { return false }
    switch place {
    case .anywhere: return values.contains { $0.kind == .empty }
    case .edges: return values.first?.kind == .empty || values.last?.kind == .empty
    }
  }

  /// Whether all values but the last are numbers, or none, that add up to the last.
  static func partsMakeTotal(_ values: ArraySlice<Numeral>) -> Bool {
    guard let total = values.last, !values.contains(where: { $0.kind == .text }) else {
      return false
    }
    return values.dropLast().reduce(Int64(0)) { $0 + $1.millionths } == total.millionths
  }
}
