import Forms

/// How applications end.
extension StatementVocabulary {
  /// How applications end, in the words of the form.
  static let outcomes: [(StatementWord, [String])] = [
    (.outcome(.total(.granted)), ["予以公开", "全部公开", "同意公开", "完全公开", "准予公开"]),
    (
      .outcome(RowSum([.granted, .partlyGranted], [.total])),
      [
        "公开(含部分公开)", "予以公开(含部分公开)", "公开(包括部分公开)", "予以公开(包括部分公开)", "公开、部分公开", "公开和部分公开",
        "公开或部分公开", "全部或者部分公开", "全部或部分公开", "全部和部分公开", "全部、部分公开", "公开及部分公开", "公开(含部分)", "公开与部分公开",
      ]
    ),
    (
      .outcome(.total(.partlyGranted)),
      ["部分公开", "公开其中一部分", "公开其中部分", "公开其中的一部分", "予以部分公开", "同意部分公开", "部分予以公开"]
    ),
    (.outcome(.refused), ["不予公开", "不同意公开", "不公开", "未予公开"]),
    (.outcome(.unavailable), ["无法提供", "无法公开", "无法予以提供"]),
    (.outcome(.notProcessed), ["不予处理", "不予受理"]),
    (.outcome(.otherHandled), ["其他处理", "其它处理", "其他方式处理", "作其他处理"]),
    (.outcome(.total(.refusedStateSecret)), ["属于国家秘密", "属国家秘密", "涉及国家秘密", "国家秘密"]),
    (
      .outcome(.total(.refusedProhibitedByLaw)),
      ["其他法律行政法规禁止公开", "法律行政法规禁止公开", "法律、行政法规禁止公开"]
    ),
    (
      .outcome(.total(.refusedSecurityAndStability)),
      ["危及三安全一稳定", "三安全一稳定", "危及\"三安全一稳定\"", "危及国家安全、公共安全、经济安全和社会稳定"]
    ),
    (
      .outcome(.total(.refusedThirdPartyRights)),
      ["保护第三方合法权益", "第三方合法权益", "损害第三方合法权益", "涉及第三方合法权益", "涉及第三方权益"]
    ),
    (
      .outcome(.total(.refusedInternalAffairs)),
      ["属于三类内部事务信息", "三类内部事务信息", "内部事务信息", "属于内部事务信息"]
    ),
    (
      .outcome(.total(.refusedDeliberativeProcess)),
      ["属于四类过程性信息", "四类过程性信息", "过程性信息", "属于过程性信息"]
    ),
    (.outcome(.total(.refusedEnforcementFile)), ["属于行政执法案卷", "行政执法案卷", "执法案卷"]),
    (.outcome(.total(.refusedAdministrativeQuery)), ["属于行政查询事项", "行政查询事项", "行政查询"]),
    (
      .outcome(.total(.unavailableNotHeld)),
      [
        "本机关不掌握相关政府信息", "不掌握相关政府信息", "本机关不掌握", "不掌握", "信息不存在", "没有该信息", "本机关没有该信息", "没有相关信息",
        "经检索不存在", "经检索没有", "检索不存在", "政府信息不存在", "本机关不掌握或不存在",
        "不掌握或不存在", "不存在", "本机关不掌握相关信息", "不掌握相关信息",
      ]
    ),
    (.outcome(.total(.unavailableNeedsCreation)), ["没有现成信息需要另行制作", "需要另行制作", "没有现成信息", "需另行制作"]),
    (
      .outcome(.total(.unavailableUnclear)),
      ["补正后申请内容仍不明确", "申请内容仍不明确", "申请内容不明确", "补正后仍不明确", "内容仍不明确"]
    ),
    (
      .outcome(.total(.notProcessedPetition)),
      [
        "信访举报投诉类申请", "信访举报投诉类", "信访、举报、投诉类", "信访举报投诉", "信访、举报、投诉", "信访投诉举报", "信访投诉举报类",
        "信访、投诉、举报类",
      ]
    ),
    (.outcome(.total(.notProcessedDuplicate)), ["重复申请"]),
    (.outcome(.total(.notProcessedPublication)), ["要求提供公开出版物", "公开出版物"]),
    (.outcome(.total(.notProcessedExcessive)), ["无正当理由大量反复申请", "大量反复申请"]),
    (
      .outcome(.total(.notProcessedConfirmation)),
      ["要求行政机关确认或重新出具已获取信息", "确认或重新出具已获取信息", "重新出具已获取信息"]
    ),
    (
      .outcome(.total(.otherNotSupplemented)),
      ["申请人无正当理由逾期不补正", "无正当理由逾期不补正", "逾期不补正", "逾期未补正", "申请人逾期不补正"]
    ),
    (
      .outcome(.total(.otherFeeUnpaid)),
      ["申请人逾期未按收费通知要求缴纳费用", "逾期未按收费通知要求缴纳费用", "逾期不缴费", "逾期未缴费", "逾期未缴纳费用"]
    ),
  ]

