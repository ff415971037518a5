import Agencies
import Forms
public import Reading

/// A year whose fees look ten thousand times too large or too small: yuan for 10 000 yuan, or the
/// other way round.
public struct FeeUnitSlip: Sendable {
  /// The report of the year that looks wrong.
  public let row: RowIndex
  /// The report of the year beside it.
  public let neighbour: RowIndex
  /// What the report prints, in 10 000 yuan.
  public let printed: Quantity
  /// What the year beside it prints.
  public let neighbourPrinted: Quantity
  /// What is printed, in the other unit.
  public let expected: Quantity
  /// What tells which of the two years is wrong.
  public let basis: Basis

  /// What tells which of two years is wrong.
  public enum Basis: Hashable, Sendable {
    /// So many other years of the organ agree with the year beside it.
    case otherYears(Int)
    /// The fees of so many peers do.
    case peers(Int)
    /// Nothing but that yuan for 10 000 yuan is the common slip.
    case commonSlip
  }
}

/// The fees of consecutive years held against one another.
///
/// Two positive fees of the form of 2021 whose ratio is 10⁴ within a factor of 3 differ by a unit
/// rather than by business, unless other years say that the level has changed for good. Which year is
/// wrong the organ's other years tell, within a factor of 10; where they do not, the median of the
/// peers, to which one of the two must be ten times nearer; where there are none, the larger is named. A
/// level that changed for good is named only where the peers leave no doubt: a thousandfold from their
/// median as printed, within a factor of 10 in the other unit.
public struct FeeUnitSlips: Sendable {
  /// The slips by the row of the year that looks wrong, in order of the rows.
  public let slips: [FeeUnitSlip]
  /// For each pair of years on the form of 2021, in order, whether both print their fees.
  public let compared: [(current: RowIndex, isKnown: Bool)]

  private static let cell = Cell.at(.fees, .amount)

  /// Compares all pairs.
  ///
  /// - Complexity: O(reports), and O(peers) for each pair that differs by a unit.
  public init(_ changes: YearOverYear) {
    let panel = changes.panel
    var compared: [(current: RowIndex, isKnown: Bool)] = []
    var suspects: [(low: RowIndex, high: RowIndex)] = []
    for pair in changes.pairs {
      guard panel.report(pair.previous).edition == .form2021,
        panel.report(pair.current).edition == .form2021
      else { continue }
      guard let before = panel.report(pair.previous).plausibleValue(at: Self.cell.index),
        let after = panel.report(pair.current).plausibleValue(at: Self.cell.index)
      else {
        compared.append((pair.current, false))
        continue
      }
      compared.append((pair.current, true))
      let (low, high) =
        before < after ? (pair.previous, pair.current) : (pair.current, pair.previous)
      if Self.differByUnit(min(before, after), max(before, after)) { suspects.append((low, high)) }
    }
    self.compared = compared
    if suspects.isEmpty {
      slips = []
      return
    }
    let judge = FeeJudge(changes, Self.cell)
    func year(_ row: RowIndex) -> Int { panel.report(row).year ?? .max }
    var found: [RowIndex: FeeUnitSlip] = [:]
    for (low, high) in suspects {
      guard let slip = judge.slip(low: low, high: high) else { continue }
      // Where both years beside it differ by a unit, it is held against the earlier one.
      if let known = found[slip.row], year(known.neighbour) <= year(slip.neighbour) { continue }
      found[slip.row] = slip
    }
    slips = found.values.sorted { $0.row < $1.row }
  }

  /// Whether the ratio of two amounts is 10⁴ within a factor of 3.
  private static func differByUnit(_ low: Quantity, _ high: Quantity) -> Bool {
    guard low > .zero else { return false }
    let ratio = Double(high.millionths) / Double(low.millionths)
    return ratio >= 1e4 / 3 && ratio <= 3e4
  }
}

/// Tells which of two years is wrong.
private struct FeeJudge {
  private let panel: Panel
  private let gates: ComparisonGates
  private let cell: Cell
  private var rowsOfOrgan: [String: [RowIndex]] = [:]

