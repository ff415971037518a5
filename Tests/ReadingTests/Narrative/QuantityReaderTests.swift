import Intake
import Testing

@testable import Reading

/// Every spelling of a number with its unit, and what stands beside numbers that are none.
@Suite struct QuantityReaderTests {
  /// The quantities of a stretch of prose: millionths, unit, approximation.
  static func quantities(_ string: String) -> [LexedQuantity] { lexed(string).quantities }

  static func lexed(_ string: String) -> LexedNarrative {
    let text = scanned(string)
    var lexer = NarrativeLexer()
    var lexed = LexedNarrative()
    lexer.read(text, 0..<text.count, into: &lexed)
    return lexed
  }

  @Test(
    arguments: [
      ("38件", 38_000_000, "件"), ("0件", 0, "件"), ("1,038条", 1_038_000_000, "条"),
      ("1，038条", 1_038_000_000, "条"), ("12,345,678人次", 12_345_678_000_000, "人次"),
      ("2 000件", 2_000_000_000, "件"), ("38 件", 38_000_000, "件"), ("３８件", 38_000_000, "件"),
      ("1.2万次", 12_000_000_000, "次"), ("12万条", 120_000_000_000, "条"),
      ("1.05亿次", 105_000_000_000_000, "次"), ("659.1569万元", 659_156_900, "万元"),
      ("251000元", 251_000_000_000, "元"), ("1.2亿元", 1_200_000, "亿元"), ("40%", 40_000_000, "%"),
      ("39.3％", 39_300_000, "%"), ("百分之四十", 40_000_000, "%"), ("百分之40", 40_000_000, "%"),
      ("百分之三十九", 39_000_000, "%"), ("十二件", 12_000_000, "件"), ("十件", 10_000_000, "件"),
      ("二十件", 20_000_000, "件"), ("两百零五件", 205_000_000, "件"), ("一百五十六件", 156_000_000, "件"),
      ("一千零三十八条", 1_038_000_000, "条"), ("一万二千条", 12_000_000_000, "条"),
      ("两件", 2_000_000, "件"), ("13\n5件", 135_000_000, "件"), ("135\n件", 135_000_000, "件"),
      ("12个百分点", 12_000_000, "百分点"), ("0.6百分点", 600_000, "百分点"), ("3起", 3_000_000, "起"),
      ("7宗", 7_000_000, "宗"), ("45人", 45_000_000, "人"), ("9件次", 9_000_000, "件次"),
      ("三成", 30_000_000, "%"), ("九成七", 97_000_000, "%"), ("0.\n3％", 300_000, "%"),
      ("12个百分\n点", 12_000_000, "百分点"), ("1052.\n0237万元", 1_052_023_700, "万元"),
      ("１０５２.\n０２３７万元", 1_052_023_700, "万元"), ("2.\n5亿元", 2_500_000, "亿元"),
    ] as [(String, Int64, String)])
  func accepted(string: String, millionths: Int64, unit: String) {
    let quantities = Self.quantities("收到\(string)。")
    #expect(quantities.map(\.millionths) == [millionths])
    #expect(quantities.map(\.unit.text) == [unit])
    #expect(quantities.map(\.approximation) == [.exact])
  }

  @Test(arguments: [
    "2021年", "二〇二一年", "2021年度", "12月31日", "第3批", "第三十条", "第12-31号", "12-31", "2021-01-20",
    "010-12345件", "0391-2956001", "3个工作日", "20个工作日", "6个月", "30号", "9时", "16:30", "一件事", "高效办成一件事",
    "第三件", "每一件", "一次性告知", "一体化", "2021.1.20", "1/3", "A4纸", "12", "1234567890123件", "3—5",
    "三成员", "三成立", "统一", "逐一", "某一项", "3条例", "2个小时", "二〇二一",
  ])
  func refused(string: String) {
    #expect(Self.quantities("收到\(string)。").isEmpty)
  }

  /// The number of an item begins its line, and a full stop ends a count of things.
  @Test(arguments: [("缴费情况：\n1.\n237万元", 237), ("公开政策12.\n30件", 30)])
  func stopIsNoPoint(string: String, value: Int64) {
    #expect(Self.quantities(string).map(\.millionths) == [value * 1_000_000])
  }

  @Test(
    arguments: [
      ("约80件", .about), ("80件左右", .about), ("80件上下", .about), ("近80件", .almost), ("将近80件", .almost),
      ("不足80件", .almost), ("80件以下", .almost), ("80余件", .atLeast), ("80多件", .atLeast),
      ("超80件", .atLeast),
      ("超过80件", .atLeast), ("逾80件", .atLeast), ("80件以上", .atLeast), ("不少于80件", .atLeast),
      ("八十余件", .atLeast), ("1.2万余件", .atLeast), ("80 余件", .atLeast), ("约 80 件", .about),
      ("80件", .exact), ("共80件", .exact),
    ] as [(String, Approximation)])
  func approximations(string: String, approximation: Approximation) {
    #expect(Self.quantities("收到\(string)。").map(\.approximation) == [approximation])
  }

  @Test(arguments: [("40%", 0), ("39.3%", 1), ("26.79%", 2), ("659.1569万元", 4), ("1.2万件", 0)])
  func decimals(string: String, count: Int) {
    #expect(Self.quantities("占\(string)。").map(\.decimals) == [count])
  }

  @Test func theNumberAndItsUnitAreThePlace() throws {
    let string = "😀收到 1,038 余\n件，"
    let text = scanned(string)
    let quantity = try #require(Self.quantities(string).first)
    #expect(text.source.text(text.span(quantity.codes)) == "1,038 余\n件")
  }

  @Test func aLineThatBeginsWithANumberOfItsOwnDoesNotContinueAnother() {
    #expect(Self.quantities("共收到13\n2.办结5件").map(\.millionths) == [5_000_000])
    #expect(Self.quantities("共收到13件\n5件办结").map(\.millionths) == [13_000_000, 5_000_000])
  }
}
