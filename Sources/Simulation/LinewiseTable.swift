import Forms

/// Writes tables in which every cell has a line of its own.
struct LinewiseTable {
  let context: TableContext

  /// Writes a table.
  func write(_ table: Table, to document: inout DocumentBuilder) {
    let tableStart = document.position
    for row in FormGrid.of(table, context.edition).rows {
      let start = document.position
      var line: Line?
      var end = start
      var isFirst = true
      for slot in row where !slot.isMerged {
        line = line ?? slot.line
        switch context.layout {
        case .valueAndPipeLines:
          if !isFirst {
            document.write(ascii: "|")
            document.endLine()
          }
          context.write(slot, of: table, to: &document)
          end = document.position
          document.endLine()
        default:
          if case .value(let cell) = slot, context.texts[cell.index].isEmpty { continue }
          writeAlone(slot, of: table, to: &document)
          end = document.position
          document.endLine()
          if document.style.looseLines { document.endLine() }
        }
        isFirst = false
      }
      if let line { document.mark(.row(line), start..<end) }
    }
    document.mark(.table(table), from: tableStart)
    document.endLine()
  }

  /// Writes one cell; a broken header word or group label goes over two lines.
  private func writeAlone(_ slot: Slot, of table: Table, to document: inout DocumentBuilder) {
    let isBroken = document.style.brokenHeaders
    switch slot {
    case .header(let word) where isBroken && word.count > 3 && word.count < 8:
      let start = document.position
      document.write(String(word.prefix(word.count / 2)))
      document.endLine()
      document.write(String(word.dropFirst(word.count / 2)))
      document.mark(.header(table), from: start)
    case .group(let label) where isBroken && label.count > 5:
      document.write(String(context.group(label, document.style).prefix(5)))
      document.endLine()
      document.write(String(context.group(label, document.style).dropFirst(5)))
    default: context.write(slot, of: table, to: &document)
    }
  }
}
