import Findings
import Forms
import Testing

@testable import Checks

@Suite("FRM105 unit in a cell or fees without four decimals")
struct UnitOrDecimalsInCellTests {
  let check = Check.unitOrDecimalsInCell

  @Test(
    "spellings of the fees of the 2021 form",
    arguments: [
      ("25.1000", true), ("0", true), ("0.0000", true), ("659.1569", true), ("1510", false),
      ("25.1", false), ("25.123456", false), ("251000元", false), ("25.1000万元", false),
    ])
  func fees(text: String, isFine: Bool) {
    var sample = SampleReport.sound
    sample.title += "（单位：万元，保留4位小数）"
    sample.set(.fees, .amount, text)
    #expect(discrepancies(check, sample.report()).isEmpty == isFine)
  }

  @Test("decimals are asked only where the form prints so", arguments: ["1510", "25.1"])
  func unasked(text: String) {
    var sample = SampleReport.sound
    sample.set(.fees, .amount, text)
    #expect(verdicts(check, sample.report()) == [.satisfied])
  }

  @Test("a unit in a cell of counts")
  func unit() {
    var sample = SampleReport.sound
    sample.set(.penalties, .decisions, "55件")
    let found = discrepancies(check, sample.report())
    #expect(found.map(\.claim) == ["t2.penalties.decisions"])
    #expect(found[0].message.zh == "表二“行政处罚”本年处理决定数量印作“55件”，格内带单位")
    #expect(found[0].evidence.map(\.quote) == ["t2.penalties.decisions 55件"])
  }

  @Test("the 2019 form asks for no decimals")
  func older() {
    var sample = SampleReport(zerosIn: .form2019)
    sample.set(.procurement, .amount, "12.75")
    #expect(verdicts(check, sample.report(year: 2019)) == [.satisfied])
  }

  @Test("the procurement amount of 2019 bears its unit by right")
  func procurement() {
    for printed in ["80.8319万元", "251000元"] {
      var sample = SampleReport(zerosIn: .form2019)
      sample.set(.procurement, .amount, printed)
      var tally = Tally()
      let findings = [Check.unitOrDecimalsInCell].findings(in: sample.report(), tally: &tally)
      #expect(findings.map(\.message.en) == [])
    }
    var sample = SampleReport(zerosIn: .form2019)
    sample.set(.licensing, .decisions, "12件")
    var tally = Tally()
    #expect([Check.unitOrDecimalsInCell].findings(in: sample.report(), tally: &tally).count == 1)
  }
}
