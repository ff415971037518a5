import Findings
import Forms
import Metrics
import Reading

extension Check {
  /// The fees of two consecutive years differ by the factor of a unit.
  public static let feesInAnotherUnit = Check(
    CheckDescription(
      id: "YOY104", name: "feesInAnotherUnit", level: .query,
      title: LocalizedText(zh: "收费金额两年相差约一万倍", en: "Fees ten thousand times last year's"),
      rationale: LocalizedText(
        zh: "收费金额以万元为单位，按元填写即大一万倍，按万元的万分之一填写即小一万倍。两年相差约一万倍，宜核对单位。",
        en:
          "Fees are given in 10 000 yuan; an amount in yuan is ten thousand times too large. Where two "
          + "years differ by about that factor, the unit is worth a look."),
      formula: "10⁴/3 ≤ fees(t)/fees(t−1) ≤ 3·10⁴, or the same of fees(t−1)/fees(t)",
      basis: .table(.activeDisclosure, article: 50),
      example: LocalizedText(
        zh: "行政事业性收费 251000，2021 年为 26.3，约为其 9544 倍；本机关另 2 个年度与 2021 年相近，如系以元填写，则为 25.1。",
        en:
          "t2.fees.amount 251000, in 2021 26.3, 9544 times as much; 2 other years of the organ are "
          + "like 2021; perhaps yuan for 10 000 yuan, then 25.1."),
      limits: LocalizedText(
        zh: "只比较 2021 年版相邻两年均大于零的金额。哪一年有误由本机关其他年度、再由同类中位数判断；两者都没有时列金额大的一年。"
          + "以后各年都在新水平的，除非与同类相差一千倍以上，不列。格内写法见 FRM105。",
        en:
          "Compares positive amounts of consecutive years on the form of 2021. Which year is wrong the "
          + "organ's other years tell, else the median of its peers; without either the larger is named. "
          + "A level that lasted is left alone unless it is a thousandfold from the peers. For how the "
          + "cell is written see FRM105.")),
    .panel { panel in panel.feeVerdicts() })
}

extension ScoredPanel {
  private static let feeCell = Cell.at(.fees, .amount)

  fileprivate func feeVerdicts() -> [SubjectVerdict] {
    let fees = FeeUnitSlips(changes)
    let slips = Dictionary(grouping: fees.slips) { max($0.row, $0.neighbour, by: year) }
    return fees.compared.flatMap { pair -> [SubjectVerdict] in
      if let found = slips[pair.current] {
        return found.map {
          SubjectVerdict(subject: subject($0.row), verdict: .violated(discrepancy(of: $0)))
        }
      }
      let verdict: Verdict = pair.isKnown ? .satisfied : .undetermined(.unstated)
      return [SubjectVerdict(subject: subject(pair.current), verdict: verdict)]
    }
  }

  /// The later of two rows of one organ.
  private func max(
    _ a: RowIndex, _ b: RowIndex, by year: (RowIndex) -> Int
  ) -> RowIndex { year(a) < year(b) ? b : a }

  private func year(_ row: RowIndex) -> Int {
    guard let year = panel.report(row).year else { preconditionFailure("row \(row) of no year") }
    return year
  }

  private func discrepancy(of slip: FeeUnitSlip) -> Discrepancy {
    var result = Discrepancy(claim: Self.feeCell.id, message: message(slip))
    result.cell = Self.feeCell
    result.hold(.quantity(slip.printed), against: .quantity(slip.expected))
    result.strength = slip.basis == .commonSlip ? 0.6 : 0.9
    result.influence = slip.printed.double
    result.evidence =
      evidence(slip.row, [Self.feeCell]) + evidence(slip.neighbour, [Self.feeCell])
    return result
  }

  private func message(_ slip: FeeUnitSlip) -> LocalizedText {
    let label = label(Self.feeCell, slip.row)
    let other = year(slip.neighbour)
    let isLarge = slip.printed > slip.neighbourPrinted
    let (a, b) = (slip.printed.double, slip.neighbourPrinted.double)
    let factor = PanelText.number((isLarge ? a / b : b / a).rounded())
    let basis = Self.text(of: slip.basis, other)
    let zh =
      isLarge
      ? ("约为其 \(factor) 倍", "如系以元填作万元") : ("约为其 \(factor) 分之一", "如系小了一万倍")
    let en =
      isLarge
      ? ("\(factor) times as much", "yuan for 10 000 yuan")
      : ("\(factor) times as much there", "10 000 times too small")
    return LocalizedText(
      zh: "\(label.zh) \(slip.printed)，\(other) 年为 \(slip.neighbourPrinted)，"
        + "\(zh.0)；\(basis.zh)，"
        + "\(zh.1)，则为 \(slip.expected)",
      en: "\(label.en) \(slip.printed), in \(other) \(slip.neighbourPrinted), "
        + "\(en.0); \(basis.en); perhaps \(en.1), then \(slip.expected)")
  }

  private static func text(of basis: FeeUnitSlip.Basis, _ other: Int) -> LocalizedText {
    switch basis {
    case .otherYears(let count):
      LocalizedText(
        zh: "本机关另 \(count) 个年度与 \(other) 年相近",
        en: "\(count) other \(count == 1 ? "year" : "years") of the organ "
          + "\(count == 1 ? "is" : "are") like \(other)")
    case .peers(let count):
      LocalizedText(
        zh: "同类 \(count) 家的中位数与 \(other) 年相近", en: "the median of \(count) peers is like \(other)")
    case .commonSlip:
      LocalizedText(
        zh: "没有其他年度或同类可据以判断哪一年有误", en: "no other year and no peers tell which year is wrong")
    }
  }
}
