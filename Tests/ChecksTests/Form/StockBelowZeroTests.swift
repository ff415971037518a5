import Findings
import Forms
import Reading
import Testing

@testable import Checks

@Suite("FRM106 stock below zero")
struct StockBelowZeroTests {
  let check = Check.stockBelowZero

  /// Issued, repealed, in force of the normative documents; the rules are all zero.
  static let cases: [(issued: String?, repealed: String?, inForce: String?, kind: Verdict.Kind)] = [
    ("1", "0", "44", .satisfied), ("5", "0", "2", .violated), ("5", "3", "2", .satisfied),
    ("5", "2", "2", .violated), ("5", nil, "2", .undetermined), (nil, "0", "2", .satisfied),
    ("5", "0", nil, .undetermined), (nil, nil, nil, .satisfied), ("2", nil, "2", .satisfied),
  ]

  @Test("in force - issued + repealed", arguments: cases)
  func stock(issued: String?, repealed: String?, inForce: String?, kind: Verdict.Kind) {
    var sample = SampleReport.sound
    sample.set(.normativeDocuments, .issued, issued)
    sample.set(.normativeDocuments, .repealed, repealed)
    sample.set(.normativeDocuments, .inForce, inForce)
    #expect(verdicts(check, sample.report()).map(\.kind) == [.satisfied, kind])
  }

  @Test("the message shows the sum")
  func message() {
    var sample = SampleReport.sound
    sample.set(.rules, .issued, "5")
    sample.set(.rules, .inForce, "2")
    let found = discrepancies(check, sample.report())
    #expect(found.map(\.message.zh) == ["规章：现行有效 2－制发 5＋废止 0，推得上年末存量为 -3，小于零"])
    #expect(found.map(\.cell) == [.at(.rules, .inForce)])
  }

  @Test("an unread operand is undetermined; the 2019 form has no stock")
  func unread() {
    var sample = SampleReport.sound
    sample.unread[.at(.rules, .repealed)] = .count
    #expect(
      verdicts(check, sample.report())
        == [.undetermined(.unread(.at(.rules, .repealed))), .satisfied])
    #expect(verdicts(check, SampleReport(zerosIn: .form2019).report()).isEmpty)
  }
}
