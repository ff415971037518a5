import Forms

extension DamageKind {
  /// Heads that are broken, wrong, lost or in another order than the values.
  static let heads: [DamageKind] = [
    DamageKind("heads_wrapped", "the heads of table 3 broken in two by line ends") {
      sheet, random in
      let gap = random.pick(["\n", "<br>", " "])
      return respellHeads(&sheet, .applications) { parted($0, inMiddleBy: gap) }
    },
    DamageKind("heads_in_half_lines", "the heads of table 3 in two rows, the first halves above") {
      sheet, random in
      divideHeads(&sheet, of: .applications)
    },
    DamageKind("outcomes_in_half_lines", "the heads of table 4 in two rows, the first halves above")
    {
      sheet, random in
      divideHeads(&sheet, of: .disputes)
    },
    DamageKind("outcomes_wrapped", "the heads of table 4 broken in two by line ends") {
      sheet, random in
      let gap = random.pick(["\n", "<br>", " "])
      return respellHeads(&sheet, .disputes) { parted($0, inMiddleBy: gap) }
    },
    DamageKind("head_cut", "the last characters of a head lost") { sheet, random in
      respellHead(&sheet, &random) { String($0.dropLast(min($0.count - 1, 2))) }
    },
    DamageKind("head_character_wrong", "a character of a head wrong") { sheet, random in
      let character = random.pick(["囗", "某", "口", "曰"])
      return respellHead(&sheet, &random) { character + $0.dropFirst() }
    },
    DamageKind("head_lost", "a head lost, its column left") { sheet, random in
      respellHead(&sheet, &random) { _ in "" }
    },
    DamageKind("heads_lost", "all heads of a table lost") { sheet, random in
      let table = random.pick(Table.allCases)
      guard let t = sheet.index(of: table) else { return false }
      sheet.tables[t].rows.removeAll { $0.firstValue == nil }
      return true
    },
    DamageKind("heads_exchanged", "two heads of table 3 exchanged, their columns left") {
      sheet, random in
      exchangeHeads(&sheet, &random, damaged: false)
    },
    DamageKind("heads_exchanged_damaged", "the same with a character of one head wrong") {
      sheet, random in
      exchangeHeads(&sheet, &random, damaged: true)
    },
    DamageKind("head_repeated", "the head of table 3 again in its middle, as on a new page") {
      sheet, random in
      guard let t = sheet.index(of: .applications) else { return false }
      let head = sheet.tables[t].rows.filter { $0.firstValue == nil }
      let rows = sheet.labelledRows(of: .applications)
      sheet.tables[t].rows.insert(contentsOf: head, at: random.pick(rows))
      return true
    },
    DamageKind("head_doubled", "the head of table 3 printed twice") { sheet, random in
      guard let t = sheet.index(of: .applications) else { return false }
      sheet.tables[t].rows.insert(
        contentsOf: sheet.tables[t].rows.filter { $0.firstValue == nil }, at: 0)
      return true
    },
    DamageKind(
      "article_with_empty_cells", "the heading of an article and its empty cells on one line"
    ) {
      sheet, random in
      guard let t = sheet.index(of: .activeDisclosure) else { return false }
      for r in sheet.tables[t].rows.indices
      where sheet.tables[t].rows[r].fields[0].text.hasPrefix("第二十条") {
        let bars = sheet.layout.hasTabs ? "\t\t\t" : " | |||"
        let text = sheet.tables[t].rows[r].fields[0].text
        sheet.tables[t].rows[r] = .loose(text + bars)
      }
      return true
    },
    DamageKind("rows_of_bars", "rows of separators alone between the rows") { sheet, random in
      let text = sheet.layout.hasTabs ? "\t\t\t" : random.pick(["|||", "| | |", "||", "|"])
      for t in sheet.tables.indices {
        for r in sheet.tables[t].rows.indices.reversed() where random.chance(0.2) {
          sheet.tables[t].rows.insert(.loose(text), at: r)
        }
      }
      return true
    },
  ]

  private static func parted(_ word: String, inMiddleBy gap: String) -> String {
    let scalars = word.unicodeScalars
    if scalars.count < 3 { return word }
    return String(scalars.prefix(scalars.count / 2)) + gap
      + String(scalars.dropFirst(scalars.count / 2))
  }

  /// Changes every head that names a column of a table.
  private static func respellHeads(
    _ sheet: inout Sheet, _ table: Table, _ respelt: (String) -> String
  ) -> Bool {
    guard let t = sheet.index(of: table) else { return false }
    for r in sheet.tables[t].rows.indices {
      for f in sheet.tables[t].rows[r].fields.indices {
        guard case .head(_?) = sheet.tables[t].rows[r].fields[f].role else { continue }
        sheet.tables[t].rows[r].fields[f].text = respelt(sheet.tables[t].rows[r].fields[f].text)
      }
    }
    return true
  }

  /// Divides the lowest row of heads in two, the first halves of the words above the second.
  private static func divideHeads(_ sheet: inout Sheet, of table: Table) -> Bool {
    guard let t = sheet.index(of: table),
      let first = sheet.tables[t].rows.firstIndex(where: { $0.firstValue != nil }), first > 0
    else { return false }
    var upper = sheet.tables[t].rows[first - 1]
    var lower = upper
    for f in upper.fields.indices {
      let scalars = upper.fields[f].text.unicodeScalars
      if scalars.count < 4 { continue }
      upper.fields[f].text = String(scalars.prefix(scalars.count / 2))
      lower.fields[f].text = String(scalars.dropFirst(scalars.count / 2))
    }
    for f in lower.fields.indices where lower.fields[f].text == upper.fields[f].text {
      lower.fields[f] = SheetField(text: "", role: .above)
    }
    sheet.tables[t].rows.replaceSubrange(first - 1..<first, with: [upper, lower])
    return true
  }

  /// Changes one head of table 3 and leaves the values.
  private static func respellHead(
    _ sheet: inout Sheet, _ random: inout RandomSource, _ respelt: (String) -> String
  ) -> Bool {
    guard let place = head3(sheet, random.pick(Column.applicants)) else { return false }
    sheet[place].text = respelt(sheet[place].text)
    return true
  }

  /// Exchanges two heads; the text then says that the values belong to the other columns.
  private static func exchangeHeads(
    _ sheet: inout Sheet, _ random: inout RandomSource, damaged: Bool
  ) -> Bool {
    let organisations = Column.applicants[1..<6]
    let first = random.pick(Array(organisations))
    let second = random.pick(organisations.filter { $0 != first })
    guard let one = head3(sheet, first), let two = head3(sheet, second) else { return false }
    let text = sheet[one]
    sheet[one] = sheet[two]
    sheet[two] = text
    if damaged { sheet[one].text = random.pick(["囗", "某"]) + sheet[one].text.dropFirst() }
    for line in Line.allCases where line.table == .applications {
      guard let a = Cell(line, first), let b = Cell(line, second) else { continue }
      sheet.truth.swapAt(a.index, b.index)
    }
    return true
  }
}
