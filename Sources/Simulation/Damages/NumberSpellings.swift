import Forms

extension DamageKind {
  /// Other spellings of a number that say the same.
  static let numberSpellings: [DamageKind] = [
    DamageKind("full_width", "one number in full-width digits") { sheet, random in
      sheet.respell(&random, where: isCount) { text in
        var style = Style()
        style.fullWidthDigits = true
        return NumberText.widened(text, style)
      }
    },
    DamageKind("leading_zeros", "a number padded with zeros") { sheet, random in
      sheet.respell(&random, where: isCount) { "00" + $0 }
    },
    DamageKind("decimal_point", "a count with .0 behind it") { sheet, random in
      sheet.respell(&random, where: isCount) { $0 + ".0" }
    },
    DamageKind("trailing_point", "a count with a full stop behind it") { sheet, random in
      sheet.respell(&random, where: isCount) { $0 + $1.pick([".", "。", "、", "，"]) }
    },
    DamageKind("apostrophe", "the apostrophe that a spreadsheet puts before text") {
      sheet, random in
      sheet.respell(&random, where: isCount) { "'" + $0 }
    },
    DamageKind("quoted", "a number in quotation marks") { sheet, random in
      let marks = random.pick([("\"", "\""), ("“", "”"), ("'", "'")])
      return sheet.respell(&random, where: isCount) { marks.0 + $0 + marks.1 }
    },
    DamageKind("entity", "a number with an entity of HTML beside it") { sheet, random in
      let entity = random.pick(["&nbsp;", "&#160;", "&emsp;"])
      return sheet.respell(&random, where: isCount) { $1.chance(0.5) ? entity + $0 : $0 + entity }
    },
    DamageKind("tagged", "a number in tags of HTML") { sheet, random in
      let tag = random.pick(["b", "span", "p", "font"])
      return sheet.respell(&random, where: isCount) { "<\(tag)>\($0)</\(tag)>" }
    },
    DamageKind("emphasised", "a number with marks of Markdown") { sheet, random in
      let mark = random.pick(["**", "*", "`", "_", "~~"])
      return sheet.respell(&random, where: isCount) { mark + $0 + mark }
    },
    DamageKind("chinese_numeral", "a number in ideographs") { sheet, random in
      let digits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
      return sheet.respell(&random, where: { text, cell in isCount(text, cell) && text.count == 1 })
      {
        text in digits[Int(text) ?? 0]
      }
    },
    DamageKind("exponent", "a number as 1.2E+02") { sheet, random in
      sheet.respell(&random, where: { text, cell in isLongCount(text, cell) && text.count == 2 }) {
        "\($0.prefix(1)).\($0.dropFirst())E+01"
      }
    },
    DamageKind("bad_grouping", "a comma that groups other digits than thousands") { sheet, random in
      sheet.respell(&random, where: { text, cell in isLongCount(text, cell) && text.count > 2 }) {
        parted($0, by: $1.pick([",", "，", "'"]), atFirst: true)
      }
    },
    DamageKind("double_sign", "a change on last year with two signs") { sheet, random in
      sheet.respell(
        &random, where: { text, cell in cell.kind == .signedCount && text.hasPrefix("-") }
      ) { "-" + $0 }
    },
    DamageKind("opposed_signs", "a change with two signs that contradict each other") {
      sheet, random in
      sheet.spoil(
        &random, where: { text, cell in cell.kind == .signedCount && text.hasPrefix("-") }
      ) { $1.pick(["+", "增"]) + $0 }
    },
    DamageKind("negative_count", "a count below zero") { sheet, random in
      let sign = random.pick(["-", "−", "－", "减"])
      return sheet.change(&random, where: isPositive) { text, cell in
        (sign + text, .number(-1_000_000 * (Int64(text) ?? 0)))
      }
    },
  ]

  /// Remarks that stand with a number in its cell.
  static let numberRemarks: [DamageKind] = [
    DamageKind("footnote_mark", "a mark of a note behind a number") { sheet, random in
      let mark = random.pick(["①", "②", "*", "※", "[1]", "［2］", "¹", "²", "(1)", "（注1）"])
      return sheet.respell(&random, splits: true, where: isCount) { $0 + mark }
    },
    DamageKind("remark", "a remark in brackets behind a number") { sheet, random in
      let remark = random.pick(["（其中修订1件）", "(3)", "（含上年）", "（3件为上年结转）"])
      return sheet.respell(&random, splits: true, where: isCount) { $0 + remark }
    },
    DamageKind("number_in_brackets", "a number in brackets") { sheet, random in
      sheet.respell(&random, where: isCount) { $1.chance(0.5) ? "（\($0)）" : "(\($0))" }
    },
    DamageKind("approximate", "a number that is only about so many") { sheet, random in
      sheet.respell(&random, where: isPositive) { $1.chance(0.5) ? "约" + $0 : $0 + "余" }
    },
    DamageKind("question_mark", "a number with a question mark") { sheet, random in
      sheet.respell(&random, where: isCount) { $0 + $1.pick(["?", "？", "!"]) }
    },
    DamageKind("dot_leaders", "a number behind a line of dots") { sheet, random in
      sheet.respell(&random, where: isCount) { $1.pick(["......", "……", "____"]) + $0 }
    },
    DamageKind("percentage", "a percentage in place of a count") { sheet, random in
      sheet.spoil(&random, where: isCount) { $0 + $1.pick(["%", "％", "‰"]) }
    },
    DamageKind("range", "two numbers with a dash between them") { sheet, random in
      sheet.spoil(&random, splits: true, where: isCount) {
        $0 + $1.pick(["-", "—", "~", "至"]) + "13"
      }
    },
    DamageKind("fraction", "two numbers with a slash between them") { sheet, random in
      sheet.spoil(&random, splits: true, where: isCount) { $0 + $1.pick(["/", " / ", "／"]) + "13" }
    },
    DamageKind("two_numbers", "two numbers in one cell") { sheet, random in
      sheet.spoil(&random, splits: true, where: isCount) {
        $0 + $1.pick([" ", "、", "；", "，"]) + "13"
      }
    },
    DamageKind("sum_in_cell", "a calculation in a cell") { sheet, random in
      sheet.spoil(&random, splits: true, where: isCount) { $1.pick(["=", ""]) + $0 + "+13" }
    },
  ]
}
