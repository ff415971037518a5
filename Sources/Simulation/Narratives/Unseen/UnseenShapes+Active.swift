extension UnseenShapes {
  /// What was disclosed without being asked.
  static let active: [Shape] = [
    Shape(
      "U-01", .active, "",
      """
      网站和政务新媒体全年共主动公开政府信息{published}条，其中(==published:{portal}公开{site}条，\
      政务新媒体公开{media}条)。
      """),
    Shape(
      "U-02", .active, "gov",
      """
      {Y}年{we}(==publishedAll:通过网站公开信息{site}条、政务新媒体{media}条、政府公报{gazette}条)，\
      三类渠道合计{publishedAll}条。
      """),
    Shape(
      "U-03", .active, "",
      """
      {portal}[全年|本年度]发布政府信息{site}条，[分布情况为|具体为]：(==site:概况信息类{site1}条，\
      政务动态类{site2}条，公示公告类{site3}条，政策文件类{site4}条，财政信息类{site5}条，其他{site6}条)。
      """),
    Shape(
      "U-04", .active, "",
      """
      [持续做好|抓实]{portal}内容更新，共发布信息{site}条。其中(<site:政务动态{site2}条（(<site2:原创稿件{siteSubset}条)）、通知公告{site3}条、\
      政策解读{site4}条)，[其余为办事服务等信息|其余主要涉及<field>]。
      """),
    Shape(
      "U-05", .active, "",
      """
      (==media:微信公众号推送{media1}条，政务微博发布{media2}条，短视频账号更新{media3}条)，\
      [全年政务新媒体|三个账号]合计发布信息{media}条。
      """),
    Shape(
      "U-06", .active, "",
      """
      围绕重要[政策|]文件出台，同步发布解读材料{explained}篇，按形式分为(==explained:图解{explained1}篇、\
      文字解读{explained2}篇、音视频解读{explained3}篇)，解读率[达|为]100%。
      """),
    Shape(
      "U-07", .active, "+site",
      """
      {Y}年通过{portal}主动公开信息{site}条，上年为{-site}条，同比{site:增长|下降}{+site}，[内容以<field>、<field>为主|信息质量稳步提升]。
      """),
  ]

  /// What table 2 counts.
  static let tables: [Shape] = [
    Shape(
      "U-08", .documents, "form2021",
      "全年制发行政规范性文件{issued}件，废止{repealed}件，[截至年底|年末]现行有效{inForce}件。"),
    Shape(
      "U-09", .documents, "form2021 issued",
      "[{we}|]制定并主动公开规范性文件{issued}件，[均在印发后及时上网|配套解读比例100%]。"),
    Shape(
      "U-10", .documents, "form2021 +issued",
      """
      {Y}年新制发规范性文件{issued}件，上年{-issued}件，{issued:增加|减少}{#issued}件；\
      现行有效的[共|]{inForce}件。
      """),
    Shape(
      "U-11", .documents, "form2021 !issued",
      "本年度{we}[没有|未]制定行政规范性文件(?inForce:，现行有效的有{inForce}件)。"),
    Shape(
      "U-12", .documents, "form2019 issued",
      "{Y}年新制作规范性文件{issued}件，[全部|均]按规定履行合法性审查。"),
    Shape(
      "U-13", .decisions, "licensing penalties",
      "[年内|全年]办理并公开行政许可{licensing}件、行政处罚{penalties}件、行政强制{compulsion}件。"),
    Shape(
      "U-14", .decisions, "penalties",
      """
      全年作出行政处罚决定{penalties}件(?compulsion:，实施行政强制{compulsion}件)，\
      [有关决定|处罚结果]均在[法定期限|7个工作日]内上网公示。
      """),
    Shape(
      "U-15", .decisions, "licensing",
      "行政许可事项办理结果[及时|同步]公示，[全年|本年度]共作出许可决定{licensing}件。"),
    Shape(
      "U-16", .decisions, "+penalties",
      """
      行政处罚[处理|]决定{penalties}件，比{Y-1}年{penalties:多|少}{#penalties}件(?licensing:；\
      行政许可决定{licensing}件)。
      """),
    Shape(
      "U-17", .fees, "fee",
      "[全年|本年]行政事业性收费{fee}万元，收费[目录|标准]已[在网站公布|对外公示]。"),
    Shape(
      "U-18", .fees, "fee",
      "公开行政事业性收费项目、依据和标准，本年度收费金额为{feeYuan}元。"),
  ]
}
