import Testing

@testable import Agencies

@Suite struct TitleWordsTests {
  @Test(arguments: [
    ("政府信息公开工作年度报告", 0..<12), ("局政府信息公开年报", 1..<9), ("局信息公开年报", 1..<7),
    ("局政务信息公开工作报告", 1..<11), ("局政府信息公开报告", 1..<9),
    ("人民政府信息公开年报", 4..<10), ("局政府信息公开工作情况的报告(全文)", 1..<14),
    ("局政府信息公开和政务公开工作年度报告", 1..<18), ("政府信息公开>局政府信息公开年报", 8..<16),
    ("局政府信息公开2021年度报告", 1..<15),
  ])
  func findsThem(text: String, range: Range<Int>) {
    let scalars = Array(text.utf16)
    let found = TitleWords.find(scalars.span)
    #expect(found == range)
  }

  @Test(arguments: [
    "", "信", "信息公开", "政府信息公开条例", "政府信息公开指南年报", "政府信息年度报告", "信息公开工作年度", "年度报告",
  ])
  func findsNone(text: String) {
    let scalars = Array(text.utf16)
    let found = TitleWords.find(scalars.span)
    #expect(found == nil)
  }
}
