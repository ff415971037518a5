import Findings
import Forms
import Reading

extension Check {
  /// The applications carried over are as many as last year's report carried forward.
  public static let carriedTotalRestated = Check(
    CheckDescription(
      id: "CON201", name: "carriedTotalRestated", level: .query,
      title: LocalizedText(
        zh: "上年结转总计与上年报告的结转下年不一致",
        en: "Applications carried over against last year's report"),
      rationale: LocalizedText(
        zh: "上年末未办结的申请就是本年初在办的申请，照抄即可，两份报告不会不等。不等时两者之一须更正；但机构合并、报告范围调整也会造成，"
          + "所以列为待核而不是不符。",
        en: "What was open at the end of last year is what this year begins with; the number is "
          + "copied, so that the two reports agree. Where they do not, one of them needs correction; "
          + "but a merger or a changed reporting unit explains it too, so it is a query and no error."
      ),
      formula: "carried_over.total(t) = carried_forward.total(t−1)",
      basis: .table(.applications, article: 50),
      example: LocalizedText(
        zh: "上年结转 5，2021年报告结转下年 3，相差 2；其中自然人 5 对 3。",
        en:
          "carried over 5, but the report for 2021 carried forward 3 (difference 2); natural persons "
          + "5 against 3."),
      limits: LocalizedText(
        zh: "两版表格的这两行含义相同，2020年与2021年之间照常比较。上年报告不在语料中、同一年度有几份不同的报告时不判断。空格先按零试算，"
          + "不成立且不能由本表证明为零时不判断。上年报告本身不平、而本年所填正是使其平衡的数时，不在本年另报。总计不等时各列列在其下，不再另报。某年的报告与前后两年都不衔接、连续多年都不衔接时合并为一条。"
          + "结转与现行有效件数同向跳变时可能是报告单位有变，列为提示。",
        en:
          "The two lines mean the same on both forms, so 2020 and 2021 are compared as other years. "
          + "Undetermined where last year's report is not in the corpus or several differ. Blanks are "
          + "tried as zero; where that fails and the table does not prove them zero, it is "
          + "undetermined. Where last year's report is out of balance and this year's number balances it, "
          + "nothing is said of this year's. Columns are listed beneath the total. A report that fits neither "
          + "neighbour, and reports that never carry on, are one finding. Where carry-over and stock "
          + "jump together the reporting unit may have changed: a notice.")),
    .organs { register in
      register.verdicts { series, register in CarriedTotals(series, register).verdicts }
    })
}

/// The verdicts on the totals of one organ.
private struct CarriedTotals {
  let register: OrganRegister
  let series: OrganRegister.Series
  let carry: CarrySeries
  let changes: [Int: UnitChange]
  let runs: [Int: CarrySeries.Run]

  init(_ series: OrganRegister.Series, _ register: OrganRegister) {
    self.register = register
    self.series = series
    carry = CarrySeries(series, in: register)
    changes = UnitChange.all(in: carry, series, register.filings)
    runs = Dictionary(
      uniqueKeysWithValues: carry.runsOfTotals(except: changes, register.filings).map {
        ($0.first.later.year, $0)
      })
  }

  var verdicts: [FilingVerdict] {
    series.orphans.map {
      FilingVerdict(
        register.filings[series.years[$0].filing], .undetermined(.absentReport))
    }
      + carry.comparisons.compactMap { comparison in
        verdict(on: comparison).map {
          FilingVerdict(register.filings[comparison.later.filing], $0)
        }
      }
  }

  /// Nothing where the break belongs to the finding on an earlier report.
  private func verdict(on comparison: CarryComparison) -> Verdict? {
    switch comparison.total {
    case .equal: return .satisfied
    case .undetermined(let reason): return .undetermined(reason)
    case .broken: break
    }
    if let change = changes[comparison.later.year] {
      return .violated(discrepancy(of: change, at: comparison))
    }
    return runs[comparison.later.year].map { .violated(discrepancy(of: $0)) }
  }

