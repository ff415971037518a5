import Forms

/// The spellings of every label, folded.
///
/// A spelling is the part of a label that tells it from all others, so that a label broken, cut or
/// annotated elsewhere is still found. The longest spelling wins where several match; spaces, line
/// ends and commas within a label do not count.
enum LabelVocabulary {
  /// The labels; the index is `LabelHit.id`.
  static let labels: [Label] = entries.map(\.0)
  /// The spellings of each label, in the same order.
  static let spellings: [[String]] = entries.map(\.1)

  /// The tables that a label, by its index, hardly occurs outside of.
  static let roles: [LabelRole] = labels.map(LabelRole.init)

  private static let entries: [(Label, [String])] =
    activeDisclosure + applications + disputes + frame

  private static let activeDisclosure: [(Label, [String])] = [
    (.line(.rules), ["规章"]),
    (.line(.normativeDocuments), ["行政规范性文件", "规范性文件", "行政规范性"]),
    (.line(.licensing), ["行政许可"]),
    (.line(.otherServices), ["其他对外管理服务事项"]),
    (.line(.penalties), ["行政处罚"]),
    (.line(.compulsion), ["行政强制"]),
    (.line(.fees), ["行政事业性收费", "行政事业型收费", "行政事业收费"]),
    (.line(.procurement), ["政府集中采购"]),
    (.column(.issued), ["本年制发件数", "本年度制发件数"]),
    (.column(.repealed), ["本年废止件数", "本年度废止件数"]),
    (.column(.inForce), ["现行有效件数"]),
    (.column(.produced), ["本年新制作数量", "本年新制作件数"]),
    (.column(.disclosed), ["本年新公开数量", "本年新公开件数"]),
    (.column(.totalDisclosed), ["对外公开总数量", "对外公开总件数"]),
    (.column(.itemsLastYear), ["上一年项目数量"]),
    (.column(.itemsChange), ["本年增/减", "本年增减"]),
    (.column(.decisions), ["处理决定数量"]),
    (.decisionsThisYear, ["本年处理决定数量"]),
    (.column(.projects), ["采购项目数量"]),
    (.column(.amount), ["本年收费金额"]),
    (.procurementAmount, ["采购总金额"]),
    (.activeDisclosureFrame, ["第二十条第", "信息内容"]),
  ]

  private static let applications: [(Label, [String])] = [
    (
      .line(.received),
      ["本年新收政府信息公开申请数量", "本年新收政府信息公开申请", "本年新收"]
    ),
    (
      .line(.carriedOver),
      ["上年结转政府信息公开申请数量", "上年结转政府信息公开申请", "上年结转", "上年度结转"]
    ),
    (.line(.granted), ["予以公开"]),
    (.line(.partlyGranted), ["部分公开"]),
    (.line(.refusedStateSecret), ["属于国家秘密"]),
    (.line(.refusedProhibitedByLaw), ["其他法律行政法规禁止公开", "行政法规禁止公开"]),
    (.line(.refusedSecurityAndStability), ["危及三安全一稳定", "三安全一稳定"]),
    (.line(.refusedThirdPartyRights), ["保护第三方合法权益", "第三方合法权益"]),
    (.line(.refusedInternalAffairs), ["属于三类内部事务信息", "三类内部事务信息"]),
    (.line(.refusedDeliberativeProcess), ["属于四类过程性信息", "四类过程性信息"]),
    (.line(.refusedEnforcementFile), ["属于行政执法案卷", "行政执法案卷"]),
    (.line(.refusedAdministrativeQuery), ["属于行政查询事项", "行政查询事项"]),
    (.line(.unavailableNotHeld), ["本机关不掌握相关政府信息", "不掌握相关政府信息"]),
    (.line(.unavailableNeedsCreation), ["没有现成信息需要另行制作", "需要另行制作"]),
    (.line(.unavailableUnclear), ["补正后申请内容仍不明确", "申请内容仍不明确"]),
    (.line(.notProcessedPetition), ["信访举报投诉类申请", "信访举报投诉类"]),
    (.line(.notProcessedDuplicate), ["重复申请"]),
    (.line(.notProcessedPublication), ["要求提供公开出版物", "提供公开出版物"]),
    (.line(.notProcessedExcessive), ["无正当理由大量反复申请", "大量反复申请"]),
    (
      .line(.notProcessedConfirmation),
      ["要求行政机关确认或重新出具已获取信息", "确认或重新出具已获取信息", "重新出具已获取信息"]
    ),
    (
      .line(.otherNotSupplemented),
      ["申请人无正当理由逾期不补正", "无正当理由逾期不补正", "逾期不补正"]
    ),
    (
      .line(.otherFeeUnpaid),
      [
        "申请人逾期未按收费通知要求缴纳费用", "逾期未按收费通知要求缴纳费用", "未按收费通知要求缴纳费用",
        "逾期不缴费", "逾期未缴费", "逾期不缴纳费用", "逾期未缴纳费用",
      ]
    ),
    (.line(.otherHandled), ["其他处理"]),
    (.line(.otherOther), ["其他"]),
    (.line(.concluded), ["总计"]),
    (
      .line(.carriedForward), ["结转下年度继续办理", "结转下年继续办理", "结转下年度办理", "结转下年度"]
    ),
    (.column(.naturalPerson), ["自然人"]),
    (.column(.enterprise), ["商业企业"]),
    (.column(.researchInstitution), ["科研机构"]),
    (.column(.publicInterestOrganisation), ["社会公益组织"]),
    (.column(.legalServiceInstitution), ["法律服务机构"]),
    (.applicationsFrame, ["申请人情况", "法人或其他组织", "本列数据的勾稽关系"]),
    (.group, ["不予公开", "无法提供", "不予处理", "本年度办理结果"]),
    (.decoy, ["不计其他情形"]),
  ]

