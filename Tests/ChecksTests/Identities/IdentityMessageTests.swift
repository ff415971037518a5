import Findings
import Forms
import Testing

@testable import Checks

@Suite("Messages of failed identities")
struct IdentityMessageTests {
  static func message(_ change: (inout SampleReport) -> Void) throws -> LocalizedText {
    var sample = SampleReport.sound
    change(&sample)
    return try #require(RootCauseTests.findings(sample.report()).first).message
  }

  @Test("a block of table 4 does not tell which cell is wrong")
  func disputes() throws {
    let message = try Self.message { $0.set(.reconsideration, .total, "7") }
    #expect(message.zh == "行政复议：各项结果 3＋1＋2＝6，总计 7，相差 1；仅凭此项不能确定是哪一格，可能涉及多格")
    #expect(
      message.en == "outcomes 3 + 1 + 2 = 6, but total 7 (difference 1), administrative "
        + "reconsideration; this alone does not tell which cell is wrong; several may be involved")
  }

  @Test("a single addend is called a sum all the same")
  func singleAddend() throws {
    let message = try Self.message { $0.set(.partlyGranted, .total, "5") }
    #expect(message.zh.hasPrefix("“（二）部分公开”行：各类申请人 合计 4，总计 5，相差 1；"))
    #expect(
      message.en.hasPrefix("applicants sum to 4, but total 5 (difference 1), granted in part"))
  }

  @Test("an empty place in a balance is shown as empty in both languages")
  func emptyPlace() throws {
    let message = try Self.message {
      $0.set(.received, .naturalPerson, "30")
      $0.set(.received, .enterprise, nil)
      $0.set(.received, .total, "36")
      $0.set(.carriedOver, .naturalPerson, nil)
    }
    #expect(message.zh.contains("新收 30＋上年结转 （空）＝30，办结 21＋结转下年 2＝23，相差 7"))
    #expect(message.en.contains("received 30 + carried over (blank) = 30"))
  }
}
