import Findings
import Forms
import Metrics
import Reading

extension Check {
  /// A share of a sum lies between the least and the greatest share of its parts.
  public static let shareOutsideBodies = Check(
    CheckDescription(
      id: "AGG103", name: "shareOutsideBodies", level: .difference,
      title: LocalizedText(
        zh: "全域占比在所属各家占比范围之外",
        en: "Share outside the range of its bodies"),
      rationale: LocalizedText(
        zh: "分子、分母都由所属各家相加而来时，占比必在各家最低与最高之间；在此之外，宜核对分子或分母是否漏计、重计。",
        en:
          "Where numerator and denominator are sums over the bodies, the share lies between their "
          + "least and greatest. Outside of it, something was left out or counted twice."),
      formula: "min nᵢ/dᵢ ≤ N/D ≤ max nᵢ/dᵢ where N = Σnᵢ and D = Σdᵢ (mediant)",
      basis: .arithmetic,
      example: LocalizedText(
        zh: "公开率 28/30，所属 2 家在 10/20 与 7/10 之间。",
        en: "disclosure_rate 28/30, while its 2 bodies lie between 10/20 and 7/10."),
      limits: LocalizedText(
        zh: "只看占比类指标；仅在名册表明各家齐全，或各家分母之和恰等于全域分母时判断；任何一家缺数字的不判断。已由 AGG101、AGG102、AGG104 列出的不再列。",
        en:
          "Shares only, where a roster shows that all bodies are at hand or where their denominators "
          + "add up to the government's; not judged where a body's figures are not all printed. What "
          + "AGG101, AGG102 or AGG104 lists is not listed again.")),
    .levels { levels in levels.verdicts { levels.verdictOnShares($0) } })
}

extension LevelRegister {
  private static let shares = MetricIndex.all.map(\.metric).filter { $0.kind == .share }

  /// A share of a government that lies outside the range of its bodies', exactly.
  private struct Outlying {
    let metric: Metric
    let share: ExactShare
    let least: ExactShare
    let greatest: ExactShare
  }

  /// What is known of one share.
  private enum Answer {
    case inside
    case outside(Outlying)
    case open
  }

  fileprivate func verdictOnShares(_ comparison: LevelComparison) -> Verdict {
    let family = comparison.family
    if family.children.count < 2 { return .undetermined(.absentReport) }
    if comparison.isExplained || comparison.isBelowBodies || !comparison.ownTables.isEmpty {
      return .undetermined(.unstated)
    }
    let answers = Self.shares.map { answer($0, family) }
    let outlying = answers.compactMap { answer -> Outlying? in
      if case .outside(let found) = answer { return found }
      return nil
    }
    if let first = outlying.first { return .violated(discrepancy(family, first, among: outlying)) }
    let isDecided = answers.contains { if case .inside = $0 { true } else { false } }
    return isDecided ? .satisfied : .undetermined(.absentReport)
  }

  private func answer(_ metric: Metric, _ family: LevelFamily) -> Answer {
    guard let share = ExactShare(metric, filings[family.parent].figures), share.whole > 0 else {
      return .open
    }
    var shares: [ExactShare] = []
    var whole: Int64 = 0
    for child in family.children {
      let report = filings[child].figures
      guard metric.isComparable(report.edition, filings[family.parent].figures.edition),
        let part = ExactShare(metric, report)
      else { return .open }
      let (sum, overflow) = whole.addingReportingOverflow(part.whole)
      if overflow { return .open }
      whole = sum
      if part.whole > 0 { shares.append(part) }
    }
    guard family.isComplete || whole == share.whole, let least = shares.min(),
      let greatest = shares.max()
    else { return .open }
    if share < least || greatest < share {
      return .outside(
        Outlying(metric: metric, share: share, least: least, greatest: greatest))
    }
    return .inside
  }

  private func discrepancy(
    _ family: LevelFamily, _ first: Outlying, among all: [Outlying]
  ) -> Discrepancy {
    let count = family.children.count
    let zh = all.prefix(3).map {
      "\($0.metric.label.chinese) \($0.share)，在 \($0.least) 与 \($0.greatest) 之外"
    }
    let en = all.prefix(3).map {
      "\($0.metric.label.english) \($0.share), outside \($0.least) to \($0.greatest)"
    }
    var result = Discrepancy(
      claim: "shares",
      message: LocalizedText(
        zh: "\(all.count) 项占比在所属 \(count) 家的范围之外：" + zh.joined(separator: "；"),
        en: "\(all.count) \(all.count == 1 ? "share lies" : "shares lie") outside the range of its "
          + "\(count) bodies: " + en.joined(separator: "; ")))
    let near = first.share < first.least ? first.least : first.greatest
    result.metric = first.metric.id
    result.compare(
      ComparedValue(
        .ratio(first.share.double), .table, label: LocalizedText(zh: "本机关", en: "the organ")),
      with: ComparedValue(
        .ratio(near.double), .bodyReport,
        label: LocalizedText(zh: "所属机关中最近", en: "nearest of its bodies")))
    result.numerator = Quantity(millionths: first.share.part)
    result.denominator = Quantity(millionths: first.share.whole)
    result.identities = all.map { "AGG103:\($0.metric.id)" }
    result.strength = 0.9
    result.influence = Quantity(millionths: first.share.whole).double
    let edition = filings[family.parent].figures.edition
    let cells =
      first.metric.numerator.cells(in: edition).prefix(1)
      + (first.metric.denominator?.cells(in: edition).prefix(1) ?? [])
    result.evidence = organs.evidence(Array(cells), of: family.parent)
    return result
  }
}
