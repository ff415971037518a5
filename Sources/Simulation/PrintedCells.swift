import Forms

/// The text of every cell of one document, with what it truly says.
struct PrintedCells {
  private(set) var texts: [String]
  private(set) var truth: [TrueCell]

  /// The cells as a style and a layout write them.
  init(
    _ figures: Figures, edition: Edition, layout: Layout, style: Style,
    random: inout RandomSource
  ) {
    texts = [String](repeating: "", count: Cell.count)
    truth = []
    truth.reserveCapacity(200)
    let plain = style.zero == .digit && style.grouping == .none && !style.fullWidthDigits
    for cell in edition.cells {
      let value = figures[cell]
      if plain && value == 0 {
        texts[cell.index] = "0"
        truth.append(TrueCell(cell: cell, state: .printed, millionths: 0))
        continue
      }
      let (text, state, printed) = Self.write(cell, value, style, &random)
      texts[cell.index] = text
      truth.append(TrueCell(cell: cell, state: state, millionths: printed))
    }
    if style.zero == .blank && !layout.keepsBlankPlaces { markUnplaceableRows() }
  }

  private static func write(
    _ cell: Cell, _ value: Int64, _ style: Style, _ random: inout RandomSource
  ) -> (String, TrueCell.State, Int64?) {
    if value == 0 && style.zero != .digit && !random.chance(0.1) {
      switch style.zero {
      case .blank: return ("", .blank, nil)
      case .slash: return ("/", .notApplicable, nil)
      case .hyphen: return ("-", .notApplicable, nil)
      case .dash: return ("—", .notApplicable, nil)
      case .none: return ("无", .notApplicable, nil)
      case .digit: break
      }
    }
    switch cell.kind {
    case .count:
      let text = NumberText.grouped(NumberText.whole(value), style)
      return (NumberText.widened(text, style), .printed, value)
    case .signedCount:
      return (NumberText.widened(NumberText.signed(value, style), style), .printed, value)
    case .amount:
      let (text, printed) = NumberText.amount(value, cell, style)
      return (NumberText.widened(text, style), .printed, printed)
    }
  }

  /// Rows in which empty cells are lost cannot be placed: a reader may read them right or not.
  private mutating func markUnplaceableRows() {
    var start = 0
    while start < truth.count {
      var end = start
      let line = truth[start].cell.line
      while end < truth.count && truth[end].cell.table == line.table
        && (line.table == .disputes || truth[end].cell.line == line)
      { end += 1 }
      if truth[start..<end].contains(where: { $0.state == .blank }) {
        for i in start..<end { truth[i].state = .unplaceable }
      }
      start = end
    }
  }
}
