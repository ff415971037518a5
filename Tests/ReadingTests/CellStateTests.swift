import Forms
import Intake
import Reading
import Testing

/// Printed numbers, blanks, marks and what is none of these, in each layout.
@Suite struct CellStateTests {
  private static let delimited: [FormText.Separation] = [
    .tabs, .innerPipes, .outerPipes, .pipeLines,
  ]

  @Test(arguments: FormText.Separation.allCases)
  func marksAreNotApplicable(separation: FormText.Separation) throws {
    var form = FormText()
    form.set("（一）", ["/", "-", "—", "无", "——", "／", "0"])
    let said = try read(form.text(separation)).line("granted")
    #expect(said == [String](repeating: "not applicable", count: 6) + ["0"])
  }

  @Test(arguments: delimited)
  func blanksKeepTheirPlace(separation: FormText.Separation) throws {
    var form = FormText()
    form.set("（一）", ["5", "", "", "", "", "", "5"])
    form.set("（二）", [String](repeating: "", count: 7))
    form.set("规章", ["", "2", ""])
    let report = try read(form.text(separation))
    #expect(report.line("granted") == ["5", "blank", "blank", "blank", "blank", "blank", "5"])
    #expect(report.line("partly_granted") == [String](repeating: "blank", count: 7))
    let rules = ["issued", "repealed", "in_force"].map { report.say("t2.rules.\($0)") }
    // Where each cell has lines of its own, nothing tells the place of one value among three.
    let isUnplaced = separation == .pipeLines && rules == ["shifted", "shifted", "shifted"]
    #expect(isUnplaced || rules == ["blank", "2", "blank"])
    for line in ["received", "carried_over", "refused.state_secret", "carried_forward"] {
      #expect(report.line(line) == Column.applicants.map { form.truth["t3.\(line).\($0.name)"] })
    }
  }

  @Test(arguments: [FormText.Separation.spaces, .lines])
  func lostBlanksLeaveTheLineUnread(separation: FormText.Separation) throws {
    var form = FormText()
    form.set("（一）", ["5", "", "", "", "", "", "5"])
    form.set("1.属于", [String](repeating: "", count: 7))
    let report = try read(form.text(separation))
    #expect(report.line("granted") == [String](repeating: "count", count: 7))
    report.expect(form.truth) {
      $0.hasPrefix("t3.granted.") || $0.hasPrefix("t3.refused.state_secret.")
    }
    #expect(report.unread.count == 14)
  }

  @Test(arguments: FormText.Separation.allCases)
  func whatIsNoNumberIsUnread(separation: FormText.Separation) throws {
    var form = FormText()
    form.set("（一）", ["5", "007", "0", "0", "0", "0", "12"])
    let said = try read(form.text(separation)).line("granted")
    #expect(said[1] == "number" || said == [String](repeating: "count", count: 7))
    for (a, b) in zip(said, ["5", "number", "0", "0", "0", "0", "12"]) {
      #expect(a == b || a == "count")
    }
  }

  @Test(arguments: FormText.Separation.allCases)
  func unitsOfAnotherKindAreNoNumbers(separation: FormText.Separation) throws {
    var form = FormText()
    form.set("（一）", ["5件", "5元", "5万元", "0", "0", "0", "5"])
    form.set("行政事业性收费", ["12件"])
    let report = try read(form.text(separation))
    #expect(report.line("granted") == ["5", "number", "number", "0", "0", "0", "5"])
    #expect(report.say("t2.fees.amount") == "number")
  }

  @Test(arguments: [
    ("251000元", "25.1"), ("25.1万元", "25.1"), ("0.01元", "0.000001"), ("0.001元", "number"),
    ("1,561.7431", "1561.7431"),
  ])
  func amountsAreInTenThousandYuan(printed: String, said: String) throws {
    var form = FormText()
    form.set("行政事业性收费", [printed])
    for separation in FormText.Separation.allCases {
      #expect(try read(form.text(separation)).say("t2.fees.amount") == said, "\(separation)")
    }
  }

  @Test(arguments: FormText.Separation.allCases)
  func aLineThatIsGoneIsMissing(separation: FormText.Separation) throws {
    var form = FormText()
    form.tables[1].removeAll { $0.labels.last?.hasPrefix("2.重复") == true }
    let report = try read(form.text(separation))
    #expect(report.line("not_processed.duplicate") == [String](repeating: "missing", count: 7))
    report.expect(form.truth) { $0.hasPrefix("t3.not_processed.duplicate.") }
  }

  @Test(arguments: FormText.Separation.allCases)
  func aLineWrittenTwiceIsDamaged(separation: FormText.Separation) throws {
    var form = FormText()
    let row = form.tables[1].firstIndex { $0.labels.last?.hasPrefix("2.重复") == true }!
    form.tables[1].insert(form.tables[1][row], at: row)
    let report = try read(form.text(separation))
    #expect(report.line("not_processed.duplicate") == [String](repeating: "damaged", count: 7))
  }

  @Test(arguments: FormText.Separation.allCases, 0...2)
  func oneTableAloneIsAReport(separation: FormText.Separation, table: Int) throws {
    var form = FormText()
    for other in 0...2 where other != table { form.tables[other] = [] }
    let report = try read(form.text(separation))
    report.expect(form.truth.filter { $0.key.hasPrefix("t\(table + 2).") })
    for id in form.truth.keys where !id.hasPrefix("t\(table + 2).") {
      #expect(report.say(id) == "missing", "\(id)")
    }
  }

  @Test(arguments: [FormText.Separation.tabs, .innerPipes, .outerPipes])
  func aShiftedLineWithBlanksIsUnread(separation: FormText.Separation) throws {
    var form = FormText()
    form.set("（一）", ["", "5", "0", "0", "0", "0", "0"])
    let said = try read(form.text(separation)).line("granted")
    #expect(said == [String](repeating: "shifted", count: 7))
  }

  /// Three of its labels, each pages away from the next, are a table that cannot be read; two may be
  /// words of a sentence.
  @Test(arguments: [(2, "missing"), (3, "damaged")])
  func aTableInPiecesIsNotMissing(pieces: Int, state: String) throws {
    let labels = ["1.属于国家秘密", "7.属于行政执法案卷", "2.没有现成信息需要另行制作"].prefix(pieces)
    let page = String(repeating: "本局依法做好政务服务各项工作。", count: 40)
    var form = FormText()
    form.tables[1] = []
    let text = form.text(.spaces) + labels.map { "\n\($0)\n\(page)\n1 0 0 0 0 0 1" }.joined()
    let report = try read(text)
    #expect((report.tables[.applications] != nil) == (pieces == 3))
    #expect(report.line("granted") == [String](repeating: state, count: 7))
  }
}