  init(_ changes: YearOverYear, _ cell: Cell) {
    panel = changes.panel
    gates = changes.gates
    self.cell = cell
    var seen: Set<RowIndex> = []
    for pair in changes.pairs {
      for row in [pair.previous, pair.current] where seen.insert(row).inserted {
        guard let id = panel.report(row).agency?.id else { continue }
        rowsOfOrgan[id, default: []].append(row)
      }
    }
  }

  /// The decimal logarithm of the fees in millionths of their unit; nil where none are printed.
  private func decades(_ row: RowIndex) -> Double? {
    let report = panel.report(row)
    guard report.edition == .form2021, let fees = report.plausibleValue(at: cell.index),
      fees > .zero
    else {
      return nil
    }
    return logOnePlus(Double(fees.millionths) - 1) / 2.302_585_092_994_046
  }

  func slip(low: RowIndex, high: RowIndex) -> FeeUnitSlip? {
    guard let id = panel.report(low).agency?.id, let least = decades(low),
      let most = decades(high)
    else { return nil }
    let others = rowsOfOrgan[id, default: []].filter { $0 != low && $0 != high }
      .compactMap(decades)
    let nearLow = others.count { ($0 - least).magnitude <= 1 }
    let nearHigh = others.count { ($0 - most).magnitude <= 1 }
    if nearLow > 0 && nearHigh == 0 {
      return slip(high, beside: low, .otherYears(nearLow))
    }
    if nearHigh > 0 && nearLow == 0 {
      return slip(low, beside: high, .otherYears(nearHigh))
    }
    let hasLasted = nearLow > 0
    guard let lowPeers = peers(of: low), let highPeers = peers(of: high) else {
      return hasLasted ? nil : slip(high, beside: low, .commonSlip)
    }
    let highIsOff = isOff(most, corrected: most - 4, highPeers.median, lasting: hasLasted)
    let lowIsOff = isOff(least, corrected: least + 4, lowPeers.median, lasting: hasLasted)
    if highIsOff && !lowIsOff { return slip(high, beside: low, .peers(highPeers.count)) }
    if lowIsOff && !highIsOff { return slip(low, beside: high, .peers(lowPeers.count)) }
    return hasLasted ? nil : slip(high, beside: low, .commonSlip)
  }

  /// Whether a figure is nearer to the peers in the other unit.
  private func isOff(
    _ printed: Double, corrected: Double, _ median: Double, lasting: Bool
  ) -> Bool {
    let (before, after) = ((printed - median).magnitude, (corrected - median).magnitude)
    return lasting ? before >= 3 && after <= 1 : before - after >= 1
  }

  /// The middle of the peers' fees on the scale of decades, and their number; nil where they are fewer
  /// than the gate, the row itself among them.
  private func peers(of row: RowIndex) -> (median: Double, count: Int)? {
    guard let group = panel.groupIndex(of: row) else { return nil }
    let fees = panel.rows(in: group).filter { $0 != row }.compactMap(decades).sorted()
    if fees.count + 1 < gates.minimumPeers || fees.isEmpty { return nil }
    return ((fees[(fees.count - 1) / 2] + fees[fees.count / 2]) / 2, fees.count)
  }

  private func slip(
    _ row: RowIndex, beside neighbour: RowIndex, _ basis: FeeUnitSlip.Basis
  ) -> FeeUnitSlip? {
    guard let printed = panel.report(row).value(cell),
      let other = panel.report(neighbour).value(cell)
    else { return nil }
    var expected = printed.millionths / 10_000
    if printed < other {
      let (product, overflow) = printed.millionths.multipliedReportingOverflow(by: 10_000)
      if overflow { return nil }
      expected = product
    }
    return FeeUnitSlip(
      row: row, neighbour: neighbour, printed: printed, neighbourPrinted: other,
      expected: Quantity(millionths: expected), basis: basis)
  }
}
