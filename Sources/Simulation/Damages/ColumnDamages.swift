import Forms

extension DamageKind {
  /// Columns of table 3 that are added, lost or moved.
  static let columns: [DamageKind] = [
    DamageKind("sequence_column", "a column before the labels that numbers the rows") {
      sheet, random in
      addSequence(&sheet)
    },
    DamageKind("percent_column", "a column of percentages behind the total, with its head") {
      sheet, random in
      addColumn(&sheet, &random, at: 7, head: "占比") { random in
        "\(random.below(1000) / 10).\(random.below(10))%"
      }
    },
    DamageKind("share_column", "a column of shares without a sign for per cent, with its head") {
      sheet, random in
      addColumn(&sheet, &random, at: 7, head: "占比（%）") { random in
        "\(random.below(100)).\(random.below(10))"
      }
    },
    DamageKind("unnamed_column", "a column of numbers behind the total, without a head") {
      sheet, random in
      addColumn(&sheet, &random, at: 7, head: "") { random in "\(random.below(100))" }
    },
    DamageKind("column_of_last_year", "a column of last year's totals, with its head") {
      sheet, random in
      addColumn(
        &sheet, &random, at: 6 + random.below(2), head: random.pick(["上年总计", "上年同期", "2019年"])
      ) { random in
        "\(random.below(100))"
      }
    },
    DamageKind("column_of_remarks", "an empty column of remarks behind the total") {
      sheet, random in
      addColumn(&sheet, &random, at: 7, head: "备注") { _ in "" }
    },
    DamageKind("column_within", "a column that the form does not have among the others") {
      sheet, random in
      addColumn(
        &sheet, &random, at: 1 + random.below(5), head: random.pick(["境外组织", "个体工商户", "占比"])
      ) { random in
        "\(random.below(100))"
      }
    },
    DamageKind("column_replaced", "a column lost, one that the form does not have added elsewhere")
    {
      sheet, random in
      let head = random.pick(["境外组织", "个体工商户", "占比"])
      let lost = 2 + random.below(4)
      return loseColumn(&sheet, lost, withHead: true)
        && addColumn(&sheet, &random, at: 1 + random.below(5), head: head, width: 6) { random in
          "\(random.below(100))"
        }
    },
    DamageKind("column_renamed", "the head of a column names one that the form does not have") {
      sheet, random in
      let column = Column.applicants[1 + random.below(5)]
      let head = random.pick(["境外组织", "个体工商户", "占比", "网上申请"])
      guard let place = head3(sheet, column) else { return false }
      sheet[place].text = head
      sheet.forbid(Cell.all.filter { $0.table == .applications && $0.column == column })
      return true
    },
    DamageKind("column_lost", "a column lost with its head") { sheet, random in
      loseColumn(&sheet, 2 + random.below(4), withHead: true)
    },
    DamageKind("column_lost_head_left", "a column lost, its head left") { sheet, random in
      loseColumn(&sheet, random.below(7), withHead: false)
    },
    DamageKind("total_first", "the column of totals before the others, with its head") {
      sheet, random in
      guard let t = sheet.index(of: .applications) else { return false }
      for r in sheet.tables[t].rows.indices where sheet.tables[t].rows[r].fields.count == 10 {
        sheet.tables[t].rows[r].fields.insert(sheet.tables[t].rows[r].fields.removeLast(), at: 3)
      }
      return true
    },
    DamageKind("columns_exchanged", "two columns exchanged with their heads") { sheet, random in
      exchange(&sheet, &random, damaged: false)
    },
    DamageKind(
      "columns_exchanged_head_damaged", "two columns exchanged, a character of one head wrong"
    ) {
      sheet, random in
      exchange(&sheet, &random, damaged: true)
    },
  ]

  /// The place of the head of a column of table 3; nil where there is none.
  static func head3(_ sheet: Sheet, _ column: Column) -> SheetPlace? {
    guard let t = sheet.index(of: .applications) else { return nil }
    for (r, row) in sheet.tables[t].rows.enumerated() {
      if let f = row.fields.firstIndex(where: { $0.role == .head(column) }) {
        return SheetPlace(table: t, row: r, field: f)
      }
    }
    return nil
  }

  /// Numbers the rows of table 3 in a column before the labels.
  static func addSequence(_ sheet: inout Sheet) -> Bool {
    guard let t = sheet.index(of: .applications) else { return false }
    var number = 0
    for r in sheet.tables[t].rows.indices {
      let isHead = sheet.tables[t].rows[r].firstValue == nil
      if !isHead { number += 1 }
      let text = r == 0 ? "序号" : isHead ? "" : "\(number)"
      sheet.tables[t].rows[r].fields.insert(
        SheetField(text: text, role: text.isEmpty ? .left : .foreign), at: 0)
    }
    return true
  }

  /// Adds a column to table 3 before one of the seven, or behind them.
  static func addColumn(
    _ sheet: inout Sheet, _ random: inout RandomSource, at column: Int, head: String,
    width: Int = 7, _ value: (inout RandomSource) -> String
  ) -> Bool {
    guard let t = sheet.index(of: .applications) else { return false }
    let headRow =
      head3(sheet, .researchInstitution)?.row ?? head3(sheet, .publicInterestOrganisation)?.row
    guard let headRow else { return false }
    for r in sheet.tables[t].rows.indices where sheet.tables[t].rows[r].fields.count == width + 3 {
      let isHead = sheet.tables[t].rows[r].firstValue == nil
      // Behind the total a head stands in the first row of the head that names it.
      let isNamed =
        column == 7
        ? sheet.tables[t].rows[r].fields.contains { $0.role == .head(.total) } : r == headRow
      let text = isHead ? (isNamed ? head : "") : value(&random)
      sheet.tables[t].rows[r].fields.insert(
        SheetField(text: text, role: isHead && !isNamed ? .left : .foreign), at: 3 + column)
    }
    return true
  }

  private static func loseColumn(_ sheet: inout Sheet, _ column: Int, withHead: Bool) -> Bool {
    guard let t = sheet.index(of: .applications) else { return false }
    for r in sheet.tables[t].rows.indices where sheet.tables[t].rows[r].fields.count == 10 {
      if withHead || sheet.tables[t].rows[r].firstValue != nil {
        sheet.tables[t].rows[r].fields.remove(at: 3 + column)
      }
    }
    let lost = Column.applicants[column]
    sheet.forbid(Cell.all.filter { $0.table == .applications && $0.column == lost })
    return true
  }

  private static func exchange(
    _ sheet: inout Sheet, _ random: inout RandomSource, damaged: Bool
  ) -> Bool {
    guard let t = sheet.index(of: .applications) else { return false }
    // The columns under one head, so that the merged heads above stay as they are.
    let first = 2 + random.below(3)
    let second = first + 1 + random.below(5 - first)
    for r in sheet.tables[t].rows.indices where sheet.tables[t].rows[r].fields.count == 10 {
      sheet.tables[t].rows[r].fields.swapAt(3 + first, 3 + second)
    }
    guard damaged, let place = head3(sheet, Column.applicants[first]) else { return !damaged }
    let text = sheet[place].text
    sheet[place].text = String(text.dropLast()) + random.pick(["囗", "某", ""])
    return true
  }
}
