import Forms

/// Writes tables in which a row is one line with tabs or pipes between its cells.
struct DelimitedTable {
  let context: TableContext

  /// Writes a table.
  func write(_ table: Table, to document: inout DocumentBuilder, random: inout RandomSource) {
    let grid = FormGrid.of(table, context.edition)
    let start = document.position
    if context.layout == .tabTableRagged && table == .applications {
      RaggedApplicationsTable(context: context).write(grid, to: &document, random: &random)
    } else {
      for (i, row) in grid.rows.enumerated() {
        write(row, of: table, to: &document)
        if i == 0 && context.layout.hasPipesAtEnds {
          writeRule(width: row.count, to: &document)
        }
      }
    }
    document.mark(.table(table), from: start)
    document.endLine()
  }

  /// Writes one row as the layout separates and merges its cells.
  private func write(_ row: [Slot], of table: Table, to document: inout DocumentBuilder) {
    let layout = context.layout
    if layout.hasPipesAtEnds { document.write(layout == .pipeTable ? "| " : "|") }
    let start = document.position
    var line: Line?
    var isFirst = true
    for slot in row {
      if layout == .pipeTableBare && slot.isMerged { continue }
      if !isFirst { document.write(layout.delimiter) }
      isFirst = false
      line = line ?? slot.line
      context.write(slot, of: table, to: &document)
    }
    if let line { document.mark(.row(line), from: start) }
    if layout.hasPipesAtEnds { document.write(layout == .pipeTable ? " |" : "|") }
    document.endLine()
  }

  private func writeRule(width: Int, to document: inout DocumentBuilder) {
    document.write(ascii: "|")
    for _ in 0..<width {
      document.write(ascii: "-")
      document.write(ascii: "-")
      document.write(ascii: "-")
      document.write(ascii: "|")
    }
    document.endLine()
  }
}

extension Layout {
  fileprivate var hasPipesAtEnds: Bool { self == .pipeTable || self == .pipeTableMerged }

  fileprivate var delimiter: String {
    switch self {
    case .pipeTable, .pipeTableBare: " | "
    case .pipeTableMerged: "|"
    default: "\t"
    }
  }
}

extension Slot {
  /// Whether the place belongs to a merged cell that is written elsewhere.
  var isMerged: Bool {
    switch self {
    case .left, .above: true
    case .header, .group, .label, .value: false
    }
  }

  /// The line that a label or a value belongs to.
  var line: Line? {
    switch self {
    case .label(let line): line
    case .value(let cell): cell.line
    case .header, .group, .left, .above: nil
    }
  }
}

extension TableContext {
  /// Writes the text of one place of a grid and remembers where it stands.
  func write(_ slot: Slot, of table: Table, to document: inout DocumentBuilder) {
    let start = document.position
    switch slot {
    case .header(let word):
      document.write(header(word, document.style))
      document.mark(.header(table), from: start)
    case .group(let label): document.write(group(label, document.style))
    case .label(let line):
      document.write(labels[line])
      document.mark(.label(line), from: start)
    case .value(let cell):
      document.write(texts[cell.index])
      document.mark(.value(cell), from: start)
    case .left, .above: break
    }
  }
}
