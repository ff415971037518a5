import Agencies
import Forms
import Intake
import Reading

/// Six reports: one organ in two years on two editions, an office, two counties, and a fragment.
enum SampleReports {
  static let paths = [
    "2020/a.txt", "2021/a.txt", "2021/b.txt", "2021/c.txt", "2021/d.txt", "e, \"f\".txt",
    "scan.pdf", "twice.txt",
  ]

  static let all: [AnnualReport] = [shangjie2020, shangjie2021, jiaozuo, hostile, small, fragment]

  private static let shangjie = Agency(
    name: "郑州市上街区人民政府", id: "410106/government", region: 410106, level: .county,
    kind: .government, scope: .territory)

  private static let shangjie2020 = report(
    0, shangjie, 2020, .form2019,
    [
      "t3.received.total": "40", "t3.granted.total": "12", "t3.partly_granted.total": "8",
      "t3.unavailable.not_held.total": "12", "t3.concluded.total": "32",
      "t3.concluded.natural_person": "30", "t3.carried_forward.total": "8",
      "t2.licensing.decisions": "9000",
    ])

  /// Figures of the real report.
  private static let shangjie2021 = report(
    1, shangjie, 2021, .form2021,
    [
      "t2.normative_documents.issued": "7", "t2.normative_documents.repealed": "61",
      "t2.normative_documents.in_force": "126", "t2.licensing.decisions": "9741",
      "t2.penalties.decisions": "1175", "t2.compulsion.decisions": "159",
      "t2.fees.amount": "1561.7431",
      "t3.received.total": "81", "t3.granted.total": "50", "t3.partly_granted.total": "6",
      "t3.refused.internal_affairs.total": "3", "t3.unavailable.not_held.total": "15",
      "t3.other.not_supplemented.total": "2", "t3.other.other.total": "2",
      "t3.concluded.total": "78", "t3.concluded.natural_person": "67",
      "t3.carried_forward.total": "3",
      "t4.reconsideration.upheld": "1", "t4.reconsideration.total": "1",
      "t4.direct_suit.upheld": "2", "t4.direct_suit.other": "2", "t4.direct_suit.total": "4",
    ])

  private static let jiaozuo = report(
    2,
    Agency(
      name: "焦作市人民政府办公室", id: "410800/office", region: 410800, level: .city, kind: .office,
      scope: .own),
    2021, .form2021,
    [
      "t3.received.total": "58", "t3.carried_over.total": "3", "t3.granted.total": "11",
      "t3.partly_granted.total": "11", "t3.concluded.total": "56",
      "t3.carried_forward.total": "5",
    ])

  /// A name that a spreadsheet would take for a formula and that needs quoting.
  private static let hostile = report(
    3,
    Agency(
      name: "=1+1,\"某\"区", id: "410102/government", region: 410102, level: .county,
      kind: .government, scope: .territory),
    2021, .form2021,
    [
      "t3.received.total": "60", "t3.granted.total": "30", "t3.concluded.total": "60",
      "t2.fees.amount": "0.000001",
    ])

  private static let small = report(
    4,
    Agency(
      name: "中站区人民政府", id: "410803/government", region: 410803, level: .county,
      kind: .government, scope: .territory),
    2021, .form2021,
    ["t3.received.total": "6", "t3.granted.total": "5", "t3.concluded.total": "6"])

  /// No title, no organ, no year; table 3 only, with a blank, a mark and an unread line.
  private static let fragment: AnnualReport = {
    let text = "无标题\n新收 5 件\r\n（一）予以公开 3\n"
    var report = AnnualReport(
      source: SourceText(path: paths[5], string: text), edition: .form2021)
    for cell in Edition.form2021.cells { report.cells[cell] = .unread(.missing, offset: 0) }
    for cell in Edition.form2021.cells where cell.table == .applications {
      report.cells[cell] = .printed(figure(cell, "0", start: 0, end: 0))
    }
    // 无标题 are three scalars of three bytes; the figure 5 is the fourth scalar of line 2.
    report.cells[.at(.received, .total)] = .printed(
      figure(.at(.received, .total), "5", start: 17, end: 18))
    report.cells[.at(.granted, .total)] = .printed(
      figure(.at(.granted, .total), "-3.5", start: 46, end: 47))
    report.cells[.at(.granted, .enterprise)] = .blank
    report.cells[.at(.granted, .otherOrganisation)] = .notApplicable(
      SourceSpan(start: 0, end: 1))
    report.cells[.at(.partlyGranted, .total)] = .unread(.shifted, offset: 17)
    report.notices = [
      ReadingNotice(code: .noTitle, text: "", offset: 0),
      ReadingNotice(code: .noYear, text: "\"新收\"\t", offset: 17),
    ]
    return report
  }()

  private static func report(
    _ source: Int, _ agency: Agency, _ year: Int, _ edition: Edition, _ cells: [String: String]
  ) -> AnnualReport {
    let title = "\(agency.name)\(year)年政府信息公开工作年度报告"
    var report = AnnualReport(
      source: SourceText(path: paths[source], string: "\n" + title + "\n"), edition: edition)
    report.title = ReportTitle(text: title, span: SourceSpan(start: 1, end: 1 + title.utf8.count))
    report.agency = agency
    report.year = year
    for cell in edition.cells { report.cells[cell] = .printed(figure(cell, "0", start: 1, end: 2)) }
    for (id, text) in cells {
      guard let cell = Cell(id: id) else { preconditionFailure("no cell \(id)") }
      report.cells[cell] = .printed(figure(cell, text, start: 1, end: 2))
    }
    return report
  }

  private static func figure(_ cell: Cell, _ text: String, start: Int, end: Int) -> Figure {
    Figure(cell: cell, value: quantity(text), span: SourceSpan(start: start, end: end))
  }
}

/// A quantity from its decimal notation.
func quantity(_ text: String) -> Quantity {
  guard let value = Double(text) else { preconditionFailure("\(text) is no number") }
  return Quantity(millionths: Int64((value * 1e6).rounded()))
}
