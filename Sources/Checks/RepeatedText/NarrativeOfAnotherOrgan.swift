import Findings
import Forms

extension Check {
  /// An organ reports on its own work in its own words.
  public static let narrativeOfAnotherOrgan = Check(
    CheckDescription(
      id: "TXT101", name: "narrativeOfAnotherOrgan", level: .query,
      title: LocalizedText(
        zh: "正文与另一机关的报告相近",
        en: "Narrative close to another organ's"),
      rationale: LocalizedText(
        zh: "各机关报告自己一年的工作，正文应出自本机关；大段文字依次相同，宜核对其所述是否为本机关的情况。",
        en: "An organ reports on its own year. Where long passages stand in two organs' reports in "
          + "the same order, it is worth asking whether they describe the work of both."),
      formula: "own characters in the same order in both reports: mean share ≥ 0.5, "
        + "each share ≥ 0.35, own characters ≥ 80",
      basis: .regulations(article: 50),
      example: LocalizedText(
        zh: "自有文字850字中612字（72.0%）与另一机关2021年报告依次相同，最长一段48字。",
        en:
          "612 of 850 own characters (72.0 %) stand in the same order in the 2021 report of another "
          + "organ, the longest passage has 48."),
      limits: LocalizedText(
        zh: "看不出谁先谁后，也可能出自同一范本或上级统一起草，因此两份报告各列一条，只提出询问。"
          + "表格、数字、标点、书名号内的文件名、机关和地区名称不参与比较；报告通用语，以及语料中超过√n个机关（n 为机关数；少于625个机关时为五分之二，至少3个，至多25个；一律不超过254个）共用的语句不算自有文字。"
          + "自有文字不足80字的不判断；段落调换次序、逐句改写的可能查不出。完全相同的正文不论多少份都列出；超过上述机关数且各有改动的范本，按通用语处理。",
        en:
          "It cannot be told which came first, and both may follow one model or one drafter, so each "
          + "of the two reports gets a finding, and it only asks. Tables, figures, punctuation, titles "
          + "in 《》, names of organs and regions take no part; phrases of the form, and those that more "
          + "than √n of n organs use (below 625 organs: two fifths of them, at least 3, at most 25; never "
          + "more than 254), are no own characters. Undetermined below "
          + "80 own characters. Passages in another order and paraphrase may go unseen. Equal narratives "
          + "are all listed, however many; a model that more organs than that use, each with changes, "
          + "counts as common.")),
    .repeatedNarratives { narratives in
      narratives.filings.enumerated().map { index, filing in
        FilingVerdict(filing, narratives.verdictOnOtherOrgans(index))
      }
    })
}

extension RepeatedNarratives {
  fileprivate func verdictOnOtherOrgans(_ index: Int) -> Verdict {
    if filings[index].subject.agencyID == nil { return .undetermined(.agency) }
    if !comparable.contains(index) { return .undetermined(.unstated) }
    guard let match = ofOtherOrgans[index] else { return .satisfied }
    let other = filings[match.other].subject
    var result = discrepancy(
      of: match, claim: "narrative|\(other.agencyID.map(\.self) ?? other.source)")
    let others = match.othersInGroup
    result.message = LocalizedText(
      zh: amount(match).zh + "与\(title(of: other).zh)依次相同，最长一段\(match.longest)字"
        + (others > 0 ? "；另有\(others)份报告与二者同组" : ""),
      en: amount(match).en + " stand in the same order in \(title(of: other).en), "
        + "the longest passage has \(match.longest)"
        + (others > 0 ? "; \(others) more in the same group" : ""))
    return .violated(result)
  }
}
