import Forms

extension DamageKind {
  /// Cells that hold something that is no number.
  static let badCells: [DamageKind] = [
    bad("letter_o", "the letter O where a zero was", ["O", "o", "Ｏ", "О"]) { text, cell in
      isCount(text, cell) && text == "0"
    },
    bad("letter_l", "the letter l where a one was", ["l", "I", "|l", "ⅼ"]) { text, cell in
      isCount(text, cell) && text == "1"
    },
    DamageKind("not_available", "N/A in a cell") { sheet, random in
      let text = random.pick(["N/A", "n/a", "NA", "NaN", "NULL", "null"])
      return sheet.change(&random, where: isCount) { _, _ in (text, CellTruth(mayBeMark: true)) }
    },
    bad(
      "error_of_spreadsheet", "an error of a spreadsheet in a cell",
      ["#REF!", "#DIV/0!", "#VALUE!", "####"]
    ) { isCount($0, $1) },
    bad("word_in_cell", "a word in a cell", ["不详", "略", "见附件", "待统计", "X", "x", "✓", "是"]) {
      isCount($0, $1)
    },
    bad("date_in_cell", "a date in a cell", ["2021-01-05", "1月5日", "2021年", "5-Jan", "3:20"]) {
      isCount($0, $1)
    },
    DamageKind("letter_among_digits", "a letter among the digits of a number") { sheet, random in
      let letter = random.pick(["O", "o", "l", "S", "B", "?"])
      return sheet.spoil(&random, where: isLongCount) { parted($0, by: letter) }
    },
    DamageKind("number_too_large", "a number larger than any reader can hold") { sheet, random in
      let digits = String(repeating: "9", count: 19 + random.below(30))
      return sheet.spoil(&random, where: isCount) { _ in digits }
    },
    DamageKind("line_of_text_in_cell", "a sentence with numbers in a cell") { sheet, random in
      sheet.spoil(&random, splits: true, where: isCount) { "其中\($0)件为2020年受理，3件延期" }
    },
  ]

  private static func bad(
    _ name: String, _ description: String, _ texts: [String],
    where isWanted: @escaping @Sendable (String, Cell) -> Bool
  ) -> DamageKind {
    DamageKind(name, description) { sheet, random in
      let text = random.pick(texts)
      return sheet.spoil(&random, where: isWanted) { _ in text }
    }
  }

  /// Rows with fewer or more cells than their neighbours.
  static let shortRows: [DamageKind] = [
    DamageKind("cell_lost", "a cell of a row lost with its separator") { sheet, random in
      guard let place = printedValue(&sheet, &random), let cell = sheet[place].cell else {
        return false
      }
      sheet.forbid([cell])
      sheet.tables[place.table].rows[place.row].fields.remove(at: place.field)
      return true
    },
    DamageKind("blank_lost", "a blank cell of a row lost with its separator") { sheet, random in
      let places = sheet.places { field, _ in field.text.isEmpty }
      if places.isEmpty { return false }
      let place = random.pick(places)
      sheet.tables[place.table].rows[place.row].fields.remove(at: place.field)
      return true
    },
    DamageKind("cells_lost", "two to five cells of a row lost") { sheet, random in
      guard let place = printedValue(&sheet, &random) else { return false }
      let fields = sheet.tables[place.table].rows[place.row].fields
      let end = min(fields.count, place.field + 2 + random.below(4))
      sheet.forbid(fields[place.field..<end].compactMap(\.cell))
      sheet.tables[place.table].rows[place.row].fields.removeSubrange(place.field..<end)
      return true
    },
    DamageKind("cell_added", "a number more in a row") { sheet, random in
      addField("\(13 + random.below(80))", &sheet, &random)
    },
    DamageKind("blank_added", "an empty cell more in a row") { sheet, random in
      sheet.layout.keepsBlanks && addField("", &sheet, &random)
    },
    DamageKind("row_shifted", "one or two empty cells before the values of a row") {
      sheet, random in
      guard sheet.layout.keepsBlanks, let place = printedValue(&sheet, &random) else {
        return false
      }
      let row = sheet.tables[place.table].rows[place.row]
      let count = 1 + random.below(2)
      let empty = [SheetField](repeating: SheetField(text: "", role: .left), count: count)
      sheet.tables[place.table].rows[place.row].fields.insert(
        contentsOf: empty.map { _ in SheetField(text: "", role: .foreign) }, at: row.firstValue ?? 0
      )
      return true
    },
    DamageKind("ragged_rows", "rows that lost so many of their empty cells, each another number") {
      sheet, random in
      guard let t = sheet.index(of: .applications) else { return false }
      var isChanged = false
      for r in sheet.tables[t].rows.indices where random.chance(0.5) {
        let fields = sheet.tables[t].rows[r].fields
        let empty = fields.indices.filter {
          fields[$0].isMerged || fields[$0].cell != nil && fields[$0].text.isEmpty
        }
        guard let first = empty.first else { continue }
        sheet.tables[t].rows[r].fields.remove(at: random.chance(0.5) ? first : random.pick(empty))
        isChanged = true
      }
      return isChanged
    },
    DamageKind("trailing_blanks_lost", "the empty cells at the end of every row lost") {
      sheet, random in
      for t in sheet.tables.indices {
        for r in sheet.tables[t].rows.indices {
          while let last = sheet.tables[t].rows[r].fields.last, last.text.isEmpty {
            sheet.tables[t].rows[r].fields.removeLast()
          }
        }
      }
      return true
    },
    DamageKind("leading_blanks_lost", "the empty cells at the begin of every row lost") {
      sheet, random in
      for t in sheet.tables.indices {
        for r in sheet.tables[t].rows.indices {
          while let first = sheet.tables[t].rows[r].fields.first, first.text.isEmpty {
            sheet.tables[t].rows[r].fields.removeFirst()
          }
        }
      }
      return true
    },
  ]

  /// A printed value at random, in a row in which a lost or added cell leaves a trace.
  static func printedValue(
    _ sheet: inout Sheet, _ random: inout RandomSource
  ) -> SheetPlace? {
    let places = sheet.places { field, cell in !field.text.isEmpty }.filter { place in
      sheet.layout.keepsBlanks || sheet.isFull(sheet.tables[place.table].rows[place.row])
    }
    return places.isEmpty ? nil : random.pick(places)
  }

  private static func addField(
    _ text: String, _ sheet: inout Sheet, _ random: inout RandomSource
  ) -> Bool {
    guard let place = printedValue(&sheet, &random) else { return false }
    sheet.tables[place.table].rows[place.row].fields.insert(
      SheetField(text: text, role: .foreign), at: place.field + random.below(2))
    return true
  }
}
