import Forms

extension Sheet {
  /// A sheet drawn at random in every respect but its layout.
  ///
  /// The sums of the form hold in it. The same seed gives the same sheet.
  public static func drawn(seed: UInt64, layout: SheetLayout) -> Sheet {
    var random = RandomSource(seed: seed)
    // Most reports are on one form; a hybrid has table 2 of one edition and table 3 of the other.
    let edition = random.pick([Edition.form2021, .form2021, .form2019])
    let applications = random.chance(0.1) ? edition.other : edition
    let style = drawnStyle(&random)
    let disclosed = Figures.balanced(edition, &random)
    let figures = edition == applications ? disclosed : Figures.balanced(applications, &random)
    let year = edition == .form2019 ? 2020 : 2021 + random.below(4)
    let organ = SimulatedOrgan.government(of: random.pick(SimulatedRegion.all))
    var sheet = Sheet(
      layout: layout, truth: [CellTruth?](repeating: nil, count: Cell.count), year: year,
      title: "\(organ.name)\(year)年\(TitleText.report)", tables: [],
      opening: ["一、总体情况", "", "本年度工作按要求开展。"],
      closing: ["五、存在的主要问题及改进情况", "", "工作尚需改进。", "", "六、其他需要报告的事项", "", "无。"])
    for (number, table) in zip(["二", "三", "四"], Table.allCases) {
      let edition = table == .applications ? applications : edition
      let cells = PrintedCells(
        table == .applications ? figures : disclosed, edition: edition, layout: .pipeTable,
        style: style, random: &random)
      let context = TableContext(
        edition: edition, layout: .pipeTable, texts: cells.texts,
        labels: LabelText.of(edition, style.labels), title: sheet.title, website: "")
      let rows = FormGrid.of(table, edition).rows.map { row in
        SheetRow(fields: row.map { field(of: $0, context, style) })
      }
      sheet.tables.append(
        SheetTable(table: table, heading: "\(number)、\(table.officialLabel)", rows: rows))
      for truth in cells.truth where truth.cell.table == table {
        sheet.truth[truth.cell.index] = CellTruth(truth)
      }
    }
    if random.chance(0.3) { sheet.simplifyApplicationsHead() }
    if random.chance(0.2) { sheet.divideDisputes(intoTables: random.chance(0.5)) }
    return sheet
  }

  private static func drawnStyle(_ random: inout RandomSource) -> Style {
    var style = Style()
    style.zero = random.pick([.digit, .digit, .blank, .blank, .slash, .hyphen, .dash, .none])
    if random.chance(0.1) { style.grouping = random.pick([.comma, .fullWidthComma]) }
    style.fullWidthDigits = random.chance(0.05)
    style.sign = random.pick(Style.Sign.allCases)
    style.fee = random.pick([.fourDecimals, .fourDecimals, .sixDecimals, .unitInCell])
    style.labels = random.pick([.official, .official, .halfWidth, .short, .annotated])
    return style
  }

  private static func field(_ role: SheetField.Role, _ text: String = "") -> SheetField {
    SheetField(text: text, role: role)
  }

  private static func field(
    of slot: Slot, _ context: TableContext, _ style: Style
  ) -> SheetField {
    switch slot {
    case .header(let word):
      let column = Column.allCases.first { $0.officialLabel == word }
      return field(.head(column), context.header(word, style))
    case .group(let label): return field(.group, context.group(label, style))
    case .label(let line): return field(.label(line), context.labels[line])
    case .value(let cell): return field(.value(cell), context.texts[cell.index])
    case .left: return field(.left)
    case .above: return field(.above)
    }
  }

  /// Puts one row of seven heads in place of the three rows of table 3, as short tables have.
  private mutating func simplifyApplicationsHead() {
    guard let t = index(of: .applications) else { return }
    let heads = Column.applicants.map { column in
      Self.field(.head(column), column.officialLabel)
    }
    let row = SheetRow(
      fields: [Self.field(.head(nil), "项目"), Self.field(.left), Self.field(.left)] + heads)
    tables[t].rows.replaceSubrange(..<3, with: [row])
  }

  /// Writes table 4 as three tables of five columns, or as heads with three rows of five below.
  private mutating func divideDisputes(intoTables: Bool) {
    guard let t = index(of: .disputes) else { return }
    let values = tables[t].rows[3].fields
    let blocks = (0..<3).map { Array(values[5 * $0..<5 * $0 + 5]) }
    if !intoTables {
      tables[t].rows.replaceSubrange(3..., with: blocks.map { SheetRow(fields: $0) })
      return
    }
    let names = [["行政复议"], ["行政诉讼", "未经复议直接起诉"], ["行政诉讼", "复议后起诉"]]
    let outcomes = Column.outcomes.map { Self.field(.head($0), $0.officialLabel) }
    tables[t].rows = zip(names, blocks).flatMap { names, block in
      names.map { name in
        SheetRow(fields: [Self.field(.head(nil), name)] + (0..<4).map { _ in Self.field(.left) })
      } + [SheetRow(fields: outcomes), SheetRow(fields: block)]
    }
  }
}

extension Edition {
  fileprivate var other: Edition { self == .form2019 ? .form2021 : .form2019 }
}

extension CellTruth {
  init(_ truth: TrueCell) {
    if let number = truth.millionths { numbers = [number] }
    mayBeBlank = truth.state == .blank
    mayBeMark = truth.state == .notApplicable
  }
}
