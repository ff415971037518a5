import Forms

extension DamageKind {
  /// Labels and values that stand apart from each other.
  static let valueBlocks: [DamageKind] = [
    DamageKind("values_behind_labels", "two or more labels, then their rows of values") {
      sheet, random in
      partRows(&sheet, &random, 2 + random.below(3)) { labels, values in labels + values }
    },
    DamageKind("values_before_labels", "the values of two or more rows, then their labels") {
      sheet, random in
      partRows(&sheet, &random, 2 + random.below(3)) { labels, values in values + labels }
    },
    DamageKind("all_values_behind_labels", "all labels of table 3, then all values") {
      sheet, random in
      partRows(&sheet, &random, .max) { labels, values in labels + values }
    },
    DamageKind("values_above_label", "the values of each row on the line above its label") {
      sheet, random in
      partRows(&sheet, &random, .max) { labels, values in
        zip(labels, values).flatMap { [$1, $0] }
      }
    },
    DamageKind("values_below_label", "the values of each row on the line below its label") {
      sheet, random in
      partRows(&sheet, &random, .max) { labels, values in
        zip(labels, values).flatMap { [$0, $1] }
      }
    },
    DamageKind("label_below_values", "one label behind the values of its row") { sheet, random in
      partRows(&sheet, &random, 1) { labels, values in values + labels }
    },
    DamageKind("row_divided", "a row over two lines, cut between two values") { sheet, random in
      guard let (t, r) = labelledRow(&sheet, &random) else { return false }
      let fields = sheet.tables[t].rows[r].fields
      guard let first = fields.firstIndex(where: { $0.cell != nil }), first + 1 < fields.count
      else { return false }
      let cut = first + 1 + random.below(fields.count - first - 1)
      sheet.tables[t].rows[r].fields = Array(fields[..<cut])
      sheet.tables[t].rows.insert(SheetRow(fields: Array(fields[cut...])), at: r + 1)
      return true
    },
    DamageKind("rows_joined", "two rows on one line") { sheet, random in
      guard let (t, r) = labelledRow(&sheet, &random), r + 1 < sheet.tables[t].rows.count
      else { return false }
      sheet.tables[t].rows[r].fields += sheet.tables[t].rows[r + 1].fields
      sheet.tables[t].rows.remove(at: r + 1)
      return true
    },
    DamageKind("table_transposed", "lines as columns and columns as lines") { sheet, random in
      guard let t = sheet.index(of: .applications) else { return false }
      let rows = sheet.labelledRows(of: .applications).map { sheet.tables[t].rows[$0] }
      let isLabel = { (field: SheetField) in if case .label = field.role { true } else { false } }
      let head = rows.compactMap { $0.fields.first(where: isLabel) }
      var turned = [SheetRow(fields: [SheetField(text: "申请人情况", role: .head(nil))] + head)]
      for column in Column.applicants {
        let values = rows.compactMap { $0.fields.first { $0.cell?.column == column } }
        turned.append(
          SheetRow(fields: [SheetField(text: column.officialLabel, role: .head(column))] + values))
      }
      sheet.tables[t].rows = turned
      return true
    },
  ]

  /// Parts the labels and the values of neighbouring rows of table 3 and puts them together anew.
  private static func partRows(
    _ sheet: inout Sheet, _ random: inout RandomSource, _ count: Int,
    _ arrange: ([SheetRow], [SheetRow]) -> [SheetRow]
  ) -> Bool {
    guard let t = sheet.index(of: .applications) else { return false }
    let rows = sheet.labelledRows(of: .applications)
    let count = min(count, rows.count)
    let first = rows[random.below(rows.count - count + 1)]
    let range = first..<first + count
    guard range.upperBound <= sheet.tables[t].rows.count,
      (first - 1..<range.upperBound).allSatisfy({ sheet.showsItsEnd(t, $0) })
    else { return false }
    let parted = sheet.tables[t].rows[range]
    let labels = parted.map { SheetRow(fields: $0.fields.filter { $0.cell == nil }) }
    let values = parted.map { SheetRow(fields: $0.fields.filter { $0.cell != nil }) }
    sheet.tables[t].rows.replaceSubrange(range, with: arrange(labels, values))
    return true
  }
}
