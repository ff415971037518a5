import Forms

extension DamageKind {
  /// Numbers with something between their digits.
  static let brokenNumbers: [DamageKind] = [
    broken("line_end_in_number", "a line end inside a number", ["\n"]),
    broken("break_tag_in_number", "<br> inside a number", ["<br>", "<br/>", "<BR />"]),
    broken("form_feed_in_number", "a form feed inside a number", ["\u{0C}"]),
    broken("vertical_tab_in_number", "a vertical tab inside a number", ["\u{0B}"]),
    broken(
      "separator_in_number", "a line separator inside a number", ["\u{2028}", "\u{2029}", "\u{85}"]),
    broken("tab_in_number", "a tab inside a number", ["\t"]),
    broken("space_in_number", "a space inside a number", [" ", "  ", "\u{3000}"]),
    broken(
      "no_break_space_in_number", "a space of another width inside a number",
      ["\u{A0}", "\u{2009}", "\u{202F}"]),
    broken(
      "zero_width_in_number", "a character of no width inside a number",
      ["\u{200B}", "\u{200D}", "\u{2060}"]),
    broken("mark_in_number", "a byte-order mark inside a number", ["\u{FEFF}"]),
    broken("hyphen_in_number", "a soft hyphen inside a number", ["\u{AD}"]),
    broken("nul_in_number", "a NUL inside a number", ["\u{0}"]),
    broken("pipe_in_number", "an escaped pipe inside a number", ["\\|", "&#124;"]),
    broken("entity_in_number", "an entity of HTML inside a number", ["&nbsp;", "&#8203;"]),
    brokenLast(
      "line_end_in_last_number", "a line end inside the last number of a row", ["\n", "\r", "\r\n"]),
    brokenLast(
      "break_tag_in_last_number", "<br> inside the last number of a row", ["<br>", "<br/>"]),
    brokenLast(
      "form_feed_in_last_number", "a form feed or vertical tab inside the last number",
      ["\u{0C}", "\u{0B}"]),
    DamageKind("tab_in_first_number", "a tab inside the first number of a row") { sheet, random in
      breakNumber(&sheet, &random, ["\t"]) { $0.firstValue }
    },
    DamageKind("thousands_broken", "thousands separators with a space or a line end behind them") {
      sheet, random in
      let gap = random.pick([", ", "，\n", ",\n", " ,", " "])
      return sheet.change(&random, splits: true, where: isCount) { _, _ in
        ("1" + gap + "036", .number(1_036_000_000))
      }
    },
    DamageKind("decimals_on_next_line", "the decimals of an amount on the next line") {
      sheet, random in
      sheet.respell(&random, where: isAmount) { text, random in
        let parts = text.split(separator: ".")
        return parts[0] + random.pick([".\n", "\n.", ".\n\n", ". ", " ."]) + parts[1]
      }
    },
    DamageKind("decimals_broken", "a line end among the decimals of an amount") { sheet, random in
      sheet.respell(&random, where: isAmount) { parted($0, by: $1.pick(["\n", " ", "\n\n"])) }
    },
  ]

  private static func broken(_ name: String, _ description: String, _ gaps: [String]) -> DamageKind
  {
    DamageKind(name, description) { sheet, random in
      let gap = random.pick(gaps)
      let atFirst = random.chance(0.5)
      return sheet.respell(&random, splits: true, where: isLongCount) {
        parted($0, by: gap, atFirst: atFirst)
      }
    }
  }

  private static func brokenLast(
    _ name: String, _ description: String, _ gaps: [String]
  ) -> DamageKind {
    DamageKind(name, description) { sheet, random in
      breakNumber(&sheet, &random, gaps) { row in row.fields.lastIndex { $0.cell != nil } }
    }
  }

  /// Breaks the number at one place of a row.
  private static func breakNumber(
    _ sheet: inout Sheet, _ random: inout RandomSource, _ gaps: [String],
    at field: (SheetRow) -> Int?
  ) -> Bool {
    var places: [SheetPlace] = []
    for (t, table) in sheet.tables.enumerated() {
      for (r, row) in table.rows.enumerated() {
        guard let f = field(row), let cell = row.fields[f].cell,
          isLongCount(row.fields[f].text, cell), sheet.layout.keepsBlanks || sheet.isFull(row)
        else { continue }
        places.append(SheetPlace(table: t, row: r, field: f))
      }
    }
    if places.isEmpty { return false }
    let place = random.pick(places)
    sheet[place].text = parted(sheet[place].text, by: random.pick(gaps))
    return true
  }

  /// Amounts whose unit stands elsewhere than in the head of the column.
  static let units: [DamageKind] = [
    DamageKind("unit_behind_space", "元 behind a space") { sheet, random in
      inYuan(&sheet, &random) { $0 + " 元" }
    },
    DamageKind("unit_on_next_line", "元 on the next line") { sheet, random in
      inYuan(&sheet, &random) { $0 + "\n元" }
    },
    DamageKind("unit_before_number", "人民币 or ￥ before the number") { sheet, random in
      let sign = random.pick(["￥", "¥", "人民币"])
      return inYuan(&sheet, &random) { sign + $0 + "元" }
    },
    DamageKind("unit_in_label", "元 in the label of the row, no unit in its head") { sheet, random in
      guard let t = sheet.index(of: .activeDisclosure) else { return false }
      let rows = sheet.tables[t].rows.indices.filter { sheet.tables[t].rows[$0].line == .fees }
      guard let r = rows.first, inYuan(&sheet, &random, { $0 }) else { return false }
      sheet.tables[t].rows[r].fields[0].text += random.pick(["（元）", "(单位：元)", "（单位:元）"])
      sheet.tables[t].rows[r - 1].fields[1].text = "本年收费金额"
      return true
    },
    DamageKind("unit_in_head", "元 in the head of the column") { sheet, random in
      guard let t = sheet.index(of: .activeDisclosure) else { return false }
      let rows = sheet.tables[t].rows.indices.filter { sheet.tables[t].rows[$0].line == .fees }
      guard let r = rows.first, inYuan(&sheet, &random, { $0 }) else { return false }
      sheet.tables[t].rows[r - 1].fields[1].text = "本年收费金额（单位：元）"
      return true
    },
    DamageKind("unit_of_count", "件 or 项 behind a count") { sheet, random in
      let unit = random.pick(["件", " 件", "项", "件次", "\n件"])
      return sheet.respell(&random, where: isCount) { $0 + unit }
    },
  ]

  /// Writes the fee of 2021 in yuan.
  private static func inYuan(
    _ sheet: inout Sheet, _ random: inout RandomSource, _ spelling: (String) -> String
  ) -> Bool {
    sheet.change(&random, where: isAmount) { text, cell in
      let parts = text.split(separator: ".")
      let decimals = parts[1].prefix(4)
      let yuan = String(parts[0]) + decimals
      let digits = yuan.drop { $0 == "0" }
      return (spelling(digits.isEmpty ? "0" : String(digits)), .number(100 * (Int64(yuan) ?? 0)))
    }
  }
}
