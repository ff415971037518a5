import Findings
import Forms
import Intake
import Reading

extension Check {
  /// Section six says what was collected for processing information.
  public static let unstatedProcessingFee = Check(
    CheckDescription(
      id: "NAR111", name: "unstatedProcessingFee", level: .notice,
      title: LocalizedText(
        zh: "第六部分未说明信息处理费收取情况",
        en: "Section six silent on the fee for processing information"),
      rationale: LocalizedText(
        zh: "按2021年版格式，发出收费通知的件数和总金额、实际收取的总金额在第六部分报告；没有收取的也要写明。",
        en: "The form of 2021 asks section six for the fees charged and collected for processing "
          + "information, and to say so where there were none."),
      formula: "edition 2021 ⇒ section 6 states the fee for processing information",
      basis: .form(.form2021),
      example: LocalizedText(
        zh: "第六部分只写“无”，未见信息处理费的说明。",
        en: "section six says 无 and nothing on the fee."),
      limits: LocalizedText(
        zh: "只适用2021年版格式。在其他部分写明的视为已说明；只提到办法的名称不算。没有第六部分标题或该部分没有文字的不判断（见 FRM101、NAR112）。",
        en: "The form of 2021 only. A statement in another section counts; the mere title of the "
          + "rule does not. Undetermined where section six has no heading or no text "
          + "(see FRM101, NAR112).")),
    .report { report in
      if report.edition != .form2021 || report.year.map({ $0 < 2021 }) == true { return [] }
      if report.contents.feeStatement != nil { return [.satisfied] }
      guard report.title != nil else { return [.undetermined(.fragment)] }
      guard let section = report.contents.sections.first(where: { $0.section == .otherMatters }),
        section.amount != .empty
      else { return [.undetermined(.unstated)] }
      return [.violated(silentOnFee(section, in: report))]
    })

  private static func silentOnFee(
    _ section: SectionContent, in report: AnnualReport
  ) -> Discrepancy {
    let text = report.source.text(section.span)
    let quote = text.unicodeScalars.count > 20 ? String(text.prefix(20)) + "…" : text
    var result = Discrepancy(
      claim: "section.6.fee",
      message: LocalizedText(
        zh: "“六、其他需要报告的事项”未说明信息处理费收取情况（国办函〔2020〕109号），所写为“\(quote)”",
        en: "section six does not state the fee for processing information "
          + "(国办函〔2020〕109号); it says “\(quote)”"))
    result.evidence = [Evidence(report.source, section.span)]
    return result
  }
}
