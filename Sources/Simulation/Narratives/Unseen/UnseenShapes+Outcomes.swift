extension UnseenShapes {
  /// What came of the applications.
  static let outcomes: [Shape] = [
    Shape(
      "U-37", .outcomes, "concluded>2",
      """
      [目前|年内]依法办结{concluded}件，其中(==concluded:予以公开的{granted}件，部分公开的{partly}件，\
      不予公开的{refused}件，无法提供的{unavailable}件，不予处理的{notProcessed}件，其他处理的{other}件)。
      """),
    Shape(
      "U-38", .outcomes, "form2021 disclosed withheld",
      """
      年内办结{concluded}件，(==concluded:公开及部分公开{disclosed}件，其余{withheld}件\
      [属不予公开、无法提供、不予处理等情形|因法定情形未提供信息])。
      """),
    Shape(
      "U-39", .outcomes, "concluded granted",
      """
      共答复[申请人|]{concluded}件，(<concluded:其中同意公开{granted}件\
      (?alreadyPublic:（(<granted:含告知已主动公开信息获取途径的{alreadyPublic}件)）))。
      """),
    Shape(
      "U-40", .outcomes, "concluded>4",
      """
      办结{concluded}件，[结果为|其中]予以公开、部分公开、不予公开、无法提供、不予处理、其他处理分别为\
      (==concluded:{'granted}件、{'partly}件、{'refused}件、{'unavailable}件、{'notProcessed}件、{'other}件)。
      """),
    Shape(
      "U-41", .outcomes, "withdrawn granted",
      "予以公开{granted}件；其他处理{other}件，其中(<other:申请人[主动|]撤回{withdrawn}件)。"),
    Shape(
      "U-42", .outcomes, "extended concluded",
      """
      在办结的{concluded}件申请中，(<concluded:经批准延长答复期限{extended}件)，\
      [均履行告知程序|已书面告知申请人]。
      """),
  ]

  /// Why information was not given.
  static let refusals: [Shape] = [
    Shape(
      "U-43", .refusals, "unavailable",
      """
      无法提供的{unavailable}件[中|]，(==unavailable:本机关不掌握相关政府信息{notHeld}件，\
      没有现成信息需要另行制作{needsCreation}件，补正后申请内容仍不明确{unclear}件)。
      """),
    Shape(
      "U-44", .refusals, "refused",
      """
      不予公开{refused}件，[理由为|依据是]：(==refused:(?secret:属于国家秘密{secret}件，)\
      (?prohibited:其他法律行政法规禁止公开{prohibited}件，)(?security:危及“三安全一稳定”{security}件，)\
      (?thirdParty:保护第三方合法权益{thirdParty}件，)(?internalAffairs:属于三类内部事务信息{internalAffairs}件，)\
      (?process:属于四类过程性信息{process}件，)(?file:属于行政执法案卷{file}件，)\
      (?query:属于行政查询事项{query}件))。
      """),
    Shape(
      "U-45", .refusals, "notProcessed",
      """
      不予处理{notProcessed}件，包括(==notProcessed:信访举报投诉类申请{petition}件、重复申请{duplicate}件、\
      要求提供公开出版物{publication}件、无正当理由大量反复申请{excessive}件、\
      要求确认或重新出具已获取信息{confirmation}件)。
      """),
    Shape(
      "U-46", .refusals, "notHeld absent elsewhere",
      """
      因本机关不掌握相关信息而无法提供的[有|]{notHeld}件，其中(=notHeld:经检索不存在的{absent}件、\
      告知向其他机关申请的{elsewhere}件)。
      """),
  ]

  /// Outcomes and applicants as shares.
  static let shares: [Shape] = [
    Shape(
      "U-47", .shares, "concluded>4 disclosed unavailable",
      """
      公开（含部分公开）{disclosed}件，占办结[总数|件]的{disclosed%concluded}；无法提供{unavailable}件，\
      占{unavailable%concluded}。
      """),
    Shape(
      "U-48", .shares, "concluded>4 granted partly",
      """
      在[全部|本年]办理结果中，予以公开占{granted%concluded}，部分公开占{partly%concluded}\
      (?refused:，不予公开占{refused%concluded})。
      """),
    Shape(
      "U-49", .shares, "person organisations received>4",
      """
      自然人申请占[新收申请的|新收总量的]{person%received}，法人或其他组织占{organisations%received}。
      """),
    Shape(
      "U-50", .shares, "granted concluded>4 granted^concluded",
      """
      办结件中予以公开的比例为{granted%concluded}，较上年{granted^concluded:提高|下降}{granted^concluded}个百分点。
      """),
  ]
}
