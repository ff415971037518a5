import Findings
import Forms
import Intake
import Metrics
import Reading

@testable import Reporting

/// The tables of a run over the sample reports, with findings of every level.
enum SampleAudit {
  static func tables(
    _ language: Language = .zh, top: Int = 200, findings: [Finding] = findings,
    reports: [AnnualReport] = SampleReports.all, gates: ComparisonGates = gates,
    options: [JSONValue.Member] = options, name: String? = nil
  ) -> AuditTables {
    let peers = name.map { PeerGroups(overrides: ["410106/government": $0]) }
    let panel = Panel(
      reports.map { AgencyYear($0, source: position(of: $0)) }, peers: peers ?? PeerGroups())
    let metrics = MetricTable(panel, gates: gates)
    return AuditTables(
      sources: SampleReports.paths.map { name ?? $0 }, metrics: metrics,
      changes: YearOverYear(panel, gates: gates), distances: OutlierScores(metrics),
      scores: ReportScores(panel, gates: gates),
      findings: FindingsTable(findings), unread: unread,
      digests: [.position(position(ofPath: "2021/a.txt")): SHA256Digest(of: "abc")], tally: tally,
      settings: RunSettings(
        version: "0.1.0", ruleset: "2021.1", language: language, topFindings: top,
        options: options))
  }

  static let options = [
    JSONValue.Member("min-n", .integer(20)), JSONValue.Member("min-peers", .integer(2)),
    JSONValue.Member("select", ["SUM", "BAL301"]),
  ]

  /// Two peers are enough, so that a small sample shows ranks and medians.
  static let gates = ComparisonGates(minimumCount: 20, minimumPeers: 2)

  private static func position(of report: AnnualReport) -> Int {
    position(ofPath: report.source.path)
  }

  private static func position(ofPath path: String) -> Int {
    guard let position = SampleReports.paths.firstIndex(of: path) else {
      preconditionFailure("unknown source \(path)")
    }
    return position
  }

  static let unread: [UnreadRow] = [
    UnreadRow(
      source: 5,
      problem: .cell(
        .at(.partlyGranted, .total), .shifted, SampleReports.all[5].source.position(at: 17))),
    UnreadRow(source: 6, problem: .file(FileFailure(.binary(kind: .pdf)))),
    UnreadRow(
      source: 7,
      problem: .file(
        FileFailure(
          .severalReports(offsets: [0, 4]),
          in: SourceText(path: "twice.txt", string: "表\n表三\n")))),
  ]

  static let tally: Tally = {
    var tally = Tally()
    for _ in 0..<40 { tally.record(.satisfied, identity: 0, of: .form2021) }
    tally.record(.violated, identity: 2, of: .form2021)
    tally.record(.undetermined, identity: 3, of: .form2021)
    tally.record(.satisfied, of: "FRM101")
    tally.record(.violated, of: "FRM104")
    return tally
  }()

  static let findings: [Finding] = [sum, share, far, note]

  /// One cell breaks two identities.
  private static let sum: Finding = {
    var discrepancy = Discrepancy(
      claim: "t3.granted.total",
      message: LocalizedText(
        zh: "表三“（一）予以公开”总计印 50，六列合计 51，差 -1",
        en: "granted: printed 50, six columns add up to 51, difference -1"))
    discrepancy.cell = .at(.granted, .total)
    discrepancy.identities = ["SUM301:granted", "SUM302:total"]
    discrepancy.hold(.quantity(Quantity(50)), against: .quantity(Quantity(51)))
    discrepancy.denominator = Quantity(78)
    discrepancy.evidence = [
      Evidence(quote: "（一）予以公开 50 0 1 0 0 0 50", location: "2021/a.txt:41:8"),
      Evidence(quote: "=SUM(A1:A2)", location: "2021/a.txt:66:1"),
    ]
    discrepancy.repair = LocalizedText(
      zh: "t3.granted.total 50→51", en: "t3.granted.total 50→51")
    discrepancy.corrections = [
      Correction(
        changes: [
          Correction.Change(
            cell: .at(.granted, .total), observed: Quantity(50), corrected: Quantity(51),
            slip: "neighbouring_key")
        ],
        plausibility: 0.9876),
      Correction(
        changes: [
          Correction.Change(
            cell: .at(.granted, .naturalPerson), observed: Quantity(50), corrected: Quantity(49),
            slip: nil),
          Correction.Change(
            cell: .at(.granted, .enterprise), observed: nil, corrected: Quantity(1), slip: nil),
        ],
        plausibility: 0.0124),
    ]
    discrepancy.influence = 78
    return Finding(check: check("SUM301", .error), subject: subject(1), discrepancy: discrepancy)
  }()

  private static let share: Finding = {
    var discrepancy = Discrepancy(
      claim: "1.share.1",
      message: LocalizedText(
        zh: "正文称“不掌握”占 44%，按表三为 15/56 ＝ 26.8%，差 17.2 个百分点",
        en: "the narrative says 44 % not held, table 3 has 15/56 = 26.8 %, 17.2 percentage points"))
    discrepancy.compare(
      ComparedValue(.ratio(0.44), .narrative),
      with: ComparedValue(
        .ratio(15.0 / 56), .computed, label: LocalizedText(zh: "按表格", en: "by the table")))
    discrepancy.numerator = Quantity(15)
    discrepancy.denominator = Quantity(56)
    discrepancy.evidence = [
      Evidence(quote: "本机关不掌握\t占 44%，“其他”, 17", location: "2021/b.txt:13:5")
    ]
    return Finding(check: check("NAR103", .query), subject: subject(2), discrepancy: discrepancy)
  }()

  private static let far: Finding = {
    var discrepancy = Discrepancy(
      claim: "disclosure_rate",
      message: LocalizedText(zh: "公开率 22/56 ＝ 39.3%", en: "disclosure rate 22/56 = 39.3 %"))
    discrepancy.metric = "disclosure_rate"
    discrepancy.observe(.ratio(22.0 / 56))
    discrepancy.numerator = Quantity(22)
    discrepancy.denominator = Quantity(56)
    discrepancy.score = -2.9876543
    discrepancy.qValue = 0.0000123456
    discrepancy.strength = 0.5
    return Finding(
      check: check("RAT101", .difference), subject: subject(2), discrepancy: discrepancy)
  }()

  private static let note: Finding = {
    var discrepancy = Discrepancy(
      claim: "edition",
      message: LocalizedText(zh: "=表格版本与年度不符", en: "@edition of another year"))
    discrepancy.compare(
      ComparedValue(.text("2019"), .table), with: ComparedValue(.text("-2021"), .reference))
    return Finding(check: check("FRM102", .notice), subject: subject(5), discrepancy: discrepancy)
  }()

  static func check(_ id: String, _ level: Level) -> CheckDescription {
    let text = LocalizedText(zh: "", en: "")
    return CheckDescription(
      id: id, name: "", level: level, title: text, rationale: text, formula: "",
      basis: .arithmetic, example: text, limits: text)
  }

  static func subject(_ report: Int) -> Subject {
    let report = SampleReports.all[report]
    return Subject(report, position: position(of: report))
  }
}

/// The bytes of a whole table, written as one block.
func render(_ table: some CSVTable, mark: ByteOrderMark = .omitted) -> [UInt8] {
  var writer = ByteWriter()
  table.header(mark, to: &writer)
  table.rows(0..<table.recordCount, to: &writer)
  return writer.bytes
}

/// What a function appends, as text.
func written(_ body: (inout ByteWriter) -> Void) -> String {
  var writer = ByteWriter(capacity: 0)
  body(&writer)
  return writer.text
}
