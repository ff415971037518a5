import Forms
import Reading
import Testing

/// Rows of table 2 that have lost a cell, told by the width of the other rows.
@Suite struct RowsOfOneWidthTests {
  @Test func aShortRowAmongRowsOfOneWidthIsUnread() throws {
    let report = try read(
      """
      甲县乙局2020年政府信息公开工作年度报告
      | 信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |
      | 规章 |  |  |  |
      | 规范性文件 |  |  |  |
      | 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
      | 行政许可 |  |  | 1 |
      | 信息内容 | 上一年项目数量 | 本年增/减 |  |
      | 行政事业性收费 |  |  |  |
      | 信息内容 | 采购项目数量 | 采购总金额 |  |
      | 政府集中采购 |  |  |
      """)
    #expect(report.say("t2.licensing.decisions") == "1")
    #expect(report.say("t2.fees.items_change") == "blank")
    #expect(report.say("t2.procurement.projects") == "count")
    #expect(report.say("t2.procurement.amount") == "count")
  }

  @Test func theShorterOfTwoBlankRowsIsUnread() throws {
    let report = try read(
      """
      甲县乙局2020年政府信息公开工作年度报告
      信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
      行政许可 | | | 1 |
      其他对外管理服务事项 | 1 | 2 | 3
      信息内容 | 上一年项目数量 | 本年增/减 |
      行政事业性收费 | | |
      信息内容 | 采购项目数量 | 采购总金额 |
      政府集中采购 | |
      """)
    #expect(report.say("t2.fees.items_change") == "blank")
    #expect(report.say("t2.procurement.amount") == "count")
  }

  @Test func aRowWithoutTheBarsOfABlankOneIsUnread() throws {
    let report = try read(
      """
      甲县乙局2022年政府信息公开工作年度报告
      信息内容 |
      本年处理决定数量 |
      ||
      行政许可 |
      |||
      信息内容 |
      本年处理决定数量 |
      ||
      行政处罚 |
      |||
      行政强制 |
      12 |
      ||
      信息内容 |
      本年收费金额（单位：万元） |
      ||
      行政事业性收费 |
      ||

      三、收到和处理政府信息公开申请情况
      """)
    #expect(report.say("t2.licensing.decisions") == "blank")
    #expect(report.say("t2.compulsion.decisions") == "12")
    #expect(report.say("t2.fees.amount") == "count")
  }
}
