import Forms

/// Composes the prose of a report: which sentences, in which order.
struct ProsePlanner {
  let facts: NarrativeFacts
  private let shapes: ShapeSet
  private let style: ProseStyle
  private let names: [[UInt8]]
  private var random: RandomSource
  /// How many sentences about work done each sub-part has besides.
  private var extra = 0
  /// The shapes used already: no report says a thing twice in the same words.
  private var used: Set<String> = []

  /// The prose of a report; the same seed gives the same.
  static func prose(
    of facts: NarrativeFacts, in shapes: ShapeSet, random: RandomSource
  ) -> Prose {
    var random = random
    let style = ProseStyle.drawn(from: &random)
    var planner = ProsePlanner(facts, shapes, style, random)
    planner.extra = 1 + planner.random.below(6)
    var prose = Prose(style: style)
    prose.sections = [planner.overview(), planner.problems(), planner.others()]
    if style.isOneParagraph { prose.sections = prose.sections.map(merged) }
    return prose
  }

  /// Paragraphs run together, their leads before their first sentences.
  private static func merged(_ paragraphs: [Prose.Paragraph]) -> [Prose.Paragraph] {
    var sentences: [Sentence] = []
    for paragraph in paragraphs {
      for (i, sentence) in paragraph.sentences.enumerated() {
        var sentence = sentence
        if i == 0 { sentence.prefix = paragraph.lead + sentence.prefix }
        sentences.append(sentence)
      }
    }
    return sentences.isEmpty ? [] : [Prose.Paragraph(lead: "", sentences: sentences)]
  }

  /// A planner that goes on where another left a report, in its style.
  init(_ facts: NarrativeFacts, _ shapes: ShapeSet, _ style: ProseStyle, _ random: RandomSource) {
    self.facts = facts
    self.shapes = shapes
    self.style = style
    self.random = random
    names = OrganWord.words(for: facts.organ)
  }

  /// A sentence on a topic, in a shape that is true of the facts; nil where there is none.
  mutating func sentence(_ topic: Topic) -> Sentence? {
    let candidates = shapes[topic].filter { !used.contains($0.id) && $0.isTrue(of: facts) }
    if candidates.isEmpty { return nil }
    let shape = random.pick(candidates)
    used.insert(shape.id)
    return write(shape)
  }

  /// The sentence of a shape.
  mutating func write(_ shape: Shape) -> Sentence {
    write(shape, seed: random.next())
  }

  /// The sentence of a shape and a seed.
  func write(_ shape: Shape, seed: UInt64) -> Sentence {
    SentenceWriter.write(shape, seed: seed, facts, names, style)
  }

  /// Sentences on several topics, each with the chance that it comes up.
  private mutating func sentences(_ topics: [(Topic, Double)]) -> [Sentence] {
    topics.compactMap { topic, chance in random.chance(chance) ? sentence(topic) : nil }
  }

  /// Sentences about work done: a few more in a report of many words.
  private mutating func fillers(_ topic: Topic) -> [Sentence] {
    (0..<extra).compactMap { _ in random.chance(0.7) ? sentence(topic) : nil }
  }

  /// Numbers sentences 一是, 二是 as lists of tasks are, where chance wants it.
  private mutating func listed(_ sentences: [Sentence], _ chance: Double) -> [Sentence] {
    let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    if style.numbering == .ordinals || sentences.count > numerals.count || sentences.count < 2 {
      return sentences
    }
    if !random.chance(chance) { return sentences }
    let mark = random.pick(["是", "是", "是", "、"])
    return zip(sentences, numerals).map { sentence, numeral in
      var sentence = sentence
      sentence.prefix = numeral + mark
      return sentence
    }
  }

  private mutating func overview() -> [Prose.Paragraph] {
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

  private mutating func problems() -> [Prose.Paragraph] {
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

  private mutating func others() -> [Prose.Paragraph] {
    var list: [Sentence] = []
    if facts.edition == .form2021 { list += sentences([(.feeStatement, 1)]) }
    list += sentences([(.otherDecoy, 0.5), (.restatement, 0.2)])
    if list.isEmpty || random.chance(0.5) { list += sentences([(.nothingElse, 1)]) }
    return [Prose.Paragraph(lead: "", sentences: list)]
  }
}

extension SimulatedOrgan {
  /// Whether the organ is a people's government, at whatever level.
  var isGovernment: Bool { name.hasSuffix("人民政府") }
}
