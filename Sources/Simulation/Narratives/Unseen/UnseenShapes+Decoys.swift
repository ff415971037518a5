extension UnseenShapes {
  /// Numbers of other work, beside what was disclosed.
  static let activeDecoys: [Shape] = [
    Shape(
      "U-X1", .activeDecoy, "", "跟进报道重点项目{20-200}个、重要会议{10-90}场，举办在线访谈{2-20}期、民意征集{3-30}期。"),
    Shape("U-X2", .activeDecoy, "gov", "编印政府公报{4-12}期，[向基层|]赠阅{500-9000}册，覆盖村（社区）{30-300}个。"),
    Shape("U-X3", .activeDecoy, "+site", "{Y-1}年网站公开政府信息{-site}条，[已在上年度报告中列明|详见上一年度报告]。"),
    Shape("U-X4", .activeDecoy, "gov", "各村（社区）公开栏张贴[信息|公示]{300-9000}条，[未计入|不计入]网站公开数。"),
    Shape(
      "U-X5", .activeDecoy, "", "公布行政权力事项{300-4000}项、公共服务事项{50-900}项，行政许可事项清单收录{40-290}项。"),
    Shape("U-X6", .activeDecoy, "", "开展“双随机、一公开”抽查{20-300}次，公示检查结果{30-900}条。"),
    Shape("U-X7", .activeDecoy, "", "[文件起草阶段|决策前]就{3-30}件规范性文件草案公开征求意见，收到反馈{5-200}条。"),
  ]

  /// Numbers that stand close to those of applications, and are not theirs.
  static let applicationDecoys: [Shape] = [
    Shape(
      "U-X8", .applicationDecoy, "",
      "12345政务服务便民热线[交办|转来]诉求{calls}件，回复{callsAnswered}件，满意率{=90-99}%。"),
    Shape("U-X9", .applicationDecoy, "", "“领导信箱”[共|]收到来信{letters}件，[均已回复|办结率100%]。"),
    Shape(
      "U-X10", .applicationDecoy, "county", "收到{city}有关部门的依申请公开意见征询件{2-20}件，[均|]配合提供了材料。"),
    Shape(
      "U-X11", .applicationDecoy, "",
      "接待现场咨询{20-300}人次、电话咨询{50-900}次，引导咨询人通过公开渠道查询信息{5-19}次。"),
    Shape(
      "U-X12", .applicationDecoy, "gov",
      "{level}司法局全年收到治安、社保等领域的行政复议申请{30-400}件，[均与政府信息公开无关|不含政府信息公开类]。"),
    Shape("U-X13", .cumulative, "received", "新修订的《条例》施行以来，{we}累计受理政府信息公开申请{cumulative}件。"),
    Shape(
      "U-X14", .cumulative, "+received", "上一年度新收政府信息公开申请{-received}件，[有关情况见上年年报|详见{Y-1}年年度报告]。"),
  ]

  /// Numbers of websites, of training, of plans.
  static let otherDecoys: [Shape] = [
    Shape("U-X15", .platformDecoy, "", "{portal}[全年|年度]浏览量{visits}次，独立访客{~followers}人。"),
    Shape(
      "U-X16", .platformDecoy, "", "[微信公众号|政务微信]关注用户{followers}人，单条信息最高阅读量{1000-90000}次。"),
    Shape("U-X17", .platformDecoy, "", "对网站和新媒体开展检查{4-12}轮，整改错敏词{3-90}个、失效链接{3-60}条。"),
    Shape("U-X18", .platformDecoy, "", "“[问政|互动]”栏目办理网友留言{letters}条，平均办理时长{2-5}个工作日。"),
    Shape("U-X19", .supervisionDecoy, "", "组织政务公开业务培训{1-8}期、{40-900}人次，开展[专项|]督查{2-12}次。"),
    Shape(
      "U-X20", .supervisionDecoy, "", "[第三方评估|上级测评]得分{=80-98}分，排名较上年[提升|前移]{=2-5}位。"),
    Shape("U-X21", .supervisionDecoy, "", "配备专兼职人员{3-60}人，投入网站运维经费{=5-60}万元。"),
    Shape(
      "U-X22", .otherDecoy, "",
      """
      {Y}年承办(==proposals:人大代表建议{proposals1}件、政协提案{proposals2}件)，合计{proposals}件，[办理结果|答复内容]全部公开。
      """),
    Shape("U-X23", .otherDecoy, "", "{Y+1}年，{we}计划新增公开事项{10-90}项，开展培训{2-6}次。"),
    Shape(
      "U-X24", .otherDecoy, "gov",
      "辖区供水、供电等公共企事业单位[受理|接到]信息公开申诉{2-9}件，[不在本报告统计范围内|另行统计]。"),
    Shape("U-X25", .remedy, "", "力争{Y+1}年依申请公开按期答复率保持100%，<plan>，<aim>。"),
  ]
}
