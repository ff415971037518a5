extension SealedShapes {
  /// What must be reported besides.
  static let duties: [Shape] = [
    Shape(
      "S-E1", .appraisal, "", "将政务公开纳入{we}年度目标绩效考核，[分值权重|权重]{=4-6}%，[考核结果与评优挂钩|按季通报]。"),
    Shape("S-E2", .appraisal, "", "对各[村（社区）、站所|单位]信息公开[落实情况|工作]进行考核，年内通报{1-4}次。"),
    Shape("S-E3", .review, "", "通过问卷、座谈等方式开展社会评议，参评群众{60-900}人，满意率{=91-99}%。"),
    Shape("S-E4", .review, "", "[设置|开通]意见箱、热线电话接受社会评议，[评议结果总体良好|群众总体满意]。"),
    Shape("S-E5", .accountability, "", "{Y}年未发生因政府信息公开工作[被|而]追究责任的情况。"),
    Shape("S-E6", .accountability, "", "严格责任追究制度，[本年度|全年]无问责情形。"),
    Shape(
      "S-F1", .feeStatement, "form2021",
      "按照《政府信息公开信息处理费管理办法》（{doc:feeRule}）规定，{Y}年{this}收取信息处理费0元。"),
    Shape("S-F2", .feeStatement, "form2021", "[本年度|{Y}年度]未收取政府信息公开信息处理费。"),
    Shape("S-F3", .feeStatement, "form2021", "{this}{Y}年没有产生信息处理费，[不存在收费情况|收费金额为零]。"),
    Shape("S-G1", .nothingElse, "", "[本年度|]没有其他需要报告的事项。"),
    Shape("S-G2", .nothingElse, "", "无其他[需要|应当]报告的事项。"),
  ]
}
