extension ReserveShapes {
  /// Who asked.
  static let applicants: [Shape] = [
    Shape(
      "R30", .applicants, "received",
      """
      全年收到申请{received}件，其中(=received:自然人申请{person}件，法人或其他组织申请{organisations}件)，[内容以<field>、<field>居多|涉及多个领域]。
      """),
    Shape(
      "R31", .applicants, "person=received received",
      "{we}共收到{received}份政府信息公开申请，均[为自然人申请|来自自然人]。"),
    Shape(
      "R32", .applicants, "person received>4",
      """
      从申请主体看，自然人申请{person}件，占新收总数的{person%received}(?enterprise:；商业企业申请{enterprise}件，占{enterprise%received})\
      (?legal:；法律服务机构申请{legal}件，占{legal%received})。
      """),
    Shape(
      "R33", .applicants, "person enterprise",
      """
      新收{received}件申请中，(=received:来自自然人的{person}件，来自商业企业的{enterprise}件(?research:，来自科研机构的{research}件)\
      (?welfare:，来自社会公益组织的{welfare}件)(?legal:，来自法律服务机构的{legal}件)(?otherOrganisation:，来自其他组织的{otherOrganisation}件))。
      """),
  ]

  /// By what way they came.
  static let channels: [Shape] = [
    Shape(
      "R-H1", .channels, "received>1",
      """
      从申请方式看，{received}件新收申请中，(==received:(?online:网络申请{online}件，占{online%received}；)(?byPost:信函申请{byPost}件，占{byPost%received}；)\
      (?inPerson:当面申请{inPerson}件，占{inPerson%received}；)(?byFax:传真申请{byFax}件，占{byFax%received}；))。
      """),
    Shape(
      "R-H2", .channels, "received>1 !byFax",
      """
      共受理依申请公开{received}件，其中(=received:当面申请{inPerson}件，信函申请{byPost}件，网络申请{online}件)，[渠道畅通|均已登记]。
      """),
    Shape(
      "R-H3", .channels, "received>3",
      """
      新收申请{received}件（(==received:网络{'online}、信函{'byPost}、当面{'inPerson}、传真{'byFax})），[统一登记编号|实行闭环管理]。
      """),
  ]
}
