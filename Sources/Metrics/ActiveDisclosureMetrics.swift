import Forms

/// Normative documents, licences, penalties and fees of table 2.
extension Metric {
  static let activeDisclosure: [Metric] = [
    Metric(
      "documents_repeal_rate", .share, zh: "规范性文件废止率", en: "normative documents repealed",
      CellSum(repealed), over: CellSum(inForce + repealed),
      formula: "t2.normative_documents.repealed / "
        + "(t2.normative_documents.in_force + t2.normative_documents.repealed)",
      caveat: BilingualText(
        zh: "只计行政规范性文件，不计规章；集中清理的年份会骤升；自然失效的文件口径不一。"
          + "2019 版的“对外公开总数量”不是现行有效件数，不可比。",
        en: "Normative documents only, not rules; a year of general review raises it at once, and "
          + "lapsed documents are counted differently. The total disclosed in the edition of 2019 "
          + "is not the stock in force and does not compare."),
      editions: [.form2021]),
    Metric(
      "documents_turnover", .ratio, zh: "规范性文件更替率", en: "turnover of normative documents",
      CellSum([.at(.normativeDocuments, .issued)] + repealed), over: CellSum(inForce + repealed),
      formula: "(t2.normative_documents.issued + t2.normative_documents.repealed) / "
        + "(t2.normative_documents.in_force + t2.normative_documents.repealed)",
      unit: BilingualText(zh: "比值", en: "ratio"),
      caveat: BilingualText(
        zh: "当年制发又废止的文件计两次，故为比值而非占比。",
        en: "A document issued and repealed in the same year counts twice: a ratio, not a part."),
      editions: [.form2021]),
    Metric(
      "penalties_per_licence", .ratio, zh: "罚许比", en: "penalties per licence",
      CellSum(decisions(.penalties)), over: CellSum(decisions(.licensing)),
      formula: "t2.penalties.decisions / t2.licensing.decisions",
      unit: BilingualText(zh: "件/件", en: "decisions per decision"),
      caveat: BilingualText(
        zh: "许可集中到审批局、处罚集中到综合执法机关后，单个机关的比值会改变。",
        en: "Changes with the organ's powers: where one office licenses and another enforces, a "
          + "single organ's ratio says little.")),
    Metric(
      "compulsion_per_penalty", .ratio, zh: "强罚比", en: "compulsion per penalty",
      CellSum(decisions(.compulsion)), over: CellSum(decisions(.penalties)),
      formula: "t2.compulsion.decisions / t2.penalties.decisions",
      unit: BilingualText(zh: "件/件", en: "decisions per decision"),
      caveat: BilingualText(
        zh: "是否计入交通扣车等当场措施，各地口径不一。",
        en: "Places differ on whether measures taken on the spot, such as towing, count.")),
    Metric(
      "fee_per_licence", .ratio, zh: "件均收费", en: "fees per licence",
      CellSum([.at(.fees, .amount)]), over: CellSum(decisions(.licensing)),
      formula: "t2.fees.amount / t2.licensing.decisions",
      unit: BilingualText(zh: "万元/件", en: "10 000 yuan per decision"),
      caveat: BilingualText(
        zh: "多数收费与许可无关，只用于发现单位写错（元写成万元）；2019 版只计收费项目数，不可比。",
        en: "Most fees are not for licences: of use to spot yuan written as 10 000 yuan. The "
          + "edition of 2019 counts fee items, not money, and does not compare."),
      editions: [.form2021]),
  ]

  private static let inForce = [Cell.at(.normativeDocuments, .inForce)]
  private static let repealed = [Cell.at(.normativeDocuments, .repealed)]

  private static func decisions(_ line: Line) -> [Cell] { [.at(line, .decisions)] }
}
