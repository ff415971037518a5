/// The sentence shapes kept aside for the measurement.
///
/// Whoever writes the reader of narratives leaves this file unread.
enum HeldOutShapes {
  static let all: [Shape] =
    beginnings + active + documents + applications + applicants + outcomes + comparisons + disputes
    + duties + decoys

  /// What the report rests on.
  static let beginnings: [Shape] = [
    Shape(
      "H-A1", .opening, "",
      "为落实《中华人民共和国政府信息公开条例》（{doc:regulations}）第五十条之规定，{organ}编写了{Y}年政府信息公开工作年度报告，现予公布。"),
    Shape(
      "H-A2", .opening, "2021",
      """
      [依照|遵照]国务院办公厅2021年政务公开工作要点（{doc:points2021}）的安排，{we}<how>谋划、<how>推进，<field>、<field>等方面的\
      公开成效较为明显。
      """),
    Shape(
      "H-A3", .opening, "2022",
      "以国务院办公厅2022年政务公开工作要点（{doc:points2022}）为遵循，{we}<means>，<improve>重点领域公开，<effect>。"),
    Shape(
      "H-A4", .opening, "form2021",
      "报告体例遵循国务院办公厅政府信息与政务公开办公室印发的《中华人民共和国政府信息公开工作年度报告格式》（{doc:form}），文字和表格相互印证。"),
    Shape(
      "H-A5", .opening, "",
      "本报告由{organ}[负责解释|编制并发布]，内容涵盖{Y}年度工作，查阅或垂询请拨打{=20000000-89999999}。"),
    Shape("H-B1", .period, "", "文中数字除特别说明外，均为{Y}年1月1日0时至{Y}年12月31日24时的发生数。"),
    Shape("H-B2", .period, "", "统计口径自{Y}年1月1日始、至当年12月31日终。"),
    Shape("H-B3", .period, "", "[时间跨度|数据周期]：{Y}年1月1日—{Y}年12月31日。"),
  ]

  /// What was disclosed without being asked.
  static let active: [Shape] = [
    Shape(
      "H01", .active, "",
      """
      经统计，{portal}[本年|年内]上网信息计{site}条。构成如下：(==site:机构概况{site1}条；工作动态{site2}条；通知公告{site3}条；\
      政策法规{site4}条；其余{site5on}条)。
      """),
    Shape(
      "H02", .active, "",
      "网站发布量为{site}条，由(==site:政策类{site1}条、动态类{site2}条及其他{site3on}条)三部分组成。"),
    Shape(
      "H03", .active, "",
      "[以|把]网站作为第一平台，共推出各类信息{site}条，(<site:光是政务要闻就有{site2}条(<site2:，会议类占了{siteSubset}条))。"),
    Shape(
      "H04", .active, "",
      """
      线上信息总数{published}条——(=published:网站{site}条，新媒体{media}条(=media:〔其中微信{media1}条、微博{media2}条、\
      视频号{media3}条〕))。
      """),
    Shape(
      "H05", .active, "",
      "微信、微博、短视频账号发稿数依次是(==media:{media1}条、{media2}条、{media3}条)，合起来{media}条。"),
    Shape("H06", .active, "", "网站[年度|本年]发布信息总数{~site}条，日均更新基本稳定。"),
    Shape(
      "H07", .active, "",
      "配合重要文件出台，推出解读{explained}件次，包括但不限于(<explained:问答{explained1}件次、图文{explained2}件次)等样式。"),
    Shape(
      "H08", .active, "+site",
      "网站信息[发布量|公开量]由上年的{-site}条{site:增至|减至}{site}条，{site:增幅为|降幅为}{+site}。"),
  ]

  /// What was issued, decided and charged.
  static let documents: [Shape] = [
    Shape(
      "H09", .documents, "form2021 inForce",
      """
      截至{Y}年底，继续有效的行政规范性文件共有{inForce}件，当年(?issued:新增{issued}件)(?!issued:没有新增)\
      (?repealed:、宣布废止{repealed}件)。
      """),
    Shape("H10", .documents, "form2021 issued", "以{organ}名义出台行政规范性文件{issued}份，[政策解读同步推出|备案率100%]。"),
    Shape(
      "H11", .documents, "form2021 repealed", "经集中清理，有{repealed}份行政规范性文件[宣告|宣布]废止，文本库已作标注。"),
    Shape("H12", .documents, "form2019 issued", "年内印制规范性文件{issued}份，[一律|全部]对外公布。"),
    Shape(
      "H13", .decisions, "licensing penalties",
      "许可与处罚信息“七日内上网”，对应行政许可{licensing}件、行政处罚{penalties}件。"),
    Shape("H57", .decisions, "licensing>90", "许可服务常态运转，行政许可办件{~licensing}件，结果次日上网。"),
    Shape(
      "H14", .decisions, "compulsion",
      "执法类决定中，(?penalties:处罚{penalties}件，)行政强制[共计|合计]{compulsion}件，信息公示无一遗漏。"),
    Shape(
      "H15", .decisions, "+licensing",
      "行政许可决定总数为{licensing}件，{licensing:多于|少于}上年的{-licensing}件。"),
    Shape("H16", .fees, "fee", "行政事业性收费方面，年度征收金额{fee}万元，依据和标准均可在收费目录清单中查到。"),
    Shape("H17", .fees, "fee", "收取行政事业性收费共计{feeYuan}元，[减免事项另行公告|缴费渠道线上线下并行]。"),
  ]
}
