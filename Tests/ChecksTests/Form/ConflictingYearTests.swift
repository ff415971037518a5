import Findings
import Intake
import Reading
import Testing

@testable import Checks

@Suite("FRM110 conflicting year")
struct ConflictingYearTests {
  let check = Check.conflictingYear

  static func report(period: Int? = nil, path: String = "a.txt", year: Int? = 2021) -> AnnualReport
  {
    var sample = SampleReport.sound
    sample.path = path
    var report = sample.report(year: year)
    report.dataPeriod = period.map { StatedYear(year: $0, span: SourceSpan(start: 0, end: 3)) }
    return report
  }

  @Test("the data period")
  func period() {
    #expect(verdicts(check, Self.report(period: 2021)) == [.satisfied])
    let found = discrepancies(check, Self.report(period: 2020))
    #expect(found.map(\.message.zh) == ["标题为 2021 年度，所述数据期间为 2020 年"])
    #expect(found.map(\.level) == [nil])
    #expect(found.first?.compared.map(\.value) == [.text("2021"), .text("2020")])
  }

  @Test(
    "folders named after a year",
    arguments: [
      ("2021/a.txt", [Verdict.Kind.satisfied]), ("2022/a.txt", [.violated]),
      ("2022年/x/a.txt", [.violated]), ("2021年度/a.txt", [.satisfied]),
      ("2022/2021/a.txt", [.satisfied]), ("2019-2023/a.txt", [.undetermined]),
      ("a2022/a.txt", [.undetermined]), ("20220/a.txt", [.undetermined]),
      ("2022", [.undetermined]),
    ])
  func folders(path: String, expected: [Verdict.Kind]) {
    #expect(verdicts(check, Self.report(path: path)).map(\.kind) == expected)
  }

  @Test("a folder is a notice; a title without a year is undetermined")
  func levels() {
    let found = discrepancies(check, Self.report(path: "2022/a.txt"))
    #expect(found.map(\.level) == [.notice])
    #expect(found.map(\.claim) == ["folder"])
    #expect(verdicts(check, Self.report(period: 2020, year: nil)) == [.undetermined(.year)])
  }
}
