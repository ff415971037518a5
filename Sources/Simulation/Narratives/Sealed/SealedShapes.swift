/// The sentence shapes of five more hands, in the short reports of counties, townships,
/// subdistricts and bureaus of the west and the south.
enum SealedShapes {
  static let all: [Shape] =
    beginnings + active + tables + applications + scopes + applicants + channels + outcomes
    + refusals + shares + growth + disputes + denials + duties + restatements + activeDecoys
    + applicationDecoys + otherDecoys

  /// What the report rests on, and the period of its figures.
  static let beginnings: [Shape] = [
    Shape(
      "S-A1", .opening, "",
      """
      根据《中华人民共和国政府信息公开条例》（{doc:regulations}，以下简称《条例》）规定，[结合{we}工作实际|由{office}牵头]，\
      编制本报告。
      """),
    Shape(
      "S-A2", .opening, "form2021",
      """
      按照《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（{doc:form}）\
      [要求|有关规定]，现公布{organ}{Y}年政府信息公开工作年度报告。
      """),
    Shape(
      "S-A3", .opening, "2021",
      """
      2021年，{we}对照《2021年政务公开工作要点》（{doc:points2021}）[列出|制定]任务分工，<means>，<field>、<field>等\
      领域[公开工作|信息公开]有序[推进|开展]。
      """),
    Shape(
      "S-A4", .opening, "2022",
      """
      {we}[认真|]落实国务院办公厅印发的2022年政务公开工作要点（{doc:points2022}），聚焦<field>、<field>，<how><do><item>。
      """),
    Shape(
      "S-A5", .opening, "",
      "{Y}年，在[上级主管部门的指导|{city}政务公开办的指导]下，{we}<means>，<how><do><item>，较好完成了[年度|各项]任务。"),
    Shape(
      "S-A6", .opening, "",
      """
      现将{organ}{Y}年度政府信息公开工作情况报告如下，[电子版可在{portal}下载|如有疑问请与{office}联系]。
      """),
    Shape(
      "S-B1", .period, "", "[本报告|报告中]所列数据的统计期限自{Y}年1月1日起至{Y}年12月31日止。"),
    Shape("S-B2", .period, "", "统计时限：{Y}年1月1日至12月31日。"),
    Shape(
      "S-B3", .period, "", "除特别说明[外|的外]，[所列|以下]数据统计时间为{Y}年1月1日至{Y}年12月31日。"),
  ]
}
