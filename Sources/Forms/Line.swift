/// A line of one of the three tables, over both editions.
///
/// A case carries no table number: a line belongs to exactly one table.
public enum Line: UInt8, CaseIterable, Sendable {
  // Table 2: active disclosure.
  case rules
  case normativeDocuments
  case licensing
  case otherServices
  case penalties
  case compulsion
  case fees
  case procurement
  // Table 3: applications.
  case received
  case carriedOver
  case granted
  case partlyGranted
  case refusedStateSecret
  case refusedProhibitedByLaw
  case refusedSecurityAndStability
  case refusedThirdPartyRights
  case refusedInternalAffairs
  case refusedDeliberativeProcess
  case refusedEnforcementFile
  case refusedAdministrativeQuery
  case unavailableNotHeld
  case unavailableNeedsCreation
  case unavailableUnclear
  case notProcessedPetition
  case notProcessedDuplicate
  case notProcessedPublication
  case notProcessedExcessive
  case notProcessedConfirmation
  case otherHandled
  case otherNotSupplemented
  case otherFeeUnpaid
  case otherOther
  case concluded
  case carriedForward
  // Table 4: disputes.
  case reconsideration
  case directSuit
  case suitAfterReconsideration
}

/// What the form says of a line.
public struct LineDescription: Sendable {
  /// The line described.
  public let line: Line
  /// The table it stands in.
  public let table: Table
  /// Its part of a cell id, such as `refused.state_secret`.
  public let name: String
  /// The label printed in the edition of 2019; nil where that edition has no such line.
  public let label2019: String?
  /// The label printed in the edition of 2021; nil where that edition has no such line.
  public let label2021: String?
  /// The group the line stands under in table 3, such as （三）不予公开.
  public let group: String?
  /// The item of article 20 of the Regulations that a line of table 2 answers.
  public let articleItem: String?
  /// The line in English.
  public let english: String
}

