extension SealedShapes {
  /// What was disclosed without being asked.
  static let active: [Shape] = [
    Shape(
      "S-01", .active, "",
      """
      全年[通过|在]{portal}主动公开政府信息{site}条，其中：(==site:概况类{site1}条，政务动态类{site2}条，公示公告类{site3}条，\
      其他信息{site4on}条)。
      """),
    Shape(
      "S-02", .active, "",
      """
      {Y}年{we}[在网站和新媒体共公开|通过网站和新媒体主动公开]各类信息{published}条，其中(=published:[政府网站|门户网站]{site}条，\
      [微信公众号等平台|政务新媒体]{media}条)。
      """),
    Shape(
      "S-03", .active, "",
      "{we}{Y}年在{portal}[累计|共]发布信息{site}条，内容涉及<field>、<field>[以及|和]<item>等[方面|]。"),
    Shape(
      "S-04", .active, "",
      """
      政务新媒体[全年|]推送信息{media}条，分别是(==media:微信公众号{media1}条、抖音号{media2}条、今日头条{media3}条)。
      """),
    Shape(
      "S-05", .active, "",
      """
      [解读方面|政策解读工作]，[全年|共]发布解读材料{explained}篇，其中(<explained:图解{explained2}篇、短视频{explained3}篇)，\
      [以<field>政策居多|<party>反映较好]。
      """),
    Shape(
      "S-06", .active, "+site",
      "全年网站公开信息{site}条，[较上年的|比上年]{-site}条{site:增加|减少}{#site}条。"),
    Shape(
      "S-07", .active, "",
      """
      网站[共|全年]发布{site}条信息，[包括|分为](==site:重点领域信息{site2}条（(<site2:其中<field>{siteSubset}条)）、\
      法定主动公开内容{site1}条、其他{site3on}条)。
      """),
    Shape(
      "S-08", .active, "",
      """
      (==publishedAll:网站{'site}条，新媒体{'media}条，公开栏、电子屏等线下渠道{'gazette}条)，{we}全年[公开信息|主动公开]\
      [总量|总数]{publishedAll}条。
      """),
    Shape(
      "S-09", .active, "dept",
      "网站信息[从来源看|按来源分]，(==site:机关各股室提供{ownSite}条、下属单位提供{belowSite}条)，共{site}条。"),
  ]

  /// What table 2 says.
  static let tables: [Shape] = [
    Shape(
      "S-10", .documents, "form2021 issued",
      "制发行政规范性文件{issued}件，废止{repealed}件，[年末|截至年底]现行有效{inForce}件。"),
    Shape(
      "S-11", .documents, "form2021 issued",
      """
      {Y}年，{we}[共|]印发行政规范性文件{issued}件，[均在20个工作日内公开|全部在文件库公开](?repealed:；清理后废止{repealed}件)。
      """),
    Shape(
      "S-12", .documents, "form2021 !issued inForce",
      "[本年|全年]未制发行政规范性文件，废止{repealed}件，[目前|]现行有效的行政规范性文件{inForce}件。"),
    Shape(
      "S-13", .documents, "issued",
      "公开{this}制定的规范性文件{issued}件[，同步配发解读|，并做好意见征集]。"),
    Shape(
      "S-14", .decisions, "licensing penalties",
      """
      全年作出行政许可决定{licensing}件、行政处罚决定{penalties}件(?compulsion:、行政强制决定{compulsion}件)，\
      [按要求在“信用中国”公示|结果按时公示]。
      """),
    Shape(
      "S-15", .decisions, "penalties",
      "[行政执法方面|执法信息公示方面]，办理行政处罚{penalties}件(?compulsion:，实施行政强制{compulsion}件)，[做到一案一公示|公示率100%]。"),
    Shape(
      "S-16", .decisions, "+licensing",
      "行政许可处理决定{licensing}件，同比{licensing:增长|下降}{+licensing}。"),
    Shape("S-17", .fees, "fee", "[收取|征收]行政事业性收费{fee}万元[，收费目录清单同步公开|]。"),
    Shape("S-18", .fees, "fee", "全年行政事业性收费[金额|]共计{feeYuan}元，[项目、标准均已公示|无清单之外收费]。"),
  ]
}
