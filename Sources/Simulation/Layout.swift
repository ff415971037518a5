/// The layouts in which the text of real reports reaches a reader.
public enum Layout: String, CaseIterable, Sendable {
  /// Text of a PDF: values in a row behind the label, long labels broken over lines.
  case flatText
  /// The same with page headers and footers inside the tables.
  case flatTextWithFurniture
  /// One row on a line, cells separated by tabs, merged cells filled up with empty ones.
  case tabTable
  /// The same with merged cells lost or counted wrongly, so that rows are shifted.
  case tabTableRagged
  /// A Markdown table with a pipe at both ends of each row.
  case pipeTable
  /// Cells separated by pipes, none at the ends, merged cells left out.
  case pipeTableBare
  /// A Markdown table in which adjacent pipes stand for merged cells.
  case pipeTableMerged
  /// One cell on a line, merged cells printed once.
  case onePerLine
  /// One cell on a line and a line with a pipe between two cells of a row.
  case valueAndPipeLines

  /// Whether an empty cell keeps its place in a row.
  ///
  /// Where it does not, a row with empty and filled cells cannot be placed.
  public var keepsBlankPlaces: Bool {
    switch self {
    case .flatText, .flatTextWithFurniture, .tabTableRagged, .onePerLine: false
    case .tabTable, .pipeTable, .pipeTableBare, .pipeTableMerged, .valueAndPipeLines: true
    }
  }

  /// Whether a row of the table is one line with delimiters in it.
  public var isDelimited: Bool {
    switch self {
    case .tabTable, .tabTableRagged, .pipeTable, .pipeTableBare, .pipeTableMerged: true
    case .flatText, .flatTextWithFurniture, .onePerLine, .valueAndPipeLines: false
    }
  }
}
