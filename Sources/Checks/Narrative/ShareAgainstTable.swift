import Findings
import Forms
import Reading

extension Check {
  /// A share that the narrative states is part over whole, within the rounding of its digits.
  public static let shareAgainstTable = Check(
    CheckDescription(
      id: "NAR102", name: "shareAgainstTable", level: .query,
      title: LocalizedText(zh: "正文占比与表格不符", en: "Share in the narrative against the table"),
      rationale: LocalizedText(
        zh: "占比由表格中的两个数相除得出；用本年办结、本年新收、新收加上年结转作分母都得不到时，需要核实占比或说明口径。",
        en:
          "A share is one figure of the table over another. Where neither concluded, received nor "
          + "received and carried over as the whole gives it, share or scope needs a look."),
      formula: "stated % = part / whole within the last printed digit, "
        + "whole ∈ {concluded, received, received + carried_over}",
      basis: .table(.applications, article: 50),
      example: LocalizedText(
        zh: "正文称“本机关不掌握或不存在占44%”，按表三 15/56 ＝ 26.8%。",
        en: "the narrative says 44 % not held; table 3 has 15/56 = 26.8 %."),
      limits: LocalizedText(
        zh: "百分数按最后一位的舍入（或舍去）区间比较，5 或 10 的整倍数容许 1 个百分点。办结率、满意率等另有口径的比率不判断。",
        en:
          "Compared within the rounding, or cutting off, of the last digit; a multiple of 5 without "
          + "decimals tolerates one point. Rates with a definition of their own are not judged.")),
    .statements { comparison in
      comparison.report.statements.indices.compactMap { index in
        guard case .share(let subject) = comparison.report.statements[index].subject else {
          return nil
        }
        let verdict: Verdict
        switch comparison.judgements[index] {
        case .notCompared: return nil
        case .satisfied: verdict = .satisfied
        case .undetermined: verdict = .undetermined(.unstated)
        case .violated(let tried):
          verdict = .violated(comparison.wrongShare(index, subject, tried))
        }
        return StatedVerdict(verdict, on: [index], read: .figure, in: comparison.report)
      }
    })
}

extension Reconciliation {
  fileprivate func wrongShare(
    _ index: Int, _ subject: ShareSubject, _ tried: [Tried]
  ) -> Discrepancy {
    let statement = report.statements[index]
    let readings = list(tried)
    var result = Discrepancy(
      claim: claim(index),
      message: LocalizedText(
        zh: "\(sectionName(index).zh)写占 \(statement.value)%，按\(readings.zh)，均不在舍入范围内",
        en: "\(sectionName(index).en) says \(statement.value)%, but \(readings.en); "
          + "none within rounding"))
    let stated = statement.value.double / 100
    // The plainest reading is the one to print; the message has the others.
    if let nearest = tried.first {
      result.compare(
        ComparedValue(.ratio(stated), .narrative),
        with: ComparedValue(
          .ratio(share(nearest)), .computed, label: LocalizedText(zh: "按表格", en: "by the table")))
      result.numerator = nearest.value
      result.denominator = nearest.baseValue
      result.influence = nearest.baseValue.map(\.double) ?? nearest.value.double
      result.strength = min(0.95, 0.5 + abs(stated - share(nearest)))
      result.evidence = [quote(index)] + [quote(nearest.reading.cells)].compactMap(\.self)
    }
    result.cell = subject.cells?.cells(in: report.edition).first
    return result
  }

  private func share(_ tried: Tried) -> Double {
    guard let whole = tried.baseValue, whole > .zero else { return 0 }
    return tried.value.double / whole.double
  }
}