  /// Why applications were refused or closed, in the words of those who answer.
  static let reasons: [(StatementWord, [String])] = [
    (
      .outcome(.total(.unavailableNotHeld)),
      [
        "未制作也未保存", "未制作、未保存", "未制作或未保存", "未制作且未保存", "未制作或者未保存", "未制作未保存", "未制作或保存", "未制作或者保存",
        "未制作和保存", "未制作或获取", "未制作、保存", "未制作也未获取", "未制作或者获取", "信息不存在无法提供",
        "不掌握也不存在", "不存在或不掌握", "未掌握", "未掌握相关信息", "未检索到", "经检索未查到", "未获取或保存",
      ]
    ),
    (
      .outcome(.total(.unavailableNeedsCreation)),
      [
        "没有现成信息、需要另行制作", "没有现成信息,需要另行制作", "无现成信息", "无现成信息需另行制作", "需要加工分析", "需加工、分析", "需要加工、分析",
        "需要汇总、加工", "需汇总加工", "需要加工汇总", "需要另行加工", "无现成", "需另外制作", "需要重新制作", "需重新制作",
      ]
    ),
    (
      .outcome(.total(.unavailableUnclear)),
      [
        "补正后仍不清楚", "补正后仍不清", "补正后仍不清晰", "补正后仍不具体", "仍不明确", "补正后仍无法明确", "补正仍不明确", "经补正仍不明确",
        "经补正后仍不明确", "补正后内容仍不明确", "补正后申请内容不明确", "申请内容仍不清楚", "补正后申请内容仍不清楚", "申请内容不清",
        "补正后内容仍不清楚", "补正后仍未明确", "指向仍不明确", "补正后指向仍不明确",
      ]
    ),
    (.outcome(.total(.refusedThirdPartyRights)), ["损害第三方权益", "第三方权益", "侵害第三方合法权益", "侵害第三方权益"]),
    (
      .outcome(.total(.refusedProhibitedByLaw)), ["法律禁止公开", "法律、法规禁止公开", "法律法规禁止公开", "其他法律、行政法规禁止"]
    ),
    (.outcome(.total(.refusedInternalAffairs)), ["内部事务", "属于内部事务", "内部管理信息", "属于内部管理信息"]),
    (.outcome(.total(.notProcessedDuplicate)), ["重复提出", "重复提交", "属于重复申请", "系重复申请"]),
    (.outcome(.total(.notProcessedExcessive)), ["反复大量申请", "大量、反复申请", "大量或反复申请"]),
    (.outcome(.refused), ["决定不予公开", "作出不予公开", "依法不予公开", "不予以公开"]),
    (.outcome(.unavailable), ["不能提供", "客观上无法提供", "客观无法提供", "无从提供", "因客观原因无法提供"]),
    (.outcome(.notProcessed), ["不予办理", "决定不予处理", "依法不予处理"]),
    (.outcome(.total(.partlyGranted)), ["予以部分提供", "部分提供", "公开一部分", "作部分公开"]),
    (.outcome(.total(.granted)), ["决定公开", "决定予以公开", "准许公开", "全文公开"]),
    (.filler, ["客观原因", "客观上", "所需信息", "所需", "理由", "原因", "缘由"]),
  ]
}
