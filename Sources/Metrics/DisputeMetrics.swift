import Forms

/// Reconsiderations and suits, and how they ended.
extension Metric {
  static let disputes: [Metric] = [
    perConcluded(
      "dispute_rate", zh: "争议率", en: "disputes per concluded application", all,
      formula: "(t4.reconsideration.total + t4.direct_suit.total + "
        + "t4.suit_after_reconsideration.total) / t3.concluded.total"),
    perConcluded(
      "reconsideration_rate", zh: "复议率", en: "reconsiderations per concluded application",
      [.reconsideration], formula: "t4.reconsideration.total / t3.concluded.total"),
    perConcluded(
      "suit_rate", zh: "诉讼率", en: "suits per concluded application", suits,
      formula: "(t4.direct_suit.total + t4.suit_after_reconsideration.total) / t3.concluded.total"),
    ofDecided(
      "reconsideration_correction_rate", zh: "复议纠正率", en: "reconsiderations corrected",
      .corrected, in: [.reconsideration],
      formula: "t4.reconsideration.corrected / "
        + "(t4.reconsideration.total − t4.reconsideration.pending)"),
    ofDecided(
      "suit_correction_rate", zh: "诉讼纠正率", en: "suits corrected", .corrected, in: suits,
      formula: "(t4.direct_suit.corrected + t4.suit_after_reconsideration.corrected) / "
        + "(t4.direct_suit.total − t4.direct_suit.pending + t4.suit_after_reconsideration.total "
        + "− t4.suit_after_reconsideration.pending)"),
    ofDecided(
      "correction_rate", zh: "复议诉讼纠正率", en: "disputes corrected", .corrected, in: all,
      formula: "Σ t4.*.corrected / Σ (t4.*.total − t4.*.pending)"),
    ofDecided(
      "upheld_rate", zh: "维持率", en: "disputes upheld", .upheld, in: all,
      formula: "Σ t4.*.upheld / Σ (t4.*.total − t4.*.pending)"),
    Metric(
      "pending_share", .share, zh: "未审结占比", en: "disputes pending",
      CellSum(cells(.pending, in: all)), over: CellSum(cells(.total, in: all)),
      formula: "Σ t4.*.pending / Σ t4.*.total",
      caveat: BilingualText(
        zh: "取决于案件何时提起，与机关办理快慢关系不大。",
        en: "Depends on when cases were brought rather than on the organ.")),
  ]

  private static let suits: [Line] = [.directSuit, .suitAfterReconsideration]
  private static let all: [Line] = [.reconsideration] + suits

  private static func cells(_ column: Column, in blocks: [Line]) -> [Cell] {
    blocks.map { .at($0, column) }
  }

  private static func perConcluded(
    _ id: String, zh: String, en: String, _ blocks: [Line], formula: String
  ) -> Metric {
    Metric(
      id, .ratio, zh: zh, en: en, CellSum(cells(.total, in: blocks)),
      over: CellSum([.at(.concluded, .total)]), formula: formula,
      unit: BilingualText(zh: "件/件", en: "cases per application"),
      caveat: BilingualText(
        zh: "案件可能针对往年办结的申请，同一申请可先复议后诉讼，因此是比值而非占比，可大于 1；"
          + "2024 年起新《行政复议法》使部分案件由诉讼转入复议。",
        en: "Cases may concern applications of earlier years, and one application may lead to a "
          + "reconsideration and a suit: a ratio, not a part, and it may pass 1. From 2024 the new "
          + "Reconsideration Law moves cases from suit to reconsideration."))
  }

  private static func ofDecided(
    _ id: String, zh: String, en: String, _ outcome: Column, in blocks: [Line], formula: String
  ) -> Metric {
    Metric(
      id, .share, zh: zh, en: en, CellSum(cells(outcome, in: blocks)),
      over: CellSum(cells(.total, in: blocks), minus: cells(.pending, in: blocks)),
      formula: formula,
      caveat: BilingualText(
        zh: "分母为已审结案件（总计减尚未审结）；其他结果计入分母。",
        en: "Over decided cases (total less pending); other results are in the denominator."))
  }
}
