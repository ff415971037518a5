import Forms

/// What became of the applications concluded in the year: each a part of t3.concluded.total.
extension Metric {
  static let outcomes: [Metric] = [
    outcome(
      "disclosure_rate", zh: "公开率", en: "disclosed in full or in part",
      granted + partlyGranted, parts: "t3.granted.total + t3.partly_granted.total",
      caveat: BilingualText(
        zh: "部分公开与全部公开同计一件；申请内容决定结果，比率高低不说明工作好坏。",
        en: "Counts a partial grant as a whole one; what is asked for drives the outcome, so a "
          + "high or low share is no judgement.")),
    outcome(
      "full_grant_rate", zh: "予以公开率", en: "granted in full",
      granted, parts: "t3.granted.total",
      caveat: BilingualText(
        zh: "区分处理的计入部分公开，不计入本项。",
        en: "Severable cases count as partly granted and are not in it.")),
    outcome(
      "partial_share", zh: "部分公开占比", en: "granted in part",
      partlyGranted, parts: "t3.partly_granted.total",
      caveat: BilingualText(
        zh: "以办结总数为分母，与予以公开率之和即公开率。",
        en: "Taken over all concluded; with full_grant_rate it adds up to disclosure_rate.")),
    outcome(
      "refusal_rate", zh: "不予公开率", en: "refused",
      lines(.refusedStateSecret, through: .refusedAdministrativeQuery),
      parts: "Σ t3.refused.*.total",
      caveat: BilingualText(
        zh: "只含（三）不予公开八种情形；无法提供、不予处理另计。",
        en: "The eight grounds under （三） only; what cannot be provided or was not processed "
          + "is counted apart.")),
    outcome(
      "not_held_rate", zh: "不掌握占比", en: "not held",
      lines(.unavailableNotHeld, through: .unavailableNotHeld),
      parts: "t3.unavailable.not_held.total",
      caveat: BilingualText(
        zh: "与机关职能和申请人找错机关有关；是无法提供率的一部分。",
        en: "Depends on the organ's remit and on applicants asking the wrong organ; a part of "
          + "unavailable_rate.")),
    outcome(
      "unavailable_rate", zh: "无法提供率", en: "cannot be provided",
      lines(.unavailableNotHeld, through: .unavailableUnclear),
      parts: "Σ t3.unavailable.*.total",
      caveat: BilingualText(
        zh: "含不掌握、需另行制作、补正后仍不明确三种情形。",
        en: "Not held, would have to be created, and still unclear after supplementing.")),
    outcome(
      "not_processed_rate", zh: "不予处理率", en: "not processed",
      lines(.notProcessedPetition, through: .notProcessedConfirmation),
      parts: "Σ t3.not_processed.*.total",
      caveat: BilingualText(
        zh: "少数申请人的大量重复申请可使本项骤升。",
        en: "A few applicants with many repeated applications can raise it at once.")),
    outcome(
      "residual_rate", zh: "其他处理率", en: "otherwise handled",
      lines(.otherHandled, through: .otherOther),
      parts: "2019: t3.other.total; 2021: Σ t3.other.*.total",
      caveat: BilingualText(
        zh: "2019 版为一行，2021 版为三行之和，可跨版比较。",
        en: "One line in the edition of 2019, the sum of its three successors in 2021; "
          + "comparable across both.")),
    outcome(
      "residual_other_rate", zh: "其他处理中“其他”占比", en: "otherwise handled: other",
      lines(.otherOther, through: .otherOther), parts: "t3.other.other.total",
      caveat: BilingualText(
        zh: "仅 2021 版有此行；不说明具体情形，比例高时宜查原因。",
        en: "A line of the edition of 2021 only; it names no reason, so a high share is worth "
          + "a question."),
      editions: [.form2021]),
    outcome(
      "natural_person_share", zh: "自然人占比", en: "from natural persons",
      [.at(.concluded, .naturalPerson)], parts: "t3.concluded.natural_person",
      caveat: BilingualText(
        zh: "按办结件计，不按新收件计；代理人申请也计为自然人。",
        en: "Over concluded, not received, applications; agents who apply count as natural "
          + "persons.")),
  ]

  private static let granted = [Cell.at(.granted, .total)]
  private static let partlyGranted = [Cell.at(.partlyGranted, .total)]

  /// The total column of the lines of table 3 from one line through another.
  private static func lines(_ first: Line, through last: Line) -> [Cell] {
    (first.rawValue...last.rawValue).compactMap(Line.init(rawValue:)).map { .at($0, .total) }
  }

  private static func outcome(
    _ id: String, zh: String, en: String, _ cells: [Cell], parts: String, caveat: BilingualText,
    editions: [Edition] = Edition.allCases
  ) -> Metric {
    let isSum = parts.contains(" + ") || parts.contains("; ")
    return Metric(
      id, .share, zh: zh, en: en, CellSum(cells), over: CellSum([.at(.concluded, .total)]),
      formula: (isSum ? "(\(parts))" : parts) + " / t3.concluded.total", caveat: caveat,
      editions: editions)
  }
}
