import Forms

/// Counts: printed as they are, compared on a logarithmic scale.
extension Metric {
  static let counts: [Metric] = [
    count(
      "applications_received", zh: "新收申请", en: "applications received", .received, .total,
      caveat: BilingualText(
        zh: "新收，不含上年结转；与辖区人口和机关职能有关。",
        en: "New ones, without those carried over; follows population and remit.")),
    count(
      "decisions_licensing", zh: "行政许可决定", en: "licensing decisions",
      .licensing, .decisions, caveat: decisionsCaveat),
    count(
      "decisions_penalties", zh: "行政处罚决定", en: "penalty decisions",
      .penalties, .decisions, caveat: decisionsCaveat),
    count(
      "decisions_compulsion", zh: "行政强制决定", en: "compulsion decisions",
      .compulsion, .decisions, caveat: decisionsCaveat),
  ]

  private static let decisionsCaveat = BilingualText(
    zh: "政府的报告汇总全辖区，部门的报告只计本机关；机构改革会带来断裂。",
    en: "A government adds up its territory, a department counts its own; reorganisations break "
      + "the series.")

  private static func count(
    _ id: String, zh: String, en: String, _ line: Line, _ column: Column, caveat: BilingualText
  ) -> Metric {
    let cell = Cell.at(line, column)
    return Metric(
      id, .count, zh: zh, en: en, CellSum([cell]), formula: cell.id,
      unit: BilingualText(zh: "件", en: "pieces"), caveat: caveat)
  }
}
