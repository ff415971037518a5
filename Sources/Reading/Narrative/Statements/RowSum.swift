public import Forms

/// A sum of cells that words can name: the cells at some lines and some columns.
///
/// 不予公开 names eight lines of table 3 in the column of totals, 法人或其他组织 five columns of one
/// line. A value of two words; it needs no array.
public struct RowSum: Hashable, Sendable {
  private var lineBits: UInt64
  private var columnBits: UInt32
  private static let allLines = Line.allCases

  /// The cells at the given lines and columns.
  public init(_ lines: [Line], _ columns: [Column]) {
    lineBits = lines.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    columnBits = columns.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
  }

  /// One cell.
  public init(_ line: Line, _ column: Column) { self.init([line], [column]) }

  /// The same lines in the columns of another sum.
  public func at(columnsOf other: RowSum) -> RowSum {
    var sum = self
    sum.columnBits = other.columnBits
    return sum
  }

  /// The lines.
  public var lines: [Line] { Line.allCases.filter { lineBits >> UInt64($0.rawValue) & 1 == 1 } }
  /// The columns.
  public var columns: [Column] {
    Column.allCases.filter { columnBits >> UInt32($0.rawValue) & 1 == 1 }
  }
  /// The table, which all lines share.
  public var table: Table { Self.allLines[lineBits.trailingZeroBitCount].table }

  /// Whether this is the sum of one line alone.
  public func isLine(_ line: Line) -> Bool { lineBits == 1 << UInt64(line.rawValue) }
  /// Whether the only column is that of totals.
  public var isTotal: Bool { columnBits == 1 << UInt32(Column.total.rawValue) }

  /// The number of lines.
  public var lineCount: Int { lineBits.nonzeroBitCount }

  /// Whether both have a line in common.
  public func overlaps(_ other: RowSum) -> Bool { lineBits & other.lineBits != 0 }

  /// The lines and the columns of both.
  public func union(_ other: RowSum) -> RowSum {
    var sum = self
    sum.lineBits |= other.lineBits
    sum.columnBits |= other.columnBits
    return sum
  }

  /// The same columns of other lines.
  public func at(_ lines: [Line]) -> RowSum {
    var sum = RowSum(lines, [])
    sum.columnBits = columnBits
    return sum
  }

  /// The same lines in other columns.
  public func at(_ columns: [Column]) -> RowSum {
    var sum = RowSum([], columns)
    sum.lineBits = lineBits
    return sum
  }

  /// The cells that an edition prints, in the order of the form.
  public func cells(in edition: Edition) -> [Cell] {
    var cells: [Cell] = []
    forEachCell(in: edition) { cells.append($0) }
    return cells
  }

  /// Calls a function with each cell that an edition prints, in the order of the form.
  public func forEachCell(in edition: Edition, _ body: (Cell) -> Void) {
    var left = lineBits
    while left != 0 {
      let line = Self.allLines[left.trailingZeroBitCount]
      left &= left - 1
      for cell in edition.cells(of: line) where columnBits >> UInt32(cell.column.rawValue) & 1 == 1
      {
        body(cell)
      }
    }
  }

  /// The ids of the cells of an edition, joined by `+`.
  public func id(in edition: Edition) -> String {
    cells(in: edition).map(\.id).joined(separator: "+")
  }
}

extension RowSum {
  /// The total of one line of table 3 or 4.
  public static func total(_ line: Line) -> RowSum { RowSum(line, .total) }
  /// 不予公开: the eight lines of refusal.
  public static let refused = RowSum(
    [
      .refusedStateSecret, .refusedProhibitedByLaw, .refusedSecurityAndStability,
      .refusedThirdPartyRights, .refusedInternalAffairs, .refusedDeliberativeProcess,
      .refusedEnforcementFile, .refusedAdministrativeQuery,
    ], [.total])
  /// 无法提供: the three lines of information that is not available.
  public static let unavailable = RowSum(
    [.unavailableNotHeld, .unavailableNeedsCreation, .unavailableUnclear], [.total])
  /// 不予处理: the five lines of applications not processed.
  public static let notProcessed = RowSum(
    [
      .notProcessedPetition, .notProcessedDuplicate, .notProcessedPublication,
      .notProcessedExcessive, .notProcessedConfirmation,
    ], [.total])
  /// 其他处理: the line of 2019 and the three of 2021.
  public static let otherHandled = RowSum(
    [.otherHandled, .otherNotSupplemented, .otherFeeUnpaid, .otherOther], [.total])
  /// 行政诉讼: both kinds of suit.
  public static let suits = RowSum([.directSuit, .suitAfterReconsideration], [.total])
  /// One kind of applicant, or several, in no line.
  static func applicants(_ columns: [Column]) -> RowSum { RowSum([], columns) }
  /// 法人或其他组织, as columns.
  public static let organisations: [Column] = [
    .enterprise, .researchInstitution, .publicInterestOrganisation, .legalServiceInstitution,
    .otherOrganisation,
  ]
}
