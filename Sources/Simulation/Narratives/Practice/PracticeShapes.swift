/// The sentence shapes of five more hands: a provincial department, the office of a city's
/// government, a district's government, a township and a bureau.
enum PracticeShapes {
  static let all: [Shape] =
    beginnings + active + lists + tables + applications + scopes + applicants + channels
    + outcomes + refusals + shares + growth + disputes + denials + duties + restatements
    + activeDecoys + applicationDecoys + otherDecoys

  /// What the report rests on, and the period of its figures.
  static let beginnings: [Shape] = [
    Shape(
      "K-A1", .opening, "",
      """
      依照《中华人民共和国政府信息公开条例》（{doc:regulations}）第四十九条、第五十条，{organ}编制了{Y}年度政府信息公开\
      工作年度报告，现[面向社会|]予以公布。
      """),
    Shape(
      "K-A2", .opening, "2021",
      """
      {we}以《国务院办公厅关于印发2021年政务公开工作要点的通知》（{doc:points2021}）为主线，<how><do><field>、<field>\
      方面的<item>，<effect>。
      """),
    Shape(
      "K-A3", .opening, "2022",
      """
      {we}把《国务院办公厅关于印发2022年政务公开工作要点的通知》（{doc:points2022}）逐条分解到<unit>，<means>，\
      <field>信息公开[走深走实|成效明显]。
      """),
    Shape(
      "K-A4", .opening, "form2021",
      """
      本报告的体例遵从国务院办公厅政府信息与政务公开办公室印发的《中华人民共和国政府信息公开工作年度报告格式》（{doc:form}），\
      [共分六章|全文六个部分]。
      """),
    Shape(
      "K-A5", .opening, "",
      "{organ}{Y}年度政府信息公开工作年度报告由{office}[撰写|执笔]，报告电子版[可登录|挂在]{portal}[查阅|供查阅]。"),
    Shape(
      "K-B1", .period, "",
      "[文中|本报告中][各项|]数据的[起止|统计起止]时间为{Y}年1月1日[到|—]{Y}年12月31日。"),
    Shape("K-B2", .period, "", "除另有说明外，数据口径为{Y}年1月1日零时至{Y}年12月31日24时。"),
    Shape("K-B3", .period, "", "统计周期：{Y}.01.01—{Y}.12.31。"),
  ]
}
