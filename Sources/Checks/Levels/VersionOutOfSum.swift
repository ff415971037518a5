import Agencies
import Findings
import Forms
import Metrics
import Reading

extension Check {
  /// Of several versions of one report, those above and below fit each.
  public static let versionOutOfSum = Check(
    CheckDescription(
      id: "AGG106", name: "versionOutOfSum", level: .query,
      title: LocalizedText(
        zh: "多份报告中只有一份与上下级数字相合",
        en: "One of several versions fits the levels above and below"),
      rationale: LocalizedText(
        zh: "同一机关同一年度有几份不同的报告时，与所属各家之和或上级政府数字相合的那一份多半是定稿，其余宜核对。",
        en:
          "Where an organ has several different reports for a year, the one that fits the sum of its "
          + "bodies, or the government above, is most likely the final one."),
      formula:
        "one version: Σ bodies = government in each cell, or Σ bodies ≤ government; the others not",
      basis: .regulations(article: 50),
      example: LocalizedText(
        zh: "本份 7 格与所属 12 家合计不合，同年 b.txt 相合；表三“新收”总计 120，所属 12 家合计 131（差 -11）。",
        en: "7 cells of this version do not fit the sum of 12 bodies, b.txt of the same year does; "
          + "t3.received.total 120, sum of 12 bodies 131 (difference -11)."),
      limits: LocalizedText(
        zh: "只在恰有一份相合时列出其余各份；各份都不小于所属之和的视为相合；没有几份不同报告的不适用。上下级报告本身有误时会指错，因此只供核对 FRM111 时参考。",
        en:
          "The others are listed only where exactly one fits; where none falls below the sum they all do. "
          + "Does not apply without several versions. If the reports above or below are wrong "
          + "themselves, it points the wrong way: a hint for settling FRM111.")),
    .levels { levels in levels.versionVerdicts() })
}

extension LevelRegister {
  fileprivate func versionVerdicts() -> [FilingVerdict] {
    organs.disputedYears.sorted { $0.key < $1.key }.flatMap { year, versions in
      verdicts(versions, of: year)
    }
  }

  private func verdicts(_ versions: [Int], of year: OrganYear) -> [FilingVerdict] {
    for side in [VersionFit.Side.below, .above] {
      let fits = versions.compactMap { version in
        family(with: version, side, of: year).map { VersionFit(version, side, $0) }
      }
      guard fits.count == versions.count else { continue }
      if VersionFit.areAllFitting(fits) {
        return versions.map { FilingVerdict(filings[$0], .satisfied) }
      }
      guard let fitting = VersionFit.only(among: fits) else { continue }
      return fits.map { fit in
        if fit.filing == fitting.filing { return FilingVerdict(filings[fit.filing], .satisfied) }
        let violation = discrepancy(fit, beside: fitting)
        return FilingVerdict(
          filings[fit.filing], violation.map(Verdict.violated) ?? .undetermined(.disputed))
      }
    }
    return versions.map { FilingVerdict(filings[$0], .undetermined(.disputed)) }
  }

  /// The family that a version would make with the bodies below it, or with the government above.
  private func family(
    with version: Int, _ side: VersionFit.Side, of year: OrganYear
  ) -> LevelFamily? {
    let report = filings[version]
    switch side {
    case .below:
      guard report.addsUpTerritory else { return nil }
      let children = bodies(of: year.agencyID, year: year.year)
      return children.isEmpty
        ? nil
        : LevelFamily(
          parent: version, year: year.year, children: children, optional: [], isComplete: false,
          in: filings)
    case .above:
      guard let agency = report.figures.agency,
        let id = organs.parentID(of: agency, year: year.year), isBody(agency, of: id, year.year),
        let parent = organs.filing(of: id, year: year.year), filings[parent].addsUpTerritory
      else { return nil }
      return LevelFamily(
        parent: parent, year: year.year,
        children: bodies(of: id, year: year.year) + [version], optional: [], isComplete: false,
        in: filings)
    }
  }

  /// What does not fit; nil where a version differs in no figure and merely prints less.
  private func discrepancy(_ fit: VersionFit, beside other: VersionFit) -> Discrepancy? {
    let family = fit.family
    let places = ordered(fit.unlike(other), of: family)
    guard let first = places.first else { return nil }
    let shown = places.prefix(3).map { place in
      comparison(
        family.figures[place], of: family.parent, family.totals[place].quantity,
        against: family.sums[place].quantity, as: bodies(family))
    }
    let path = filings[other.filing].subject.source
    let against =
      fit.side == .below
      ? LocalizedText(zh: "所属各家之和", en: "the sum of its bodies")
      : LocalizedText(
        zh: filings[family.parent].organName + "的数字",
        en: "the figures of \(filings[family.parent].organName)")
    var result = Discrepancy(
      claim: "version",
      message: LocalizedText(
        zh: "按本份有 \(places.count) 格与\(against.zh)不合，按同年 \(path) 则相合；"
          + shown.map(\.zh).joined(separator: "；"),
        en:
          "with this version \(places.count) \(places.count == 1 ? "cell does" : "cells do") not fit "
          + "\(against.en), with \(path) of the same year all do; "
          + shown.map(\.en).joined(separator: "; ")))
    set(
      &result, family.figures[first], of: family.parent, family.totals[first].quantity,
      against: family.sums[first].quantity)
    result.cell = cell(family.figures[first], in: fit.filing)
    result.strength = other.equalCount > 0 ? 0.9 : 0.7
    result.evidence = evidence(family.figures[first], of: fit.filing, and: other.filing)
    return result
  }
}
