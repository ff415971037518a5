import Forms

/// Table 4 with one small table or one line for each kind of dispute.
enum DisputeBlocks {
  /// Files the values of three tables of five outcomes, each below the name of its kind of dispute.
  ///
  /// A table whose kind is not named, or is that of another one, is left unread.
  static func read(
    _ text: ScannedText, _ parts: [DisputeHeads.Part], end: Int, _ numerals: inout [Numeral],
    into cells: inout CellReadings
  ) {
    let names = names(of: parts, text)
    for (i, part) in parts.enumerated() {
      guard let line = names[i], names.count(where: { $0 == line }) == 1 else { continue }
      let last = text.hits[part.hits.upperBound - 1]
      let next = part.hits.upperBound
      let boundary =
        next < text.hits.count && text.hits[next].start < end ? text.hits[next].start : end
      let values: RowValues =
        part.outcomes == Array(0..<5)
        ? DisputesTable.read(text, from: last.end, to: boundary, width: 5, &numerals)
        : .unread(.damaged)
      DisputesTable.file(
        values, under: Edition.form2021.cells(of: line), at: last.start, text, numerals,
        into: &cells)
    }
  }

  /// The kind of dispute that each table names above its heads. Where all three stand above the
  /// first one, in the order of the form, the tables follow them in that order.
  private static func names(of parts: [DisputeHeads.Part], _ text: ScannedText) -> [Line?] {
    var names: [Line?] = []
    var previous: Int?
    for part in parts {
      let front = (previous ?? max(0, part.hits.lowerBound - 4))..<part.hits.lowerBound
      var kinds: [Line] = []
      for hit in text.hits[front] {
        if let kind = blockName(hit.label), kinds.last != kind { kinds.append(kind) }
      }
      if previous == nil && kinds.suffix(3) == DisputesTable.blocks[...] {
        return parts.count == 3 && areBare(parts, text)
          ? DisputesTable.blocks : parts.map { _ in nil }
      }
      names.append(kinds.last)
      previous = part.hits.upperBound
    }
    return names
  }

  /// Whether no table behind the first names a kind of dispute.
  private static func areBare(_ parts: [DisputeHeads.Part], _ text: ScannedText) -> Bool {
    zip(parts, parts.dropFirst()).allSatisfy { part, next in
      text.hits[part.hits.upperBound..<next.hits.lowerBound]
        .allSatisfy { blockName($0.label) == nil }
    }
  }

  private static func blockName(_ label: Label) -> Line? {
    if case .line(let line) = label, line.table == .disputes { return line }
    return nil
  }

  /// Files the values of three lines, one for each kind of dispute, below one head of five outcomes.
  static func readLines(
    _ text: ScannedText, below part: DisputeHeads.Part, _ region: TableRegion,
    _ numerals: inout [Numeral], into cells: inout CellReadings
  ) {
    guard part.outcomes == Array(0..<5) else { return }
    let hits = text.hits[part.hits.upperBound..<region.hits.upperBound]
    var rows: [RowRequest] = []
    for i in hits.indices {
      guard let line = blockName(hits[i].label) else { continue }
      let next = i + 1 < hits.endIndex ? hits[i + 1].start : region.codes.upperBound
      rows.append(
        RowRequest(
          line: line, hit: hits[i], boundary: next, cells: Edition.form2021.cells(of: line)))
    }
    let codes = text.hits[part.hits.lowerBound].start..<region.codes.upperBound
    let readings = TableRows.read(text, rows, codes: codes, &numerals)
    TableRows.file(readings, text, numerals, into: &cells)
  }
}
