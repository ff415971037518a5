/// Lays a sheet out as text.
struct SheetWriter {
  let layout: SheetLayout
  private var lines: [String] = []

  /// The text of a sheet.
  static func text(of sheet: Sheet) -> String {
    var writer = SheetWriter(layout: sheet.layout)
    writer.lines = [sheet.title, ""] + sheet.opening
    for table in sheet.tables {
      writer.lines += ["", table.heading, ""]
      writer.write(table.rows)
    }
    writer.lines += [""] + sheet.closing + [""]
    return writer.lines.joined(separator: "\n")
  }

  private init(layout: SheetLayout) { self.layout = layout }

  private mutating func write(_ rows: [SheetRow]) {
    if layout == .aligned {
      lines += AlignedTable.lines(rows)
      return
    }
    var isFirst = true
    for row in rows {
      if row.isLoose {
        lines.append(row.fields.map(\.text).joined(separator: " "))
        continue
      }
      write(row)
      if isFirst && (layout == .outerPipes || layout == .adjacentPipes) {
        lines.append("|" + String(repeating: "---|", count: row.fields.count))
      }
      isFirst = false
    }
  }

  private mutating func write(_ row: SheetRow) {
    let all = row.fields.map(\.text)
    let unmerged = row.fields.filter { !$0.isMerged }.map(\.text)
    // The rows of the head lose their merged cells too, as the layouts of web pages do.
    let withoutLeft = row.fields.filter { $0.role != .left }.map(\.text)
    switch layout {
    case .flat: lines.append(unmerged.filter { !$0.isEmpty }.joined(separator: " "))
    case .aligned: preconditionFailure("a table of aligned columns is written as a whole")
    case .outerPipes: lines.append("| " + all.joined(separator: " | ") + " |")
    case .adjacentPipes: lines.append("|" + all.joined(separator: "|") + "|")
    case .innerPipes: lines.append(unmerged.joined(separator: " | "))
    case .endingPipes:
      lines.append(withoutLeft.map { $0.isEmpty ? "|" : $0 + " |" }.joined(separator: " "))
    case .tabs: lines.append(all.joined(separator: "\t"))
    case .endingTabs: lines.append(withoutLeft.map { $0 + "\t" }.joined())
    case .cellLines: lines += unmerged.filter { !$0.isEmpty }
    case .blankLines: for text in unmerged { lines += text.isEmpty ? [""] : [text, ""] }
    case .pipeLines: lines.append(unmerged.joined(separator: "\n|\n"))
    case .endingPipeLines: lines += unmerged.map { $0.isEmpty ? "|" : $0 + " |" }
    case .barLines: writeBars(unmerged, merged: all.count - unmerged.count)
    }
  }

  /// Writes one cell to a line; cells without text are bars, those of merged cells at the row's end.
  private mutating func writeBars(_ texts: [String], merged: Int) {
    var bars = 0
    for text in texts + [String](repeating: "", count: merged) {
      if text.isEmpty {
        bars += 1
        continue
      }
      if bars > 0 { lines.append(String(repeating: "|", count: bars)) }
      bars = 0
      lines.append(text + " |")
    }
    if bars > 0 { lines.append(String(repeating: "|", count: bars)) }
  }
}
