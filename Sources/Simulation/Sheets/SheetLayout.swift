/// The ways in which the tables of a sheet are laid out as text.
public enum SheetLayout: String, CaseIterable, Sendable {
  /// A row is a line with spaces between its words; blanks are lost.
  case flat
  /// As `pdftotext -layout` prints a page: columns of one width, words wrapped in them.
  case aligned
  /// `| a | b |`, merged cells filled up.
  case outerPipes
  /// `a | b`, merged cells left out.
  case innerPipes
  /// `a | b |`, merged cells left out.
  case endingPipes
  /// `|a||b|`, adjacent pipes for merged cells.
  case adjacentPipes
  /// Tabs between the cells, merged cells filled up.
  case tabs
  /// A tab behind every cell, merged cells left out.
  case endingTabs
  /// A cell on a line; blanks are lost.
  case cellLines
  /// A cell on a line with an empty line behind it; a blank one is the empty line alone.
  case blankLines
  /// A cell on a line, and a line with a pipe between two cells of a row.
  case pipeLines
  /// `v |` on a line; a blank cell is `|`.
  case endingPipeLines
  /// `v |` on a line; cells without text that follow each other are one line of bars.
  case barLines

  /// Whether an empty cell leaves a trace in the text.
  ///
  /// On an aligned page it leaves a gap, whose width is a hint and no proof.
  var keepsBlanks: Bool { self != .flat && self != .aligned && self != .cellLines }
  /// Whether a row of the table is one line.
  var isRowwise: Bool {
    switch self {
    case .flat, .aligned, .outerPipes, .innerPipes, .endingPipes, .adjacentPipes, .tabs,
      .endingTabs:
      true
    case .cellLines, .blankLines, .pipeLines, .endingPipeLines, .barLines: false
    }
  }
  /// Whether tabs or pipes stand between the cells of a line.
  var isDelimited: Bool { isRowwise && self != .flat && self != .aligned }
  /// Whether tabs stand between its cells.
  var hasTabs: Bool { self == .tabs || self == .endingTabs }
}
