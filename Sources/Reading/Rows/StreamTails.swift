import Forms

/// What stands behind the values of the rows of a stream: empty labels, whose number depends on the
/// row below or on the row itself.
enum StreamTails {
  /// Numbers that are alike for rows with as many empty labels behind their values.
  static func of(
    _ rows: [RowRequest], _ records: [DelimitedRow?], _ text: ScannedText
  ) -> [Int] {
    guard let last = rows.last else { return [] }
    if last.line.table == .activeDisclosure {
      // The rows of table 2 have one label each. Where separators stand between all cells of a table
      // and behind no label, none stands behind the last row.
      let isOpen = text.separators[text.lineIndex(of: last.labelEnd - 1)] == 0
      return rows.indices.map { isOpen && $0 == rows.count - 1 ? -1 : 0 }
    }
    let next = rows.indices.map { i in
      i + 1 < rows.count ? place(of: i + 1, in: rows) : -1
    }
    let own = rows.indices.map { i in place(of: i, in: rows) }
    return agreement(own, records) > agreement(next, records) ? own : next
  }

  /// Where the label of a row stands: its depth, and whether the label of a group is in front of it.
  private static func place(of i: Int, in rows: [RowRequest]) -> Int {
    if rows[i].depth == 0 { return 0 }
    let isFirst = i == 0 || rows[i - 1].boundary != rows[i].labelStart
    return 2 * rows[i].depth + (isFirst ? 1 : 0)
  }

  /// How many rows have as many fields as most of those with the same number.
  private static func agreement(_ tails: [Int], _ records: [DelimitedRow?]) -> Int {
    var widths = LineCounts()
    for (tail, record) in zip(tails, records) {
      if let record { widths.add(record.fields.count, for: .init(tail: tail, columns: 0)) }
    }
    return zip(tails, records).count { tail, record in
      record.map { widths.usual(for: .init(tail: tail, columns: 0)) == $0.fields.count } == true
    }
  }
}
