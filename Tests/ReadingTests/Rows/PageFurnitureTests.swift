import Testing

@testable import Reading

@Suite struct PageFurnitureTests {
  private func isFurniture(_ line: String) -> Bool {
    let text = scanned(line)
    return PageFurniture.isFurniture(text, 0..<text.count)
  }

  @Test(arguments: [
    "2/3", " 12/34 ", "- 3 -", "— 3 —", "-3-", "第 2 页", "第2页 共3页", "第2页，共3页", "（第2页）",
    "2022/1/26 16:03 某某政府网", "2022-01-26", "2022年1月26日", "2022.1.26 打印", "2022 年 1 月 26 日",
    "https://www.example.gov.cn/a/b.html", "www.example.gov.cn/x", "１／２",
    "某某区人民政府2021年政府信息公开工作年度报告", "某某局2021年政府信息公开年报",
  ])
  func linesOfThePage(line: String) { #expect(isFurniture(line)) }

  @Test(arguments: [
    "", " ", "0", "12", "2021", "0 0 0 0 0 0 0", "1 2 3", "-", "- -", "- 3", "3 -", "- - -",
    "- 0 - 0 -",
    "0 / 0 / 0", "/ / 3 / /", "- 1 2 -", "2/3 0 0 0", "5 -4 9", "1036 - 5 - 0 - 1041", "1036 -5 -3",
    "1036 / 5 / 3 / 1", "48 +2 4", "2021 1 2",
    "（一）予以公开", "1.属于国家秘密", "四、结转下年度继续办理", "行政处罚 2021 -5 3", "1234/5678/1", "公开报告", "报告",
  ])
  func linesOfTheReport(line: String) {
    #expect(!isFurniture(line))
  }
}
