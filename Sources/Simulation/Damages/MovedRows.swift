import Forms

extension DamageKind {
  /// Rows that stand elsewhere, twice, or not at all.
  static let movedRows: [DamageKind] = [
    DamageKind("rows_exchanged", "two neighbouring rows of one group exchanged") { sheet, random in
      guard let (t, r) = labelledRow(&sheet, &random), r + 1 < sheet.tables[t].rows.count,
        isPlainRow(sheet.tables[t].rows[r]), isPlainRow(sheet.tables[t].rows[r + 1])
      else { return false }
      sheet.tables[t].rows.swapAt(r, r + 1)
      return true
    },
    DamageKind("row_doubled", "a row printed twice") { sheet, random in
      guard let (t, r) = labelledRow(&sheet, &random) else { return false }
      sheet.tables[t].rows.insert(sheet.tables[t].rows[r], at: r)
      return true
    },
    DamageKind("row_of_other_report", "a row printed twice, with other values the second time") {
      sheet, random in
      guard let (t, r) = labelledRow(&sheet, &random), hasNumber(sheet.tables[t].rows[r])
      else { return false }
      let row = sheet.tables[t].rows[r]
      sheet.tables[t].rows.insert(withOtherValues(row, &sheet, &random), at: r + random.below(2))
      sheet.forbid(row.fields.compactMap(\.cell))
      return true
    },
    DamageKind("row_lost", "a row lost") { sheet, random in
      guard let (t, r) = labelledRow(&sheet, &random) else { return false }
      sheet.forbid(sheet.tables[t].rows[r].fields.compactMap(\.cell))
      sheet.tables[t].rows.remove(at: r)
      return true
    },
    DamageKind("rows_lost", "three neighbouring rows lost") { sheet, random in
      guard let t = sheet.index(of: .applications) else { return false }
      let rows = sheet.labelledRows(of: .applications)
      let first = rows[random.below(rows.count - 2)]
      for r in first..<first + 3 { sheet.forbid(sheet.tables[t].rows[r].fields.compactMap(\.cell)) }
      sheet.tables[t].rows.removeSubrange(first..<first + 3)
      return true
    },
    DamageKind("values_lost", "the values of a row lost, its label left") { sheet, random in
      guard let (t, r) = labelledRow(&sheet, &random) else { return false }
      let row = sheet.tables[t].rows[r]
      sheet.forbid(row.fields.compactMap(\.cell))
      sheet.tables[t].rows[r].fields.removeAll { $0.cell != nil }
      return true
    },
    DamageKind("second_row_of_values", "a second row of values below a label broken over lines") {
      sheet, random in
      guard let (t, r) = labelledRow(&sheet, &random), hasNumber(sheet.tables[t].rows[r])
      else { return false }
      breakLabel(of: &sheet.tables[t].rows[r], &random)
      var other = withOtherValues(sheet.tables[t].rows[r], &sheet, &random)
      for f in other.fields.indices where other.fields[f].cell == nil { other.fields[f].text = "" }
      sheet.tables[t].rows.insert(other, at: r + 1)
      return true
    },
    DamageKind("index_row", "a row 1 2 3 … that numbers the columns below the head") {
      sheet, random in
      guard let t = sheet.index(of: .applications),
        let first = sheet.labelledRows(of: .applications).first
      else { return false }
      let row = sheet.tables[t].rows[first]
      var number = 0
      let fields = row.fields.map { field -> SheetField in
        if field.cell == nil {
          return field.isMerged ? field : SheetField(text: "栏次", role: .foreign)
        }
        number += 1
        return SheetField(text: "\(number)", role: .foreign)
      }
      sheet.tables[t].rows.insert(SheetRow(fields: fields), at: first)
      return true
    },
    DamageKind("index_row_below_label", "a row 1 2 3 … below a label broken over lines") {
      sheet, random in
      guard let (t, r) = labelledRow(&sheet, &random), hasNumber(sheet.tables[t].rows[r])
      else { return false }
      let count = sheet.tables[t].rows[r].fields.count { $0.cell != nil }
      breakLabel(of: &sheet.tables[t].rows[r], &random)
      let numbers = (1...count).map { SheetField(text: "\($0)", role: .foreign) }
      sheet.tables[t].rows.insert(SheetRow(fields: numbers), at: r + 1)
      return true
    },
  ]

  /// A row with a label and values at random, and its table.
  static func labelledRow(
    _ sheet: inout Sheet, _ random: inout RandomSource
  ) -> (table: Int, row: Int)? {
    let table = random.pick([Table.activeDisclosure, .applications, .applications])
    guard let t = sheet.index(of: table) else { return nil }
    let rows = sheet.labelledRows(of: table)
    return rows.isEmpty ? nil : (t, random.pick(rows))
  }

  /// Whether a row has a value of its own, so that another row of values is one too many.
  private static func hasNumber(_ row: SheetRow) -> Bool {
    row.fields.contains { $0.cell != nil && !$0.text.isEmpty }
  }

  /// Whether a row has no label of a group, so that it may change places with another of its group.
  private static func isPlainRow(_ row: SheetRow) -> Bool {
    row.line?.table == .applications
      && !row.fields.contains { $0.role == .group && !$0.text.isEmpty }
  }

  /// A row of the same label with values of its own.
  static func withOtherValues(
    _ row: SheetRow, _ sheet: inout Sheet, _ random: inout RandomSource
  ) -> SheetRow {
    var row = row
    for f in row.fields.indices where row.fields[f].cell != nil {
      row.fields[f].text = "\(500 + random.below(400))"
    }
    return row
  }

  /// Breaks the label of a row over two lines.
  static func breakLabel(of row: inout SheetRow, _ random: inout RandomSource) {
    for f in row.fields.indices {
      guard case .label = row.fields[f].role else { continue }
      let scalars = row.fields[f].text.unicodeScalars
      let cut = 1 + random.below(scalars.count - 1)
      row.fields[f].text = String(scalars.prefix(cut)) + "\n" + String(scalars.dropFirst(cut))
    }
  }
}
