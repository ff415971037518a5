import Forms

/// Writes a whole report: title, six sections, three tables.
struct ReportWriter {
  let organ: SimulatedOrgan
  let year: Int
  let edition: Edition
  let layout: Layout
  let narrative: Narrative
  /// Prose of real length, written in place of the plain one.
  var prose: Prose?
  /// The stream that its lines are drawn from.
  var proseRandom = RandomSource(seed: 0)

  /// Writes the report; returns its title, without the spaces in it, and where the prose stands.
  func write(
    _ texts: [String], to document: inout DocumentBuilder, random: inout RandomSource
  ) -> (title: String, marks: [ProseMark]) {
    let style = document.style
    let title = TitleText.line(organ: organ, year: year, random: &random)
    let context = TableContext(
      edition: edition, layout: layout, texts: texts,
      labels: LabelText.of(edition, style.labels), title: title,
      website: "www.r\(organ.region.code).example.cn")
    if style.frontMatter { writeFrontMatter(to: &document, random: &random) }
    var printed = title
    switch style.title {
    case .first: writeHeading(title, depth: 1, to: &document, &random)
    case .twoLines:
      let second = TitleText.secondLine(year: year, random: &random)
      writeHeading(organ.name, depth: 1, to: &document, &random)
      writeHeading(second, depth: 1, to: &document, &random)
      printed = organ.name + second
    case .afterFirstHeading: break
    }
    writeHeading("一、总体情况", depth: 2, to: &document, &random)
    if style.title == .afterFirstHeading { writeParagraphs([title], to: &document) }
    var layout = proseLayout(title: title)
    write(
      .overview, narrative.overview(hasInnerList: style.innerList, random: &random), &layout,
      to: &document)
    for (number, table) in zip(["二", "三", "四"], Table.allCases) {
      writeHeading("\(number)、\(table.officialLabel)", depth: 2, to: &document, &random)
      write(table, context, to: &document, &random)
    }
    writeHeading("五、存在的主要问题及改进情况", depth: 2, to: &document, &random)
    write(.problems, narrative.problems(random: &random), &layout, to: &document)
    writeHeading("六、其他需要报告的事项", depth: 2, to: &document, &random)
    write(.others, narrative.otherMatters(random: &random), &layout, to: &document)
    let unspaced = String.UnicodeScalarView(printed.unicodeScalars.filter { $0 != " " })
    return (String(unspaced), layout?.marks ?? [])
  }

  /// Writes a section of the prose, or its plain paragraphs where there is none.
  private func write(
    _ section: Prose.Section, _ plain: [String], _ prose: inout ProseLayout?,
    to document: inout DocumentBuilder
  ) {
    if let paragraphs = self.prose?.sections[section.rawValue] {
      prose?.write(paragraphs, of: section, to: &document)
    } else {
      writeParagraphs(plain, to: &document)
    }
  }

  /// The layout of prose; nil where the narrative is plain.
  private func proseLayout(title: String) -> ProseLayout? {
    guard let prose else { return nil }
    var random = proseRandom
    var furniture: [String] = []
    if layout == .flatTextWithFurniture && random.chance(0.4) {
      let website = "www.r\(organ.region.code).example.cn"
      furniture = PageFurniture.lines(title: title, website: website, random: &random)
    }
    return ProseLayout(
      prose.style, isBroken: layout == .flatText || layout == .flatTextWithFurniture,
      furniture: furniture, random: random)
  }

  private func write(
    _ table: Table, _ context: TableContext, to document: inout DocumentBuilder,
    _ random: inout RandomSource
  ) {
    if layout.isDelimited {
      DelimitedTable(context: context).write(table, to: &document, random: &random)
    } else if layout == .onePerLine || layout == .valueAndPipeLines {
      LinewiseTable(context: context).write(table, to: &document)
    } else {
      FlatTable(context: context).write(table, to: &document, random: &random)
    }
  }

  private func writeHeading(
    _ text: String, depth: Int, to document: inout DocumentBuilder, _ random: inout RandomSource
  ) {
    let marks: Int
    switch document.style.headings {
    case .plain: marks = 0
    case .even: marks = depth
    case .mixed: marks = random.below(5)
    }
    for _ in 0..<marks { document.write(ascii: "#") }
    if marks > 0 { document.write(ascii: " ") }
    document.write(text)
    document.endLine()
    document.endLine()
  }

  private func writeParagraphs(_ paragraphs: [String], to document: inout DocumentBuilder) {
    for paragraph in paragraphs {
      if layout == .flatText || layout == .flatTextWithFurniture {
        writeWrapped(paragraph, to: &document)
      } else {
        document.write(paragraph)
        document.endLine()
      }
      document.endLine()
    }
  }

  /// Text of a PDF breaks its paragraphs into lines of one width.
  private func writeWrapped(_ paragraph: String, to document: inout DocumentBuilder) {
    let width = 58
    if paragraph.utf8.count <= width * 3 {
      document.write(paragraph)
      document.endLine()
      return
    }
    var rest = paragraph.unicodeScalars[...]
    while !rest.isEmpty {
      document.write(String(rest.prefix(width)))
      document.endLine()
      rest = rest.dropFirst(width)
    }
  }

  private func writeFrontMatter(
    to document: inout DocumentBuilder, random: inout RandomSource
  ) {
    let lines = [
      "当前位置：首页 > 政府信息公开 > 政府信息公开年报",
      "索 引 号：\(organ.region.code)-\(10_000 + random.below(80_000))",
      "发布机构：\(organ.name)",
      "发布日期：\(year + 1)-01-\(10 + random.below(20))",
    ]
    for line in lines {
      document.write(line)
      document.endLine()
    }
    document.endLine()
  }
}
