extension SealedShapes {
  /// Numbers of other work, beside what was disclosed.
  static let activeDecoys: [Shape] = [
    Shape(
      "S-X1", .activeDecoy, "", "转载[国务院、省、市|上级]政策信息{100-3000}条，向{city}网站报送信息{20-400}条，采用{5-19}条。"),
    Shape(
      "S-X2", .activeDecoy, "", "召开新闻发布会{2-12}场、在线访谈{2-15}期，开展意见征集{3-30}次，收到意见建议{10-300}条。"),
    Shape("S-X3", .activeDecoy, "", "[梳理|编制]基层政务公开标准目录，涉及{=26-32}个领域、{200-2000}项[公开|]事项。"),
    Shape("S-X4", .activeDecoy, "+site", "{Y-1}年网站公开信息为{-site}条，[统计口径与本年一致|见上年度报告]。"),
    Shape(
      "S-X5", .activeDecoy, "form2021", "配合司法部门对历年文件{40-500}件开展评估，提出修改建议{2-39}条。"),
    Shape("S-X6", .activeDecoy, "", "[指导|督促]各[村（社区）|下属单位]更新公开栏{20-300}期，张贴公示{100-2000}份。"),
  ]

  /// Numbers that stand close to those of applications, and are not theirs.
  static let applicationDecoys: [Shape] = [
    Shape(
      "S-X7", .applicationDecoy, "", "接听[政策|群众]咨询电话{100-3000}次，接待来访咨询{20-300}人次，[均现场解答|件件有回应]。"),
    Shape(
      "S-X8", .applicationDecoy, "county", "[协助|配合]{city}有关部门答复其收到的政府信息公开申请{2-15}件，[由其计入年报|不计入本报告]。"
    ),
    Shape(
      "S-X9", .applicationDecoy, "dept",
      "{region}人民政府办公室收到的申请中，转请{we}提供材料的有{2-30}件，[由该办统一答复|答复由该办作出]。"),
    // No part: what is answered in a year may have been handed over in the year before.
    Shape(
      "S-X10", .applicationDecoy, "",
      "12345热线转办诉求{calls}件，按期办结{callsAnswered}件，[群众较为满意|回访率100%]。"),
    Shape("S-X11", .applicationDecoy, "extended", "[因需征求第三方意见|因案情复杂]依法延长答复期限{extended}件。"),
    Shape(
      "S-X12", .applicationDecoy, "withdrawn", "[耐心|]沟通后申请人撤回申请{withdrawn}件，[从源头减少了争议|矛盾得到化解]。"),
    Shape(
      "S-X13", .applicationDecoy, "gov disputes",
      "全{level}办理征地、社保等其他行政复议案件{30-300}件，行政诉讼出庭应诉{20-200}次。"),
    Shape("S-X14", .cumulative, "received", "近年来[{we}|]累计办理申请{cumulative}件，[均建档留存|已形成答复案例汇编]。"),
    Shape("S-X15", .cumulative, "+received", "{Y-1}年新收申请{-received}件，[详见{Y-1}年年度报告|有关情况已向社会公布]。"),
  ]

  /// Numbers of websites, of training, of plans.
  static let otherDecoys: [Shape] = [
    Shape("S-X16", .platformDecoy, "", "网站设一级栏目{12-30}个、二级栏目{40-200}个，全年访问量{visits}人次。"),
    Shape(
      "S-X17", .platformDecoy, "",
      "[现有|运营]政务新媒体账号{2-12}个，[关注人数|粉丝]{~followers}人，阅读量{20000-900000}次。"),
    Shape("S-X18", .platformDecoy, "", "办理网民留言{letters}条，[回复率100%|全部回复]；整改错别字、错链{3-90}处。"),
    Shape("S-X19", .supervisionDecoy, "", "全年[举办|组织]业务培训{1-6}次，参训{30-400}人次，召开专题会{2-5}次。"),
    Shape("S-X20", .supervisionDecoy, "", "上级抽查反馈问题{20-40}个，已整改{10-19}个，其余限期整改。"),
    Shape("S-X21", .supervisionDecoy, "", "明确专职人员{1-3}名、兼职信息员{5-60}名，落实工作经费{2-9}万元。"),
    Shape(
      "S-X22", .otherDecoy, "",
      "办理建议提案{proposals}件，其中(=proposals:人大代表建议{proposals1}件、政协委员提案{proposals2}件)，复文[均已公开|已在网站公布]。"),
    Shape("S-X23", .otherDecoy, "", "地址：{region}政务中心{3-9}楼，[邮编|邮政编码]：{=610000-699999}。"),
    Shape("S-X24", .remedy, "", "力争{Y+1}年网站信息发布量达到{1000-9000}条，<plan>，<aim>。"),
  ]
}
