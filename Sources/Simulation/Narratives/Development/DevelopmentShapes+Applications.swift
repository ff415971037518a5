extension DevelopmentShapes {
  /// What was asked for, and what became of it.
  static let applications: [Shape] = [
    Shape(
      "D04", .applications, "",
      """
      {Y}年，{we}共收到政府信息公开申请{received}件，上年结转{carriedOver}件，[办结|已办结]{concluded}件，\
      结转下年度继续办理{carriedForward}件。
      """),
    Shape(
      "D25", .applications, "received !carriedOver !carriedForward",
      "{Y}年，[{we}|{this}]共受理依申请公开{received}件，均[已按|在]规定[时限内|期限内]答复。"),
    Shape(
      "D26", .applications, "concluded",
      """
      全年新收政府信息公开申请{received}件(?carriedOver:、上年结转{carriedOver}件)，年内办结{concluded}件\
      (?carriedForward:，{carriedForward}件转下年度继续办理)(?!carriedForward:，无结转下年度的申请)。
      """),
    Shape(
      "D27", .applications, "carriedOver received",
      "共[办理|处理]政府信息公开申请{atHand}件，其中(=atHand:本年新收{received}件、上年结转{carriedOver}件)。"),
    Shape(
      "D28", .applications, "concluded received",
      "收到申请{received}件，[作出|]答复{concluded}件，按期答复率100%，[未出现|没有]超期情形。"),
    Shape("D59", .applications, "received>59", "全年受理政府信息公开申请{~received}件，[均有专人跟办|逐件建立台账]。"),
    Shape(
      "D43", .scopes, "gov received>3",
      """
      (==received:{level}本级收到{ownReceived}件、{level}政府各部门收到{departmentsReceived}件、各镇办收到\
      {townsReceived}件)，合计{received}件。
      """),
    Shape(
      "D44", .scopes, "gov received>3 !carriedOver",
      """
      [按层级看，|]{level}本级[共|]受理申请{ownReceived}件；各部门和[镇办|各乡镇街道]共受理申请{belowReceived}件，\
      办结{belowConcluded}件。
      """),
    Shape("D49", .cumulative, "received", "《条例》施行以来，[{we}|{this}]累计受理申请{cumulative}件。"),
    Shape(
      "D53", .cumulative, "+received",
      "{Y-1}年度收到申请{-received}件，[办理情况|有关情况]见上一年度报告。"),
    Shape("D-N1", .none, "!atHand", "{Y}年，{this}未收到政府信息公开申请。"),
    Shape("D-N2", .none, "!atHand", "[全年|本年度]没有收到公民、法人和其他组织的政府信息公开申请。"),
    Shape("D-N3", .none, "!atHand", "{Y}年，[{we}|{this}]收到政府信息公开申请0件。"),
  ]

  /// Who asked, and by what way.
  static let applicants: [Shape] = [
    Shape(
      "D05", .applicants, "person organisations",
      "新收申请{received}件中，(==received:自然人申请{person}件，法人或其他组织申请{organisations}件)。"),
    Shape(
      "D29", .applicants, "person",
      """
      从申请人[类型|构成]看，自然人{person}件(?enterprise:，商业企业{enterprise}件)(?research:，科研机构{research}件)\
      (?welfare:，社会公益组织{welfare}件)(?legal:，法律服务机构{legal}件)\
      (?otherOrganisation:，其他组织{otherOrganisation}件)。
      """),
    Shape(
      "D54", .applicants, "person=received received>1",
      "申请人均为自然人，共{person}件，[法人和其他组织未提出申请|没有企业申请]。"),
    Shape(
      "D30", .channels, "received>1",
      """
      [从渠道看|按提交方式分]，{received}件申请包括(==received:(?online:通过网络提交{online}件、)(?byPost:邮寄{byPost}件、)\
      (?inPerson:当面提交{inPerson}件、)(?byFax:传真{byFax}件、))。
      """),
    Shape(
      "D55", .channels, "received online byPost",
      "申请方式[以网络为主|较为集中]，{received}件中(<received:网上申请{online}件、信函{byPost}件)。"),
  ]

  /// How the applications were concluded.
  static let outcomes: [Shape] = [
    Shape(
      "D06", .outcomes, "concluded form2021",
      """
      办理结果[方面|]：(=concluded:(?granted:予以公开{granted}件、)(?partly:部分公开{partly}件、)\
      (?refused:不予公开{refused}件、)(?unavailable:无法提供{unavailable}件、)\
      (?notProcessed:不予处理{notProcessed}件、)(?other:其他处理{other}件、))。
      """),
    Shape(
      "D31", .outcomes, "form2021 disclosed withheld",
      """
      在{concluded}件办结件中，(==concluded:公开（含部分公开）{disclosed}件，其余{withheld}件)[依法作出其他答复|\
      按规定作其他处理]。
      """),
    Shape(
      "D32", .outcomes, "unavailable",
      """
      无法提供{unavailable}件，其中(=unavailable:(?notHeld:本机关不掌握相关信息{notHeld}件、)\
      (?needsCreation:需要另行制作{needsCreation}件、)(?unclear:补正后仍不明确{unclear}件、))。
      """),
    Shape(
      "D33", .outcomes, "notProcessed",
      """
      不予处理{notProcessed}件，(=notProcessed:(?petition:属于信访举报投诉{petition}件、)\
      (?duplicate:重复申请{duplicate}件、)(?publication:要求提供公开出版物{publication}件、)\
      (?excessive:大量反复申请{excessive}件、)(?confirmation:要求确认或重新出具{confirmation}件、))。
      """),
    Shape(
      "D34", .refusals, "refused",
      """
      不予公开{refused}件，分别为(==refused:(?secret:属于国家秘密{secret}件、)(?prohibited:法律行政法规禁止公开{prohibited}件、)\
      (?security:危及“三安全一稳定”{security}件、)(?thirdParty:保护第三方合法权益{thirdParty}件、)\
      (?internalAffairs:内部事务信息{internalAffairs}件、)(?process:过程性信息{process}件、)\
      (?file:行政执法案卷{file}件、)(?query:行政查询事项{query}件、))。
      """),
    Shape("D35", .refusals, "file", "因属于行政执法案卷[决定|]不予公开{file}件。"),
    Shape("D56", .refusals, "process", "属于四类过程性信息而不予公开的[有|为]{process}件，[已|均]书面说明理由。"),
  ]

  /// Shares and changes.
  static let comparisons: [Shape] = [
    Shape("D07", .shares, "disclosed concluded>4", "在办结的申请中，予以公开和部分公开的占{disclosed%concluded}。"),
    Shape("D36", .shares, "granted concluded>4", "予以公开{granted}件，占办结总数的{granted%concluded}。"),
    Shape("D37", .shares, "notHeld concluded>4", "答复本机关不掌握相关信息的占比{notHeld%concluded}。"),
    Shape("D38", .shares, "person received>4", "自然人申请占申请总量的{person%received}[，是主要申请群体|]。"),
    Shape("D39", .shares, "disclosed concluded>4", "全年依申请公开的公开率[为|达到]{disclosed%concluded}。"),
    Shape(
      "D08", .growth, "+received", "[受理量|申请量]{received:较上年增长|较上年下降}{+received}，上年为{-received}件。"),
    Shape("D40", .growth, "+received", "新收申请量同比{received:增长|下降}{+received}。"),
    Shape("D41", .growth, "+received", "新收申请比上年{received:增加|减少}{#received}件。"),
    Shape(
      "D57", .growth, "+received",
      "{Y}年新收申请{received}件，{Y-1}年为{-received}件，{received:增幅|降幅}{+received}。"),
    Shape(
      "D42", .growth, "disclosed disclosed^concluded",
      "公开（含部分公开）占比较上年{disclosed^concluded:提高|下降}{disclosed^concluded}个百分点。"),
  ]
}
