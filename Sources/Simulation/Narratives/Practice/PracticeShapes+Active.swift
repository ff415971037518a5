extension PracticeShapes {
  /// What was disclosed without being asked.
  static let active: [Shape] = [
    Shape(
      "K01", .active, "",
      """
      (==published:门户网站上线信息{site}条、微信公众号等新媒体刊发{media}条)，共计{published}条，[覆盖|涉及]<field>、\
      <field>等[方面|领域]。
      """),
    Shape(
      "K02", .active, "",
      """
      网站全年挂网信息{site}条：(==site:政策法规类{site1}条，工作动态类{site2}条，公示公告类{site3}条，余下的{site4on}条\
      为其他类)。
      """),
    Shape(
      "K03", .active, "",
      """
      {Y}年[{we}|{this}]主动公开政府信息{site}条（(==site:机构职能{site1}条，规划统计{site2}条，财政资金{site3}条，\
      民生实事{site4}条，其他{site5on}条)）。
      """),
    Shape(
      "K04", .active, "",
      """
      全年在网站公开的{site}条信息，由(==site:文件解读类{site1}条、公示公告类{site2}条、动态类{site3on}条)\
      [构成|组成]。
      """),
    Shape(
      "K05", .active, "",
      """
      网站公开内容涵盖(==site:政策{'site1}条、规划{'site2}条、人事{'site3}条、财政{'site4}条、采购{'site5}条、其他\
      {'site6}条)，总量达{site}条。
      """),
    Shape(
      "K06", .active, "",
      """
      全年网站信息更新量{site}条，主要包括(<site:<field>类{site1}条，<field>类{site3}条，<item>类{site4}条)，<effect>。
      """),
    Shape(
      "K07", .active, "",
      """
      按信息类别分，网站公开的{site}条具体为：(==site:1.法定主动公开内容{site1}条；2.政务动态{site2}条；\
      3.便民服务{site3}条；4.其他{site4on}条)。
      """),
    Shape(
      "K08", .active, "",
      """
      从内容构成来看，(==site:动态信息{site2}条、公告公示{site1}条、其余各类{site3on}条)，[加起来|三类相加]为网站全年\
      发布量{site}条。
      """),
    Shape(
      "K09", .active, "",
      """
      [全年|{Y}年]网站公开政府信息{site}条。其中，(<site:政策类{site1}条。动态类{site2}条)。其余为服务类和其他信息。
      """),
    Shape(
      "K10", .active, "",
      """
      网站、公众号、公报三个渠道依次公开信息(==publishedAll:{site}条、{media}条、{gazette}条)，[总计|合计]{publishedAll}条\
      [，同一信息不重复计数|]。
      """),
    Shape(
      "K11", .active, "",
      """
      各渠道公开信息总数为{publishedAll}条，其中(=publishedAll:{portal}{site}条，“{region}发布”公众号及视频号{media}条，\
      《政府公报》刊载{gazette}条)。
      """),
    Shape(
      "K12", .active, "",
      """
      网站新增信息{site}条，当中(<site:政务动态{site2}条（(<site2:含转载上级信息{siteSubset}条)），公告公示{site3}条)。
      """),
    Shape(
      "K13", .active, "+site",
      "网站信息公开量由上年的{-site}条{site:增至|降至}{site}条，{site:涨幅|减幅}{+site}。"),
    Shape(
      "K14", .active, "*site", "上一年网站公开信息{-site}条，今年公开{site}条，[相当于|是]上年的{*site}倍。"),
    Shape(
      "K15", .active, "dept",
      "机关本级公开信息{ownSite}条，局属各单位公开信息{belowSite}条，[系统全年|两项]合计{site}条。"),
    Shape("K16", .active, "", "网站[年度|全年]发稿{~site}条，日均更新不断档，<field>类[居多|占比最高]。"),
  ]

  /// Lists of what was published by other means.
  static let lists: [Shape] = [
    Shape(
      "K17", .active, "",
      """
      政务新媒体全年发布{media}条信息，按平台划分为(==media:公众号{'media1}、微博{'media2}、视频号{'media3})（单位：条）。
      """),
    Shape(
      "K18", .active, "",
      """
      制作政策解读产品{explained}个，形式[包括|有]：(==explained:文字稿{explained1}个；图表长图{explained2}个；\
      音视频{explained3}个)。
      """),
    Shape(
      "K19", .active, "",
      """
      (==explained:负责人撰文{explained1}篇，图文问答{explained2}篇，媒体专访{explained3}篇)，全年解读材料共{explained}篇。
      """),
    Shape(
      "K20", .active, "",
      """
      {explained}篇解读稿件里，(<explained:图解类{explained2}篇、音视频类{explained3}篇)，[群众|公众]看得懂、记得住。
      """),
  ]
}
