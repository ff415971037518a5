import Testing

@testable import Reading

@Suite struct StatementUnitTests {
  private func unit(_ string: String) -> (unit: StatementUnit, length: Int)? {
    let text = scanned(string)
    return StatementUnit.read(text, 0..<text.count)
  }

  @Test func everyUnitIsReadWhole() throws {
    for name in StatementUnit.units {
      let read = try #require(unit(name + "，"), "\(name)")
      #expect(read.length == name.utf16.count, "\(name)")
      #expect(read.unit.text == (name == "个百分点" ? "百分点" : name))
      #expect(StatementUnit(name)?.text == read.unit.text || name == "百分点")
    }
    #expect(unit("百分点")?.unit == .percentagePoints)
    #expect(unit("个百分点")?.unit == .percentagePoints)
  }

  @Test(arguments: [
    "个月", "个工作日", "条例", "人大", "名单", "处理", "部门", "所有", "期限", "个人", "年", "", "，", "公里",
  ])
  func otherWordsAreNone(string: String) { #expect(unit(string) == nil) }

  @Test func whatIsCounted() throws {
    for name in ["件", "条", "份", "宗", "起", "例", "项", "次", "个"] {
      #expect(try #require(StatementUnit(name)).countsCases, "\(name)")
    }
    for name in ["%", "个百分点", "万元", "元", "件次", "人次", "篇", "场", "人", "期"] {
      #expect(try !#require(StatementUnit(name)).countsCases, "\(name)")
    }
    #expect(StatementUnit.percent.isShare && StatementUnit.percentagePoints.isShare)
    for unit in [StatementUnit.yuan, .tenThousandYuan, .hundredMillionYuan] {
      #expect(unit.isMoney && !unit.isShare)
    }
    #expect(try !#require(StatementUnit("次")).countsDocuments)
    #expect(StatementUnit.pieces.countsDocuments && !StatementUnit.pieces.isMoney)
    #expect(StatementUnit("公里") == nil)
  }
}