extension Line {
  /// The descriptions of all lines, in the order of the form; the index is `rawValue`.
  public static let descriptions: [LineDescription] = [
    LineDescription(
      line: .rules, table: .activeDisclosure, name: "rules",
      label2019: "规章", label2021: "规章",
      group: nil, articleItem: "第二十条第（一）项",
      english: "rules"),
    LineDescription(
      line: .normativeDocuments, table: .activeDisclosure, name: "normative_documents",
      label2019: "规范性文件", label2021: "行政规范性文件",
      group: nil, articleItem: "第二十条第（一）项",
      english: "normative documents"),
    LineDescription(
      line: .licensing, table: .activeDisclosure, name: "licensing",
      label2019: "行政许可", label2021: "行政许可",
      group: nil, articleItem: "第二十条第（五）项",
      english: "administrative licensing"),
    LineDescription(
      line: .otherServices, table: .activeDisclosure, name: "other_services",
      label2019: "其他对外管理服务事项", label2021: nil,
      group: nil, articleItem: "第二十条第（五）项",
      english: "other services to the public"),
    LineDescription(
      line: .penalties, table: .activeDisclosure, name: "penalties",
      label2019: "行政处罚", label2021: "行政处罚",
      group: nil, articleItem: "第二十条第（六）项",
      english: "administrative penalties"),
    LineDescription(
      line: .compulsion, table: .activeDisclosure, name: "compulsion",
      label2019: "行政强制", label2021: "行政强制",
      group: nil, articleItem: "第二十条第（六）项",
      english: "administrative compulsion"),
    LineDescription(
      line: .fees, table: .activeDisclosure, name: "fees",
      label2019: "行政事业性收费", label2021: "行政事业性收费",
      group: nil, articleItem: "第二十条第（八）项",
      english: "administrative fees"),
    LineDescription(
      line: .procurement, table: .activeDisclosure, name: "procurement",
      label2019: "政府集中采购", label2021: nil,
      group: nil, articleItem: "第二十条第（九）项",
      english: "centralised procurement"),
    LineDescription(
      line: .received, table: .applications, name: "received",
      label2019: "一、本年新收政府信息公开申请数量",
      label2021: "一、本年新收政府信息公开申请数量",
      group: nil, articleItem: nil,
      english: "applications newly received this year"),
    LineDescription(
      line: .carriedOver, table: .applications, name: "carried_over",
      label2019: "二、上年结转政府信息公开申请数量",
      label2021: "二、上年结转政府信息公开申请数量",
      group: nil, articleItem: nil,
      english: "applications carried over from last year"),
    LineDescription(
      line: .granted, table: .applications, name: "granted",
      label2019: "（一）予以公开", label2021: "（一）予以公开",
      group: nil, articleItem: nil,
      english: "granted"),
    LineDescription(
      line: .partlyGranted, table: .applications, name: "partly_granted",
      label2019: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
      label2021: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
      group: nil, articleItem: nil,
      english: "granted in part (a severable case counts here only)"),
    LineDescription(
      line: .refusedStateSecret, table: .applications, name: "refused.state_secret",
      label2019: "1.属于国家秘密", label2021: "1.属于国家秘密",
      group: "（三）不予公开", articleItem: nil,
      english: "refused: state secret"),
    LineDescription(
      line: .refusedProhibitedByLaw, table: .applications, name: "refused.prohibited_by_law",
      label2019: "2.其他法律行政法规禁止公开", label2021: "2.其他法律行政法规禁止公开",
      group: "（三）不予公开", articleItem: nil,
      english: "refused: disclosure prohibited by other law or administrative regulation"),
    LineDescription(
      line: .refusedSecurityAndStability, table: .applications,
      name: "refused.security_and_stability",
      label2019: "3.危及“三安全一稳定”", label2021: "3.危及“三安全一稳定”",
      group: "（三）不予公开", articleItem: nil,
      english: "refused: endangers national, public or economic security or social stability"),
    LineDescription(
      line: .refusedThirdPartyRights, table: .applications, name: "refused.third_party_rights",
      label2019: "4.保护第三方合法权益", label2021: "4.保护第三方合法权益",
      group: "（三）不予公开", articleItem: nil,
      english: "refused: lawful interests of a third party"),
    LineDescription(
      line: .refusedInternalAffairs, table: .applications, name: "refused.internal_affairs",
      label2019: "5.属于三类内部事务信息", label2021: "5.属于三类内部事务信息",
      group: "（三）不予公开", articleItem: nil,
      english: "refused: internal affairs (three kinds)"),
    LineDescription(
      line: .refusedDeliberativeProcess, table: .applications, name: "refused.deliberative_process",
      label2019: "6.属于四类过程性信息", label2021: "6.属于四类过程性信息",
      group: "（三）不予公开", articleItem: nil,
      english: "refused: deliberative process (four kinds)"),
    LineDescription(
      line: .refusedEnforcementFile, table: .applications, name: "refused.enforcement_file",
      label2019: "7.属于行政执法案卷", label2021: "7.属于行政执法案卷",
      group: "（三）不予公开", articleItem: nil,
      english: "refused: administrative enforcement case file"),
    LineDescription(
      line: .refusedAdministrativeQuery, table: .applications, name: "refused.administrative_query",
      label2019: "8.属于行政查询事项", label2021: "8.属于行政查询事项",
      group: "（三）不予公开", articleItem: nil,
      english: "refused: administrative query matter"),
    LineDescription(
      line: .unavailableNotHeld, table: .applications, name: "unavailable.not_held",
      label2019: "1.本机关不掌握相关政府信息", label2021: "1.本机关不掌握相关政府信息",
      group: "（四）无法提供", articleItem: nil,
      english: "cannot provide: not held by this organ"),
    LineDescription(
      line: .unavailableNeedsCreation, table: .applications, name: "unavailable.needs_creation",
      label2019: "2.没有现成信息需要另行制作", label2021: "2.没有现成信息需要另行制作",
      group: "（四）无法提供", articleItem: nil,
      english: "cannot provide: would have to be created"),
    LineDescription(
      line: .unavailableUnclear, table: .applications, name: "unavailable.unclear",
      label2019: "3.补正后申请内容仍不明确", label2021: "3.补正后申请内容仍不明确",
      group: "（四）无法提供", articleItem: nil,
      english: "cannot provide: still unclear after supplementing"),
    LineDescription(
      line: .notProcessedPetition, table: .applications, name: "not_processed.petition",
      label2019: "1.信访举报投诉类申请", label2021: "1.信访举报投诉类申请",
      group: "（五）不予处理", articleItem: nil,
      english: "not processed: petition, report or complaint"),
    LineDescription(
      line: .notProcessedDuplicate, table: .applications, name: "not_processed.duplicate",
      label2019: "2.重复申请", label2021: "2.重复申请",
      group: "（五）不予处理", articleItem: nil,
      english: "not processed: duplicate application"),
    LineDescription(
      line: .notProcessedPublication, table: .applications, name: "not_processed.publication",
      label2019: "3.要求提供公开出版物", label2021: "3.要求提供公开出版物",
      group: "（五）不予处理", articleItem: nil,
      english: "not processed: asks for a public publication"),
    LineDescription(
      line: .notProcessedExcessive, table: .applications, name: "not_processed.excessive",
      label2019: "4.无正当理由大量反复申请", label2021: "4.无正当理由大量反复申请",
      group: "（五）不予处理", articleItem: nil,
      english: "not processed: excessive repeated applications without good reason"),
    LineDescription(
      line: .notProcessedConfirmation, table: .applications, name: "not_processed.confirmation",
      label2019: "5.要求行政机关确认或重新出具已获取信息",
      label2021: "5.要求行政机关确认或重新出具已获取信息",
      group: "（五）不予处理", articleItem: nil,
      english: "not processed: asks to confirm or reissue information already obtained"),
    LineDescription(
      line: .otherHandled, table: .applications, name: "other",
      label2019: "（六）其他处理", label2021: nil,
      group: nil, articleItem: nil,
      english: "otherwise handled"),
    LineDescription(
      line: .otherNotSupplemented, table: .applications, name: "other.not_supplemented",
      label2019: nil, label2021: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      group: "（六）其他处理", articleItem: nil,
      english: "other: applicant did not supplement in time"),
    LineDescription(
      line: .otherFeeUnpaid, table: .applications, name: "other.fee_unpaid",
      label2019: nil, label2021: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      group: "（六）其他处理", articleItem: nil,
      english: "other: applicant did not pay the processing fee in time"),
    LineDescription(
      line: .otherOther, table: .applications, name: "other.other",
      label2019: nil, label2021: "3.其他",
      group: "（六）其他处理", articleItem: nil,
      english: "other: other"),
    LineDescription(
      line: .concluded, table: .applications, name: "concluded",
      label2019: "（七）总计", label2021: "（七）总计",
      group: nil, articleItem: nil,
      english: "total concluded this year"),
    LineDescription(
      line: .carriedForward, table: .applications, name: "carried_forward",
      label2019: "四、结转下年度继续办理", label2021: "四、结转下年度继续办理",
      group: nil, articleItem: nil,
      english: "carried forward to next year"),
    LineDescription(
      line: .reconsideration, table: .disputes, name: "reconsideration",
      label2019: "行政复议", label2021: "行政复议",
      group: nil, articleItem: nil,
      english: "administrative reconsideration"),
    LineDescription(
      line: .directSuit, table: .disputes, name: "direct_suit",
      label2019: "行政诉讼·未经复议直接起诉", label2021: "行政诉讼·未经复议直接起诉",
      group: nil, articleItem: nil,
      english: "suit brought without reconsideration"),
    LineDescription(
      line: .suitAfterReconsideration, table: .disputes, name: "suit_after_reconsideration",
      label2019: "行政诉讼·复议后起诉", label2021: "行政诉讼·复议后起诉",
      group: nil, articleItem: nil,
      english: "suit brought after reconsideration"),
  ]

  /// What the form says of this line.
  public var description: LineDescription { Self.descriptions[Int(rawValue)] }

  /// The table this line stands in.
  public var table: Table { description.table }

  /// The label printed in `edition`; nil where that edition has no such line.
  public func officialLabel(in edition: Edition) -> String? {
    switch edition {
    case .form2019: description.label2019
    case .form2021: description.label2021
    }
  }
}
