extension PracticeShapes {
  /// What was asked for.
  static let applications: [Shape] = [
    Shape(
      "K32", .applications, "received carriedOver",
      """
      (==atHand:上年留存的{carriedOver}件与今年新登记的{received}件)合在一起，[{we}|{this}]全年经手政府信息公开申请\
      {atHand}件(?concluded:，办毕{concluded}件)(?carriedForward:，尚有{carriedForward}件顺延至下一年)。
      """),
    Shape(
      "K33", .applications, "received concluded",
      """
      {Y}年，[{we}|{this}]新接收政府信息公开申请{received}件；由上年度转来{carriedOver}件；办理完毕{concluded}件；\
      转入{Y+1}年续办{carriedForward}件。
      """),
    Shape(
      "K34", .applications, "received carriedForward",
      "全年登记[信息公开|政府信息公开]申请{received}件（(?carriedOver:另有跨年度件{carriedOver}件，)年底未到答复期{carriedForward}件）。"
    ),
    Shape(
      "K35", .applications, "received !carriedOver !carriedForward",
      "年内收件{received}件，答复{concluded}件，[收办相抵|当年收当年清]，年初、年末均无在办件。"),
    Shape(
      "K36", .applications, "received concluded",
      """
      {Y}年度政府信息公开申请办理台账：新收{'received}，上年转入{'carriedOver}，办结{'concluded}，转出{'carriedForward}\
      （单位：件）。
      """),
    Shape(
      "K37", .applications, "carriedForward concluded",
      "截至{Y}年12月31日，已答复申请{concluded}件，[另有|还有]{carriedForward}件[在法定期限内办理|未到答复期限]，留待次年答复。"),
    Shape(
      "K38", .applications, "received carriedOver",
      "连同上年[结转的|跨年的]{carriedOver}件，全年应办申请{atHand}件，[件件有登记|逐件编号管理]。"),
    Shape(
      "K39", .applications, "received>3",
      """
      分季度看，(==received:一季度收到申请{quarter1}件、二季度{quarter2}件、三季度{quarter3}件、四季度{quarter4}件)，\
      全年累计{received}件。
      """),
    Shape(
      "K40", .applications, "received>3",
      "全年收到申请{received}件，(==received:上半年{firstHalf}件，下半年{secondHalf}件)，[节奏较为平稳|办理力量随之调配]。"),
    Shape("K41", .applications, "received>59", "年度收件{~received}件，[案头工作量较大|会商研判次数明显增加]。"),
    Shape(
      "K42", .applications, "received>3",
      """
      新收申请{received}件，按所涉领域分：(==received:<field>类{subject1}件，<field>类{subject2}件，其他类{subject3}件)。
      """),
    Shape(
      "K-N1", .none, "!atHand", "{Y}年，没有公民、法人或者其他组织向{this}提出政府信息公开申请。"),
    Shape("K-N2", .none, "!atHand", "全年依申请公开收件数为0，[亦无|也没有]往年遗留件。"),
  ]

  /// Who of the bodies of a territory, or of an organ, handled them.
  static let scopes: [Shape] = [
    Shape(
      "K43", .scopes, "gov received>3",
      """
      全{level}各级行政机关收到申请{received}件，按承办主体分：(==received:{level}政府本级{ownReceived}件，{level}直部门\
      {departmentsReceived}件，镇街{townsReceived}件)。
      """),
    Shape(
      "K44", .scopes, "gov received>3",
      """
      (==received:{level}政府本级受理申请{ownReceived}件，由部门和镇街[承接|受理]的另有{belowReceived}件)，全{level}合计{received}件。
      """),
    Shape(
      "K45", .scopes, "gov received>3 !carriedOver",
      "{level}直各部门收到申请{departmentsReceived}件、答复{departmentsConcluded}件，[镇街情况由镇街年报反映|其他机关的情况见其年度报告]。"
    ),
    Shape(
      "K46", .scopes, "gov received>3",
      "[单看|就]{level}政府本级[，|而言，]收到的申请为{ownReceived}件，[与部门、镇街的数据分别统计|不含部门和镇街]。"),
    Shape(
      "K47", .applicants, "dept received>1",
      "(==received:机关本级收到申请{ownReceived}件、局属各单位收到{belowReceived}件)，全系统合计{received}件。"),
    Shape(
      "K48", .applicants, "dept received>1",
      """
      {received}件申请按承办机构划分，(==received:办公室{ownReceived}件、业务科室{departmentsReceived}件、派出机构{townsReceived}件)。
      """),
    Shape(
      "K49", .applicants, "town received>1",
      "(==received:党政办承办{ownReceived}件，各站所承办{belowReceived}件)，全年合计收到申请{received}件。"),
    Shape(
      "K50", .applicants, "office received>1 !carriedOver",
      "收到的申请中，由秘书科直接答复的{ownConcluded}件，[其余|剩余申请][会同|商请]有关科室[办理|提出意见]。"),
  ]
}
