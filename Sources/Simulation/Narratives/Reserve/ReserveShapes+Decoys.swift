extension ReserveShapes {
  /// Numbers of other work, beside what was disclosed.
  static let activeDecoys: [Shape] = [
    Shape(
      "R-X1", .activeDecoy, "",
      "全年举办新闻发布会{2-40}场、在线访谈{2-20}期，领导干部带头解读政策{2-30}次，回应社会关切{5-60}件。"),
    Shape(
      "R-X2", .activeDecoy, "gov",
      "以{level}政府和{level}政府办公室名义印发的其他文件{60-300}件，人事任免文件{5-100}件，均按公开属性办理。"),
    Shape(
      "R-X3", .activeDecoy, "",
      "《条例》施行以来，累计主动公开政府信息{100000-900000}条，其中历史文件{cumulativeDocuments}件完成数字化。"),
    Shape(
      "R-X4", .activeDecoy, "county",
      "{city}各级行政机关全年主动公开政府信息{100000-500000}条，发布解读材料{300-2000}篇。"),
    Shape("R-X5", .activeDecoy, "", "向信用平台归集行政许可、行政处罚“双公示”数据{60-9000}条，合格率{=97-99}.{=1-9}%。"),
    Shape("R-X6", .activeDecoy, "+issued", "上年度制发的{-issued}件行政规范性文件，[已开展实施效果评估|均完成备案]。"),
  ]

  /// Numbers that stand close to those of applications, and are not theirs.
  static let applicationDecoys: [Shape] = [
    // What is answered in a year is a flow beside what is handed over in it: requests of the year before
    // may be among the answers, so that more answers than requests are no contradiction.
    Shape(
      "R-X7", .applicationDecoy, "",
      "12345政务服务便民热线交办诉求{calls}件，按期办结{callsAnswered}件，[群众评价良好|满意率持续提升]。"),
    Shape(
      "R-X8", .applicationDecoy, "onLand received>4",
      "申请内容方面，征地拆迁类{onLand}件，占新收申请的{onLand%received}，[与重点项目推进有关|多涉及补偿安置]。"),
    Shape(
      "R-X9", .applicationDecoy, "extended concluded>9",
      "因情况复杂，经批准延期答复{extended}件，[平均延长|延长]{3-15}个工作日，[均书面告知申请人|均未超出法定上限]。"),
    Shape(
      "R-X10", .applicationDecoy, "alreadyPublic",
      "对已经主动公开的，告知申请人获取方式和途径，[此类答复|此类情形]共{alreadyPublic}件。"),
    Shape(
      "R-X11", .applicationDecoy, "",
      "{level}长信箱、网站留言板收到来信{letters}件，[逐件回复|回复率100%]，平均回复用时{2-6}天。"),
    Shape(
      "R-X12", .applicationDecoy, "gov received>4",
      "指导部门和镇（街道）办理疑难复杂申请{20-300}件次，[组织会商|出具指导意见]{5-60}次。"),
    Shape(
      "R-X13", .applicationDecoy, "county",
      "据{city}通报，{city}本级全年新收政府信息公开申请{300-2900}件、办结率{=95-99}%，[网上申请占比逐年提高|办理难度普遍加大]。"),
    Shape(
      "R-X14", .applicationDecoy, "received online byPost",
      "申请渠道[包括|有]网上提交（{online}件）、邮寄（{byPost}件）等，[线上线下|各渠道]均有专人值守。"),
    Shape("R-X15", .cumulative, "received", "近年来累计受理政府信息公开申请{cumulative}件，[典型案例已汇编成册|办理经验不断积累]。"),
    Shape(
      "R-X16", .cumulative, "+received", "{Y-1}年共收到申请{-received}件，[办理情况详见上年报告|已全部归档备查]。"),
  ]

  /// Numbers of websites, of training, of proposals and plans.
  static let otherDecoys: [Shape] = [
    Shape("R-X17", .platformDecoy, "", "网站全年总访问量{visits}次，独立用户{9000-90000}个，新开设专题{2-12}个。"),
    Shape(
      "R-X18", .platformDecoy, "",
      "“{region}发布”关注用户{~followers}人，全{level}政务新媒体由{30-60}个整合为{10-29}个。"),
    Shape(
      "R-X19", .platformDecoy, "",
      "建成政务公开专区{3-60}个，其中镇级{1-2}个，配备自助查询设备{3-80}台，接待群众{200-9000}人次。"),
    Shape(
      "R-X20", .supervisionDecoy, "",
      "举办政务公开业务培训{1-9}期，培训{60-900}人次，开展季度检查{2-4}轮，反馈问题{10-90}个，整改率100%。"),
    Shape("R-X21", .supervisionDecoy, "", "印发年度工作要点分工方案，细化任务{20-70}项，涉及责任单位{10-60}家，召开调度会{2-9}次。"),
    Shape(
      "R-X22", .supervisionDecoy, "",
      "第三方评估得分{=80-98}.{=1-9}分，在全{level}{20-60}家单位中排名第{=1-15}。"),
    Shape(
      "R-X23", .otherDecoy, "",
      """
      公开建议提案办理结果{proposals}件，其中(=proposals:人大代表建议{proposals1}件，政协委员提案{proposals2}件)，[除涉密内容外全文公开|总体情况一并公布]。
      """),
    Shape("R-X24", .otherDecoy, "", "政府公报全年编发{6-24}期，刊登文件{30-200}件，向<place>等免费发放{1000-20000}册。"),
    Shape("R-X25", .remedy, "", "{Y+1}年，力争政策文件多元化解读比例达到{=80-98}%，组织培训{2-6}次，<plan>，<aim>。"),
  ]
}
