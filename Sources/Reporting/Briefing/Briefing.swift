import Agencies
import Findings
import Metrics

extension AuditTables {
  /// Appends `findings.md`, the briefing: the same input gives the same bytes.
  public func briefing(to writer: inout ByteWriter) {
    var briefing = Briefing(self)
    briefing.write()
    writer.append(briefing.out)
  }
}

/// The briefing while it is written; each section is a file of its own.
struct Briefing {
  let tables: AuditTables
  let summary: AuditSummary
  let language: Language
  var out = ByteWriter()

  init(_ tables: AuditTables) {
    self.tables = tables
    summary = AuditSummary(tables)
    language = tables.settings.language
  }

  /// The panel of reports.
  var panel: Panel { tables.metrics.panel }
  /// The gates applied.
  var gates: ComparisonGates { tables.metrics.gates }

  mutating func write() {
    frontMatter()
    headline()
    counts()
    mainFindings()
    highlights()
    ranking()
    peerGroups()
    yearOverYear()
    digits()
    method()
    runRecord()
  }

  /// Picks the version of the briefing's language.
  func say(_ zh: String, _ en: String) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }

  /// Appends a line.
  mutating func line(_ text: String) {
    out.append(text)
    out.append("\n")
  }

  /// Appends a paragraph, a heading or another block, with the empty line behind it.
  mutating func block(_ text: String) {
    line(text)
    line("")
  }

  private mutating func frontMatter() {
    let title = title
    line("---")
    // A JSON text is a YAML text too, whatever the title holds.
    out.append("title: ")
    out.append(jsonString: title)
    line("")
    line("tool: gouji \(tables.settings.version)")
    line("ruleset: \"\(tables.settings.ruleset)\"")
    block("---")
    block("# " + Markdown.text(title))
  }

  /// The title: the region that all reports share, the years, the number of reports.
  private var title: String {
    let years =
      switch (summary.years.first, summary.years.last) {
      case (let first?, let last?) where first == last: say("\(first) 年度", "\(first)")
      case (let first?, let last?): say("\(first)–\(last) 年度", "\(first)–\(last)")
      default: say("年度不明", "year unknown")
      }
    let count = tables.reports.count
    return say(
      "政府信息公开年报核对简报（\(commonRegion)，\(years)，\(count) 份）",
      "Briefing on government information disclosure reports "
        + "(\(commonRegion), \(years), \(count) \(count == 1 ? "report" : "reports"))")
  }

  /// The province that every report is from; all where they are of several, or one is undecided.
  private var commonRegion: String {
    let all = say("全部", "all")
    let codes = tables.reports.map { $0.agency?.region }
    let decided = Set(codes.compactMap { $0 })
    let catalogue = RegionCatalogue.standard
    if codes.contains(nil) { return all }
    guard let common = catalogue.common(to: decided.sorted()),
      let province = catalogue.province(of: common.code)
    else { return all }
    return province.name
  }
}
