import Forms

/// Writes tables as text extracted from a PDF: a label, then its values on one line.
struct FlatTable {
  let context: TableContext

  /// Writes a table.
  func write(_ table: Table, to document: inout DocumentBuilder, random: inout RandomSource) {
    let start = document.position
    switch table {
    case .activeDisclosure: writeActiveDisclosure(to: &document, random: &random)
    case .applications: writeApplications(to: &document, random: &random)
    case .disputes: writeDisputes(to: &document)
    }
    document.mark(.table(table), from: start)
    document.endLine()
  }

  private func writeActiveDisclosure(
    to document: inout DocumentBuilder, random: inout RandomSource
  ) {
    for row in FormGrid.of(.activeDisclosure, context.edition).rows {
      switch row[0] {
      case .label(let line): writeRow(line, to: &document, random: &random)
      default: writeHeaders(row, of: .activeDisclosure, to: &document)
      }
    }
  }

  private func writeApplications(to document: inout DocumentBuilder, random: inout RandomSource) {
    writeApplicationsHeader(to: &document)
    let rows = FormGrid.of(.applications, context.edition).rows.dropFirst(3)
    let furnitureRow =
      context.layout == .flatTextWithFurniture ? 3 + random.below(rows.count) : Int.max
    var pieces = ["三、", "本年", "度办", "理结", "果"]
    for (i, row) in rows.enumerated() {
      if i + 3 == furnitureRow {
        PageFurniture.write(context, to: &document, random: &random)
      }
      for slot in row {
        switch slot {
        case .group(FormGrid.resultsLabel) where document.style.resultsHeading == .vertical: break
        case .group(let label): writeGroup(label, to: &document)
        case .label(let line): writeRow(line, to: &document, random: &random)
        default: break
        }
      }
      if document.style.resultsHeading == .vertical && i >= 6 && i % 3 == 0 && !pieces.isEmpty {
        document.writeLine(pieces.removeFirst())
      }
    }
  }

  private func writeApplicationsHeader(to document: inout DocumentBuilder) {
    writeHeader(FormGrid.balanceNote, of: .applications, to: &document)
    for word in ["申请人情况", "自然人", "法人或其他组织", "总计"] {
      writeHeader(word, of: .applications, to: &document)
    }
    let organisations = Column.applicants[1..<6].map { Slot.header($0.officialLabel) }
    if !document.style.brokenHeaders {
      writeHeaders(organisations, of: .applications, to: &document)
      return
    }
    // As in text of narrow columns: long words go over two lines, short ones stay together.
    writeHeaders(Array(organisations.prefix(2)), of: .applications, to: &document)
    for word in ["社会公益", "组织", "法律服务", "机构"] {
      writeHeader(word, of: .applications, to: &document)
    }
    writeHeader("其他", of: .applications, to: &document)
  }

  private func writeDisputes(to document: inout DocumentBuilder) {
    let rows = FormGrid.of(.disputes, context.edition).rows
    writeHeaders(rows[0], of: .disputes, to: &document)
    writeHeaders(Array(rows[1].prefix(5)), of: .disputes, to: &document)
    writeHeaders(Array(rows[1].suffix(10)), of: .disputes, to: &document)
    writeHeaders(rows[2], of: .disputes, to: &document)
    let start = document.position
    let values = rows[3].compactMap { slot -> Cell? in
      if case .value(let cell) = slot { return cell }
      return nil
    }
    writeValues(values, to: &document)
    document.mark(.row(.reconsideration), from: start)
    document.endLooseLine()
  }

  private func writeHeader(
    _ word: String, of table: Table, to document: inout DocumentBuilder
  ) {
    writeHeaders([.header(word)], of: table, to: &document)
  }

  private func writeHeaders(_ row: [Slot], of table: Table, to document: inout DocumentBuilder) {
    document.beginLooseLine()
    var isFirst = true
    for case .header(let word) in row {
      if !isFirst { document.writeSpace() }
      isFirst = false
      let start = document.position
      document.write(context.header(word, document.style.unbroken))
      document.mark(.header(table), from: start)
    }
    document.endLooseLine()
  }

  private func writeGroup(_ label: String, to document: inout DocumentBuilder) {
    let label = context.group(label, document.style)
    let cut = label.hasPrefix("三") ? 7 : label.hasPrefix("(") ? 6 : 5
    document.writeLine(String(label.prefix(cut)))
    document.writeLine(String(label.dropFirst(cut)))
  }

  private func writeRow(
    _ line: Line, to document: inout DocumentBuilder, random: inout RandomSource
  ) {
    document.beginLooseLine()
    let start = document.position
    let label = context.labels[line]
    if label.utf8.count > 28 * 3 && line != .partlyGranted {
      writeBroken(label, at: 20 + random.below(9), of: line, to: &document)
      document.endLine()
    } else if label.utf8.count > 5 * 3 && random.chance(0.04) {
      writeBroken(
        label, at: 3 + random.below(label.unicodeScalars.count - 4), of: line, to: &document)
      if random.chance(0.5) { document.endLine() } else { document.writeSpace() }
    } else {
      document.write(label)
      document.mark(.label(line), from: start)
      document.writeSpace()
    }
    writeValues(context.edition.columns(of: line).map { .at(line, $0) }, to: &document)
    document.mark(.row(line), from: start)
    document.endLooseLine()
  }

  /// Writes a label over two lines, the first of them with so many characters.
  private func writeBroken(
    _ label: String, at cut: Int, of line: Line, to document: inout DocumentBuilder
  ) {
    let start = document.position
    let scalars = label.unicodeScalars
    document.writeLine(String(scalars.prefix(cut)))
    document.write(String(scalars.dropFirst(cut)))
    document.mark(.label(line), from: start)
  }

  private func writeValues(_ cells: [Cell], to document: inout DocumentBuilder) {
    var isFirst = true
    for cell in cells where !context.texts[cell.index].isEmpty {
      if !isFirst { document.writeSpace() }
      isFirst = false
      let start = document.position
      document.write(context.texts[cell.index])
      document.mark(.value(cell), from: start)
    }
  }
}
