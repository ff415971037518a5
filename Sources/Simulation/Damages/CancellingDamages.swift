import Forms

extension DamageKind {
  /// Two damages whose effects on the number of values cancel each other.
  ///
  /// The sum of the row fails afterwards, and other rows have another width. Where blanks leave a
  /// trace, a row as wide as its neighbours is one with other figures, and nobody can tell.
  static let cancelling: [DamageKind] = [
    DamageKind("sequence_and_blank_lost", "a column of numbers before the labels, and a blank lost")
    {
      sheet, random in
      loseBlank(&sheet, &random) && addSequence(&sheet)
    },
    DamageKind("percent_and_blank_lost", "a column of percentages, and a blank lost") {
      sheet, random in
      loseBlank(&sheet, &random)
        && addColumn(&sheet, &random, at: 7, head: random.pick(["占比", ""])) { random in
          "\(random.below(100)).5"
        }
    },
    DamageKind("split_and_blank_lost", "a number split in two, and a blank of its row lost") {
      sheet, random in
      guard !sheet.layout.keepsBlanks, let (t, r) = rowWithBlank(&sheet, &random)
      else { return false }
      let fields = sheet.tables[t].rows[r].fields
      let long = fields.indices.filter { f in
        fields[f].cell.map { isLongCount(fields[f].text, $0) } ?? false
      }
      if long.isEmpty { return false }
      let place = random.pick(long)
      let gap = sheet.layout.isRowwise ? " " : "\n"
      sheet.tables[t].rows[r].fields[place].text = parted(fields[place].text, by: gap)
      return loseBlank(of: &sheet.tables[t].rows[r], &random) && isSeen(sheet, t, r)
    },
    DamageKind("page_number_and_blank_lost", "a page number within a row, and a blank of it lost") {
      sheet, random in
      guard !sheet.layout.keepsBlanks, let (t, r) = rowWithBlank(&sheet, &random),
        loseBlank(of: &sheet.tables[t].rows[r], &random)
      else { return false }
      let first = sheet.tables[t].rows[r].firstValue ?? 0
      let end = sheet.tables[t].rows[r].fields.count
      sheet.tables[t].rows[r].fields.insert(
        SheetField(text: "\(2 + random.below(9))", role: .foreign),
        at: first + random.below(end - first + 1))
      return isSeen(sheet, t, r)
    },
    DamageKind(
      "label_numbers_and_blank_lost",
      "the numbers of labels in cells of their own, and a blank lost"
    ) {
      sheet, random in
      guard let apart = labels.first(where: { $0.name == "label_numbers_apart" }) else {
        return false
      }
      return loseBlank(&sheet, &random) && apart.change(&sheet, &random)
    },
    DamageKind("cell_added_and_blank_lost", "a number more in a row, and a blank of it lost") {
      sheet, random in
      guard !sheet.layout.keepsBlanks, let (t, r) = rowWithBlank(&sheet, &random),
        loseBlank(of: &sheet.tables[t].rows[r], &random)
      else { return false }
      let first = sheet.tables[t].rows[r].firstValue ?? 0
      sheet.tables[t].rows[r].fields.insert(
        SheetField(text: "\(13 + random.below(80))", role: .foreign), at: first)
      return isSeen(sheet, t, r)
    },
  ]

  /// A row of table 3 with a blank and a number, whose neighbours show its true width.
  private static func rowWithBlank(
    _ sheet: inout Sheet, _ random: inout RandomSource
  ) -> (table: Int, row: Int)? {
    guard let t = sheet.index(of: .applications) else { return nil }
    let rows = sheet.labelledRows(of: .applications).filter { r in
      let values = sheet.tables[t].rows[r].fields.filter { $0.cell != nil }
      return values.contains { $0.text.isEmpty } && values.contains { !$0.text.isEmpty }
    }
    return rows.isEmpty ? nil : (t, random.pick(rows))
  }

  /// Whether the sum of a row fails, and a neighbour has another number of values.
  private static func isSeen(_ sheet: Sheet, _ t: Int, _ r: Int) -> Bool {
    let widths = sheet.labelledRows(of: .applications).filter { $0 != r }.map { r in
      sheet.tables[t].rows[r].fields.count { $0.cell != nil && !$0.text.isEmpty }
    }
    let first = sheet.tables[t].rows[r].firstValue ?? 0
    let start = sheet.tables[t].rows[r].fields[..<first].lastIndex { $0.role != .foreign } ?? -1
    let texts = sheet.tables[t].rows[r].fields[(start + 1)...].map(\.text)
    let numbers = texts.flatMap { $0.split { !$0.isASCII || !$0.isNumber } }.map { Int($0) ?? 0 }
    let isSum = numbers.count == 7 && numbers.dropLast().reduce(0, +) == numbers.last
    return !isSum && widths.contains { $0 != 7 }
  }

  private static func loseBlank(_ sheet: inout Sheet, _ random: inout RandomSource) -> Bool {
    guard let (t, r) = rowWithBlank(&sheet, &random) else { return false }
    return loseBlank(of: &sheet.tables[t].rows[r], &random)
  }

  private static func loseBlank(of row: inout SheetRow, _ random: inout RandomSource) -> Bool {
    let blanks = row.fields.indices.filter {
      row.fields[$0].cell != nil && row.fields[$0].text.isEmpty
    }
    if blanks.isEmpty { return false }
    row.fields.remove(at: random.pick(blanks))
    return true
  }
}