  private static let disputes: [(Label, [String])] = [
    (.line(.reconsideration), ["行政复议"]),
    (.line(.directSuit), ["未经复议直接起诉"]),
    (.line(.suitAfterReconsideration), ["复议后起诉"]),
    (.disputesFrame, ["行政诉讼"]),
    (.column(.upheld), ["结果维持"]),
    (.column(.corrected), ["结果纠正"]),
    (.column(.other), ["其他结果"]),
    (.column(.pending), ["尚未审结"]),
  ]

  private static let frame: [(Label, [String])] = [
    (.section(.overview), ["总体情况"]),
    (.section(.activeDisclosure), ["主动公开政府信息情况", "主动公开政府信息的情况"]),
    (
      .section(.applications),
      ["收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请的情况"]
    ),
    (
      .section(.disputes),
      ["政府信息公开行政复议行政诉讼情况", "因政府信息公开工作被申请行政复议提起行政诉讼情况"]
    ),
    (
      .section(.problems),
      ["存在的主要问题及改进情况", "存在的主要问题和改进情况", "存在主要问题及改进情况", "主要问题及改进情况"]
    ),
    (.section(.otherMatters), ["其他需要报告的事项", "需要报告的其他事项", "其他需要报告事项"]),
    (
      .titleWords,
      [
        "政府信息公开工作年度报告", "政府信息公开年度报告", "政府信息公开工作年报", "政府信息公开年报",
        "信息公开工作年度报告", "信息公开年度报告", "信息公开工作年报", "信息公开年报",
        "政府信息公开工作报告", "政府信息公开工作情况报告", "政府信息公开报告", "政务公开工作年度报告",
      ]
    ),
    (.periodStart, ["年1月1日"]),
    (.application, ["信息公开申请", "依申请公开"]),
  ]
}

/// What a label tells about the table it stands in.
enum LabelRole: Sendable {
  /// A header word of table 2.
  case activeDisclosureHeader
  /// A line of table 3 whose label hardly occurs elsewhere.
  case resultLine
  /// A header word of table 4.
  case disputeHeader
  /// Nothing by itself.
  case none

  init(_ label: Label) {
    switch label {
    case .activeDisclosureFrame, .decisionsThisYear, .procurementAmount:
      self = .activeDisclosureHeader
    case .column(.upheld), .column(.corrected), .column(.other), .column(.pending),
      .line(.directSuit), .line(.suitAfterReconsideration):
      self = .disputeHeader
    case .column(let column):
      self = column.rawValue <= Column.amount.rawValue ? .activeDisclosureHeader : .none
    case .line(.received), .line(.carriedOver), .line(.granted), .line(.partlyGranted),
      .line(.otherHandled), .line(.otherOther), .line(.concluded), .line(.carriedForward):
      self = .none
    case .line(let line): self = line.table == .applications ? .resultLine : .none
    default: self = .none
    }
  }
}
