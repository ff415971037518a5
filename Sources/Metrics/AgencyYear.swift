public import Agencies
public import Forms
public import Reading

/// One report as comparisons need it: who, when, on which form, and the numbers of its cells.
///
/// It keeps no text and no places, so that a corpus of 100 000 reports fits in memory; a figure's
/// place is found again by reading the source.
public final class AgencyYear: Sendable {
  /// The position of the report in the order of the sources.
  public let source: Int
  /// The organ; nil where the report does not tell.
  public let agency: Agency?
  /// The year; nil where the report does not tell.
  public let year: Int?
  /// The edition of the form.
  public let edition: Edition
  /// How many cells of the edition are blank.
  public let blankCount: Int
  /// How many cells of the edition hold a mark that says there is no number.
  public let notApplicableCount: Int
  /// How many cells of the edition could not be read, those of missing tables among them.
  public let unreadCount: Int

  /// A hash of the text it was read from, which tells whether the text is still the same.
  public let textDigest: UInt64

  private let numbers: CompactNumbers

  /// Creates a record of a report.
  ///
  /// - Parameter source: The position of the report in the order of the sources.
  public init(_ report: AnnualReport, source: Int) {
    self.source = source
    agency = report.agency
    year = report.year
    edition = report.edition
    textDigest = report.textDigest
    var numbers = CompactNumbers()
    var blank = 0
    var notApplicable = 0
    var unread = 0
    for cell in report.listedCells {
      switch report.cells[cell] {
      case .printed(let figure): numbers.set(figure.value, at: cell.index)
      case .blank: blank += 1
      case .notApplicable: notApplicable += 1
      case .unread, .absent:
        numbers.setUnread(at: cell.index)
        unread += 1
      }
    }
    self.numbers = numbers
    blankCount = blank
    notApplicableCount = notApplicable
    unreadCount = unread
  }

  private init(_ other: AgencyYear, source: Int) {
    self.source = source
    agency = other.agency
    year = other.year
    edition = other.edition
    textDigest = other.textDigest
    numbers = other.numbers
    blankCount = other.blankCount
    notApplicableCount = other.notApplicableCount
    unreadCount = other.unreadCount
  }

  /// The same record with another position of its report.
  public func at(source: Int) -> AgencyYear { AgencyYear(self, source: source) }

  /// The printed number of a cell; nil where none is printed.
  public func value(_ cell: Cell) -> Quantity? { numbers.value(at: cell.index) }

  /// Whether the edition prints the cell and it could not be read; false where it is empty.
  public func isUnread(_ cell: Cell) -> Bool { numbers.isUnread(at: cell.index) }

  /// The printed number of the cell with an index; nil where none is printed.
  func value(at index: Int) -> Quantity? { numbers.value(at: index) }

  /// The printed number of the cell with an index, as laws of figures take it: nil where none is printed
  /// and where it is more than a country has.
  func plausibleValue(at index: Int) -> Quantity? {
    guard let value = numbers.value(at: index) else { return nil }
    // Most numbers are far below every bound.
    if value.millionths.magnitude < Self.surelyPlausible { return value }
    return Cell.all[index].isPlausible(value) ? value : nil
  }

  private static let surelyPlausible = UInt64(1_000_000 * Quantity.scale)
}

/// The numbers of one report in four bytes a cell.
///
/// A whole number that fits is kept as it is. Any other (an amount with decimals, an absurdly long
/// count) goes to a list, and its slot holds the place there; the lowest codes of `Int32` are
/// reserved for that, and for a cell without a number and one that was not read.
struct CompactNumbers: Sendable {
  private static let absent = Int32.min
  private static let unread = Int32.min + 1
  private static let firstWide = Int32.min + 2
  private static let firstWhole = firstWide + Int32(Cell.count)

  private var slots = [Int32](repeating: absent, count: Cell.count)
  private var wide: [Int64] = []

  mutating func set(_ value: Quantity, at index: Int) {
    precondition(slots[index] == Self.absent, "cell \(index) is set twice")
    if let whole = value.wholeNumber, let slot = Int32(exactly: whole), slot >= Self.firstWhole {
      slots[index] = slot
    } else {
      slots[index] = Self.firstWide + Int32(wide.count)
      wide.append(value.millionths)
    }
  }

  mutating func setUnread(at index: Int) {
    precondition(slots[index] == Self.absent, "cell \(index) is set twice")
    slots[index] = Self.unread
  }

  func isUnread(at index: Int) -> Bool { slots[index] == Self.unread }

  func value(at index: Int) -> Quantity? {
    let slot = slots[index]
    if slot >= Self.firstWhole { return Quantity(Int(slot)) }
    if slot == Self.absent || slot == Self.unread { return nil }
    return Quantity(millionths: wide[Int(slot - Self.firstWide)])
  }
}
