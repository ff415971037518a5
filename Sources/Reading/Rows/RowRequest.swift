import Forms

/// One line of a table to be read: where its label ends and where the next label begins.
struct RowRequest: Sendable {
  /// The line.
  let line: Line
  /// The first code of the label.
  let labelStart: Int
  /// The code behind the label.
  let labelEnd: Int
  /// The first code that belongs to another label.
  private(set) var boundary: Int
  /// The numbers of the line's cells, which follow each other in the order of the form.
  let cells: Range<Int>
  /// The cell of a column.
  func cell(_ column: Int) -> Cell { Cell(index: cells.lowerBound + column) }
  /// Whether the last column is the total of the others.
  let endsInTotal: Bool
  /// The number of ideographs in the longest label that an edition prints for the line.
  var labelLength: Int { LabelRemainder.shared.longestLabel(of: line) }
  /// How many columns of labels the form has in front of the label: lines of a group stand below
  /// the group and 三、本年度办理结果.
  let depth: Int
  /// What stands between the last head of the columns and the first label below it; nil where that is
  /// not known.
  var belowHeads: Range<Int>?
  /// The number of separators behind the last head above the row.
  func headTail(_ text: borrowing ScannedText) -> Int {
    guard let belowHeads else { return 0 }
    return belowHeads.count { DelimitedRow.isSeparator(text[$0]) }
  }
  /// The number of columns.
  var columns: Int { cells.count }

  /// The same row with another first code that does not belong to it.
  func ending(at boundary: Int) -> RowRequest {
    var row = self
    row.boundary = boundary
    return row
  }

  init(line: Line, hit: LabelHit, boundary: Int, cells: [Cell]) {
    self.line = line
    labelStart = hit.start
    labelEnd = hit.end
    // Labels that share letters may overlap.
    self.boundary = max(boundary, hit.end)
    self.cells = cells[0].index..<(cells[0].index + cells.count)
    endsInTotal = line.table != .activeDisclosure
    switch line {
    case .granted, .partlyGranted, .otherHandled, .concluded: depth = 1
    case .received, .carriedOver, .carriedForward: depth = 0
    default: depth = line.table == .applications ? 2 : 0
    }
  }
}

/// What was read of a line.
///
/// The numerals of all lines lie in one buffer that is kept from one report to the next; a line has a
/// range of it.
enum RowValues: Sendable {
  /// One numeral for each column; `empty` where the place is known and empty.
  case values(Range<Int>)
  /// The line is there, but its values cannot be placed.
  case unread(UnreadCode)
  /// There is nothing behind the label.
  case none
}
