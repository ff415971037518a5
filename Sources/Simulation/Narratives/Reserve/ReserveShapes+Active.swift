extension ReserveShapes {
  /// What was disclosed without being asked.
  static let active: [Shape] = [
    Shape(
      "R01", .active, "",
      """
      {Y}年，{we}通过门户网站、政务新媒体等[渠道|平台]主动公开政府信息{published}条，其中(=published:门户网站公开信息{site}条，\
      政务新媒体发布信息{media}条)。
      """),
    Shape(
      "R02", .active, "+site",
      """
      {Y}年[通过|依托]门户网站发布政府信息{site}条，较{Y-1}年的{-site}条{site:增长|下降}{+site}，其中，(<site:政策文件{site1}条，政策解读{site4}条)，\
      <field>、<field>等民生领域信息更新[及时|较为及时]。
      """),
    Shape(
      "R03", .active, "",
      """
      [全年|本年度]在门户网站主动公开政府信息{site}条。其中：(=site:政策文件{site1}条；工作动态类信息{site2}条；公示公告{site3}条；\
      财政信息{site4}条；其他信息{site5on}条)。
      """),
    Shape(
      "R04", .active, "",
      """
      政务新媒体共[推送|编发]稿件{media}条（(==media:微信{media1}条、微博{media2}条、短视频{media3}条)），<effect>。
      """),
    Shape(
      "R05", .active, "",
      """
      坚持政策文件与解读材料同步起草、同步发布，[全年|年内]制作解读材料{explained}篇，(==explained:分别为文字解读{explained1}篇、\
      图解{explained2}篇、音视频解读{explained3}篇)。
      """),
    Shape(
      "R06", .active, "",
      """
      统计各类载体，全年刊发政务信息{publishedAll}条，其中(=publishedAll:网站{site}条，新媒体{media}条，[报刊、广播等|政府公报、报刊等]\
      {gazette}条)，[涉及|涵盖]<field>、<field>、<field>等领域。
      """),
    Shape(
      "R07", .active, "",
      """
      [强化政策解读|注重多样化解读]，全年发布解读材料{explained}篇，其中(<explained:图表图解{explained2}篇，音视频{explained3}篇)，\
      [公众知晓度提高|便于群众理解]。
      """),
    Shape(
      "R08", .active, "",
      """
      在网站发布(==site:机构职能和人事信息{site1}条、政务动态{site2}条、公告公示{site3}条、办事服务及其他信息{site4on}条)，\
      全年[共|总计]发布{site}条。
      """),
  ]

  /// What table 2 says.
  static let tables: [Shape] = [
    Shape(
      "R09", .documents, "form2021 issued",
      """
      {Y}年[共|]制发行政规范性文件{issued}件(?repealed:，废止{repealed}件)(?inForce:，截至年底现行有效{inForce}件)，\
      [均在网站集中统一公开|全部纳入文件库管理]。
      """),
    Shape(
      "R10", .documents, "form2021 !issued",
      """
      [本年度|{Y}年]未制发行政规范性文件(?repealed:，废止行政规范性文件{repealed}件)(?inForce:，现行有效的为{inForce}件)。
      """),
    Shape(
      "R11", .documents, "form2019 issued",
      "全年新制作规范性文件{issued}件，[起草过程|制定过程]公开征求意见，印发后[及时|第一时间]上网公布。"),
    Shape(
      "R12", .decisions, "licensing penalties",
      """
      截至{Y}年12月31日，共作出行政许可决定{licensing}件、行政处罚决定{penalties}件(?compulsion:、行政强制决定{compulsion}件)，\
      [结果均按规定公示|有关信息同步归集]。
      """),
    Shape(
      "R13", .decisions, "licensing",
      """
      [全年|本年]办理行政许可{licensing}件(?penalties:，实施行政处罚{penalties}件)，[事前、事后公示内容更新及时|依法公开执法依据和结果]。
      """),
    Shape(
      "R14", .decisions, "+licensing",
      "行政许可处理决定{licensing}件，比上年{licensing:增加|减少}{#licensing}件。"),
    Shape(
      "R15", .fees, "fee",
      "{Y}年[行政事业性收费金额|行政事业性收费]{fee}万元，收费项目、标准和依据在网站[常态化公示|公开]。"),
    Shape(
      "R16", .fees, "fee",
      "落实收费目录清单制度，本年度行政事业性收费共{feeYuan}元，[清单之外无收费|收支两条线管理]。"),
  ]
}
