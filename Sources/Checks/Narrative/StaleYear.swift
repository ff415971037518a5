import Findings
import Forms
import Intake
import Reading

extension Check {
  /// The years of the narrative are those of the report.
  public static let staleYear = Check(
    CheckDescription(
      id: "NAR109", name: "staleYear", level: .query,
      title: LocalizedText(
        zh: "正文的年份、期间陈旧或不可能",
        en: "Stale or impossible year or period in the narrative"),
      rationale: LocalizedText(
        zh: "正文叙述本年工作、公布本年报告、打算下一年工作所用的年份由标题年度决定；不同的多半是沿用上年文稿或笔误。",
        en: "The year of the title decides in which year the narrative counts work, announces the "
          + "report and makes plans. Another one is most likely left from last year's text, or "
          + "a slip."),
      formula: "year(work) = year(report) = year(title); year(plan) > year(title); "
        + "start(period) ≤ end(period); every date exists",
      basis: .arithmetic,
      example: LocalizedText(
        zh: "2021年度报告写“2020年，我局共受理申请6件”；第五部分写“2021年，我局将进一步…”。",
        en: "the report for 2021 says that 6 applications were accepted in 2020, or plans for 2021."
      ),
      limits: LocalizedText(
        zh:
          "只看句首的年份和所述期间；附近有另一年份或“较、同比、上年、累计、以来”等字样的不查，文件、标题和规划中的年份不查。标题与数据期间的年份不一致见 FRM110，正文与该期间一致时不重复列出。年度不明的不判断。",
        en: "Only years that open a sentence, and stated periods. Nothing is raised near a second "
          + "year or a word of comparison, nor for years of documents, titles and programmes. The "
          + "title against the data period is FRM110, and a narrative that agrees with that "
          + "period is not listed again. Undetermined where the year is unknown.")),
    .report { report in
      guard let year = report.year else { return [.undetermined(.year)] }
      let statements = report.contents.years
      if report.narrative.isEmpty { return [.undetermined(.unstated)] }
      let verdicts = YearStatement.Role.allCases.compactMap { role -> Verdict? in
        let faults = statements.filter { $0.role == role && isFault($0, year, in: report) }
        return faults.isEmpty ? nil : .violated(stale(faults, year, in: report))
      }
      return verdicts.isEmpty ? [.satisfied] : verdicts
    })

  private static func isFault(
    _ statement: YearStatement, _ year: Int, in report: AnnualReport
  ) -> Bool {
    // FRM110 tells of a period that is not the title's; the rest of such a text follows from it.
    if let period = report.dataPeriod, period.year != year,
      statement.year == period.year || statement.role == .period
    {
      return false
    }
    switch statement.role {
    case .announcement: return statement.year != year
    case .work: return statement.year != year && !countsThatYear(statement, in: report)
    case .plan: return statement.year <= year
    case .period:
      // A report is of one year; a period of parts of years may be another thing's.
      if statement.isWholeYears { return statement.year != year || statement.firstYear != year }
      // The days on which the numbers were put together lie at the beginning of the next year.
      if statement.firstYear == year + 1, let month = statement.month, month <= 3 { return false }
      return statement.year < year || statement.firstYear > year
    case .reversedPeriod, .impossibleDate: return true
    case .signature:
      return statement.year < year || statement.year == year && (statement.month ?? 12) <= 11
    }
  }

  /// Whether what the sentence counts is not what the tables count, so that another year may well be
  /// meant: 2020年共收到申请3件 in a report for 2021 whose table says 5.
  private static func countsThatYear(
    _ year: YearStatement, in report: AnnualReport
  ) -> Bool {
    let counted = report.statements.first {
      guard case .count = $0.subject else { return false }
      return $0.span.start >= year.span.end && $0.clause.start <= year.span.start + 300
    }
    guard let counted, case .count(let subject) = counted.subject,
      counted.span.start - year.span.end < 300
    else { return false }
    var asCurrent = counted
    asCurrent.period = .current
    let comparison = CountComparison(report, ConfirmedBlanks(report))
    if case .violated = comparison.judge(asCurrent, subject) { return true }
    return false
  }

  private static func stale(
    _ faults: [YearStatement], _ year: Int, in report: AnnualReport
  ) -> Discrepancy {
    let first = faults[0]
    let quote = report.source.text(first.span)
    var result = Discrepancy(
      claim: "year.\(first.role.rawValue)",
      message: message(first, quote, year, count: faults.count))
    let due: Int? =
      switch first.role {
      case .work, .announcement, .period: year
      case .plan: year + 1
      case .reversedPeriod, .impossibleDate, .signature: nil
      }
    if let due {
      result.compare(
        ComparedValue(.text(quote), .narrative),
        with: ComparedValue(
          .text("\(due)"), .title,
          label: LocalizedText(zh: "按报告年度应为", en: "by the year of the report")))
    }
    result.evidence = Evidence.pieces(report.source, faults.map(\.span))
    result.strength = 0.9
    return result
  }

  private static func message(
    _ statement: YearStatement, _ quote: String, _ year: Int, count: Int
  ) -> LocalizedText {
    let places = count == 1 ? "" : "（共 \(count) 处）"
    let times = count == 1 ? "" : " (\(count) places)"
    switch statement.role {
    case .work:
      return LocalizedText(
        zh: "报告为 \(year) 年度，正文以“\(quote)”叙述本年的工作\(places)",
        en: "the report is for \(year), but the narrative tells of work in \(quote)\(times)")
    case .announcement:
      return LocalizedText(
        zh: "报告为 \(year) 年度，正文称公布的是“\(quote)”的报告\(places)",
        en: "the report is for \(year), but the narrative announces that of \(quote)\(times)")
    case .plan:
      return LocalizedText(
        zh: "报告为 \(year) 年度，改进打算写“\(quote)”，应为其后的年份\(places)",
        en: "the report is for \(year), but its plans are for \(quote)\(times)")
    case .period:
      return LocalizedText(
        zh: "报告为 \(year) 年度，所述数据期间为“\(quote)”\(places)",
        en: "the report is for \(year), the period of its data is given as \(quote)\(times)")
    case .reversedPeriod:
      return LocalizedText(
        zh: "期间“\(quote)”的终止日在起始日之前\(places)",
        en: "the period \(quote) ends before it begins\(times)")
    case .impossibleDate:
      return LocalizedText(
        zh: "日期“\(quote)”不存在\(places)", en: "there is no such date as \(quote)\(times)")
    case .signature:
      return LocalizedText(
        zh: "报告为 \(year) 年度，落款日期为“\(quote)”，早于年度结束\(places)",
        en: "the report for \(year) is dated \(quote), before the end of that year\(times)")
    }
  }
}
