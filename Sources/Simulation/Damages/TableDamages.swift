import Forms

extension DamageKind {
  /// Tables that stand in the text twice, of another year or of another body.
  static let secondTables: [DamageKind] = [
    DamageKind("disputes_of_last_year_before", "table 4 of last year, named so, before this year's")
    {
      sheet, random in
      addTable(&sheet, &random, .disputes, before: true) { "\($0.year - 1)年度情况" }
    },
    DamageKind("disputes_of_last_year_behind", "table 4 of last year, named so, behind this year's")
    {
      sheet, random in
      addTable(&sheet, &random, .disputes, before: false) { "\($0.year - 1)年度情况" }
    },
    DamageKind("disputes_of_own_level_before", "a table 4 of 市本级 before that of the report") {
      sheet, random in
      addTable(&sheet, &random, .disputes, before: true) { _ in "（市本级）" }
    },
    DamageKind("disputes_of_own_level_behind", "a table 4 of 市本级 behind that of the report") {
      sheet, random in
      addTable(&sheet, &random, .disputes, before: false) { _ in "（市本级）" }
    },
    DamageKind("disputes_twice", "two tables 4 that differ, neither of them named") {
      sheet, random in
      guard addTable(&sheet, &random, .disputes, before: random.chance(0.5), name: { _ in "" })
      else { return false }
      sheet.forbid(Cell.all.filter { $0.table == .disputes })
      return true
    },
    DamageKind("disclosure_of_last_year", "table 2 of last year, named so, beside this year's") {
      sheet, random in
      addTable(&sheet, &random, .activeDisclosure, before: random.chance(0.5)) {
        "附：\($0.year - 1)年度情况"
      }
    },
    DamageKind("applications_of_last_year", "table 3 of last year, named so, beside this year's") {
      sheet, random in
      addTable(&sheet, &random, .applications, before: random.chance(0.5)) {
        "附：\($0.year - 1)年度情况"
      }
    },
    DamageKind(
      "disputes_part_twice", "the first block of table 4 again below it, other values in it"
    ) {
      sheet, random in
      guard let t = sheet.index(of: .disputes),
        sheet.layout.keepsBlanks || sheet.tables[t].rows.allSatisfy(sheet.isFull)
      else { return false }
      let values = sheet.tables[t].rows.flatMap(\.fields).filter { $0.cell != nil }.prefix(5)
      let row = withOtherValues(SheetRow(fields: Array(values)), &sheet, &random)
      sheet.tables[t].rows.append(row)
      return true
    },
    DamageKind("table_lost", "a table lost, its heading left") { sheet, random in
      let t = random.below(sheet.tables.count)
      sheet.forbid(sheet.tables[t].rows.flatMap(\.fields).compactMap(\.cell))
      sheet.tables[t].rows = []
      return true
    },
    DamageKind("table_cut", "the rest of a table lost from a row on") { sheet, random in
      let t = random.below(2)
      let first = 3 + random.below(sheet.tables[t].rows.count - 3)
      let lost = sheet.tables[t].rows[first...]
      sheet.forbid(lost.flatMap(\.fields).compactMap(\.cell))
      sheet.tables[t].rows.removeSubrange(first...)
      return true
    },
    DamageKind("tables_exchanged", "tables 2 and 4 exchanged below their headings") {
      sheet, random in
      let rows = sheet.tables[0].rows
      sheet.tables[0].rows = sheet.tables[2].rows
      sheet.tables[2].rows = rows
      return true
    },
    DamageKind("headings_lost", "the headings of the three sections lost") { sheet, random in
      for t in sheet.tables.indices { sheet.tables[t].heading = "" }
      return true
    },
  ]

  /// Adds a table with other values before or behind that of the report.
  private static func addTable(
    _ sheet: inout Sheet, _ random: inout RandomSource, _ table: Table, before: Bool,
    name: (Sheet) -> String
  ) -> Bool {
    guard let t = sheet.index(of: table) else { return false }
    let name = name(sheet)
    let other = sheet.tables[t].rows.map { withOtherValues($0, &sheet, &random) }
    let own: [SheetRow] =
      name.hasPrefix("（") ? [.loose("（全市）")] : name.isEmpty ? [] : [.loose("\(sheet.year)年度情况")]
    let named: [SheetRow] = name.isEmpty ? [] : [.loose(name)]
    let rows = sheet.tables[t].rows
    sheet.tables[t].rows = before ? named + other + own + rows : own + rows + named + other
    return true
  }

  /// Text that stands between the rows of a table.
  static let furniture: [DamageKind] = [
    DamageKind("page_break", "the foot of a page and the head of the next between two rows") {
      sheet, random in
      let lines = PageFurniture.lines(
        title: sheet.title, website: "www.example.cn", random: &random)
      return insert(lines, &sheet, &random)
    },
    DamageKind("page_number", "a page number between two rows") { sheet, random in
      let page = 2 + random.below(9)
      return insert(
        [random.pick(["\(page)", "- \(page) -", "—\(page)—", "\(page) / 12", "·\(page)·"])], &sheet,
        &random)
    },
    DamageKind("page_number_in_row", "a page number between two values") { sheet, random in
      guard let place = printedValue(&sheet, &random) else { return false }
      let page = "\(2 + random.below(9))"
      sheet[place].text += "\n" + random.pick([page, "- \(page) -", "第\(page)页"]) + "\n"
      return true
    },
    DamageKind("note_between_rows", "a note with numbers between two rows") { sheet, random in
      insert(
        [random.pick(["注：以上含上年结转5件。", "其中网上申请12件，信函申请3件", "续表", "单位：件", "12 3 0 0 0 0 15"])],
        &sheet, &random)
    },
    DamageKind("advertisement", "the menu of a web page between two rows") { sheet, random in
      insert(["首页 | 政务公开 | 互动交流", "打印 关闭 分享到：", "字号：[大] [中] [小]"], &sheet, &random)
    },
  ]

  private static func insert(
    _ lines: [String], _ sheet: inout Sheet, _ random: inout RandomSource
  ) -> Bool {
    let t = random.below(3)
    let row = 1 + random.below(sheet.tables[t].rows.count - 1)
    guard sheet.showsItsEnd(t, row - 1) else { return false }
    sheet.tables[t].rows.insert(contentsOf: lines.map(SheetRow.loose), at: row)
    return true
  }
}
