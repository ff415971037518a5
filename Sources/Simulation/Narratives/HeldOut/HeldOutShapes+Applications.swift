extension HeldOutShapes {
  /// What was asked for, and what became of it.
  static let applications: [Shape] = [
    Shape(
      "H18", .applications, "",
      """
      截至{Y}年12月31日，{this}登记依申请公开件{received}件，加上[上一年|去年]接转的{carriedOver}件，应办{atHand}件，\
      办结{concluded}件，未办结、结转至{Y+1}年的{carriedForward}件。
      """),
    Shape(
      "H19", .applications, "received !carriedOver !carriedForward",
      "[年度内|年内]接收的{received}件政府信息公开申请[件件有回音|无一逾期]，办结率100%。"),
    Shape(
      "H20", .applications, "received carriedForward",
      "当年新收申请计{received}件(?carriedOver:、接续办理去年结转的{carriedOver}件)，当年办结{concluded}件，尚有{carriedForward}件在法定期限内办理。"
    ),
    Shape(
      "H21", .applications, "received concluded",
      "依申请公开工作量：新收{received}件；上年度结转{carriedOver}件；办结{concluded}件；结转下年度{carriedForward}件。"),
    Shape(
      "H22", .applications, "received",
      "公民、法人和其他组织[先后|]向{this}提出政府信息公开申请{received}件(?carriedForward:，年末仍有{carriedForward}件未答复完毕)。"),
    Shape(
      "H23", .scopes, "gov received>3",
      """
      全{level}各级行政机关新收申请{received}件，(==received:{level}政府机关自身{ownReceived}件，职能部门{departmentsReceived}件，\
      其余{townsReceived}件由乡镇（街道）受理)。
      """),
    Shape(
      "H24", .scopes, "gov received>3 !carriedOver",
      "{level}级机关办理申请{ownReceived}件（办结{ownConcluded}件），{level}直单位及乡镇街道办理{belowReceived}件（办结{belowConcluded}件）。"
    ),
    Shape("H25", .cumulative, "received", "自新《条例》实施至今，历年受理量[总和|合计]已有{cumulative}件。"),
    Shape("H26", .cumulative, "+received", "回看{Y-1}年，同一口径的新收申请量是{-received}件。"),
    Shape("H-N1", .none, "!atHand", "{Y}年度，未有公民、法人或者其他组织向{this}提出政府信息公开申请。"),
    Shape("H-N2", .none, "!atHand", "依申请公开方面，{this}全年收件为零，亦无上年结转件。"),
    Shape("H-N3", .none, "!atHand", "年内新收政府信息公开申请0件、结转0件。"),
  ]

  /// Who asked, and by what way.
  static let applicants: [Shape] = [
    Shape(
      "H27", .applicants, "person organisations",
      "提出申请的主体，自然人与法人、其他组织分别有(==received:{person}件、{organisations}件)。"),
    Shape(
      "H28", .applicants, "person enterprise",
      "申请主体以个人居多，有{person}件；来自企业的有{enterprise}件(?legal:；律师事务所等法律服务机构{legal}件)。"),
    Shape(
      "H29", .applicants, "person=received received>1",
      "新收的{received}件申请全部由自然人提出，[机构申请为零|未见单位申请人]。"),
    Shape(
      "H30", .channels, "received>1",
      """
      {received}件新收申请按来源划分：(==received:(?online:互联网{online}件，)(?byPost:邮政寄送{byPost}件，)\
      (?inPerson:上门递交{inPerson}件，)(?byFax:传真及其他{byFax}件，))。
      """),
    Shape(
      "H31", .channels, "received>2 online",
      "当年{received}件申请里，(<received:在线提交的有{online}件(?inPerson:，窗口递交的有{inPerson}件))，线上渠道日渐成为首选。"),
  ]

  /// How the applications were concluded.
  static let outcomes: [Shape] = [
    Shape(
      "H32", .outcomes, "concluded form2021",
      """
      从答复结论看，{concluded}件办结件具体为：(==concluded:(?granted:同意公开的{granted}件；)\
      (?partly:区分处理后部分公开的{partly}件；)(?refused:决定不予公开的{refused}件；)\
      (?unavailable:客观上无法提供的{unavailable}件；)(?notProcessed:依规不予处理的{notProcessed}件；)\
      (?other:作其他处理的{other}件；))。
      """),
    Shape(
      "H33", .outcomes, "granted partly",
      "全部公开、部分公开的答复各有{granted}件和{partly}件，合计{disclosed}件。"),
    Shape(
      "H34", .outcomes, "unavailable",
      """
      因客观原因无法提供的{unavailable}件(=unavailable:（(?notHeld:不掌握{notHeld}件，)(?needsCreation:需加工制作{needsCreation}件，)\
      (?unclear:补正后仍不清楚{unclear}件，)）)。
      """),
    Shape("H35", .outcomes, "notHeld", "经检索，{this}不掌握所申请信息的情形有{notHeld}件，均已[指引|告知]查询途径。"),
    Shape(
      "H36", .outcomes, "notProcessed duplicate",
      "不予处理类{notProcessed}件，(<notProcessed:重复提出的{duplicate}件(?petition:、以申请之名信访投诉的{petition}件)即在其中)。"
    ),
    Shape(
      "H37", .refusals, "refused",
      """
      {refused}件不予公开，理由逐一列明：(==refused:(?secret:涉国家秘密者{secret}件，)(?prohibited:其他法律、行政法规禁止者{prohibited}件，)\
      (?security:涉“三安全一稳定”者{security}件，)(?thirdParty:损害第三方权益者{thirdParty}件，)\
      (?internalAffairs:内部事务者{internalAffairs}件，)(?process:过程性信息者{process}件，)\
      (?file:执法案卷者{file}件，)(?query:行政查询者{query}件，))。
      """),
    Shape("H38", .refusals, "thirdParty", "为保护第三方合法权益，对{thirdParty}件申请作出不予公开的答复，事前均征求了第三方意见。"),
  ]

  /// Shares and changes.
  static let comparisons: [Shape] = [
    Shape(
      "H39", .shares, "disclosed concluded>4",
      "以办结{concluded}件为基数，全部或者部分公开{disclosed}件，比重为{disclosed%concluded}。"),
    Shape("H40", .shares, "notHeld concluded>4", "{notHeld%concluded}的办结件[系|属]本机关不掌握相关政府信息。"),
    Shape("H41", .shares, "person received>4", "新收申请当中，自然人提出的比例高达{person%received}。"),
    Shape(
      "H42", .shares, "unavailable concluded>4",
      "无法提供的{unavailable}件，在办结量中的份额为{unavailable%concluded}。"),
    Shape("H43", .shares, "disclosed concluded>4", "公开率（含部分公开，按办结数计）{disclosed%concluded}。"),
    Shape(
      "H44", .growth, "+received",
      "与上年{-received}件相比，今年新收的{received}件{received:上升|回落}了{+received}。"),
    Shape("H45", .growth, "+received", "新收件数[环比上一年度|较上一年度]{received:上扬|下滑}{+received}。"),
    Shape("H46", .growth, "+received", "比{Y-1}年{received:多收|少收}申请{#received}件。"),
    Shape(
      "H47", .growth, "+concluded", "办结数量{concluded:净增|净减}{#concluded}件（{Y-1}年办结{-concluded}件）。"),
    Shape(
      "H48", .growth, "disclosed disclosed^concluded",
      "按办结数计的公开比例，一年间{disclosed^concluded:攀升|回落}{disclosed^concluded}个百分点。"),
  ]
}
