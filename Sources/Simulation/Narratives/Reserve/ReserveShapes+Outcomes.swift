extension ReserveShapes {
  /// How the applications were concluded.
  static let outcomes: [Shape] = [
    Shape(
      "R34", .outcomes, "concluded",
      """
      [全年|{Y}年]办结申请{concluded}件，其中(=concluded:(?granted:予以公开{granted}件，)(?partly:部分公开{partly}件，)(?refused:不予公开{refused}件，)\
      (?unavailable:无法提供{unavailable}件，)(?notProcessed:不予处理{notProcessed}件，)(?other:其他处理{other}件，))均书面答复申请人。
      """),
    Shape(
      "R35", .outcomes, "granted notHeld refused",
      """
      在办结的{concluded}件中，(<concluded:予以公开的{granted}件，本机关不掌握相关政府信息的{notHeld}件(?duplicate:，重复申请的{duplicate}件))，\
      其余申请[按《条例》有关规定答复|依法作出相应处理]。
      """),
    Shape(
      "R36", .outcomes, "concluded !notProcessed",
      """
      全年答复{concluded}件，答复结果为：(==concluded:(?granted:予以公开{granted}件，)(?partly:部分公开{partly}件，)(?secret:属于国家秘密{secret}件，)\
      (?prohibited:法律、行政法规禁止公开{prohibited}件，)(?security:危及“三安全一稳定”{security}件，)(?thirdParty:保护第三方合法权益{thirdParty}件，)\
      (?internalAffairs:属于三类内部事务信息{internalAffairs}件，)(?process:属于四类过程性信息{process}件，)(?file:属于行政执法案卷{file}件，)\
      (?query:属于行政查询事项{query}件，)(?notHeld:本机关不掌握相关政府信息{notHeld}件，)(?needsCreation:没有现成信息需要另行制作{needsCreation}件，)\
      (?unclear:补正后申请内容仍不明确{unclear}件，)(?other:其他处理{other}件，))。
      """),
    Shape(
      "R37", .outcomes, "unavailable concluded",
      """
      [予以公开{granted}件；|]无法提供{unavailable}件（(==unavailable:(?notHeld:本机关不掌握相关政府信息{notHeld}件、)\
      (?needsCreation:没有现成信息需要另行制作{needsCreation}件、)(?unclear:补正后申请内容仍不明确{unclear}件、))）；不予处理{notProcessed}件。
      """),
    Shape(
      "R38", .outcomes, "notHeld absent elsewhere",
      """
      因本机关不掌握相关政府信息而无法提供的{notHeld}件，其中(=notHeld:经检索信息不存在{absent}件，不属于本机关负责公开{elsewhere}件)，\
      [均做好解释说明|能确定负责机关的一并告知联系方式]。
      """),
    Shape(
      "R39", .outcomes, "petition duplicate",
      """
      不予处理的申请{notProcessed}件，包括(<notProcessed:信访举报投诉类{petition}件、重复申请{duplicate}件)等，[引导申请人通过相应渠道反映|已作告知]。
      """),
    Shape(
      "R40", .outcomes, "withdrawn",
      """
      [属于其他处理情形的|作其他处理的]{other}件，其中(<other:申请人主动撤回申请{withdrawn}件)，[沟通工作取得实效|相关记录已归档]。
      """),
  ]

  /// What was refused, and why.
  static let refusals: [Shape] = [
    Shape(
      "R41", .refusals, "refused",
      """
      决定不予公开{refused}件，理由[分别为|分别是]：(==refused:(?secret:属于国家秘密{secret}件；)(?prohibited:其他法律行政法规禁止公开{prohibited}件；)\
      (?security:危及“三安全一稳定”{security}件；)(?thirdParty:保护第三方合法权益{thirdParty}件；)(?internalAffairs:属于三类内部事务信息{internalAffairs}件；)\
      (?process:属于四类过程性信息{process}件；)(?file:属于行政执法案卷{file}件；)(?query:属于行政查询事项{query}件；))。
      """)
  ]

  /// Shares.
  static let shares: [Shape] = [
    Shape(
      "R42", .shares, "granted concluded>4",
      """
      予以公开{granted}件，占办结总数的{granted%concluded}(?partly:；部分公开{partly}件，占{partly%concluded})(?refused:；不予公开{refused}件，占{refused%concluded})\
      (?unavailable:；无法提供{unavailable}件，占{unavailable%concluded})。
      """),
    Shape(
      "R43", .shares, "disclosed concluded>4",
      "[全部公开和部分公开|予以公开及部分公开]{disclosed}件，占答复总数的{disclosed%concluded}。"),
    Shape(
      "R44", .shares, "notHeld concluded>4",
      "答复中因本机关不掌握相关信息而无法提供的有{notHeld}件，占比{notHeld%concluded}。"),
  ]

  /// Changes from the year before.
  static let growth: [Shape] = [
    Shape(
      "R45", .growth, "+received",
      "{Y}年收到政府信息公开申请{received}件，申请数量较上年{received:上升|下降}{+received}。"),
    Shape(
      "R46", .growth, "+received",
      "[全年|本年]新收到申请{received}件（较{Y-1}年{received:增加|减少}{#received}件），[办理质量稳步提升|申请事项趋于多元]。"),
    Shape(
      "R47", .growth, "+received",
      "近两年申请量有所变化，{Y-1}年新收申请{-received}件，{Y}年新收{received}件，同比{received:增长|下降}{+received}。"),
    Shape(
      "R48", .growth, "disclosed concluded>4 disclosed^concluded",
      """
      予以公开和部分公开的申请占办结总数的{disclosed%concluded}，比上年{disclosed^concluded:提高|降低}{disclosed^concluded}个百分点。
      """),
    Shape(
      "R49", .growth, "*received",
      "年度新收申请{received}件，为上年（{-received}件）的{*received}倍，[办理任务较重|人员力量相应充实]。"),
  ]
}
