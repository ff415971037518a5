import Forms

/// Writes table 3 as converters do that count merged cells wrongly and lose them at a page break.
///
/// Every row has ten fields, but a label over three columns takes two and one over two columns
/// takes one, so that its values move to the left and empty fields follow. Behind a page break the
/// label of all results is lost, and with it one more field; the rest of the group that the break
/// cuts loses the group's label as well.
struct RaggedApplicationsTable {
  let context: TableContext

  /// Writes the table, with a page break at a random result line or none.
  func write(_ grid: FormGrid, to document: inout DocumentBuilder, random: inout RandomSource) {
    writeHeader(to: &document)
    let results = grid.rows.dropFirst(3)
    let breakRow = random.chance(0.8) ? 8 + random.below(results.count - 11) : grid.rows.count
    var isGroupCut = false
    for (i, row) in grid.rows.enumerated().dropFirst(3) {
      var row = row
      if i >= breakRow {
        if case .group = row[1] { isGroupCut = false } else if i == breakRow { isGroupCut = true }
        if case .label = row[2], isGroupCut {
          row = [row[2], .left] + row[3...] + [.left]
        } else if case .label = row[2] {
          row = [row[1], row[2]] + row[3...] + [.left]
        } else if case .label(let line) = row[1] {
          row = [.label(line)] + row[3...] + [.left, .left]
        } else {
          row = [row[0], .left] + row[3...] + [.left]
        }
      } else if case .left = row[2] {
        // Before the break: one field too few for each merged label.
        row = [row[0], row[1]] + row[3...] + [.left]
      }
      write(row, to: &document)
    }
  }

  private func write(_ row: [Slot], to document: inout DocumentBuilder) {
    let start = document.position
    var line: Line?
    for (i, slot) in row.enumerated() {
      if i > 0 { document.write(ascii: "\t") }
      line = line ?? slot.line
      context.write(slot, of: .applications, to: &document)
    }
    if let line { document.mark(.row(line), from: start) }
    document.endLine()
  }

  private func writeHeader(to document: inout DocumentBuilder) {
    let word = { (text: String) in Slot.header(text) }
    let organisations = Column.applicants[1..<6].map { word($0.officialLabel) }
    let rows: [[Slot]] = [
      [word(FormGrid.balanceNote), .left, word("申请人情况")]
        + [Slot](repeating: .left, count: 5) + [word("总计"), .left],
      [.left, .left, word("自然人"), word("法人或其他组织")] + [Slot](repeating: .left, count: 6),
      [.left, .left, .left] + organisations + [.left, .left],
    ]
    for row in rows { write(row, to: &document) }
  }
}
