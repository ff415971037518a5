extension SealedShapes {
  /// How the applications were concluded.
  static let outcomes: [Shape] = [
    Shape(
      "S-38", .outcomes, "concluded",
      """
      [本年度|]办理结果：(==concluded:予以公开{granted}件，部分公开{partly}件，不予公开{refused}件，无法提供{unavailable}件，\
      不予处理{notProcessed}件，其他处理{other}件)，总计{concluded}件。
      """),
    Shape(
      "S-39", .outcomes, "received !carriedOver !carriedForward",
      """
      收到的{received}件申请已[全部|]办结，办理结果为(==received:(?granted:予以公开{granted}件、)(?partly:部分公开{partly}件、)\
      (?refused:不予公开{refused}件、)(?unavailable:无法提供{unavailable}件、)(?notProcessed:不予处理{notProcessed}件、)\
      (?other:其他处理{other}件、))。
      """),
    Shape(
      "S-40", .outcomes, "disclosed concluded>2",
      "[已答复|答复]的{concluded}件[中|里]，(<concluded:同意公开或部分公开共{disclosed}件)，公开率[为|]{disclosed%concluded}。"
    ),
    Shape(
      "S-41", .outcomes, "notHeld",
      """
      因本机关不掌握相关政府信息无法提供{notHeld}件(?needsCreation:，没有现成信息需要另行制作{needsCreation}件)\
      (?unclear:，补正后申请内容仍不明确{unclear}件)。
      """),
    Shape(
      "S-42", .outcomes, "petition",
      """
      属于信访、投诉、举报类申请不作为政府信息公开申请处理的{petition}件(?duplicate:；属于重复申请的{duplicate}件)，\
      [均向申请人作了说明|已告知申请人相应渠道]。
      """),
    Shape(
      "S-43", .outcomes, "concluded>4",
      """
      {we}[全年|{Y}年]答复申请{concluded}件。其中，(=concluded:予以公开{granted}件，占{granted%concluded}；部分公开{partly}件，\
      占{partly%concluded}；不予公开{refused}件，占{refused%concluded}；无法提供{unavailable}件，占{unavailable%concluded}；\
      不予处理{notProcessed}件；其他处理{other}件)。
      """),
    Shape(
      "S-44", .outcomes, "granted>1 alreadyPublic",
      "予以公开的{granted}件中，(<granted:属于已主动公开、告知查询网址的{alreadyPublic}件)[，申请人均表示理解|]。"),
  ]

  /// What was refused, and why.
  static let refusals: [Shape] = [
    Shape(
      "S-45", .refusals, "refused",
      """
      不予公开{refused}件，[具体|理由]为(==refused:(?secret:属于国家秘密{secret}件、)(?prohibited:其他法律行政法规禁止公开{prohibited}件、)\
      (?security:危及“三安全一稳定”{security}件、)(?thirdParty:保护第三方合法权益{thirdParty}件、)\
      (?internalAffairs:属于三类内部事务信息{internalAffairs}件、)(?process:属于四类过程性信息{process}件、)\
      (?file:属于行政执法案卷{file}件、)(?query:属于行政查询事项{query}件、))。
      """),
    Shape(
      "S-46", .refusals, "internalAffairs",
      """
      属于内部事务信息不予公开{internalAffairs}件(?process:，属于过程性信息不予公开{process}件)\
      (?file:，属于行政执法案卷信息不予公开{file}件)。
      """),
  ]

  /// Shares.
  static let shares: [Shape] = [
    Shape(
      "S-47", .shares, "person received>4",
      """
      自然人申请{person}件，占新收申请[总数|总量]的{person%received}(?organisations:；法人和其他组织申请{organisations}件，\
      占{organisations%received})。
      """),
    Shape(
      "S-48", .shares, "granted concluded>4",
      """
      予以公开{granted}件，占办结[总数|数]的{granted%concluded}(?unavailable:，无法提供{unavailable}件，占{unavailable%concluded})。
      """),
  ]
}
