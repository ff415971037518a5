import Agencies
import Findings
import Forms
import Metrics
import Reading

extension Check {
  /// Beside a government's report stand those of the bodies it adds up.
  public static let missingBodies = Check(
    CheckDescription(
      id: "AGG105", name: "missingBodies", level: .notice,
      title: LocalizedText(
        zh: "缺少所属单位的年报",
        en: "Reports of bodies missing"),
      rationale: LocalizedText(
        zh: "所属各家的年报齐全，全域数字才能核对；缺的可能没有公开，也可能没有收集到。",
        en:
          "The territory's figures can be checked only with the reports of all its bodies. A missing "
          + "one may not have been published, or not collected."),
      formula: "roster: every body listed has a report of the year; without a roster: every region "
        + "directly below, where it reports for other years or 80 % of its siblings report",
      basis: .regulations(article: 49),
      example: LocalizedText(
        zh: "缺所属 2 家的 2021 年年报：甲县人民政府、乙区人民政府；已有 8 家。",
        en:
          "reports for 2021 of 2 bodies are missing: the governments of one county and one district; "
          + "8 are at hand."),
      limits: LocalizedText(
        zh: "没有名册时只看下一级人民政府，按现行行政区划代码，其他年度有年报或同级八成以上有年报的才列。区划调整可以造成缺少。",
        en:
          "Without a roster only the governments of the regions directly below are looked at, by the "
          + "current codes, where they report for other years or four in five of their siblings do. "
          + "Changes of regions look the same.")),
    .levels { levels in
      let regions = RegionsBelow()
      return levels.comparisons.compactMap { comparison in
        let family = comparison.family
        guard let verdict = levels.verdictOnPresence(family, regions) else { return nil }
        return FilingVerdict(levels.filings[family.parent], verdict)
      }
    })
}

/// The regions directly below each, by the codes in force.
private struct RegionsBelow {
  private var children: [Int: [Region]] = [:]

  /// Lists them once.
  init() {
    let catalogue = RegionCatalogue.standard
    for index in 0..<catalogue.count where catalogue[index].isCurrent {
      let region = catalogue[index]
      guard let parent = catalogue.parent(of: region.code) else { continue }
      children[parent.code, default: []].append(region)
    }
  }

  /// The regions directly below one, in the order of their codes.
  func below(_ code: Int) -> [Region] { children[code, default: []].sorted { $0.code < $1.code } }
}

extension LevelRegister {
  /// Whether bodies are missing; nil where nothing is expected of the government.
  fileprivate func verdictOnPresence(_ family: LevelFamily, _ regions: RegionsBelow) -> Verdict? {
    let parent = filings[family.parent]
    guard let id = parent.subject.agencyID, let code = parent.figures.agency?.region else {
      return nil
    }
    if let expected = organs.expectedBodies(of: id, year: family.year) {
      let missing = expected.filter { !hasReport($0.agencyID, family.year) }
      return verdict(
        missing.map { $0.agency ?? $0.agencyID }, present: expected.count - missing.count, family)
    }
    let below = regions.below(code)
    if below.isEmpty { return nil }
    let absent = below.filter { !hasReport(Agency.governmentID(of: $0.code), family.year) }
    let present = below.count - absent.count
    let isUsual = present * 5 >= below.count * 4
    let missing = absent.filter {
      isUsual || organs.series(of: Agency.governmentID(of: $0.code)) != nil
    }
    if missing.isEmpty && !absent.isEmpty { return .undetermined(.absentReport) }
    return verdict(missing.map { $0.name + "人民政府" }, present: present, family)
  }

  /// Whether an organ has a report for a year, disputed or not.
  private func hasReport(_ id: String, _ year: Int) -> Bool {
    organs.filing(of: id, year: year) != nil || disputed.contains(OrganYear(id, year))
  }

  private func verdict(_ missing: [String], present: Int, _ family: LevelFamily) -> Verdict {
    if missing.isEmpty { return .satisfied }
    let names = listing(missing, longest: 10)
    var result = Discrepancy(
      claim: "bodies",
      message: LocalizedText(
        zh: "缺所属 \(missing.count) 家的 \(family.year) 年年报：\(names.zh)；已有 \(present) 家",
        en: "reports for \(family.year) of \(missing.count) "
          + "\(missing.count == 1 ? "body is" : "bodies are") missing: \(names.en); \(present) are at "
          + "hand"))
    result.compare(
      ComparedValue(
        .quantity(Quantity(present)), .bodyReport,
        label: LocalizedText(zh: "已有年报", en: "reports at hand"), unit: "家"),
      with: ComparedValue(
        .quantity(Quantity(present + missing.count)), .roster,
        label: LocalizedText(zh: "应有", en: "due"), unit: "家"))
    result.evidence = [filings[family.parent].title].compactMap(\.self)
    result.strength = 0.5
    result.influence = Double(missing.count)
    return .violated(result)
  }
}
