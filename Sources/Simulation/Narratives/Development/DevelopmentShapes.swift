/// The sentence shapes a reader may be developed with.
enum DevelopmentShapes {
  static let all: [Shape] = beginnings + active + applications + disputes + duties

  /// What the report rests on.
  static let beginnings: [Shape] = [
    Shape(
      "D-A1", .opening, "",
      """
      根据《中华人民共和国政府信息公开条例》（{doc:regulations}，以下简称《条例》）[规定|要求]，现公布{organ}{Y}年度\
      政府信息公开工作年度报告。
      """),
    Shape(
      "D-B1", .period, "", "[本报告|本年度报告|报告]中所列数据的统计期限[为|自]{Y}年1月1日[起至|至]{Y}年12月31日[止|]。"),
  ]

  /// What was disclosed without being asked.
  static let active: [Shape] = [
    Shape(
      "D01", .active, "",
      "{Y}年，[{we}|{this}][通过|在]{portal}[主动|]公开[各类|]政府信息{site}条，其中(=site:政策文件{site1}条、政务动态{site2}条、公告公示{site3}条、其他信息{site4on}条)。"
    ),
    Shape(
      "D02", .documents, "form2021 issued",
      "[全年|本年度]制发行政规范性文件{issued}件(?repealed:，废止{repealed}件)，[现行有效|目前有效]的行政规范性文件{inForce}件。"),
    Shape(
      "D03", .decisions, "licensing",
      "全年[作出|办理]行政许可[决定|]{licensing}件(?penalties:、行政处罚[决定|]{penalties}件)(?compulsion:、行政强制{compulsion}件)。"
    ),
  ]

  /// What was asked for.
  static let applications: [Shape] = [
    Shape(
      "D04", .applications, "",
      "{Y}年，{we}共收到政府信息公开申请{received}件，上年结转{carriedOver}件，[办结|已办结]{concluded}件，结转下年度继续办理{carriedForward}件。"
    ),
    Shape(
      "D05", .applicants, "person organisations",
      "新收申请{received}件中，(==received:自然人申请{person}件，法人或其他组织申请{organisations}件)。"),
    Shape(
      "D06", .outcomes, "concluded",
      "办理结果[方面|]：(=concluded:(?granted:予以公开{granted}件、)(?partly:部分公开{partly}件、)(?refused:不予公开{refused}件、)(?unavailable:无法提供{unavailable}件、)(?notProcessed:不予处理{notProcessed}件、)(?other:其他处理{other}件、))。"
    ),
    Shape(
      "D07", .shares, "disclosed concluded>4",
      "在办结的申请中，予以公开和部分公开的占{disclosed%concluded}。"),
    Shape(
      "D08", .growth, "+received",
      "[受理量|申请量]{received:较上年增长|较上年下降}{+received}，上年为{-received}件。"),
    Shape("D-N1", .none, "!atHand", "{Y}年，{this}未收到政府信息公开申请。"),
  ]

  /// What was contested.
  static let disputes: [Shape] = [
    Shape(
      "D09", .disputes, "disputes",
      "{Y}年，因政府信息公开[引发|引起]的行政复议{reconsiderations}件、行政诉讼{suits}件。"),
    Shape("D-C1", .denial, "!disputes", "{Y}年，[{we}|{this}]未发生因政府信息公开引起的行政复议和行政诉讼。"),
  ]

  /// What must be reported besides.
  static let duties: [Shape] = [
    Shape("D-E1", .appraisal, "", "将政务公开纳入年度绩效考核，[考核结果在一定范围通报|按得分排出名次]。"),
    Shape("D-E2", .review, "", "组织开展政府信息公开社会评议，[群众|公众]总体评价较好。"),
    Shape("D-E3", .accountability, "", "{Y}年，未发生因政府信息公开工作被追究责任的情况。"),
    Shape(
      "D10", .restatement, "received", "[全年|一年来]收到的{received}件政府信息公开申请[虽已依法办理|都做到依法办理]，但答复的说理性还可加强。"
    ),
    Shape(
      "D-F1", .feeStatement, "form2021",
      "按照《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（{doc:feeRule}）规定，{Y}年{this}收取信息处理费0元。"),
    Shape("D-G1", .nothingElse, "", "[{this}|]无其他需要报告的事项。"),
  ]
}
