extension PracticeShapes {
  /// What was contested.
  static let disputes: [Shape] = [
    Shape(
      "K91", .disputes, "disputes",
      "申请人不服信息公开答复，提起行政复议{reconsiderations}起、行政诉讼{suits}起，[均依法应对|有关材料按时提交]。"),
    Shape(
      "K92", .disputes, "reconsiderations",
      """
      {this}的政府信息公开行为被申请复议{reconsiderations}件：(==reconsiderations:(?upheld:复议机关维持{upheld}件；)\
      (?corrected:被纠正{corrected}件；)(?otherOutcome:以其他结果结案{otherOutcome}件；)(?pending:尚未审结{pending}件；))。\
      (?suits:被提起行政诉讼{suits}件。)(?!suits:没有行政诉讼。)
      """),
    Shape(
      "K93", .disputes, "suits !reconsiderations",
      """
      未发生政府信息公开行政复议；涉及政府信息公开的行政诉讼{suits}件，其中(==suits:(?suitsUpheld:结果维持{suitsUpheld}件、)\
      (?suitsCorrected:结果纠正{suitsCorrected}件、)(?suitsOther:其他结果{suitsOther}件、)(?suitsPending:尚未审结{suitsPending}件、))。
      """),
    Shape(
      "K94", .disputes, "reconsiderations suits",
      "政府信息公开争议案件{disputes}件，由(==disputes:行政复议{reconsiderations}件和行政诉讼{suits}件)构成。"),
    Shape(
      "K95", .disputes, "suits reconsiderations",
      """
      政府信息公开类行政诉讼{suits}件，(==suits:(?directSuits:直接起诉的{directSuits}件、)(?laterSuits:经复议后起诉的{laterSuits}件、))；\
      行政复议{reconsiderations}件。
      """),
    Shape(
      "K96", .disputes, "reconsiderations !suits",
      """
      全年被复议{reconsiderations}件（均为政府信息公开类）(?upheld:，维持原答复的{upheld}件)(?corrected:，责令改正的{corrected}件)，没有涉诉案件，\
      行政诉讼为零。
      """),
  ]

  /// That nothing was.
  static let denials: [Shape] = [
    Shape("K-C1", .denial, "!disputes", "[全年|{Y}年度]信息公开领域行政复议、行政诉讼均为零。"),
    Shape("K-C2", .denial, "!disputes", "没有申请人就政府信息公开答复提出行政复议，也没有提起行政诉讼的情形。"),
    Shape("K-C3", .denial, "!disputes", "[{we}|{this}]政府信息公开类行政复议0件、行政诉讼0件，无相关案件。"),
  ]
}
