import Findings
import Forms
import Reading
import Testing

@testable import Checks

@Suite("FRM104 negative or fractional count")
struct NegativeOrFractionalCountTests {
  let check = Check.negativeOrFractionalCount

  @Test("one finding for each impossible cell")
  func impossible() {
    var sample = SampleReport.sound
    sample.set(.licensing, .decisions, "12.5")
    sample.set(.fees, .amount, "-3.0000")
    sample.set(.received, .total, "-1")
    let found = discrepancies(check, sample.report())
    #expect(
      found.map(\.claim) == ["t2.licensing.decisions", "t2.fees.amount", "t3.received.total"])
    #expect(
      found.map(\.observed) == [
        .quantity(Quantity(millionths: 12_500_000)), .quantity(Quantity(-3)),
        .quantity(Quantity(-1)),
      ])
    #expect(
      found[0].message.en
        == "t2.licensing.decisions is 12.5; a count is a whole number, zero or more")
    #expect(found[0].evidence.map(\.quote) == ["t2.licensing.decisions 12.5"])
  }

  @Test("signed changes of the 2019 form and amounts with decimals are fine")
  func exempt() {
    var sample = SampleReport(zerosIn: .form2019)
    sample.set(.licensing, .itemsChange, "-4")
    sample.set(.procurement, .amount, "12.75")
    #expect(verdicts(check, sample.report(year: 2019)) == [.satisfied])
  }

  @Test("an unread cell leaves the rest undetermined")
  func unread() {
    var sample = SampleReport.sound
    sample.unread[.at(.rules, .issued)] = .number
    #expect(verdicts(check, sample.report()) == [.undetermined(.unread(.at(.rules, .issued)))])
  }
}
