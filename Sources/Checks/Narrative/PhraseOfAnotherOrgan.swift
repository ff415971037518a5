import Agencies
import Findings
import Forms
import Intake
import Reading

extension Check {
  /// The narrative speaks of the organ in the words of its own kind.
  public static let phraseOfAnotherOrgan = Check(
    CheckDescription(
      id: "TXT103", name: "phraseOfAnotherOrgan", level: .notice,
      title: LocalizedText(
        zh: "正文留有别类机关的用语",
        en: "Phrase of another kind of organ in the narrative"),
      rationale: LocalizedText(
        zh: "“我局”“我校”“服务型民政”一类用语只有某类机关才用来说自己；出现在别的机关的报告里，多半是套用了别处的文稿。",
        en: "Only organs of one kind say of themselves that they are our bureau, our school or a "
          + "service-minded civil affairs. In another organ's report they were most likely left "
          + "when its text was reused."),
      formula: "phrase ∈ list ⇒ the organ is of the kind that uses it",
      basis: .arithmetic,
      example: LocalizedText(
        zh: "区政府的报告写“努力建设服务型民政”。",
        en: "the report of a district's government speaks of building 服务型民政."),
      limits: LocalizedText(
        zh: "只认清单所列用语；引号和书名号之内的不算。政府报告由办公室起草，“我办”不列；自治区所辖各县可称“我区”，不查。机关性质或地区不明的不判断。",
        en: "Only listed phrases count, and not within quotation marks or titles. 我办 is not "
          + "listed, because offices write their governments' reports; counties of an autonomous "
          + "region may say 我区. Undetermined where the kind or the region is unknown.")),
    .report { report in
      let phrases = report.contents.organPhrases
      guard let agency = report.agency, agency.kind != nil else {
        return [.undetermined(.agency)]
      }
      if phrases.isEmpty { return [.satisfied] }
      var verdicts: [Verdict] = []
      var seen: Set<String> = []
      for phrase in phrases where seen.insert(phrase.text).inserted {
        switch isForeign(phrase.home, to: agency) {
        case true?: verdicts.append(.violated(foreign(phrase, agency, in: report)))
        case false?: verdicts.append(.satisfied)
        case nil: verdicts.append(.undetermined(.agency))
        }
      }
      return verdicts
    })

  /// Whether an organ has no use for a phrase; nil where that cannot be told.
  private static func isForeign(_ home: OrganPhrase.Home, to agency: Agency) -> Bool? {
    // 人民政府 holds 民政, and means no field of work.
    let name = agency.name.split(separator: "人民政府").joined()
    func isNamed(_ words: [String]) -> Bool { words.contains { name.contains($0) } }
    switch home {
    case .field(let words): return !isNamed(words)
    case .organ(let words, let kinds):
      guard let kind = agency.kind else { return nil }
      // Townships speak of themselves as governments too.
      if kind == .government && agency.level == .township { return false }
      return kinds.contains(kind) && !isNamed(words)
    case .place(let ending):
      if isNamed([ending]) { return false }
      guard let region = agency.region.flatMap({ RegionCatalogue.standard.region(code: $0) }),
        region.level == .county
      else { return nil }
      if ending == "区" && autonomousRegions.contains(region.code / 10_000) { return false }
      return !region.name.hasSuffix(ending)
    }
  }

  /// The codes of the autonomous regions, whose counties may say 我区 of them.
  private static let autonomousRegions: Set<Int> = [15, 45, 54, 64, 65]

  private static func foreign(
    _ phrase: OrganPhrase, _ agency: Agency, in report: AnnualReport
  ) -> Discrepancy {
    let places = report.contents.organPhrases.filter { $0.text == phrase.text }
    let count = places.count == 1 ? "" : "（共 \(places.count) 处）"
    let times = places.count == 1 ? "" : " (\(places.count) places)"
    var result = Discrepancy(
      claim: "phrase.\(phrase.text)",
      message: LocalizedText(
        zh: "\(agency.name)的报告有“\(phrase.text)”\(count)，是别类机关的用语",
        en: "the report of \(agency.name) has “\(phrase.text)”\(times), "
          + "a phrase of another kind of organ"))
    result.evidence = Evidence.pieces(report.source, places.map(\.span))
    return result
  }
}
