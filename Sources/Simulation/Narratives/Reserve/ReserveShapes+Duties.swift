extension ReserveShapes {
  /// What was contested.
  static let disputes: [Shape] = [
    Shape(
      "R50", .disputes, "disputes",
      "因政府信息公开引起的行政复议{reconsiderations}件；行政诉讼案件{suits}件。"),
    Shape(
      "R51", .disputes, "reconsiderations suits",
      """
      {Y}年涉政府信息公开行政复议{reconsiderations}起，其中(=reconsiderations:(?upheld:结果维持{upheld}起，)(?corrected:结果纠正{corrected}起，)\
      (?otherOutcome:其他结果{otherOutcome}起，)(?pending:尚未审结{pending}起，))；行政诉讼{suits}起，其中(=suits:(?suitsUpheld:结果维持{suitsUpheld}起，)\
      (?suitsCorrected:结果纠正{suitsCorrected}起，)(?suitsOther:其他结果{suitsOther}起，)(?suitsPending:尚未审结{suitsPending}起，))。
      """),
    Shape(
      "R52", .disputes, "reconsiderations !suits",
      """
      全年发生政府信息公开行政复议{reconsiderations}件(?upheld:，维持{upheld}件)(?pending:，尚未审结{pending}件)，未发生政府信息公开行政诉讼。
      """),
    Shape(
      "R53", .disputes, "suits !reconsiderations",
      """
      未发生因政府信息公开被申请行政复议的情况；被提起行政诉讼{suits}件(?suitsPending:，其中(<suits:{suitsPending}件尚在审理中))。
      """),
    Shape(
      "R54", .disputes, "suits",
      """
      政府信息公开行政诉讼案件{suits}件，其中(=suits:未经复议直接起诉{directSuits}件，复议后起诉{laterSuits}件)(?reconsiderations:；另有行政复议案件{reconsiderations}件)。
      """),
    Shape(
      "R55", .disputes, "reconsiderations=upheld upheld",
      """
      {this}作为被申请人的政府信息公开行政复议案件{reconsiderations}件，[复议机关均予以维持|复议结果均为维持](?suits:；作为被告的行政诉讼案件{suits}件)。
      """),
    Shape(
      "R56", .disputes, "reconsiderations suits",
      """
      [办理|应对]政府信息公开行政复议、行政诉讼案件{disputes}件（(==disputes:行政复议{reconsiderations}件，行政诉讼{suits}件)）。
      """),
  ]

  /// That nothing was.
  static let denials: [Shape] = [
    Shape("R-C1", .denial, "!disputes", "[年内|{Y}年]未发生针对{this}政府信息公开工作的行政复议和行政诉讼。"),
    Shape("R-C2", .denial, "!disputes", "没有出现[一起|]因依申请公开引发的复议、诉讼案件。"),
    Shape("R-C3", .denial, "!disputes", "因政府信息公开被申请行政复议、被提起行政诉讼的数量[均为零|均为0件]。"),
    Shape("R-C4", .denial, "!disputes", "[全年|本年度]无信息公开类行政复议案件，无信息公开类行政诉讼案件。"),
  ]

  /// What must be reported besides.
  static let duties: [Shape] = [
    Shape("R-E1", .appraisal, "", "将政务公开纳入[高质量发展|年度综合绩效]考核，[分值权重不低于{=3-5}%|赋分{2-5}分]，定期通报进展。"),
    Shape("R-E2", .appraisal, "", "[修订|细化]政务公开工作考核细则，由{office}[逐季|按月]对<unit>落实情况考核打分。"),
    Shape("R-E3", .review, "", "开展政务公开社会评议，邀请<party>、<party>等{20-200}人参与，满意率{=90-98}.{=1-9}%。"),
    Shape("R-E4", .review, "", "主动接受社会评议，[在网站设置评议专栏|发放评议表]，收集意见建议{5-80}条，[均已研究吸收|逐条反馈]。"),
    Shape("R-E5", .accountability, "", "[全年|{Y}年]未发生因政府信息公开工作被责任追究的[情况|情形]。"),
    Shape("R-E6", .accountability, "", "落实责任追究制度，年内无单位和个人因信息公开工作被追究责任。"),
    Shape(
      "R-F1", .feeStatement, "form2021",
      "{Y}年，{this}[依申请提供政府信息|办理政府信息公开申请]未收取信息处理费。"),
    Shape(
      "R-F2", .feeStatement, "form2021",
      "按照《政府信息公开信息处理费管理办法》（{doc:feeRule}）[有关规定|要求]，本年度未产生信息处理费。"),
    Shape(
      "R-F3", .feeStatement, "form2021",
      "收取信息处理费情况：本年度发出收费通知0件，[总金额0元|收费总金额为0元]。"),
    Shape(
      "R-F4", .feeStatement, "form2021", "本年度未向申请人[发出收费通知|收取费用]，信息处理费收取总额为零。"),
    Shape("R-G1", .nothingElse, "", "[本年度|{Y}年]无其他需要报告的事项。"),
    Shape("R-G2", .nothingElse, "", "[其他方面|此外]没有需要特别报告的事项。"),
  ]

  /// What was stated before, said once more.
  static let restatements: [Shape] = [
    Shape(
      "R57", .restatement, "received>2",
      "全年{received}件新收申请[情况各异|诉求不一]，[部分经办人员对法律规定的把握还不够准确|答复质量有待提高]。"),
    Shape("R58", .restatement, "concluded>2", "已办结的{concluded}件申请中，个别答复[说理不够充分|用语不够规范]。"),
    Shape("R59", .restatement, "", "网站年内发布的{site}条信息中，[深度解读类内容偏少|互动类内容不够丰富]。"),
    Shape("R60", .restatement, "suits", "全年{suits}件政府信息公开行政诉讼案件[反映出|表明]，答复前的法律审核[还需加强|还不够细致]。"),
    Shape(
      "R61", .restatement, "",
      """
      [政策解读方面，|]全年{explained}篇解读材料中，[以问答、案例形式呈现的不多|对<field>政策的解读深度不够]。
      """),
    Shape(
      "R62", .restatement, "received",
      "需要说明的是，{Y}年[共|]收到政府信息公开申请{received}件，[与系统登记数一致|数据来自依申请公开办理系统]。"),
  ]
}
