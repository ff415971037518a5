extension UnseenShapes {
  /// How the applications have changed since the year before.
  static let growth: [Shape] = [
    Shape(
      "U-51", .growth, "+received",
      "[{Y}年|本年度]新收政府信息公开申请{received}件，同比{received:增长|下降}{+received}。"),
    Shape(
      "U-52", .growth, "+received",
      """
      与{Y-1}年的{-received}件相比，本年新收申请{received}件，{received:增加|减少}{#received}件，\
      {received:增幅|降幅}[为|]{+received}。
      """),
    Shape(
      "U-53", .growth, "*received",
      "申请量[继续|明显]上升，本年新收{received}件，是上年的{*received}倍。"),
    Shape(
      "U-54", .growth, "+person",
      "自然人[提出的|]申请{person}件，上年{-person}件，同比{person:上升|下降}{+person}。"),
  ]

  /// Reconsiderations and suits.
  static let disputes: [Shape] = [
    Shape(
      "U-55", .disputes, "disputes",
      """
      因政府信息公开引发行政争议{disputes}件，其中(=disputes:行政复议{reconsiderations}件，行政诉讼{suits}件)。
      """),
    Shape(
      "U-56", .disputes, "reconsiderations suits",
      """
      [发生|涉及]政府信息公开行政复议{reconsiderations}件，(==reconsiderations:结果维持{upheld}件，结果纠正{corrected}件，\
      其他结果{otherOutcome}件，尚未审结{pending}件)；行政诉讼{suits}件，(==suits:结果维持{suitsUpheld}件，\
      结果纠正{suitsCorrected}件，其他结果{suitsOther}件，尚未审结{suitsPending}件)。
      """),
    Shape(
      "U-57", .disputes, "reconsiderations !suits",
      "因政府信息公开被申请行政复议{reconsiderations}件(?upheld:（维持{upheld}件）)，[未发生|没有]行政诉讼。"),
    Shape(
      "U-58", .disputes, "suits !reconsiderations",
      """
      [全年|本年度]无政府信息公开行政复议案件，被提起行政诉讼{suits}件(?suitsPending:，其中(<suits:{suitsPending}件尚未审结))。
      """),
    Shape(
      "U-59", .disputes, "disputes",
      """
      从行政复议和行政诉讼情况[来|]看，因政府信息公开提起的行政复议{reconsiderations}件，行政诉讼{suits}件。
      """),
    Shape(
      "U-60", .disputes, "directSuits laterSuits",
      """
      政府信息公开行政诉讼{suits}件，(==suits:未经复议直接起诉{directSuits}件，复议后起诉{laterSuits}件)；\
      行政复议{reconsiderations}件。
      """),
  ]

  /// That there were none.
  static let denials: [Shape] = [
    Shape(
      "U-D1", .denial, "!disputes", "[全年|{Y}年]未发生因政府信息公开申请引发的行政复议、行政诉讼。"),
    Shape("U-D2", .denial, "!disputes", "因政府信息公开引起的行政复议0件，行政诉讼0件。"),
    Shape(
      "U-D3", .denial, "!disputes",
      "没有公民、法人或其他组织就{we}政府信息公开[工作|]申请行政复议、提起行政诉讼。"),
    Shape("U-D4", .denial, "!disputes", "政府信息公开类行政复议、诉讼案件[均为|为]零。"),
  ]

  /// What another section says once more.
  static let restatements: [Shape] = [
    Shape(
      "U-61", .restatement, "received>9",
      "[对照群众期盼|从工作实践看]，全年新收{received}件申请，[办理质量参差不齐|答复水平还不够均衡]。"),
    Shape(
      "U-62", .restatement, "carriedForward",
      "年底仍有{carriedForward}件申请结转下年，办理[时效|效率]有待提高。"),
    Shape(
      "U-63", .restatement, "notHeld",
      "本机关不掌握而无法提供的申请有{notHeld}件，[信息共享|对公众的申请指引]不够到位。"),
    Shape(
      "U-64", .restatement, "",
      "{portal}全年[虽|]公开信息{site}条，但<field>类内容[偏少|更新不够及时]。"),
  ]
}
