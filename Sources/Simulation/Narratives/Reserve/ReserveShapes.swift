/// The sentence shapes of a hand kept in reserve: provincial departments, the offices of city
/// governments and districts of the east and the north, for a measurement with fresh wording.
enum ReserveShapes {
  static let all: [Shape] =
    beginnings + active + tables + applications + none + scopes + applicants + channels
    + outcomes + refusals + shares + growth + disputes + denials + duties + restatements
    + activeDecoys + applicationDecoys + otherDecoys

  /// What the report rests on, and the period of its figures.
  static let beginnings: [Shape] = [
    Shape(
      "R-A1", .opening, "",
      """
      根据《中华人民共和国政府信息公开条例》（{doc:regulations}，以下简称《条例》）[有关规定|要求]，现[发布|公布]{organ}{Y}年\
      政府信息公开工作年度报告。
      """),
    Shape(
      "R-A2", .opening, "form2021",
      """
      本年报[参照|按照]国办公开办印发的年度报告格式（{doc:form}）编写，[全文|内容]由总体情况、主动公开政府信息情况、\
      收到和处理政府信息公开申请情况等六[部分|个方面]构成。
      """),
    Shape(
      "R-A3", .opening, "2021",
      """
      {Y}年，{organ}认真落实国务院办公厅《2021年政务公开工作要点》（{doc:points2021}）[部署|各项要求]，紧扣<field>、<field>\
      等[重点工作|中心工作]，[持续|不断]提高公开质量。
      """),
    Shape(
      "R-A4", .opening, "2022",
      """
      对照国务院办公厅《2022年政务公开工作要点》（{doc:points2022}）[和上级任务分工|]，{we}制定{Y}年度任务台账，将<field>、\
      <field>等任务[落实到<unit>|明确到岗到人]。
      """),
    Shape(
      "R-A5", .opening, "",
      """
      {Y}年，{we}坚持以人民为中心，聚焦<field>、<field>和<field>，[加大公开力度|深化政务公开]，以公开促落实、促规范、促服务，\
      [各项工作取得新进展|透明度进一步提升]。
      """),
    Shape(
      "R-A6", .opening, "",
      """
      依据《条例》第五十条规定，{organ}[结合实际|在汇总有关材料的基础上]编制了{Y}年政府信息公开工作年度报告。
      """),
    Shape(
      "R-B1", .period, "",
      """
      本报告所列数据的统计期限[自{Y}年1月1日起至{Y}年12月31日止|为{Y}年1月1日至12月31日|从{Y}年1月1日到12月31日止]，\
      电子版可在{portal}[下载|查阅]。
      """),
    Shape("R-B2", .period, "", "[数据统计期限|统计时限]：{Y}年1月1日至{Y}年12月31日。"),
    Shape(
      "R-B3", .period, "",
      """
      报告中数据统计期限[自|从]{Y}年1月1日至12月31日；如有疑问，请与{office}联系（电话：0{=311-579}—{=60000000-89999999}）。
      """),
  ]
}
