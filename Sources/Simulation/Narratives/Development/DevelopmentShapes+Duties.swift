extension DevelopmentShapes {
  /// What was contested.
  static let disputes: [Shape] = [
    Shape(
      "D09", .disputes, "disputes",
      "{Y}年，因政府信息公开[引发|引起]的行政复议{reconsiderations}件、行政诉讼{suits}件。"),
    Shape(
      "D45", .disputes, "reconsiderations suits",
      """
      因政府信息公开工作被申请行政复议{reconsiderations}件，其中(=reconsiderations:(?upheld:维持{upheld}件、)\
      (?corrected:纠正{corrected}件、)(?otherOutcome:其他结果{otherOutcome}件、)(?pending:尚未审结{pending}件、))；\
      被提起行政诉讼{suits}件。
      """),
    Shape(
      "D46", .disputes, "reconsiderations !suits",
      "因政府信息公开[工作|]被申请行政复议{reconsiderations}件，未发生行政诉讼。"),
    Shape(
      "D47", .disputes, "suits !reconsiderations",
      """
      没有因政府信息公开被申请行政复议，被提起行政诉讼{suits}件，其中(=suits:(?directSuits:未经复议直接起诉{directSuits}件、)\
      (?laterSuits:复议后起诉{laterSuits}件、))。
      """),
    Shape(
      "D48", .disputes, "reconsiderations>1 !suits",
      """
      [全年|]发生政府信息公开行政复议案件{reconsiderations}件，(==reconsiderations:(?upheld:结果维持{upheld}件、)\
      (?corrected:结果纠正{corrected}件、)(?otherOutcome:其他结果{otherOutcome}件、)(?pending:尚未审结{pending}件、))，\
      没有行政诉讼。
      """),
    Shape("D-C1", .denial, "!disputes", "{Y}年，[{we}|{this}]未发生因政府信息公开引起的行政复议和行政诉讼。"),
    Shape("D-C2", .denial, "!disputes", "无因政府信息公开[工作|]被申请行政复议、提起行政诉讼的情况。"),
    Shape("D-C3", .denial, "!disputes", "全年没有因政府信息公开引起的行政复议、行政诉讼。"),
  ]

  /// What must be reported besides.
  static let duties: [Shape] = [
    Shape("D-E1", .appraisal, "", "将政务公开[纳入|列入]年度绩效考核，[考核结果在一定范围通报|权重不低于{2-5}分]。"),
    Shape("D-E4", .appraisal, "", "对各单位政府信息公开工作[开展|组织]考核，[采取日常抽查与年终考核相结合的方式|结果与评先评优挂钩]。"),
    Shape("D-E2", .review, "", "组织开展政府信息公开社会评议，[群众|公众]总体评价较好。"),
    Shape("D-E5", .review, "", "通过网站问卷开展社会评议，收回有效问卷{60-2000}份，[满意和基本满意率|满意率]{=90-99}%。"),
    Shape("D-E3", .accountability, "", "{Y}年，未发生因政府信息公开工作被追究责任的情况。"),
    Shape("D-E6", .accountability, "", "[严格落实|健全]责任追究制度，全年没有[单位和个人|工作人员]因信息公开被问责。"),
    Shape(
      "D10", .restatement, "received",
      "[全年|一年来]收到的{received}件政府信息公开申请[虽已依法办理|都做到依法办理]，但答复的说理性还可加强。"),
    Shape("D50", .restatement, "", "[虽然|尽管]全年通过网站公开信息{site}条，但<field>方面的内容仍[偏少|不足]。"),
    Shape(
      "D51", .restatement, "reconsiderations", "全年被申请的{reconsiderations}件行政复议反映出[答复文书|办理程序]还不够规范。"),
    Shape("D52", .restatement, "concluded", "{Y}年办结的{concluded}件申请[全部|均]免费提供信息[，未收取任何费用|]。"),
    Shape(
      "D-F1", .feeStatement, "form2021",
      """
      按照《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（{doc:feeRule}）规定，{Y}年{this}收取信息处理费0元。
      """),
    Shape("D-F2", .feeStatement, "form2021", "{Y}年，[{this}|{we}]办理依申请公开未收取信息处理费。"),
    Shape("D-F3", .feeStatement, "form2021", "本年度没有产生政府信息公开信息处理费。"),
    Shape("D-G1", .nothingElse, "", "[{this}|]无其他需要报告的事项。"),
    Shape("D-G2", .nothingElse, "", "{Y}年，{this}没有其他需要报告的事项。"),
  ]

  /// Numbers that no check may take for the report's own.
  static let decoys: [Shape] = [
    Shape("D-X1", .activeDecoy, "", "全年召开新闻发布会{2-18}场，组织在线访谈{2-9}期，[点击量|收看人次]{3000-90000}。"),
    Shape("D-X2", .activeDecoy, "", "向信用平台[归集|报送]信用信息{40-900}条，[上报率、合规率均为100%|无瞒报漏报]。"),
    Shape("D-X3", .activeDecoy, "", "推出“高效办成一件事”事项{3-20}项，服务企业群众{100-9000}件次，[平均|]压缩时限{=20-70}%。"),
    Shape(
      "D-X4", .activeDecoy, "county",
      "按照《{city}人民政府办公室关于印发{city}{Y}年政务公开工作要点的通知》（政办〔{Y}〕{=4-99}号）[要求|分工]，<how><do><item>。"),
    Shape("D-X5", .activeDecoy, "", "公开部门预决算{20-90}家，涉及专项资金{3-60}项、{200-9000}万元，<effect>。"),
    Shape("D-X6", .activeDecoy, "", "对照《条例》第二十条第（一）项至第（十五）项，<how><do>主动公开基本目录{1-3}次。"),
    Shape(
      "D-X7", .applicationDecoy, "",
      "12345政务服务便民热线转办工单{calls}件，办结{callsAnswered}件，办结率{callsAnswered%calls}。"),
    Shape(
      "D-X8", .applicationDecoy, "received>5",
      "收到的{received}件申请中，涉及征地补偿的{onLand}件、涉及住房保障的{onHousing}件。"),
    Shape(
      "D-X9", .applicationDecoy, "", "接待来访群众{20-400}批次，受理[群众|]来信{letters}件，均[按信访程序办理|转有关单位处理]。"),
    Shape(
      "D-X10", .applicationDecoy, "county",
      "据{city}政务公开主管部门通报，{city}各级行政机关全年收到政府信息公开申请{900-6000}件。"),
    Shape("D-X11", .applicationDecoy, "", "接听[公开|]咨询电话{30-900}次，现场解答{20-300}人次。"),
    Shape("D-X12", .platformDecoy, "", "网站[全年|年度]总访问量{visits}次，独立用户访问{9000-90000}个。"),
    Shape("D-X13", .platformDecoy, "", "政务微信公众号关注人数{~followers}人，[全年|]推文{52-900}篇次。"),
    Shape("D-X14", .platformDecoy, "", "建成政务公开专区{1-20}处、政府信息查阅点{6-90}处，配备终端{3-40}台。"),
    Shape("D-X15", .platformDecoy, "", "办理网民留言{letters}条，[回复率|办复率]100%，平均用时{2-6}个工作日。"),
    Shape("D-X16", .platformDecoy, "", "开展网站检查{2-12}次，整改错链{8-300}个、错别字{5-90}处，关停账号{2-9}个。"),
    Shape("D-X17", .supervisionDecoy, "", "举办业务培训{2-9}期，培训{60-900}人次，[发放|编印]资料{100-3000}份。"),
    Shape("D-X18", .supervisionDecoy, "", "召开专题会议{2-8}次，配备专职人员{2-6}名、兼职人员{3-60}名。"),
    Shape("D-X19", .supervisionDecoy, "", "{Y+1}年计划举办培训{3-9}期，力争[参训人员|覆盖单位]达到{50-300}个。"),
    Shape("D-X20", .supervisionDecoy, "", "全年印发通报{2-12}期，约谈进度滞后单位{2-7}家，[下发|]整改通知{3-40}份。"),
    Shape(
      "D-X21", .otherDecoy, "",
      "{Y}年，[{we}|{this}]承办人大代表建议和政协提案{proposals}件，其中(=proposals:建议{proposals1}件、提案{proposals2}件)，全部[按期|]办复。"
    ),
    Shape(
      "D-X22", .otherDecoy, "", "截至{Y+1}年1月20日，本报告电子版可在{portal}下载，联系电话0391-{=2000000-8999999}。"),
    Shape("D-X23", .remedy, "", "{Y+1}年，力争主动公开信息{5000-9000}条以上，解读材料不少于{20-90}篇。"),
  ]
}
