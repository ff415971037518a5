/// Writes a sentence of a shape: the words are drawn, the numbers come from the facts.
struct SentenceWriter {
  private let facts: NarrativeFacts
  private let names: [[UInt8]]
  private let style: ProseStyle
  private var random: RandomSource
  private var text: [UInt8] = []
  private var slots: [Sentence.Slot] = []
  private var lists: [PartList] = []
  private var openLists: [Int] = []

  /// The sentence of a shape and a seed.
  static func write(
    _ shape: Shape, seed: UInt64, _ facts: NarrativeFacts, _ names: [[UInt8]], _ style: ProseStyle
  ) -> Sentence {
    var writer = SentenceWriter(facts, names, style, RandomSource(seed: seed))
    writer.text.reserveCapacity(240)
    writer.write(shape.nodes)
    return Sentence(
      shape: shape, seed: seed, text: writer.text, slots: writer.slots, lists: writer.lists)
  }

  private init(
    _ facts: NarrativeFacts, _ names: [[UInt8]], _ style: ProseStyle, _ random: RandomSource
  ) {
    self.facts = facts
    self.names = names
    self.style = style
    self.random = random
  }

  private mutating func write(_ nodes: [TemplateNode]) {
    for node in nodes {
      switch node {
      case .text(let bytes): append(bytes)
      case .word(let bank):
        let words = WordBank.all[bank].words
        append(words[random.below(words.count)])
      case .name(let name): append(names[name.rawValue])
      case .slot(let recipe): write(recipe)
      case .choice(let alternatives): write(alternatives[random.below(alternatives.count)])
      case .when(let condition, let body): if condition.holds(for: facts) { write(body) }
      case .parts(let kind, let whole, let body):
        lists.append(PartList(kind: kind, whole: whole))
        openLists.append(lists.count - 1)
        write(body)
        openLists.removeLast()
      case .direction(let recipe, let up, let down): append(hasGrown(recipe) ? up : down)
      }
    }
  }

  /// Appends text; a comma that a full stop follows was one too many.
  private mutating func append(_ bytes: [UInt8]) {
    if bytes.isEmpty { return }
    if Punctuation.closes(bytes[...]) && Punctuation.isPause(text.suffix(3)) {
      text.removeLast(3)
    }
    text.append(contentsOf: bytes)
  }

  private func hasGrown(_ recipe: SlotRecipe) -> Bool {
    switch recipe {
    case .points(let a, let b):
      facts[a] * facts.last(b) >= facts.last(a) * facts[b]
    case .growth(let quantity): facts[quantity] >= facts.last(quantity)
    default: true
    }
  }

  private mutating func write(_ recipe: SlotRecipe) {
    var spelling = style.spelling
    // Each slot draws twice, whatever it holds, so that another number changes nothing else.
    let first = random.below(100)
    let second = random.below(100)
    let value: Int64
    switch recipe {
    case .count(let quantity):
      value = Int64(facts[quantity])
      spelling.isChinese = style.usesChineseNumerals && first < 15
      if let list = openLists.last { lists[list].parts.append(slots.count) }
    case .lastYear(let quantity): value = Int64(facts.last(quantity))
    case .change(let quantity): value = Int64(abs(facts[quantity] - facts.last(quantity)))
    case .rough(let quantity):
      value = Int64(facts[quantity])
      place(recipe, spelling, value, RoughNumber.text(of: value, first, second, spelling))
      return
    case .share(let part, let whole):
      spelling.decimals = first < 30 ? 0 : first < 60 ? 1 : 2
      value = Percentage.share(facts[part], of: facts[whole], decimals: spelling.decimals)
    case .growth(let quantity):
      spelling.decimals = first < 30 ? 0 : first < 65 ? 1 : 2
      value = Percentage.share(
        abs(facts[quantity] - facts.last(quantity)), of: facts.last(quantity),
        decimals: spelling.decimals)
    case .points(let part, let whole):
      spelling.decimals = first < 50 ? 1 : 2
      value = Percentage.points(
        (facts[part], facts[whole]), (facts.last(part), facts.last(whole)),
        decimals: spelling.decimals)
    case .fee(let inYuan):
      spelling.decimals = first < 60 ? 4 : 6
      if inYuan { spelling.decimals = 6 }
      value = inYuan ? facts.fee * 10_000 : facts.fee
    case .year(let offset): value = Int64(facts.year + offset)
    case .document(let document):
      value = 0
      place(recipe, spelling, 0, Array(document.number.utf8))
      return
    case .digits(let low, let high):
      value = Int64(low + random.below(high - low + 1))
      spelling.isGrouped = false
    case .number(let low, let high):
      let draw = random.below(high - low + 1)
      value = Int64(low + draw)
      spelling.isChinese = style.usesChineseNumerals && first < 15
    }
    place(recipe, spelling, value, spelling.text(of: value, recipe))
  }

  private mutating func place(
    _ recipe: SlotRecipe, _ spelling: Spelling, _ value: Int64, _ bytes: [UInt8]
  ) {
    slots.append(
      Sentence.Slot(
        recipe: recipe, spelling: spelling, value: value,
        range: text.count..<text.count + bytes.count))
    text.append(contentsOf: bytes)
  }
}
