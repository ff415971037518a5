import Findings
import Forms
import Reading
import Testing

@testable import Checks

@Suite("FRM102 edition out of place or mixed")
struct EditionOutOfPlaceTests {
  let check = Check.editionOutOfPlace

  @Test(
    "the edition follows the year",
    arguments: [
      (Edition.form2019, 2019, Verdict.Kind.satisfied), (.form2019, 2020, .satisfied),
      (.form2019, 2021, .violated), (.form2021, 2020, .violated), (.form2021, 2021, .satisfied),
      (.form2021, 2025, .satisfied),
    ])
  func year(edition: Edition, year: Int, expected: Verdict.Kind) {
    let report = SampleReport(zerosIn: edition).report(year: year)
    #expect(verdicts(check, report).map(\.kind) == [.satisfied, expected])
  }

  @Test("the finding names both editions")
  func values() {
    let found = discrepancies(check, SampleReport(zerosIn: .form2019).report(year: 2022))
    #expect(found.map { $0.compared.first?.value } == [.text("2019")])
    #expect(found.map { $0.compared.last?.value } == [.text("2021")])
    #expect(found.map(\.claim) == ["edition"])
  }

  @Test("before 2019 there was no form; without a year or header words nothing is said")
  func undecided() {
    let sound = SampleReport.sound
    #expect(verdicts(check, sound.report(year: 2018)).map(\.kind) == [.satisfied])
    #expect(verdicts(check, sound.report(year: nil)) == [.satisfied, .undetermined(.year)])
    var report = sound.report()
    report.notices = [ReadingNotice(code: .noEdition, text: "", offset: 0)]
    #expect(verdicts(check, report) == [.undetermined(.unstated)])
  }

  @Test("header words of both editions are a finding of their own")
  func mixed() {
    var report = SampleReport.sound.report()
    report.notices = [ReadingNotice(code: .mixedEdition, text: "2019: 2, 2021: 5", offset: 3)]
    let found = discrepancies(check, report)
    #expect(found.map(\.claim) == ["header"])
    #expect(found[0].message.zh.contains("2019: 2, 2021: 5"))
    #expect(found[0].evidence.map(\.location) == ["reports/a.txt:1:2"])
  }
}
