extension PracticeShapes {
  /// What table 2 says.
  static let tables: [Shape] = [
    Shape(
      "K21", .documents, "form2021 issued inForce",
      """
      现行有效的行政规范性文件有{inForce}件，[当年|本年]新出台{issued}件(?repealed:、宣布废止{repealed}件)，\
      [目录和文本均可查询|均设专栏集中展示]。
      """),
    Shape(
      "K22", .documents, "gov form2021 issued",
      "以{level}政府及部门名义印发行政规范性文件{issued}件[，全部经过合法性审核|，均已备案]。"),
    Shape(
      "K23", .documents, "form2021 repealed",
      "[经清理|对照上位法]，废止行政规范性文件{repealed}件(?inForce:，清理后继续有效{inForce}件)。"),
    Shape(
      "K24", .documents, "form2021 !issued !repealed",
      "本年度行政规范性文件制发数和废止数均为0件(?inForce:，存量有效文件{inForce}件)。"),
    Shape("K25", .documents, "form2019 issued", "{Y}年新制作规范性文件{issued}件，[已同步上网|一律上网公开]。"),
    Shape(
      "K26", .decisions, "licensing penalties compulsion",
      """
      行政许可、行政处罚、行政强制的[处理决定|办理]数量分别为{licensing}件、{penalties}件和{compulsion}件。
      """),
    Shape(
      "K27", .decisions, "penalties",
      "查处违法行为，作出处罚决定{penalties}件(?licensing:；准予和不予许可的决定[共|计]{licensing}件)。"),
    Shape("K28", .decisions, "licensing", "许可事项全年办件{licensing}件，[决定书|结果]在七个工作日内上网公示。"),
    Shape(
      "K29", .decisions, "+licensing", "行政许可由上年的{-licensing}件{licensing:升至|降为}{licensing}件。"),
    Shape("K30", .fees, "fee", "行政事业性收费[合计|共计]{fee}万元，[均按目录清单执收|减免政策落实到位]。"),
    Shape("K31", .fees, "fee", "行政事业性收费金额{feeYuan}元，[票据统一管理|全额缴入国库]。"),
  ]
}
