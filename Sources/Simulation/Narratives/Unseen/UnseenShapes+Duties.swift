extension UnseenShapes {
  /// What must be reported besides.
  static let duties: [Shape] = [
    Shape(
      "U-E1", .appraisal, "", "将政务公开[列入|纳入]{whole}年度目标责任制考核，出台考核细则，分值占比{=4-8}%。"),
    Shape(
      "U-E2", .appraisal, "", "健全政务公开[工作|]考核制度，[每季度|每半年]开展一次考核并将结果[公布|反馈到各单位]。"),
    Shape(
      "U-E3", .review, "", "通过发放调查问卷开展社会评议，收回有效问卷{80-900}份，[满意度|满意率]{=90-99}%。"),
    Shape(
      "U-E4", .review, "", "邀请{10-90}名<party>对政府信息公开工作进行社会评议，[总体评价较好|意见建议已逐条办理]。"),
    Shape("U-E5", .accountability, "", "[全年|本年度]没有因政府信息公开工作不力被追究责任的[情形|人员]。"),
    Shape("U-E6", .accountability, "", "落实政府信息公开责任追究制度，{Y}年未发生责任追究事件。"),
    Shape(
      "U-F1", .feeStatement, "form2021",
      "依据《政府信息公开信息处理费管理办法》（{doc:feeRule}），{we}{Y}年收取信息处理费共计0元。"),
    Shape("U-F2", .feeStatement, "form2021", "本年度[依申请公开|政府信息公开]未产生信息处理费，收取金额0元。"),
    Shape("U-F3", .feeStatement, "form2021", "{Y}年度{this}[没有向|未向]申请人收取信息处理费。"),
    Shape("U-G1", .nothingElse, "", "[除此之外，|]{we}无其他需要报告的[事项|情况]。"),
    Shape("U-G2", .nothingElse, "", "本年度无[需要说明的其他|其他需报告]事项。"),
  ]
}
