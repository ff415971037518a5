extension SealedShapes {
  /// Changes from the year before.
  static let growth: [Shape] = [
    Shape(
      "S-49", .growth, "+received",
      "[全年|本年]新收申请{received}件，较上年{received:增加|减少}{#received}件，{received:增长|下降}{+received}。"),
    Shape(
      "S-50", .growth, "+received",
      "新收申请量[比|较]{Y-1}年{received:上升|下降}{+received}，[办理压力|工作节奏]有所变化。"),
    Shape(
      "S-51", .growth, "+received",
      "{Y-1}年、{Y}年新收申请分别为{-received}件、{received}件，同比{received:增长|减少}{+received}。"),
    Shape(
      "S-52", .growth, "+concluded",
      "[全年|本年]办结申请{concluded}件，上年为{-concluded}件，{concluded:增加|减少}{#concluded}件。"),
    Shape(
      "S-53", .growth, "*received",
      "新收申请[数量|量]是上年的{*received}倍，[多数|不少]与<field>有关。"),
  ]

  /// What was contested.
  static let disputes: [Shape] = [
    Shape(
      "S-54", .disputes, "received concluded disputes",
      """
      全年收到申请{received}件，办结{concluded}件，因政府信息公开引起行政复议{reconsiderations}件、行政诉讼{suits}件。
      """),
    Shape(
      "S-55", .disputes, "reconsiderations",
      """
      因政府信息公开被申请行政复议{reconsiderations}件，[其中|](=reconsiderations:(?upheld:结果维持{upheld}件，)\
      (?corrected:结果纠正{corrected}件，)(?otherOutcome:其他结果{otherOutcome}件，)(?pending:尚未审结{pending}件，))；\
      (?suits:被提起行政诉讼{suits}件)(?!suits:未发生行政诉讼)。
      """),
    Shape(
      "S-56", .disputes, "suits !reconsiderations",
      """
      [{Y}年|全年]未发生政府信息公开行政复议案件，行政诉讼案件{suits}件，(==suits:(?directSuits:未经复议直接起诉\
      {directSuits}件、)(?laterSuits:复议后起诉{laterSuits}件、))。
      """),
    Shape(
      "S-57", .disputes, "reconsiderations !suits",
      "因政府信息公开申请引发行政复议{reconsiderations}宗，[无行政诉讼|行政诉讼0宗]。"),
    Shape(
      "S-58", .disputes, "reconsiderations=upheld reconsiderations",
      "政府信息公开行政复议{reconsiderations}件，[结果均为维持|均维持原答复](?suits:；政府信息公开行政诉讼{suits}件)。"),
    Shape(
      "S-59", .disputes, "suits",
      """
      (?reconsiderations:涉及政府信息公开的行政复议{reconsiderations}件，)涉及政府信息公开的行政诉讼{suits}件\
      (?suitsUpheld:（(<suits:其中结果维持{suitsUpheld}件)）)，[均依法应诉|应诉材料均按期提交]。
      """),
  ]

  /// That nothing was.
  static let denials: [Shape] = [
    Shape("S-C1", .denial, "!disputes", "[全年|本年度]无因政府信息公开引起的行政复议、行政诉讼[案件发生|案件]。"),
    Shape("S-C2", .denial, "!disputes", "{Y}年{we}未发生政府信息公开行政复议和行政诉讼。"),
    Shape("S-C3", .denial, "!disputes", "针对政府信息公开[提起|引起]的行政复议0起，行政诉讼0起。"),
    Shape(
      "S-C4", .denial, "!disputes", "[未出现|没有出现]因政府信息公开被申请行政复议、被提起行政诉讼的[情况|情形]。"),
  ]

  /// What was stated before, said once more.
  static let restatements: [Shape] = [
    Shape(
      "S-60", .restatement, "received",
      "全年新收的{received}件申请中，[有的表述不清|部分描述较笼统]，[与申请人沟通|补正]耗时较多。"),
    Shape(
      "S-61", .restatement, "concluded",
      "回看全年办结的{concluded}件申请，[个别答复书|少数文书]格式[不规范|还不统一]。"),
    Shape(
      "S-62", .restatement, "",
      "全年网站公开的{site}条信息中，<field>方面[偏少|占比不高]，[时效性|可读性]还需提升。"),
    Shape(
      "S-63", .restatement, "reconsiderations",
      "从全年{reconsiderations}件政府信息公开行政复议[看|来看]，[答复说理|程序把关]还有欠缺。"),
    Shape(
      "S-64", .restatement, "unavailable",
      "全年答复无法提供的申请有{unavailable}件，[历史档案|纸质资料]电子化程度[低|不高]。"),
  ]
}
