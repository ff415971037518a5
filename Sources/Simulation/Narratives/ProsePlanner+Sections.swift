import Forms

/// Which topics come up in each section, and how often.
extension ProsePlanner {
  /// The paragraphs of section 一.
  mutating func overview() -> [Prose.Paragraph] {
    var parts: [(name: String, sentences: [Sentence])] = []
    parts.append(("主动公开", activeDisclosure()))
    parts.append(("依申请公开", applications()))
    parts.append((random.pick(["政府信息管理", "信息管理", "政府信息资源管理"]), management()))
    parts.append((random.pick(["平台建设", "公开平台建设", "政府信息公开平台建设"]), platform()))
    parts.append(("监督保障", supervision()))
    let suffix = random.pick(["", "情况", "方面"])
    let opening = Prose.Paragraph(
      lead: "", sentences: sentences([(.opening, 1), (.period, 0.8), (.activeFiller, 0.4)]))
    return [opening]
      + zip(parts, leads).map { part, lead in
        let ends = style.hasOwnHeadingLines ? "" : "。"
        return Prose.Paragraph(
          lead: lead.isEmpty ? "" : lead + part.name + suffix + ends, sentences: part.sentences)
      }.filter { !$0.sentences.isEmpty }
  }

  private var leads: [String] {
    switch style.numbering {
    case .brackets: ["（一）", "（二）", "（三）", "（四）", "（五）"]
    case .ordinals: ["一是", "二是", "三是", "四是", "五是"]
    case .numerals: ["一、", "二、", "三、", "四、", "五、"]
    case .arabic: ["1.", "2.", "3.", "4.", "5."]
    case .unnumbered: ["", "", "", "", ""]
    }
  }

  private mutating func activeDisclosure() -> [Sentence] {
    sentences([
      (.activeFiller, 0.9), (.active, 0.95), (.activeFiller, 0.4), (.documents, 0.7),
      (.decisions, 0.5), (.activeDecoy, 0.5), (.fees, 0.5), (.activeDecoy, 0.4),
      (.active, 0.2), (.activeFiller, 0.5),
    ]) + fillers(.activeFiller)
  }

  private mutating func applications() -> [Sentence] {
    let isIdle = facts[.atHand] == 0
    var list = sentences([(.applicationFiller, 0.7)])
    if isIdle {
      list += sentences([(.none, 1)])
    } else {
      let isSplit = facts.organ.kind == .government && random.chance(0.3)
      list += sentences([(.applications, 1), (isSplit ? .scopes : .applicants, 0.5)])
      list += sentences([
        (.channels, 0.3), (.outcomes, 0.55), (.refusals, 0.4), (.shares, 0.45), (.growth, 0.45),
        (.cumulative, 0.2),
      ])
    }
    if facts[.disputes] > 0 {
      list += sentences([(.disputes, 1)])
    } else {
      list += sentences([(.denial, 0.6)])
    }
    return list + sentences([(.applicationDecoy, 0.6), (.applicationFiller, 0.6)])
  }

  private mutating func management() -> [Sentence] {
    let list = sentences([
      (.managementFiller, 1), (.managementFiller, 0.8), (.activeDecoy, 0.3),
      (.managementFiller, 0.5),
    ])
    return listed(list + fillers(.managementFiller), 0.4)
  }

  private mutating func platform() -> [Sentence] {
    let list = sentences([
      (.platformFiller, 1), (.platformDecoy, 0.8), (.platformFiller, 0.8), (.platformDecoy, 0.4),
      (.platformFiller, 0.4),
    ])
    return listed(list + fillers(.platformFiller), 0.4)
  }

  private mutating func supervision() -> [Sentence] {
    let list = sentences([
      (.supervisionFiller, 0.9), (.supervisionDecoy, 0.7), (.supervisionFiller, 0.7),
      (.supervisionDecoy, 0.3), (.supervisionFiller, 0.4),
    ])
    let more = fillers(.supervisionFiller)
    if !facts.organ.isGovernment { return listed(list + more, 0.4) }
    return list + more + sentences([(.appraisal, 1), (.review, 1), (.accountability, 1)])
  }

  /// The paragraphs of section 五.
  mutating func problems() -> [Prose.Paragraph] {
    let first = random.pick(["存在的主要问题：", "主要问题：", "存在问题。", "（一）存在的主要问题。", "1.存在的主要问题。"])
    let second = random.pick(["改进情况：", "改进措施：", "下一步打算。", "（二）改进情况。", "2.工作改进情况。"])
    let wanting = sentences([
      (.problem, 1), (.problem, 1), (.restatement, 0.25), (.problem, 0.6), (.problem, 0.3),
    ])
    let planned = sentences([(.remedy, 1), (.remedy, 1), (.remedy, 0.6), (.remedy, 0.4)])
    let more = (fillers(.problem), fillers(.remedy))
    return [
      Prose.Paragraph(lead: first, sentences: listed(wanting + more.0, 0.7)),
      Prose.Paragraph(lead: second, sentences: listed(planned + more.1, 0.7)),
    ]
  }

  /// The paragraphs of section 六.
  mutating func others() -> [Prose.Paragraph] {
    var list: [Sentence] = []
    if facts.edition == .form2021 { list += sentences([(.feeStatement, 1)]) }
    list += sentences([(.otherDecoy, 0.5), (.restatement, 0.2)])
    if list.isEmpty || random.chance(0.5) { list += sentences([(.nothingElse, 1)]) }
    return [Prose.Paragraph(lead: "", sentences: list)]
  }
}
