import Testing

@testable import Reading

@Suite struct ApplicationClaimsTests {
  private func claims(_ string: String) -> [String] {
    ApplicationClaims.read(scanned(string), outside: []).map(\.value.description)
  }

  @Test(arguments: [
    ("全年新收政府信息公开申请164件。", "164"), ("2021年共受理政府信息公开申请 81 件", "81"), ("收到信息公开申请共计12件", "12"),
    ("接收依申请公开５件", "5"),
  ])
  func claims(sentence: String, count: String) { #expect(claims(sentence) == [count]) }

  @Test(arguments: [
    "办结政府信息公开申请164件。", "累计受理政府信息公开申请164件", "上年收到政府信息公开申请3件", "新收政府信息公开申请，其中自然人3件",
    "受理政府信息公开申请3次", "受理政府信息公开申请若干件", "受理举报5件。政府信息公开申请办结3件", "受理政府信息公开申请12345678件",
    "收到结转政府信息公开申请4件",
  ])
  func noClaims(sentence: String) { #expect(claims(sentence).isEmpty) }

  @Test func countsWithinTablesAreNoClaims() {
    let text = scanned("收到政府信息公开申请5件")
    #expect(ApplicationClaims.read(text, outside: [0..<text.count]).isEmpty)
  }
}
