import Forms

/// Faults that show only when a report is held against that of the year before.
public enum ContinuityFault: String, CaseIterable, Sendable {
  /// More applications are carried over than last year carried forward; the table is in balance.
  case restatedCarry = "restated_carry"
  /// The total carried over is mistyped; the columns are right and the table is out of balance.
  case mistypedCarry = "mistyped_carry"
  /// An application carried over has changed its column; total and balance hold.
  case reclassifiedCarry = "reclassified_carry"
  /// The documents in force of one year are wrong.
  case stockOfOneYear = "stock_of_one_year"
  /// The documents in force are counted anew, and all later years go on from there.
  case restatedStock = "restated_stock"
  /// The fee is in yuan where 万元 is meant.
  case feeUnit = "fee_unit"
  /// Table 3 repeats last year's.
  case copiedYear = "copied_year"

  /// Whether an identity between years that is exact (I7, I8) shows the fault.
  public var isExact: Bool { self != .feeUnit && self != .copiedYear }

  /// The figures of some years with this fault in one of them, nil where they leave no room for it.
  ///
  /// - Parameters:
  ///   - years: The figures of an organ with the edition of each year, the earliest first.
  ///   - place: The year that bears the fault, not the first one.
  func plant(
    in years: [(edition: Edition, figures: Figures)], at place: Int, random: inout RandomSource
  ) -> [Figures]? {
    var figures = years.map(\.figures)
    let (edition, this) = years[place]
    let isOneEdition = years[place - 1].edition == edition
    switch self {
    case .restatedCarry: figures[place] = Self.withRestatedCarry(this, edition, &random)
    case .mistypedCarry:
      figures[place][.carriedOver, .total] += 1 + random.below(9)
    case .reclassifiedCarry:
      guard let changed = Self.withReclassifiedCarry(this, edition, &random) else { return nil }
      figures[place] = changed
    case .stockOfOneYear, .restatedStock:
      guard edition == .form2021, isOneEdition else { return nil }
      let difference = 1 + random.below(9)
      let last = self == .restatedStock ? years.count - 1 : place
      for year in place...last { figures[year][.normativeDocuments, .inForce] += difference }
    case .feeUnit:
      let planted = Fault.feeUnit.plant(
        in: this, edition: edition, lastYear: nil, random: &random)
      guard let planted else { return nil }
      figures[place] = planted.figures
    case .copiedYear:
      let before = years[place - 1].figures
      guard isOneEdition, before[.concluded, .total] > 0 else { return nil }
      let planted = Fault.copiedYear.plant(
        in: this, edition: edition, lastYear: before, random: &random)
      guard let planted else { return nil }
      figures[place] = planted.figures
    }
    return figures
  }

  private static func withRestatedCarry(
    _ figures: Figures, _ edition: Edition, _ random: inout RandomSource
  ) -> Figures {
    var changed = figures
    let column = random.chance(0.8) ? Column.naturalPerson : .enterprise
    let more = 1 + random.below(5)
    for line in [Line.carriedOver, .granted, .concluded] { changed[line, column] += more }
    changed.totalApplicants(in: edition)
    return changed
  }

  private static func withReclassifiedCarry(
    _ figures: Figures, _ edition: Edition, _ random: inout RandomSource
  ) -> Figures? {
    let filled = Column.applicants.filter { $0 != .total && figures[.carriedOver, $0] > 0 }
    if filled.isEmpty { return nil }
    let from = random.pick(filled)
    let to = random.pick(Column.applicants.filter { $0 != .total && $0 != from })
    var changed = figures
    changed[.carriedOver, from] -= 1
    changed[.received, from] += 1
    for line in [Line.carriedOver, .granted, .concluded] { changed[line, to] += 1 }
    changed.totalApplicants(in: edition)
    return changed
  }
}
