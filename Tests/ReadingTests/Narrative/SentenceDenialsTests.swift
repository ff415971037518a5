import Forms
import Testing

@testable import Reading

/// Clauses without a number that state one, and those that only seem to.
@Suite struct SentenceDenialsTests {
  /// The statements of a sentence in the report of a department: what they are of, and their values.
  private func statements(_ sentence: String) -> [Statement] {
    let truth = SentenceTruth(
      file: "", line: 0, group: "denials",
      context: StatementContext(kind: "department", year: 2021),
      heading: nil, lines: [sentence], statements: [])
    return SentenceComparison.read(truth).statements
  }

  @Test(arguments: [
    ("未发生因政府信息公开引起的行政复议。", "t4.reconsideration.total"),
    ("没有因政府信息公开工作被申请行政复议。", "t4.reconsideration.total"),
    ("本年度未收到政府信息公开申请。", "t3.received.total"), ("全年没有收到政府信息公开申请。", "t3.received.total"),
    ("无因政府信息公开被提起的行政诉讼。", "t4.direct_suit.total+t4.suit_after_reconsideration.total"),
    ("本年度未收取信息处理费。", "processing_fee"), ("没有产生信息处理费。", "processing_fee"),
  ])
  func denied(sentence: String, subject: String) {
    let read = statements(sentence)
    #expect(read.map(\.value) == [.zero])
    #expect(read.map { $0.subject.name(in: .form2021) } == [subject])
    #expect(read.map(\.certainty) == [.stated])
    #expect(read.map(\.approximation) == [.exact])
  }

  @Test(arguments: [
    "没有行政诉讼被判决败诉。", "未出现因答复不规范引起行政复议被纠错的情形。", "没有发生信访举报。", "申请人未提供身份证明。",
    "未办结的政府信息公开申请。", "各单位没有逾期答复申请。", "未发生失泄密事件。", "工作中没有现成经验。", "无",
    "教育领域没有收到政府信息公开申请。", "未对政府信息公开申请人造成不便。",
  ])
  func notDenied(sentence: String) {
    let denials = statements(sentence).filter {
      $0.value == .zero && $0.certainty == .stated && $0.subject != .none
    }
    #expect(denials.isEmpty, "\(denials.map { $0.subject.name(in: .form2021) ?? "-" })")
  }

  @Test func levelWithLastYearIsAChangeOfNothing() throws {
    let read = statements("2021年收到政府信息公开申请38件，与上年持平。")
    #expect(read.count == 2)
    guard case .change(let change) = read[1].subject else {
      Issue.record("\(read[1].subject)")
      return
    }
    #expect(change.direction == .flat && change.current == 0 && change.cells == .total(.received))
    #expect(read[1].approximation == .exact)
    let about = statements("2021年收到政府信息公开申请38件，与上年基本持平。")
    #expect(about.last?.approximation == .about)
  }
}
