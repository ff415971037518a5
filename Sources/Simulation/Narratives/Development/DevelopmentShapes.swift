/// The sentence shapes a reader may be developed with.
enum DevelopmentShapes {
  static let all: [Shape] =
    beginnings + active + documents + applications + applicants + outcomes + comparisons + disputes
    + duties + decoys

  /// What the report rests on.
  static let beginnings: [Shape] = [
    Shape(
      "D-A1", .opening, "",
      """
      根据《中华人民共和国政府信息公开条例》（{doc:regulations}，以下简称《条例》）[规定|要求]，现公布{organ}{Y}年度\
      政府信息公开工作年度报告。
      """),
    Shape(
      "D-A2", .opening, "2021",
      """
      一年来，{we}认真落实《国务院办公厅关于印发2021年政务公开工作要点的通知》（{doc:points2021}）[部署|要求]，<how>[抓好|推进]\
      <field>、<field>等领域信息公开，<effect>。
      """),
    Shape(
      "D-A3", .opening, "2022",
      """
      一年来，{we}对照《国务院办公厅关于印发2022年政务公开工作要点的通知》（{doc:points2022}），<how><do><item>和<item>，\
      政务公开质量[有了新的提升|继续提高]。
      """),
    Shape(
      "D-A4", .opening, "form2021",
      """
      本报告依照《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》\
      （{doc:form}）[编制|编写]，由总体情况等六个部分组成。
      """),
    Shape(
      "D-A5", .opening, "",
      "现将{organ}{Y}年度政府信息公开工作[有关|]情况报告如下，[欢迎社会各界监督|如有疑问，请与{office}联系，电话：0391-{=2000000-8999999}]。"),
    Shape(
      "D-B1", .period, "",
      "[本报告|本年度报告|报告]中所列数据的统计期限[为|自]{Y}年1月1日[起至|至]{Y}年12月31日[止|]。"),
    Shape("D-B2", .period, "", "数据统计[时限|时间]：{Y}年1月1日至12月31日。"),
    Shape("D-B3", .period, "", "报告[引用|使用]的数据均[产生|形成]于{Y}年1月1日至{Y}年12月31日[期间|之间]。"),
  ]

  /// What was disclosed without being asked.
  static let active: [Shape] = [
    Shape(
      "D01", .active, "",
      """
      {Y}年，[{we}|{this}][通过|在]{portal}[主动|]公开[各类|]政府信息{site}条，其中(=site:政策文件{site1}条、\
      政务动态{site2}条、公告公示{site3}条、其他信息{site4on}条)。
      """),
    Shape(
      "D11", .active, "",
      """
      全年[在|通过]网站发布信息{site}条，包括(==site:概况类信息{site1}条、动态类信息{site2}条(<site2:（含双公示\
      {siteSubset}条）)、其他各类信息{site3on}条)。
      """),
    Shape(
      "D12", .active, "",
      "[依托|运用]多种渠道公开政府信息{published}条，其中(<published:门户网站{site}条，政务新媒体{media}条)。"),
    Shape(
      "D13", .active, "",
      """
      政府网站全年发布信息{site}条，其中(<site:重点领域信息{site2}条、政策解读{site3}条、公示公告{site4}条)等，\
      <effect>。
      """),
    Shape(
      "D14", .active, "",
      "政务新媒体[全年|]推送信息{media}条，分别为(==media:微信{media1}条、微博{media2}条、抖音{media3}条)。"),
    Shape("D15", .active, "", "网站全年[更新|发布][各类|]信息{~site}条，<field>、<field>等内容[占比较大|较受关注]。"),
    Shape(
      "D16", .active, "",
      """
      [围绕|针对]<field>等政策发布解读材料{explained}篇，其中(=explained:文字解读{explained1}篇、图解\
      {explained2}篇、视频解读{explained3}篇)。
      """),
    Shape(
      "D58", .active, "",
      """
      网站公开信息{site}条，政策文件、政务动态、公告公示和其他信息分别为(==site:{site1}条、{site2}条、{site3}条、\
      {site4on}条)。
      """),
    Shape(
      "D17", .active, "+site",
      "{Y}年[网站|门户网站]公开[政府|]信息{site}条，上年为{-site}条，{site:同比增长|同比减少}{+site}。"),
  ]

  /// What was issued, decided and charged.
  static let documents: [Shape] = [
    Shape(
      "D02", .documents, "form2021 issued",
      """
      [全年|本年度]制发行政规范性文件{issued}件(?repealed:，废止{repealed}件)，[现行有效|目前有效]的行政规范性文件\
      {inForce}件。
      """),
    Shape(
      "D18", .documents, "form2021 !issued",
      "{Y}年，[{we}|{this}]未制发行政规范性文件(?inForce:，现行有效行政规范性文件{inForce}件)。"),
    Shape(
      "D19", .documents, "form2021 issued repealed",
      "[开展文件清理，|]废止行政规范性文件{repealed}件，新出台{issued}件，年末保留有效文件{inForce}件。"),
    Shape("D20", .documents, "form2019 issued", "全年制作规范性文件{issued}件，均在网站[全文|]公开。"),
    Shape(
      "D03", .decisions, "licensing",
      """
      全年[作出|办理]行政许可[决定|]{licensing}件(?penalties:、行政处罚[决定|]{penalties}件)\
      (?compulsion:、行政强制{compulsion}件)。
      """),
    Shape(
      "D21", .decisions, "penalties",
      "作出行政处罚决定{penalties}[件|宗](?compulsion:，实施行政强制{compulsion}[件|宗])，结果[均已|及时]公示。"),
    Shape(
      "D22", .decisions, "licensing +licensing",
      "行政许可{licensing}件，较上年{licensing:增加|减少}{#licensing}件。"),
    Shape("D23", .fees, "fee", "[全年|]行政事业性收费[总额|]{fee}万元[，收费目录同步公开|]。"),
    Shape("D24", .fees, "fee", "公开行政事业性收费{feeYuan}元，执收单位和标准[一并|]公布。"),
  ]
}
