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
    #expect(
      message.zh == "行政复议：各项结果 3＋1＋2＝6，总计 7，相差 1；改动 1 格即可成立，有 5 种改法，可能性相近，"
        + "如表四“行政复议”总计 7→6；或表四“行政复议”尚未审结 2→3；或表四“行政复议”结果维持 3→4；仅凭此不能确定是哪一格")
    #expect(
      message.en == "outcomes 3 + 1 + 2 = 6, but total 7 (difference 1), administrative "
        + "reconsideration; changing one cell makes it hold, in 5 ways that are about equally plausible, "
        + "such as t4.reconsideration.total 7→6; or t4.reconsideration.pending 2→3; or "
        + "t4.reconsideration.upheld 3→4; this alone does not tell which is wrong")
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
