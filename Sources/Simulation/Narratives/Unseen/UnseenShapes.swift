/// The sentence shapes of five more hands, in the ordinary reports of cities, counties, townships
/// and bureaus between 2019 and 2023.
enum UnseenShapes {
  static let all: [Shape] =
    beginnings + active + tables + applications + scopes + applicants + channels + outcomes
    + refusals + shares + growth + disputes + denials + duties + restatements + activeDecoys
    + applicationDecoys + otherDecoys

  /// What the report rests on, and the period of its figures.
  static let beginnings: [Shape] = [
    Shape(
      "U-A1", .opening, "",
      """
      根据《中华人民共和国政府信息公开条例》（{doc:regulations}）[第五十条规定|有关规定]，{organ}编制{Y}年[度|]\
      政府信息公开工作年度报告，[现予公布|现向社会公布]。
      """),
    Shape(
      "U-A2", .opening, "form2021",
      """
      本[年度|]报告依据《政府信息公开条例》和国务院办公厅政府信息与政务公开办公室[制定的|印发的]年度报告格式（{doc:form}）编制，\
      全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六个部分。
      """),
    Shape(
      "U-A3", .opening, "",
      """
      {Y}年，{we}坚持以习近平新时代中国特色社会主义思想为指导，认真落实{city}关于政务公开的[工作部署|工作安排]，\
      [推进|深化|规范]政府信息公开工作，<how><do><item>。
      """),
    Shape(
      "U-A4", .opening, "2021",
      """
      按照国务院办公厅印发的2021年政务公开工作要点（{doc:points2021}）[和省、市分工方案|及上级任务分工]，\
      {we}<means>，围绕<field>、<field>[等重点领域|]推进信息公开。
      """),
    Shape(
      "U-A5", .opening, "2022",
      """
      {we}把落实《2022年政务公开工作要点》（{doc:points2022}）作为[全年|年度]重点任务，<how><do><item>，<aim>。
      """),
    Shape(
      "U-A6", .opening, "",
      """
      本报告由{office}[负责|]编制，电子版[可从{portal}下载|在{portal}全文公开]；如有疑问，请与{office}联系\
      （电话：{=2100000-8999999}）。
      """),
    Shape("U-A7", .opening, "", "现将{Y}年度{organ}政府信息公开工作[有关|]情况报告如下。"),
    Shape("U-B1", .period, "", "报告中[的|所涉]数据统计周期为{Y}年1月1日—12月31日。"),
    Shape("U-B2", .period, "", "[本年报|年报]数据统计时间从{Y}年1月1日起，到{Y}年12月31日止。"),
    Shape("U-B3", .period, "", "统计数据的起止时间：{Y}年1月1日至{Y}年12月31日。"),
    Shape("U-B4", .period, "", "文中数据[均|]为{Y}年1月1日至12月31日期间的[数据|统计结果]。"),
  ]
}
