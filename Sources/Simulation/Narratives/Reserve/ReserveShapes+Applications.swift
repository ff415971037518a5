extension ReserveShapes {
  /// What was asked for.
  static let applications: [Shape] = [
    Shape(
      "R17", .applications, "received concluded",
      """
      {Y}年，[{we}|{this}]共收到政府信息公开申请{received}件(?carriedOver:，上年结转{carriedOver}件)，[当年|本年度]办结{concluded}件\
      (?carriedForward:，结转下年度继续办理{carriedForward}件)，按期答复率100%。
      """),
    Shape(
      "R18", .applications, "received carriedOver concluded",
      """
      全年共受理[公众提交的|]政府信息公开申请{atHand}件（(<atHand:含上年度结转{carriedOver}件)），申请内容[主要集中在|多涉及]<field>、\
      <field>、<field>等方面，依法办结{concluded}件(?carriedForward:，结转下年度办理{carriedForward}件)。
      """),
    Shape(
      "R19", .applications, "received carriedOver concluded carriedForward",
      """
      {Y}年，{we}(==atHand:新受理政府信息公开申请{received}件，{Y-1}年结转申请{carriedOver}件)，共计{atHand}件。已办结{concluded}件，\
      [均在法定时限内答复|全部按时答复]；另有{carriedForward}件结转到下年度继续办理。
      """),
    Shape(
      "R20", .applications, "received !carriedOver",
      """
      {Y}年，收到公民、法人[和|或者]其他组织政府信息公开申请{received}件，无上年结转申请(?!carriedForward:，所有申请均按期办结)\
      (?carriedForward:；年内办结{concluded}件，{carriedForward}件转入下年)。
      """),
    Shape(
      "R21", .applications, "received !carriedOver !carriedForward",
      "全年[收到|接收]依申请公开件{received}件，[已全部|均]按照规定程序和时限[进行了规范答复|答复申请人]。"),
    Shape(
      "R22", .applications, "received !carriedOver carriedForward",
      """
      全年共收到{received}件申请，(==received:已办结{concluded}件、正在办理{carriedForward}件)，申请事项涉及<field>、<field>等[多个领域|方面]。
      """),
    Shape(
      "R23", .applications, "concluded carriedForward",
      """
      {Y}年度共处理政府信息公开申请{atHand}件(?carriedOver:（含上年结转）)，(==atHand:{concluded}件已在法定期限内予以答复，\
      {carriedForward}件结转下年答复)。
      """),
    Shape(
      "R24", .applications, "received",
      """
      {Y}年度新收政府信息公开申请{received}件、上年度结转{carriedOver}件；年度办结{concluded}件、结转下一年度{carriedForward}件。
      """),
    Shape(
      "R25", .applications, "received carriedOver concluded",
      """
      全年答复政府信息公开申请{concluded}件（含上年度结转申请），[均在法定期限内予以答复|未出现逾期]；其间收到新申请{received}件。
      """),
    Shape(
      "R26", .applications, "received>4 subject3",
      """
      在收到的{received}件申请中，(<received:涉及<field>的{subject1}件，涉及<field>的{subject2}件)，其余申请内容[较为分散|涉及面较广]。
      """),
    Shape(
      "R27", .applications, "received>5",
      """
      {Y}年收到申请{received}件，一至四季度分别收到(==received:{quarter1}件、{quarter2}件、{quarter3}件、{quarter4}件)，均[实行台账管理|按时登记]。
      """),
  ]

  /// That nothing was asked for.
  static let none: [Shape] = [
    Shape("R-N1", .none, "!atHand", "{Y}年，{we}未收到政府信息公开申请，[无上年结转件|也无上年结转申请]。"),
    Shape("R-N2", .none, "!atHand", "[全年|本年度]共收到依申请公开0件，[申请渠道保持畅通|相关渠道运行正常]。"),
    Shape("R-N3", .none, "!atHand", "依申请公开方面，[本年度|{Y}年]未受理政府信息公开申请。"),
  ]

  /// Who of the bodies of a territory, or of an organ, handled them.
  static let scopes: [Shape] = [
    Shape(
      "R28", .scopes, "gov received>3",
      """
      {Y}年，全{level}共收到政府信息公开申请{received}件，其中(=received:{level}政府（办公室）{ownReceived}件，{level}直部门{departmentsReceived}件，\
      镇（街道）{townsReceived}件)，[均按程序登记|办理总体平稳]。
      """),
    Shape(
      "R29", .scopes, "gov received>5",
      """
      全{level}{received}件新收申请中，(==received:由{level}政府本级办理的{ownReceived}件，其余{belowReceived}件由各部门、镇（街道）办理)。
      """),
  ]
}