  private func discrepancy(of run: CarrySeries.Run) -> Discrepancy {
    let first = run.first
    let columns = first.applicantsText
    let beneath = LocalizedText(
      zh: columns.zh.isEmpty ? "" : "；其中\(columns.zh)",
      en: columns.en.isEmpty ? "" : "; \(columns.en)")
    var result = plain(
      first,
      message: first.totalText + beneath + run.restText
        + first.explanation(of: [.total], register.filings))
    result.evidence =
      first.evidence([.total], in: register)
      + run.comparisons.dropFirst().prefix(1).flatMap { $0.evidence([.total], in: register) }
    return result
  }

  private func discrepancy(of change: UnitChange, at comparison: CarryComparison) -> Discrepancy {
    var result = plain(
      comparison,
      message: comparison.totalText + change.stockText
        + LocalizedText(
          zh: "：各项同向变动，可能是报告单位有变（合并、撤并、范围调整）",
          en: ": all of it moves in one direction; the reporting unit may have changed (merger, "
            + "division, scope)"))
    result.level = .notice
    result.identities += change.stocks.map { "CON203:\($0.line.description.name)" }
    let stocks = change.stocks.map { Cell.at($0.line, .inForce) }
    result.evidence = .alternating(
      register.lines([.at(.carriedOver, .total)] + stocks, of: comparison.later.filing),
      register.lines([.at(.carriedForward, .total)] + stocks, of: comparison.earlier.filing))
    result.strength = 0.3
    return result
  }

  private func plain(_ comparison: CarryComparison, message: LocalizedText) -> Discrepancy {
    var result = Discrepancy(claim: Cell.at(.carriedOver, .total).id, message: message)
    result.cell = .at(.carriedOver, .total)
    result.identities = comparison.identities(of: "CON201")
    if let (forward, over) = comparison.brokenTotal {
      result.compareCarried(over, forward)
      result.influence = max(over, forward).double
    }
    result.strength = 0.9
    return result
  }
}

extension CarrySeries.Run {
  /// The breaks after the first one, and what they mean together.
  fileprivate var restText: LocalizedText {
    switch shape {
    case .pair: return LocalizedText(zh: "", en: "")
    case .middleYear:
      let next = comparisons[1]
      guard let (forward, over) = next.brokenTotal else { return LocalizedText(zh: "", en: "") }
      return LocalizedText(
        zh: "；结转下年 \(forward)，\(next.later.year)年报告上年结转 \(over)，相差 \(Gap.size(over - forward))"
          + "：本年的表与前后两年都不衔接",
        en:
          "; carried forward \(forward), but the report for \(next.later.year) carried over \(over) "
          + "(difference \(over - forward)): the table of this year fits neither neighbour")
    case .standing:
      let rest = comparisons.dropFirst().compactMap { comparison in
        comparison.brokenTotal.map { (comparison.later.year, $0.over, $0.forward) }
      }
      return LocalizedText(
        zh: "；其后"
          + rest.map { "\($0.0)年上年结转 \($0.1) 对 \($0.2)" }.joined(separator: "、")
          + "：连续\(comparisons.count)年都不衔接",
        en: "; after that "
          + rest.map { "\($0.1) against \($0.2) in \($0.0)" }.joined(separator: ", ")
          + ": \(comparisons.count) years in a row do not carry on")
    }
  }
}

extension UnitChange {
  /// The stocks that jump with the carry-over.
  fileprivate var stockText: LocalizedText {
    LocalizedText(
      zh: stocks.map { line, found in
        "；\(line.shortLabel(in: .form2021))推得上年末 \(found.opening)，"
          + "\(found.base.entry.year)年报告 \(found.base.stock)，相差 \(Gap.size(found.gap))"
      }.joined(),
      en: stocks.map { line, found in
        "; \(line.description.english): implied opening stock \(found.opening), but "
          + "\(found.base.stock) in the report for \(found.base.entry.year) "
          + "(difference \(found.gap))"
      }.joined())
  }
}
