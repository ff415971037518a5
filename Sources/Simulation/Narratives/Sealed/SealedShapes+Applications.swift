extension SealedShapes {
  /// What was asked for.
  static let applications: [Shape] = [
    Shape(
      "S-19", .applications, "received",
      """
      {Y}年，{we}共收到政府信息公开申请{received}件，上年结转{carriedOver}件，[办结|共办结]{concluded}件，\
      [结转下年度|下年度继续办理]{carriedForward}件。
      """),
    Shape(
      "S-20", .applications, "carriedOver concluded",
      """
      全年共处理政府信息公开申请{atHand}件（(<atHand:含上年度结转{carriedOver}件)），(==atHand:答复{concluded}件\
      (?carriedForward:，其余{carriedForward}件[转入下年度|下年度继续]办理))。
      """),
    Shape(
      "S-21", .applications, "received !carriedOver !carriedForward",
      "{Y}年{we}收到依申请公开{received}件，[均在法定期限内答复|已全部按时答复申请人]。"),
    Shape(
      "S-22", .applications, "received !carriedOver !carriedForward",
      "[规范办理依申请公开，|]全年受理{received}件，办结{concluded}件，[办结率|答复率]100%。"),
    Shape(
      "S-23", .applications, "received !disputes !carriedForward",
      """
      {we}全年受理政府信息公开申请{received}件，均[已|按时]办结，未因此[引发|产生]行政复议、行政诉讼。
      """),
    Shape(
      "S-24", .applications, "received concluded",
      """
      新收到政府信息公开申请{received}宗，(?carriedOver:上年结转{carriedOver}宗，)办结{concluded}宗，转下年办理{carriedForward}宗。
      """),
    Shape(
      "S-25", .applications, "received carriedOver",
      """
      (==atHand:上年结转{carriedOver}件、本年新收{received}件)，合计{atHand}件；(==atHand:[年内|已]办结{concluded}件，\
      结转下年{carriedForward}件)。
      """),
    Shape(
      "S-26", .applications, "received>39",
      "{Y}年收到申请{~received}件，[以<field>、<field>类居多|办理任务较重]。"),
    Shape(
      "S-27", .applications, "carriedForward concluded",
      """
      截至{Y}年12月31日，[{we}应办的|应办理的]{atHand}件申请中，(==atHand:已答复{concluded}件，尚有{carriedForward}件\
      [未到答复期限|正在办理])。
      """),
    Shape(
      "S-N3", .applications, "carriedOver !received",
      "{Y}年未收到新的政府信息公开申请，上年结转{carriedOver}件，[本年|]办结{concluded}件，转下年{carriedForward}件。"),
    Shape("S-N1", .none, "!atHand", "{Y}年{we}未收到[政府信息公开申请|依申请公开件]。"),
    Shape("S-N2", .none, "!atHand", "[本年度|全年]收到政府信息公开申请0件，上年结转0件，办理0件。"),
    Shape("S-N4", .none, "!atHand", "{this}[本年度|全年]没有收到[公民、法人或者其他组织|任何形式]的政府信息公开申请。"),
  ]

  /// Who of the bodies of a territory handled them.
  static let scopes: [Shape] = [
    Shape(
      "S-28", .scopes, "gov received>3",
      """
      全{level}共[收到|新收]政府信息公开申请{received}件，其中(=received:{level}政府本级{ownReceived}件，{level}级部门\
      {departmentsReceived}件，乡镇（街道）{townsReceived}件)。
      """),
    Shape(
      "S-29", .scopes, "gov received>3 belowReceived",
      """
      (==received:{level}政府办公室收到{ownReceived}件，其余{belowReceived}件由各部门、乡镇（街道）收到)，\
      全{level}[本年新收申请|新收申请总数为]{received}件。
      """),
  ]

  /// Who asked, and what about.
  static let applicants: [Shape] = [
    Shape(
      "S-30", .applicants, "person organisations",
      "新收[的|]{received}件申请[中|里]，(=received:自然人申请{person}件、法人或其他组织申请{organisations}件)。"),
    Shape(
      "S-31", .applicants, "person=received received>1",
      "[本年|全年]收到的{received}件申请，申请人均为自然人。"),
    Shape(
      "S-32", .applicants, "person enterprise",
      """
      收到申请{received}宗，其中(=received:来自公民{person}宗，商业企业{enterprise}宗(?research:，科研机构{research}宗)\
      (?welfare:，社会公益组织{welfare}宗)(?legal:，法律服务机构{legal}宗)\
      (?otherOrganisation:，其他组织{otherOrganisation}宗))。
      """),
    Shape(
      "S-33", .applicants, "received>4 subject1 subject2 subject3",
      """
      {received}件新收申请[中|里]，(<received:涉及<field>的{subject1}件、涉及<field>的{subject2}件)，[其余内容较为分散|其余多为零散事项]。
      """),
  ]

  /// By what way they came.
  static let channels: [Shape] = [
    Shape(
      "S-34", .channels, "received>1",
      """
      新收申请{received}件，其中(==received:网络申请{online}件、信函申请{byPost}件、当面申请{inPerson}件、其他方式{byFax}件)。
      """),
    Shape(
      "S-35", .channels, "received>4 online",
      """
      [按申请方式统计|申请方式上]，新收的{received}件包括(==received:网络申请{online}件，占{online%received}；信函申请{byPost}件，\
      占{byPost%received}；当面和传真提出的{inPerson}件、{byFax}件)。
      """),
    Shape(
      "S-36", .channels, "received inPerson",
      "[本年|全年]新收的{received}件申请中，(<received:当面递交{inPerson}件)，[窗口当场登记|均出具登记回执]。"),
    Shape(
      "S-37", .channels, "online=received received>1",
      "[本年|全年]新收的{received}件申请均[为网络申请|通过网站在线提交]。"),
  ]
}
