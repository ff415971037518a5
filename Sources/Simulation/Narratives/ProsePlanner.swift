/// Composes the prose of a report: which sentences, in which order.
struct ProsePlanner {
  let facts: NarrativeFacts
  let shapes: ShapeSet
  let style: ProseStyle
  let names: [[UInt8]]
  var random: RandomSource
  /// How many sentences about work done each sub-part has besides.
  var extra = 0
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
  mutating func sentences(_ topics: [(Topic, Double)]) -> [Sentence] {
    topics.compactMap { topic, chance in random.chance(chance) ? sentence(topic) : nil }
  }

  /// Sentences about work done: a few more in a report of many words.
  mutating func fillers(_ topic: Topic) -> [Sentence] {
    (0..<extra).compactMap { _ in random.chance(0.7) ? sentence(topic) : nil }
  }

  /// Numbers sentences 一是, 二是 as lists of tasks are, where chance wants it.
  mutating func listed(_ sentences: [Sentence], _ chance: Double) -> [Sentence] {
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
}

extension SimulatedOrgan {
  /// Whether the organ is a people's government, at whatever level.
  var isGovernment: Bool { name.hasSuffix("人民政府") }
}
