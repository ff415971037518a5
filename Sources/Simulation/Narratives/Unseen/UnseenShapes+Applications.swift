extension UnseenShapes {
  /// What was asked for.
  static let applications: [Shape] = [
    Shape(
      "U-19", .applications, "received",
      """
      {Y}年[度|]，{we}共收到(==atHand:政府信息公开申请{received}件，上年结转{carriedOver}件)，共计{atHand}件；\
      (==atHand:依法办结{concluded}件，结转下年度继续办理的{carriedForward}件)。
      """),
    Shape(
      "U-20", .applications, "received !carriedOver !carriedForward",
      "共受理政府信息公开申请{received}件，[均在规定时限内予以答复|已全部办理完毕]。"),
    Shape(
      "U-21", .applications, "received",
      """
      {Y}年{whole}新受理政府信息公开申请{received}件，上年转结{carriedOver}件，[全年|已]办结{concluded}件，\
      转下一年办理{carriedForward}件。
      """),
    Shape(
      "U-22", .applications, "concluded carriedForward",
      "{we}[全年|本年度]共办结依申请公开{concluded}件，[另有|还有]{carriedForward}件结转到{Y+1}年继续办理。"),
    Shape(
      "U-23", .applications, "received disputes",
      "[全年|一年来]接收政府信息公开申请{received}件，[应对|涉及]行政复议{reconsiderations}件、行政诉讼{suits}件。"),
    Shape(
      "U-24", .applications, "received>9",
      """
      {Y}年，{we}新收依申请公开件{received}件。(==received:上半年{firstHalf}件，下半年{secondHalf}件)，\
      [均已登记编号|逐件建立台账]。
      """),
    Shape(
      "U-25", .applications, "received concluded",
      """
      依申请公开方面，收到申请{received}件，(?carriedOver:加上上年未办结的{carriedOver}件，)[共应办|应办]{atHand}件，\
      年内办结{concluded}件(?carriedForward:，余下{carriedForward}件[正在办理|尚在办理期限内])。
      """),
    Shape(
      "U-26", .applications, "received !carriedOver !disputes",
      """
      {Y}年{we}受理依申请公开{received}件，办结{concluded}件，[因政府信息公开引起的|由此引发的]行政复议0件、行政诉讼0件。
      """),
    Shape(
      "U-27", .applications, "received !carriedForward",
      """
      全年收到信息公开申请{received}件(?carriedOver:，上年度结转{carriedOver}件)；予以公开{granted}件，\
      部分公开{partly}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{notProcessed}件，其他处理{other}件。
      """),
    Shape(
      "U-N3", .applications, "carriedOver !received",
      "{Y}年没有新收政府信息公开申请，[办理|处理]上年结转的申请{carriedOver}件，办结{concluded}件。"),
    Shape("U-N1", .none, "!atHand", "{Y}年{we}[未接到|没有接到]政府信息公开申请，也无上年结转件。"),
    Shape("U-N2", .none, "!atHand", "截至12月31日，未收到当面、信函、网络等[形式|方式]的政府信息公开申请。"),
    Shape("U-N4", .none, "!atHand", "[全年|本年度]新收政府信息公开申请数量0件，上年结转政府信息公开申请数量0件。"),
  ]

  /// Who of the bodies of a territory handled them.
  static let scopes: [Shape] = [
    Shape(
      "U-28", .scopes, "gov received>3",
      """
      全{level}新收申请{received}件，[按受理主体分|从受理单位看]，(==received:{level}政府办公室{ownReceived}件，\
      {level}直部门{departmentsReceived}件，乡镇（街道）{townsReceived}件)。
      """),
    Shape(
      "U-29", .scopes, "gov received>3 belowReceived",
      """
      (==received:各部门和乡镇（街道）新收申请{belowReceived}件，{level}政府本级新收申请{ownReceived}件)，\
      {whole}[合计|共]{received}件。
      """),
  ]

  /// Who asked, and what about.
  static let applicants: [Shape] = [
    Shape(
      "U-30", .applicants, "person organisations",
      """
      从申请[主体|人]看，本年新收{received}件中，(=received:自然人{person}件，法人和其他组织{organisations}件)。
      """),
    Shape(
      "U-31", .applicants, "person received>4",
      """
      [新收申请中，|本年新收申请中，]自然人提出{person}件，占{person%received}(?enterprise:；商业企业提出{enterprise}件，\
      占{enterprise%received})。
      """),
    Shape(
      "U-32", .applicants, "person enterprise",
      """
      本年新收申请的申请人类型：(==received:自然人{person}件，商业企业{enterprise}件，科研机构{research}件，\
      社会公益组织{welfare}件，法律服务机构{legal}件，其他{otherOrganisation}件)，[总计|合计]{received}件。
      """),
    Shape(
      "U-33", .applicants, "received>4",
      """
      新收的{received}件申请，按内容[分|划分]：(==received:<field>类{subject1}件、<field>类{subject2}件、其他类{subject3}件)。
      """),
  ]

  /// By what way they came.
  static let channels: [Shape] = [
    Shape(
      "U-34", .channels, "received>1",
      """
      [申请渠道上|从申请途径看]，(==received:当面申请{inPerson}件、信函申请{byPost}件、网络申请{online}件、\
      传真申请{byFax}件)，共[新收|]{received}件。
      """),
    Shape(
      "U-35", .channels, "received>2 online",
      "新收申请{received}件，其中(<received:通过网络提交的{online}件)，占{online%received}。"),
    Shape(
      "U-36", .channels, "received>3",
      """
      新收的{received}件申请全部通过信函、网络、现场和传真提交，分别为\
      (==received:{'byPost}件、{'online}件、{'inPerson}件和{'byFax}件)。
      """),
  ]
}
