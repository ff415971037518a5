extension HeldOutShapes {
  /// What was contested.
  static let disputes: [Shape] = [
    Shape(
      "H49", .disputes, "reconsiderations suits",
      "涉政府信息公开的争议案件，行政复议有{reconsiderations}件，行政诉讼有{suits}件。"),
    Shape(
      "H50", .disputes, "reconsiderations !suits",
      """
      申请人不服答复而提起的行政复议{reconsiderations}件(=reconsiderations:：(?upheld:复议机关维持{upheld}件，)\
      (?corrected:被纠正{corrected}件，)(?otherOutcome:以其他方式结案{otherOutcome}件，)(?pending:在审{pending}件，))；\
      无人提起行政诉讼。
      """),
    Shape(
      "H51", .disputes, "suits !reconsiderations",
      "信息公开类行政诉讼案件{suits}件(?suitsUpheld:，法院维持{suitsUpheld}件)(?suitsPending:，{suitsPending}件年底前未审结)，行政复议为零。"
    ),
    Shape(
      "H52", .disputes, "disputes",
      "全年{this}作为被申请人、被告的政府信息公开案件：行政复议{reconsiderations}宗，行政诉讼{suits}宗，总计{disputes}宗。"),
    Shape("H-C1", .denial, "!disputes", "年内，{this}既无信息公开类行政复议案件，也无行政诉讼案件。"),
    Shape("H-C2", .denial, "!disputes", "政府信息公开行政复议、行政诉讼[均为0件|均为零]。"),
    Shape("H-C3", .denial, "!disputes", "从未因信息公开答复引致复议或者诉讼，此项数据本年为零。"),
  ]

  /// What must be reported besides.
  static let duties: [Shape] = [
    Shape("H-E1", .appraisal, "", "年度目标考核设置政务公开指标，分值{2-6}分，[考核得分与单位评优挂钩|得分靠后的{2-5}家单位作了说明]。"),
    Shape("H-E2", .appraisal, "", "把信息公开质量列为工作考核事项，[逐季打分、年终汇总|由{office}会同<unit>评定等次]。"),
    Shape("H-E3", .review, "", "社会评议由<party>、<party>代表参加，随机发放问卷，[好评率|认可度]{=88-99}%。"),
    Shape("H-E4", .review, "", "邀请社会各界对公开工作开展评议，征得意见{3-40}条，[已全部吸收采纳|均有反馈]。"),
    Shape("H-E5", .accountability, "", "责任追究方面，{Y}年无此类情形。"),
    Shape("H-E6", .accountability, "", "[没有|未有]工作人员因违反《条例》规定受到责任追究。"),
    Shape("H53", .restatement, "received", "面对{received}件新收申请，个别经办同志对法条的把握仍显生疏。"),
    Shape("H54", .restatement, "", "网站发布的{site}条信息中，原创解读的数量仍然不多。"),
    Shape("H55", .restatement, "concluded", "补充说明：年内办结的{concluded}件申请当中，未出现超期答复。"),
    Shape("H56", .restatement, "carriedForward", "结转至下一年的{carriedForward}件申请将按期办理完毕。"),
    Shape(
      "H-F1", .feeStatement, "form2021",
      "对照《政府信息公开信息处理费管理办法》（{doc:feeRule}），{this}{Y}年度无收取信息处理费的情况。"),
    Shape("H-F2", .feeStatement, "form2021", "{Y}年度依申请提供政府信息，实收信息处理费为零元。"),
    Shape("H-F3", .feeStatement, "form2021", "信息处理费：年内未发出收费通知，未收取任何费用。"),
    Shape("H-G1", .nothingElse, "", "除上述事项外，别无其他需要说明的内容。"),
    Shape("H-G2", .nothingElse, "", "[暂无|没有]需要报告的其他事项。"),
  ]

  /// Numbers that no check may take for the report's own.
  static let decoys: [Shape] = [
    Shape("H-X1", .activeDecoy, "", "举行新闻通气会{2-9}场次，领导干部在线答疑{2-12}人次，留言区收到提问{30-600}个。"),
    Shape("H-X2", .activeDecoy, "", "行政许可和行政处罚“双公示”报送{60-990}条，数据合格率{=95-99}.{=1-9}%。"),
    Shape("H-X3", .activeDecoy, "", "“高效办成一件事”上线{2-19}个主题，累计办件{300-20000}件，材料精简{=20-60}%。"),
    Shape(
      "H-X4", .activeDecoy, "county",
      "参照{city}印发的{Y}年度政务公开任务清单（政公开办〔{Y}〕{=2-30}号），分解任务{12-60}项，销号{6-11}项。"),
    Shape("H-X5", .activeDecoy, "", "{20-90}个预算单位的预算、决算均已上网，“三公”经费较上年压减{=2-19}%。"),
    Shape("H-X6", .activeDecoy, "", "依据《条例》第十九条、第二十条，编制基层标准目录{20-30}个领域、{200-900}个事项。"),
    Shape("H-X7", .applicationDecoy, "", "政务热线12345派单{calls}件次，在办{3-40}件次，群众满意度{=90-99}%。"),
    Shape(
      "H-X8", .applicationDecoy, "received>5",
      "申请事项集中于土地、规划两大类，前者涉及{onLand}件，后者涉及{onHousing}件。"),
    Shape("H-X9", .applicationDecoy, "", "信访部门转来初信初访{letters}件，与依申请公开分头办理，互不混同。"),
    Shape(
      "H-X10", .applicationDecoy, "county",
      "对比{city}公布的数据，{city}本级年受理依申请公开{200-2000}件，办理压力[总体可控|逐年加大]。"),
    Shape("H-X11", .applicationDecoy, "", "服务窗口接待咨询{60-3000}人次，其中电话咨询约占{=40-80}%。"),
    Shape("H-X12", .platformDecoy, "", "门户网站页面浏览{visits}人次，较上年增长{=3-60}%，移动端占比{=30-80}%。"),
    Shape("H-X13", .platformDecoy, "", "“{region}发布”粉丝数[已达|达到]{~followers}，单篇最高阅读{3000-90000}次。"),
    Shape("H-X14", .platformDecoy, "", "镇（街道）和村（社区）公开栏{30-300}个，自助查询机{3-60}台，开放时间每周{5-7}天。"),
    Shape("H-X15", .platformDecoy, "", "互动栏目收到来信{letters}封，公开答复{3-11}封，平均办理时长{2-5}天。"),
    Shape(
      "H-X16", .platformDecoy, "", "网站普查得分{=90-99}.{=1-9}分，第{=1-4}季度抽查发现问题{2-19}处，均于{=2-20}日内整改。"),
    Shape("H-X17", .supervisionDecoy, "", "开展轮训{2-9}次，参训{80-700}人，测试合格率{=90-99}%。"),
    Shape("H-X18", .supervisionDecoy, "", "工作专班由{3-9}人组成，全年会商{6-40}次，编发简报{4-24}期。"),
    Shape(
      "H-X19", .supervisionDecoy, "", "《{region}政务公开三年行动方案（{Y-1}—{Y+1}年）》提出{10-40}项任务，已完成{3-9}项。"),
    Shape("H-X20", .supervisionDecoy, "", "督查{2-9}轮，督办事项{6-50}个，限期{=3-15}个工作日反馈。"),
    Shape(
      "H-X21", .otherDecoy, "",
      "建议提案办理公开：承办{proposals}件，(=proposals:代表建议{proposals1}件，委员提案{proposals2}件)，答复全文上网。"),
    Shape(
      "H-X22", .otherDecoy, "", "如需了解更多，请于{Y+1}年3月31日前来函，邮编{=100000-859999}，传真{=20000000-89999999}。"
    ),
    Shape("H-X23", .remedy, "", "到{Y+1}年底，原创解读争取突破{30-200}件，公开专区扩至{8-40}个。"),
  ]
}
