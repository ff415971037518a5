extension PracticeShapes {
  /// Who asked.
  static let applicants: [Shape] = [
    Shape(
      "K51", .applicants, "person organisations",
      "新收的{received}件申请由(==received:个人申请{person}件和单位申请{organisations}件)[组成|构成]。"),
    Shape(
      "K52", .applicants, "person organisations",
      """
      {Y}年新收申请共{received}件。(==received:自然人提出{person}件；法人及其他组织提出{organisations}件)。[两类申请的办理标准一致|办理中一视同仁]。
      """),
    Shape(
      "K53", .applicants, "enterprise person",
      """
      申请主体涵盖(==received:自然人（{person}件）(?enterprise:、商业企业（{enterprise}件）)(?research:、科研机构（{research}件）)\
      (?welfare:、社会公益组织（{welfare}件）)(?legal:、法律服务机构（{legal}件）)\
      (?otherOrganisation:、其他组织（{otherOrganisation}件）))，[总计|共计]新收{received}件。
      """),
    Shape(
      "K54", .applicants, "person received>1",
      """
      [就|从]申请主体[而言|来看]，新收申请{received}件，其中(=received:自然人{'person}(?enterprise:，企业法人{'enterprise})\
      (?research:，科研机构{'research})(?welfare:，社会公益组织{'welfare})(?legal:，法律服务机构{'legal})\
      (?otherOrganisation:，其他{'otherOrganisation}))，单位均为件。
      """),
    Shape(
      "K55", .applicants, "person received>2",
      "个人申请{person}件，(<person:当中经网络提交的{personOnline}件)，[多数与自身权益相关|用于生产生活需要]。"),
    Shape(
      "K56", .applicants, "enterprise received>4",
      "企业法人提交申请{enterprise}件，占新收总数的{enterprise%received}。"),
    Shape(
      "K57", .applicants, "person=received received>1",
      "新收的{received}件申请全部由个人提出，[企业等单位未提出申请|暂无单位申请]。"),
  ]

  /// By what way they came.
  static let channels: [Shape] = [
    Shape(
      "K58", .channels, "received>1",
      "线上、寄送、窗口、传真四种途径收到的申请依次为(==received:{online}件、{byPost}件、{inPerson}件、{byFax}件)，总数{received}件。"),
    Shape(
      "K59", .channels, "received>1",
      """
      按来件途径划分，新收的{received}件包括：(==received:(?online:互联网填报{online}件；)(?byPost:邮政寄递{byPost}件；)\
      (?inPerson:现场递交{inPerson}件；)(?byFax:传真发来{byFax}件；))。
      """),
    Shape(
      "K60", .channels, "received online",
      "新收的{received}件申请里，(<received:从网站端提交的有{online}件)，[网上办理渐成习惯|群众办事更省时]。"),
    Shape(
      "K61", .channels, "received>4 online",
      "网上申请{online}件，占{online%received}；[信函、当面等方式为辅|其他途径的申请相对较少]。"),
  ]
}
