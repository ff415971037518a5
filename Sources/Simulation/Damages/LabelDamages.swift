import Forms

extension DamageKind {
  /// Labels that are broken, cut, lost or numbered apart.
  static let labels: [DamageKind] = [
    label("label_broken", "a label broken over two lines") { row, random in
      breakLabel(of: &row, &random)
    },
    label("label_truncated", "the second half of a label lost") { row, random in
      respell(&row) { String($0.unicodeScalars.prefix(max(1, $0.unicodeScalars.count / 2))) }
    },
    label("label_begin_lost", "the first characters of a label lost") { row, random in
      let count = 1 + random.below(4)
      respell(&row) { String($0.unicodeScalars.dropFirst(count)) }
    },
    label("label_character_wrong", "a character of a label wrong") { row, random in
      let character = random.pick(["囗", "某", "止", "口", "曰", "木"])
      let place = random.below(30)
      respell(&row) { text in
        var scalars = Array(text.unicodeScalars)
        scalars[place % scalars.count] = character.unicodeScalars.first ?? "口"
        return String(String.UnicodeScalarView(scalars))
      }
    },
    label("label_character_lost", "a character of a label lost") { row, random in
      let place = random.below(30)
      respell(&row) { text in
        var scalars = Array(text.unicodeScalars)
        scalars.remove(at: place % scalars.count)
        return String(String.UnicodeScalarView(scalars))
      }
    },
    label("label_lost", "a label lost, its values left") { row, random in respell(&row) { _ in "" }
    },
    label("label_spaced", "spaces between the characters of a label") { row, random in
      let space = random.pick([" ", "\u{3000}", "\u{A0}"])
      respell(&row) { $0.unicodeScalars.map { String($0) }.joined(separator: space) }
    },
    label("label_doubled", "a label printed in each of its merged cells") { row, random in
      var last = ""
      for f in row.fields.indices {
        if case .label = row.fields[f].role { last = row.fields[f].text }
        if row.fields[f].role == .left && !last.isEmpty {
          row.fields[f] = SheetField(text: last, role: .foreign)
        }
        if row.fields[f].cell != nil { break }
      }
    },
    label("note_in_label", "a note with a number in a label") { row, random in
      let note = random.pick(["（含2020年）", "（见注3）", "(第5项)", "*", "①", "（单位：件）", "："])
      respell(&row) { $0 + note }
    },
    DamageKind("label_numbers_apart", "the numbers of the labels in cells of their own") {
      sheet, random in
      guard let t = sheet.index(of: .applications) else { return false }
      for r in sheet.labelledRows(of: .applications) { partNumber(of: &sheet.tables[t].rows[r]) }
      return true
    },
    DamageKind("labels_unnumbered", "the numbers of all labels lost") { sheet, random in
      guard let t = sheet.index(of: .applications) else { return false }
      for r in sheet.labelledRows(of: .applications) {
        respell(&sheet.tables[t].rows[r]) {
          String($0.drop { $0.isASCII || "、（）一二三四五六七八".contains($0) })
        }
      }
      return true
    },
    DamageKind("groups_lost", "the labels of all groups lost") { sheet, random in
      guard let t = sheet.index(of: .applications) else { return false }
      for r in sheet.tables[t].rows.indices {
        for f in sheet.tables[t].rows[r].fields.indices
        where sheet.tables[t].rows[r].fields[f].role == .group {
          sheet.tables[t].rows[r].fields[f].text = ""
        }
      }
      return true
    },
    DamageKind("groups_doubled", "the labels of groups printed in each of their merged cells") {
      sheet, random in
      for t in sheet.tables.indices {
        for r in sheet.tables[t].rows.indices.dropFirst(4) {
          for f in sheet.tables[t].rows[r].fields.indices
          where sheet.tables[t].rows[r].fields[f].role == .above
            && f < sheet.tables[t].rows[r - 1].fields.count
          {
            let above = sheet.tables[t].rows[r - 1].fields[f].text
            sheet.tables[t].rows[r].fields[f] = SheetField(text: above, role: .group)
          }
        }
      }
      return true
    },
  ]

  /// A kind that changes the row of one label.
  private static func label(
    _ name: String, _ description: String,
    _ change: @escaping @Sendable (inout SheetRow, inout RandomSource) -> Void
  ) -> DamageKind {
    DamageKind(name, description) { sheet, random in
      guard let (t, r) = labelledRow(&sheet, &random), sheet.showsItsEnd(t, r - 1)
      else { return false }
      let before = sheet.tables[t].rows[r].fields.map(\.text)
      change(&sheet.tables[t].rows[r], &random)
      return sheet.tables[t].rows[r].fields.map(\.text) != before
    }
  }

  /// Puts another text in the place of a row's label.
  private static func respell(_ row: inout SheetRow, _ respelt: (String) -> String) {
    for f in row.fields.indices {
      if case .label = row.fields[f].role { row.fields[f].text = respelt(row.fields[f].text) }
    }
  }

  /// Puts the number of a label into a cell before it, in place of a merged one where there is one.
  private static func partNumber(of row: inout SheetRow) {
    let isLabel = { (field: SheetField) in if case .label = field.role { true } else { false } }
    guard let f = row.fields.firstIndex(where: isLabel) else { return }
    let text = row.fields[f].text
    guard let point = text.firstIndex(of: "."), text.first?.isNumber == true else { return }
    let number = String(text[..<point])
    row.fields[f].text = text[text.index(after: point)...].trimmingSpaces
    row.fields.insert(SheetField(text: number, role: .foreign), at: f)
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String { String(drop { $0 == " " }) }
}
