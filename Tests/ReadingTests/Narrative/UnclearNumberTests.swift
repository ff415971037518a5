import Forms
import Testing

@testable import Reading

/// Issue 12 A4: a number is the printed one, or none: numbers that spaces, marks, ranges or words of
/// about so many make unclear.
@Suite struct UnclearNumberTests {
  private func quantities(_ string: String) -> [LexedQuantity] {
    QuantityReaderTests.quantities(string)
  }

  @Test(
    arguments: [
      ("12, 000件", 12_000_000_000), ("12 ,000件", 12_000_000_000), ("１２，０００件", 12_000_000_000),
      ("1, 234, 567件", 1_234_567_000_000), ("80. 5%", 80_500_000), ("80 .5%", 80_500_000),
      ("12. 5万元", 12_500_000), ("廿三件", 23_000_000), ("卅件", 30_000_000), ("卌二件", 42_000_000),
      ("一百廿件", 120_000_000), ("三点五万件", 35_000_000_000), ("百分之九十九点五", 99_500_000),
      ("百分之百", 100_000_000), ("百分之八点二五", 8_250_000), ("12,345件", 12_345_000_000),
      ("十二点五个百分点", 12_500_000), ("13 \n5件", 135_000_000), ("百分之八十", 80_000_000),
    ] as [(String, Int64)])
  func printed(string: String, millionths: Int64) {
    #expect(quantities("共有\(string)。").map(\.millionths) == [millionths])
    #expect(quantities("共有\(string)。").map(\.approximation) == [.exact])
  }

  @Test(arguments: [
    "1,2345件", "1,23件", "1,234,56件", "1 2345件", "1 2 3件", "1，5万件", "2.3.5件", "1'234件", "1’234件",
    "12+3件",
    "3×5件", "80。5%", "三〇件", "二〇〇件", "一二三件", "七八件", "一两件", "三五件", "两三百件", "三四十件", "十五六件", "十五、六件",
    "三、五件", "15、6件", "几十件", "几百件", "十几件", "二十几件", "三百几十件", "数十件", "数百件", "数10件", "上百件", "上100件",
    "上万件", "百余件", "近百件", "千余件", "百件", "成千上万件", "成百上千件", "5-8件", "5－8件", "5—8件", "3至5件", "3到5件",
    "三至五件",
    "三-五件", "5-八件", "十至二十件", "10~20件", "10～20件", "5件至8件", "5件-8件", "5件或6件", "5或6件", "1.5-2万件",
    "80%-90%",
    "80%—90%", "80%至90%", "80至90%", "百分之八十至九十", "百分之八十至百分之九十", "百分之负三", "负12%", "-5%", "－5%",
    "负十二%",
    "1/3件", "三分之一件", "1亿2000万件", "一亿二千万件", "1万2千件", "12万5千件", "3千件", "5百件", "10多20件", "一百五件",
    "两百三件", "伍佰贰拾件", "三5件", "5三件", "l2件", "O5件", "1O件", "2O件", "5□件", "□5件", "�5件", "第 3 件", "第3件",
    "不超过80件",
    "80件以内", "至多80件", "不高于5%", "低于80%", "七八成", "12、000件", "12、345件", "5、6件", "1、2件",
    "百分之八十、九十", "零下12%", "人均5件", "年均12件", "二十有五件", "12.000件", "1·003件", "1.2345件", "5.5件",
    "5 、6件", "5、 6件", "5、6、7件", "10、11件", "99、100件", "二十又五件", "1・003件", "三点五件", "增长减12%", "均5件",
    "月均达5件", "每人5件", "平均5件",
  ])
  func unclear(string: String) {
    #expect(quantities("共有\(string)。").isEmpty)
    #expect(quantities("占\(string)，其余为").isEmpty)
  }

  @Test(
    arguments: [
      ("50%以上", .atLeast), ("80%多", .atLeast), ("百分之八十多", .atLeast), ("百分之八十以上", .atLeast),
      ("不足5%", .almost),
      ("不到5%", .almost), ("未满80件", .almost), ("接近80件", .almost), ("约为80件", .about),
      ("大概80件", .about),
      ("几乎80%", .about), ("超过了80件", .atLeast), ("突破80件", .atLeast), ("至少80件", .atLeast),
      ("不低于80%", .atLeast), ("多于80件", .atLeast), ("80件有余", .atLeast), ("10余件", .atLeast),
      ("八十多件", .atLeast), ("两百余件", .atLeast),
    ] as [(String, Approximation)])
  func approximate(string: String, approximation: Approximation) {
    #expect(quantities("共有\(string)。").map(\.approximation) == [approximation])
  }

  /// What looks like a second number and is a time, a list or the next clause.
  @Test(
    arguments: [
      ("1至6月共有13件", [13]), ("2021年1月至12月共有13件", [13]), ("共有12件到2021年底", [12]), ("共有3件、5件", [3, 5]),
      ("共有申请总数10件", [10]), ("共有申请件数100件", [100]), ("网上3件，到一线5件", [3, 5]), ("共12，2021年13件", [13]),
      ("1、2月共有5件", [5]), ("网站、微信5件", [5]), ("分别为5、6件", [6]), ("分别为21、2件", []), ("共有5、9件", [9]),
    ] as [(String, [Int64])])
  func readable(string: String, values: [Int64]) {
    #expect(quantities(string).map(\.millionths) == values.map { $0 * 1_000_000 })
  }

  /// The words before an unclear number are not said of the next one, and no list is closed.
  @Test(arguments: [
    "收到申请三五件，4件办结。", "收到申请5-8件，其中4件为信函。", "收到申请120件，包括自然人100件、商业企业十几件。",
  ])
  func nothingIsSaidOfTheNext(sentence: String) throws {
    let report = try read("某局2021年政府信息公开年报\n一、总体情况\n\(sentence)\n" + FormText().text(.spaces))
    #expect(report.statementLists.allSatisfy { !$0.isClosed })
    #expect(
      !report.statements.contains {
        $0.value == Quantity(4) && $0.subject != .none
          && $0.subject.name(in: .form2021) == "t3.received.total"
      })
  }
}
