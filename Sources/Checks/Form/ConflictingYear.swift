import Findings
import Forms
import Intake
import Reading

extension Check {
  /// The year in the title is that of the data, and of the folder the file lies in.
  public static let conflictingYear = Check(
    CheckDescription(
      id: "FRM110", name: "conflictingYear", level: .query,
      title: LocalizedText(
        zh: "标题年度与数据期间或文件夹不一致",
        en: "Year of the title against the data period or the folder"),
      rationale: LocalizedText(
        zh: "年度报告的数据期间就是标题中的年度；不一致多半是沿用上年文稿，或文件放错了位置。",
        en: "The data of an annual report cover the year of its title. Where they differ, last "
          + "year's text was reused or the file lies in the wrong place."),
      formula: "year(title) = year(data period); year(title) = year(folder), where they are given",
      basis: .arithmetic,
      example: LocalizedText(
        zh: "标题为 2021 年度，数据统计期限为 2020 年。",
        en: "the title says 2021, the data period 2020."),
      limits: LocalizedText(
        zh: "文件夹名只认“2021”“2021年”“2021年度”一类写法；按发布年份归档的文件夹会相差一年，因此只作提示。没有写明期间也没有年份文件夹的不判断。",
        en: "Only folders named after a year (2021, 2021年, 2021年度) count; a folder named after the "
          + "year of publication is one ahead, so that is a notice only. Undetermined where "
          + "neither a period nor such a folder exists.")),
    .report { report in
      guard let year = report.year else { return [.undetermined(.year)] }
      let verdicts = [periodVerdict(year, report), folderVerdict(year, report)].compactMap(\.self)
      return verdicts.isEmpty ? [.undetermined(.unstated)] : verdicts
    })

  private static func periodVerdict(_ year: Int, _ report: AnnualReport) -> Verdict? {
    guard let period = report.dataPeriod else { return nil }
    if period.year == year { return .satisfied }
    var result = conflict(
      claim: "period", year, period.year, in: report,
      LocalizedText(
        zh: "标题为 \(year) 年度，所述数据期间为 \(period.year) 年",
        en: "the title says \(year), the data period \(period.year)"))
    result.evidence.append(Evidence(report.source, period.span))
    result.strength = 0.8
    return .violated(result)
  }

  private static func folderVerdict(_ year: Int, _ report: AnnualReport) -> Verdict? {
    let years = report.source.path.split(separator: "/").dropLast().compactMap(yearNamed)
    guard let last = years.last else { return nil }
    if years.contains(year) { return .satisfied }
    var result = conflict(
      claim: "folder", year, last, in: report,
      LocalizedText(
        zh: "报告为 \(year) 年度，文件在 \(last) 年的文件夹中",
        en: "the report is for \(year), the folder says \(last)"))
    result.level = .notice
    return .violated(result)
  }

  private static func conflict(
    claim: String, _ title: Int, _ other: Int, in report: AnnualReport, _ message: LocalizedText
  ) -> Discrepancy {
    var result = Discrepancy(claim: claim, message: message)
    result.compare(
      ComparedValue(.text("\(title)"), .title),
      with: ComparedValue(
        .text("\(other)"), .stated, label: LocalizedText(zh: "另处为", en: "elsewhere")))
    result.evidence = report.title.map { [Evidence(report.source, $0.span)] } ?? []
    return result
  }

  /// The year that a folder is named after; nil where it is named after something else.
  private static func yearNamed(_ folder: Substring) -> Int? {
    let digits = folder.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 4, let year = Int(digits), (2000...2099).contains(year) else {
      return nil
    }
    return ["", "年", "年度"].contains(folder.dropFirst(4)) ? year : nil
  }
}
