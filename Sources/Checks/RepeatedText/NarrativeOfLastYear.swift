import Findings
import Forms
import Similarity

extension Check {
  /// A report describes the year that it is for.
  public static let narrativeOfLastYear = Check(
    CheckDescription(
      id: "TXT102", name: "narrativeOfLastYear", level: .notice,
      title: LocalizedText(
        zh: "正文与本机关上年报告相近",
        en: "Narrative close to the organ's own of last year"),
      rationale: LocalizedText(
        zh: "年度报告写的是当年工作；与上年大段依次相同的文字，可能有未更新的内容。",
        en: "A report describes its year. Where most of it is last year's, some of it may not have "
          + "been brought up to date."),
      formula: "own characters in the same order as last year: mean share ≥ 0.5, "
        + "each share ≥ 0.35, own characters ≥ 80",
      basis: .regulations(article: 50),
      example: LocalizedText(
        zh: "自有文字850字中612字（72.0%）与本机关2020年报告依次相同，最长一段48字。",
        en:
          "612 of 850 own characters (72.0 %) stand in the same order in the organ's report for 2020, "
          + "the longest passage has 48."),
      limits: LocalizedText(
        zh: "制度、渠道等内容年年相同属正常，因此只作提示；连续三年及以上一字不差的列为待核。比较的口径同 TXT101；语料中没有上年报告的不判断，地区未能确定的机关不判断。",
        en:
          "Institutions and channels stay as they are, so this is only noticed; three years running that are alike "
          + "to the last character are a query. Compared as in TXT101. "
          + "Not judged where last year's report is not in the corpus; undetermined where the organ's "
          + "region is undecided.")),
    .repeatedNarratives { narratives in
      narratives.filings.indices.compactMap { index in
        narratives.verdictOnLastYear(index).map { FilingVerdict(narratives.filings[index], $0) }
      }
    })
}

extension RepeatedNarratives {
  /// Nil where last year's report is not in the corpus.
  fileprivate func verdictOnLastYear(_ index: Int) -> Verdict? {
    let subject = filings[index].subject
    if subject.decidedAgencyID == nil { return .undetermined(.agency) }
    if subject.year == nil { return .undetermined(.year) }
    guard let before = lastYears[index] else { return nil }
    if !comparable.contains(index) || !comparable.contains(before) {
      return .undetermined(.unstated)
    }
    guard let match = ofLastYear[index] else { return .satisfied }
    let year = filings[before].subject.year.map { "\($0)" } ?? ""
    var result = discrepancy(of: match, claim: "narrative|last_year")
    result.message = LocalizedText(
      zh: amount(match).zh + "与本机关\(year)年报告依次相同，最长一段\(match.longest)字",
      en: amount(match).en + " stand in the same order in the organ's report for \(year), "
        + "the longest passage has \(match.longest)")
    let years = identicalYears(upTo: index)
    if years.count >= 3 {
      let list = years.map { "\($0)" }
      result.level = .query
      result.strength = 1
      result.message = LocalizedText(
        zh: "\(list.joined(separator: "、"))年连续\(years.count)年正文自有文字\(match.side.own)字一字不差",
        en: "all \(match.side.own) own characters are the same \(years.count) years running: "
          + list.joined(separator: ", "))
    }
    return .violated(result)
  }

  /// The years up to that of a report whose narratives are alike to the last character, the earliest
  /// first.
  private func identicalYears(upTo index: Int) -> [Int] {
    var years = [filings[index].subject.year].compactMap(\.self)
    var place = index
    while let match = ofLastYear[place], match.likeness > 0.999_9,
      match.side.shared == match.side.own, let year = filings[match.other].subject.year,
      year < years[0]
    {
      years.insert(year, at: 0)
      place = match.other
    }
    return years
  }
}
