extension PracticeShapes {
  /// How the applications were concluded.
  static let outcomes: [Shape] = [
    Shape(
      "K62", .outcomes, "concluded form2021",
      """
      (==concluded:(?granted:予以公开的{granted}件，)(?partly:部分公开的{partly}件，)(?refused:不予公开的{refused}件，)\
      (?unavailable:无法提供的{unavailable}件，)(?notProcessed:不予处理的{notProcessed}件，)\
      (?other:作其他处理的{other}件，))共计答复{concluded}件。
      """),
    Shape(
      "K63", .outcomes, "granted carriedForward concluded form2021",
      """
      全年应办申请{atHand}件，其中(==atHand:予以公开的{granted}件，有{carriedForward}件尚在办理，其余{notGranted}件)\
      依法作出其他[类型的|]答复。
      """),
    Shape(
      "K64", .outcomes, "granted partly",
      """
      [申请内容|所需信息]已全部公开的{granted}件，区分处理后公开其中一部分的{partly}件，[二者相加|两项相加]为{disclosed}件。
      """),
    Shape(
      "K65", .outcomes, "notHeld concluded",
      "答复本机关未制作也未保存所需信息的{notHeld}件，[同时告知可能的掌握机关|并说明了检索过程]。"),
    Shape(
      "K66", .outcomes, "notHeld>1",
      "本机关不掌握相关信息的{notHeld}件，具体为(==notHeld:经检索不存在{absent}件、不属于本机关公开职责{elsewhere}件)。"),
    Shape(
      "K67", .outcomes, "disclosed withheld form2021",
      """
      办结{concluded}件：(==concluded:公开类{disclosed}件（(==disclosed:全部公开{granted}件、部分公开{partly}件)）(?refused:，不予公开{refused}件)\
      (?unavailable:，无法提供{unavailable}件（(<unavailable:含本机关不掌握{notHeld}件)）)(?notProcessed:，不予处理{notProcessed}件)\
      (?other:，其他处理{other}件))。
      """),
    Shape(
      "K68", .outcomes, "unavailable",
      """
      [客观上|确因客观原因]无法提供的{unavailable}件，包括(==unavailable:(?notHeld:本机关没有该信息{notHeld}件、)\
      (?needsCreation:没有现成信息需另行制作{needsCreation}件、)(?unclear:补正后申请内容仍不明确{unclear}件、))。
      """),
    Shape(
      "K69", .outcomes, "notProcessed",
      """
      (==notProcessed:(?petition:实为信访举报投诉的{petition}件、)(?duplicate:重复提出的{duplicate}件、)\
      (?publication:索要公开出版物的{publication}件、)(?excessive:无正当理由大量反复申请的{excessive}件、)\
      (?confirmation:要求确认或重新出具已获取信息的{confirmation}件、))，按不予处理答复，[计|总计]{notProcessed}件。
      """),
    Shape(
      "K70", .outcomes, "other form2021",
      """
      其他处理{other}件，系(==other:(?notSupplemented:逾期不补正{notSupplemented}件、)(?feeUnpaid:逾期未缴费{feeUnpaid}件、)\
      (?otherOther:其他情形{otherOther}件、))。
      """),
    Shape(
      "K71", .outcomes, "granted concluded",
      "{concluded}件答复当中，(<concluded:同意公开的有{granted}件)，[均附送信息副本|提供形式以电子文本为主]。"),
  ]

  /// What was refused, and why.
  static let refusals: [Shape] = [
    Shape(
      "K72", .refusals, "refused",
      """
      决定不予公开的{refused}件当中，(==refused:(?secret:涉及国家秘密的{secret}件，)(?prohibited:法律、行政法规禁止公开的{prohibited}件，)\
      (?security:公开后危及“三安全一稳定”的{security}件，)(?thirdParty:损害第三方合法权益的{thirdParty}件，)\
      (?internalAffairs:内部事务信息{internalAffairs}件，)(?process:过程性信息{process}件，)\
      (?file:执法案卷信息{file}件，)(?query:行政查询事项{query}件，))[逐件说明了理由|均告知救济途径]。
      """),
    Shape("K73", .refusals, "file", "有{file}件[因|因为]属于行政执法案卷而未予公开，[引导申请人按阅卷程序查阅|已告知查阅办法]。"),
    Shape("K74", .refusals, "thirdParty", "书面征求意见后，为保护第三方合法权益不予公开的为{thirdParty}件。"),
    Shape(
      "K75", .refusals, "process internalAffairs",
      "以属于内部事务信息、过程性信息为由不予公开的，分别为{internalAffairs}件和{process}件。"),
  ]
}
