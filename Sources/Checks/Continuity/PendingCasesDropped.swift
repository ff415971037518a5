import Findings
import Forms
import Reading

extension Check {
  /// The cases of a year are at least those that the year before left pending.
  public static let pendingCasesDropped = Check(
    CheckDescription(
      id: "CON204", name: "pendingCasesDropped", level: .notice,
      title: LocalizedText(
        zh: "本年案件总计少于上年尚未审结",
        en: "Fewer cases than last year left pending"),
      rationale: LocalizedText(
        zh: "上年尚未审结的案件本年仍在审，计入本年时总计不会少于它。但不少机关只计本年新收案件，这样填报并无不可，所以只作提示；"
          + "其他年份表明该机关计入上年未结案件时，列为待核。",
        en:
          "Cases that last year left pending are still heard, and where they are counted the total "
          + "is no less. Many organs count new cases only, which is a fair way to fill the table, so it "
          + "is a notice; where the organ's other years show that it counts pending cases, a query."
      ),
      formula: "total(t) ≥ pending(t−1), for each block of table 4",
      basis: .table(.disputes, article: 50),
      example: LocalizedText(
        zh: "行政复议：2021年尚未审结 14，本年总计 2，少 12；只计本年新收案件的机关属正常。",
        en:
          "administrative reconsideration: 14 pending in 2021, 2 cases this year, 12 fewer; normal "
          + "where new cases only are counted."),
      limits: LocalizedText(
        zh: "只在两种情形下报出：其他年份各块都含上年未结案件，且若只计新收，出现这种情况的概率不超过 5%；或相差 10 件及以上而其他年份未见不足。"
          + "两年以上不足的，视为只计新收案件，不判断；其余的不足也不判断。概率按该机关本块各年均值的几何分布计算。",
        en: "Reported in two cases only: the organ's other years all include pending cases, which "
          + "had a probability of 5 % or less if it counted new ones only; or ten cases or more are "
          + "missing and no other year falls short. Two years that fall short mean that new cases are "
          + "counted: undetermined, as is any other shortfall. The probability is that of a geometric "
          + "distribution with the organ's own mean.")),
    .organs { register in
      register.verdicts { series, register in
        let cases = PendingCases(series, register.filings)
        return series.orphans.map {
          FilingVerdict(
            register.filings[series.years[$0].filing], .undetermined(.absentReport))
        }
          + cases.comparisons.map {
            FilingVerdict(register.filings[$0.later.filing], verdict(on: $0, of: cases, register))
          }
      }
    })

  /// From how many missing cases on a shortfall is reported where the organ's practice is not known.
  private static let largeShortfall = Quantity(10)

  private static func verdict(
    on comparison: PendingCases.Comparison, of cases: PendingCases, _ register: OrganRegister
  ) -> Verdict {
    if comparison.short.isEmpty {
      return comparison.reason.map { .undetermined($0) } ?? .satisfied
    }
    switch cases.practice(apartFrom: comparison) {
    case .newOnly: return .undetermined(.unstated)
    case .carries: return .violated(shortfall(comparison, .query, register))
    case .untold:
      let isLarge = comparison.short.contains { $0.gap >= largeShortfall }
      return isLarge
        ? .violated(shortfall(comparison, .notice, register)) : .undetermined(.unstated)
    }
  }

  private static func shortfall(
    _ comparison: PendingCases.Comparison, _ level: Level, _ register: OrganRegister
  ) -> Discrepancy {
    let cells = comparison.short.map { Cell.at($0.block, .total) }
    var result = Discrepancy(
      claim: "pending",
      message: message(comparison, level)
        + LocalizedText.mark(comparison.earlier.year, comparison.later.year))
    result.level = level
    result.identities = comparison.short.map { "CON204:\($0.block.description.name)" }
    if let first = comparison.short.first {
      result.cell = cells[0]
      result.compare(
        ComparedValue(
          .quantity(first.total), .table, label: LocalizedText(zh: "本年总计", en: "total this year"),
          unit: "件"),
        with: ComparedValue(
          .quantity(first.pending), .lastYearReport,
          label: LocalizedText(zh: "上年报告尚未审结", en: "pending in last year's report"), unit: "件"))
      result.influence = first.pending.double
    }
    result.evidence = .alternating(
      register.lines(cells, of: comparison.later.filing),
      register.lines(
        comparison.short.map { .at($0.block, .pending) }, of: comparison.earlier.filing))
    result.strength = level == .query ? 0.6 : 0.3
    return result
  }

  private static func message(
    _ comparison: PendingCases.Comparison, _ level: Level
  ) -> LocalizedText {
    let year = comparison.earlier.year
    let blocks = LocalizedText(
      zh: comparison.short.map {
        "\($0.block.shortLabel(in: .form2021))：\(year)年尚未审结 \($0.pending)，本年总计 \($0.total)，"
          + "少 \($0.gap)"
      }.joined(separator: "；"),
      en: comparison.short.map {
        "\($0.block.description.english): \($0.pending) pending in \(year), \($0.total) cases this "
          + "year, \($0.gap) fewer"
      }.joined(separator: "; "))
    let practice =
      level == .query
      ? LocalizedText(
        zh: "；其他年份的总计都含上年未结案件",
        en: "; in the other years the total includes the cases pending before")
      : LocalizedText(
        zh: "；只计本年新收案件的机关属正常", en: "; normal where new cases only are counted")
    return blocks + practice
  }
}
