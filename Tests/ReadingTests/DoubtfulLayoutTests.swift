import Forms
import Reading
import Testing

/// Texts in which something stands where a value could be taken for another cell's: such cells are
/// unread, never wrong.
@Suite struct DoubtfulLayoutTests {
  private let form = FormText()

  /// The numbers of a line as the flat text prints them.
  private func values(_ line: String) -> String {
    Column.applicants.map { form.truth["t3.\(line).\($0.name)"] ?? "" }.joined(separator: " ")
  }

  private func text(_ replacements: [(String, String)]) -> String {
    var text = form.text(.spaces)
    for (old, new) in replacements {
      #expect(text.contains(old), "nothing to replace: \(old)")
      text = text.replacing(old, with: new)
    }
    return text
  }

  private func expectUnread(
    _ lines: [String], _ report: AnnualReport, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    report.expect(form.truth, unread: { _ in true }, sourceLocation: sourceLocation)
    for line in lines {
      for said in report.line(line) {
        #expect(
          UnreadCode(rawValue: said) != nil, "\(line) \(said)", sourceLocation: sourceLocation)
      }
    }
  }

  @Test func labelsInFrontOfTheirRowsOfValues() throws {
    let second = "2.重复申请 " + values("not_processed.duplicate")
    let third = "3.要求提供公开出版物 " + values("not_processed.publication")
    let report = try read(
      text([
        (
          second + "\n" + third,
          "2.重复申请\n3.要求提供公开出版物\n" + values("not_processed.duplicate") + "\n"
            + values("not_processed.publication")
        )
      ]))
    expectUnread(["not_processed.duplicate", "not_processed.publication"], report)
  }

  @Test func everyLabelInFrontOfEveryRowOfValues() throws {
    var labels: [String] = []
    var rows: [String] = []
    for row in form.tables[1].dropFirst(2) {
      labels.append(row.labels.last ?? "")
      rows.append(row.values.joined(separator: " "))
    }
    let whole = form.text(.spaces)
    let start = try #require(whole.firstRange(of: "一、本年新收"))
    let end = try #require(whole.firstRange(of: "四、政府信息公开行政复议"))
    let changed =
      whole[..<start.lowerBound] + (labels + rows).joined(separator: "\n") + "\n"
      + whole[end.lowerBound...]
    let report = try read(String(changed))
    report.expect(form.truth, unread: { $0.hasPrefix("t3.") })
  }

  @Test func valuesAboveTheirLabels() throws {
    let total = "（七）总计 " + values("concluded")
    let stay = "四、结转下年度继续办理 " + values("carried_forward")
    let report = try read(
      text([
        (
          total + "\n" + stay,
          values("concluded") + "\n（七）总计\n" + values("carried_forward") + "\n四、结转下年度继续办理"
        )
      ]))
    expectUnread(["concluded", "carried_forward"], report)
  }

  @Test func valuesAboveEveryLabel() throws {
    var lines: [String] = []
    for row in form.tables[1].dropFirst(2) {
      lines += [row.values.joined(separator: " "), row.labels.last ?? ""]
    }
    let whole = form.text(.spaces)
    let start = try #require(whole.firstRange(of: "一、本年新收"))
    let end = try #require(whole.firstRange(of: "四、政府信息公开行政复议"))
    let changed =
      whole[..<start.lowerBound] + lines.joined(separator: "\n") + "\n" + whole[end.lowerBound...]
    let report = try read(String(changed))
    report.expect(form.truth, unread: { $0.hasPrefix("t3.") })
  }

  @Test func aRowWhoseLabelIsLostBehindALabelWithoutValues() throws {
    let report = try read(
      text([
        ("1.信访举报投诉类申请 " + values("not_processed.petition"), "1.信访举报投诉类申请"),
        ("2.重复申请 " + values("not_processed.duplicate"), values("not_processed.duplicate")),
      ]))
    expectUnread(["not_processed.petition", "not_processed.duplicate"], report)
  }

  @Test func aNumberBrokenOverTwoLines() throws {
    let row = values("granted")
    let report = try read(text([(row, row.dropLast() + "\n" + row.suffix(1))]))
    expectUnread(["granted"], report)
  }

  @Test func aNumberBrokenByASpace() throws {
    for printed in ["143 005", "10 005", "12 034件", "9 741"] {
      let report = try read(text([("行政许可 31", "行政许可 \(printed)")]))
      #expect(report.say("t2.licensing.decisions") == "count", "\(printed)")
    }
  }

  @Test func suitsInFrontOfReconsiderations() throws {
    for separation in [FormText.Separation.spaces, .tabs, .outerPipes] {
      var swapped = form
      swapped.tables[2][0].labels = [
        "行政诉讼", "", "", "", "", "", "", "", "", "", "行政复议", "", "", "", "",
      ]
      let report = try read(swapped.text(separation))
      for id in form.truth.keys where id.hasPrefix("t4.") { #expect(report.say(id) == "damaged") }
    }
  }

  @Test func twoRowsOfValuesBelowTableFour() throws {
    let row = form.tables[2][3].values.joined(separator: " ")
    let other = (8001...8015).map(String.init).joined(separator: " ")
    let report = try read(text([(row, row + "\n" + other)]))
    for id in form.truth.keys where id.hasPrefix("t4.") { #expect(report.say(id) == "count") }
  }

  @Test(arguments: [
    ("万元", "25"), ("元", "0.0025"), ("亿元", "number"), ("千元", "number"), ("百元", "number"),
    ("美元", "number"), ("元、万元", "number"), ("百万元", "number"), ("十万元", "number"),
  ])
  func unitsThatAHeaderNames(unit: String, said: String) throws {
    let report = try read(text([("万元", unit), ("659.1569", "25")]))
    #expect(report.say("t2.fees.amount") == said)
  }

  @Test func lastYearsColumn() throws {
    var both = form
    both.tables[0][8].labels = ["信息内容", "上年处理决定数量", "本年处理决定数量"]
    both.set("行政处罚", ["55", ""])
    both.set("行政强制", ["56", ""])
    let report = try read(both.text(.tabs))
    #expect(report.say("t2.penalties.decisions") == "damaged")
    let fees = try read(text([("本年收费金额", "上年收费金额")]))
    #expect(UnreadCode(rawValue: fees.say("t2.fees.amount")) != nil)
  }

  @Test func aPointBeforeThreeDigitsOfACount() throws {
    for printed in ["1.036", "1.000", "101.005"] {
      let report = try read(text([("行政许可 31", "行政许可 \(printed)")]))
      #expect(report.say("t2.licensing.decisions") == "number", "\(printed)")
    }
    let half = try read(text([("行政许可 31", "行政许可 5.5")]))
    #expect(half.say("t2.licensing.decisions") == "5.5")
  }

  @Test func headerWordsInTheOrderOfTheFormsThreeLines() throws {
    for separation in [FormText.Separation.lines, .spaces] {
      var rows = form
      rows.tables[1][0].labels = ["申请人情况", "总计"]
      rows.tables[1][1].labels = [
        "自然人", "法人或其他组织", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他",
      ]
      let report = try read(rows.text(separation))
      report.expect(form.truth)
    }
  }

  @Test func cellsOfTheOtherEditionAreListed() throws {
    let hybrid = FormText(.form2019, applications: .form2021)
    let report = try read(hybrid.text(.tabs))
    let listed = Set(report.listedCells.map(\.id))
    #expect(Set(hybrid.truth.keys).isSubset(of: listed))
    #expect(report.listedCells == report.listedCells.sorted())
    #expect(try read(form.text(.tabs)).foreignCells.isEmpty)
  }
}
