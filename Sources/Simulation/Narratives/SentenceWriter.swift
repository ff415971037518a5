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
      case .bare(let recipe): write(recipe, inDigits: true)
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

  private mutating func write(_ recipe: SlotRecipe, inDigits: Bool = false) {
    // Each slot draws twice, whatever it holds, so that another number changes nothing else.
    let first = random.below(100)
    let second = random.below(100)
    var spelling = spelling(of: recipe, first)
    if inDigits { spelling.isChinese = false }
    let value = value(of: recipe, spelling)
    if case .count = recipe, let list = openLists.last { lists[list].parts.append(slots.count) }
    let bytes: [UInt8] =
      switch recipe {
      case .rough: RoughNumber.text(of: value, first, second, spelling)
      case .document(let document): Array(document.number.utf8)
      default: spelling.text(of: value, recipe)
      }
    slots.append(
      Sentence.Slot(
        recipe: recipe, spelling: spelling, value: value,
        range: text.count..<text.count + bytes.count))
    text.append(contentsOf: bytes)
  }

  /// How a slot's number is spelled, as a draw below a hundred has it.
  private func spelling(of recipe: SlotRecipe, _ draw: Int) -> Spelling {
    var spelling = style.spelling
    switch recipe {
    case .count, .number: spelling.isChinese = style.usesChineseNumerals && draw < 15
    case .share, .growth: spelling.decimals = draw < 30 ? 0 : draw < 62 ? 1 : 2
    case .points: spelling.decimals = draw < 50 ? 1 : 2
    case .multiple: spelling.decimals = draw < 70 ? 1 : 2
    case .fee(let inYuan): spelling.decimals = draw < 60 && !inYuan ? 4 : 6
    case .digits: spelling.isGrouped = false
    case .rough, .lastYear, .change, .year, .document: break
    }
    return spelling
  }

  /// The number of a slot; in units of its last decimal where it has any.
  private mutating func value(of recipe: SlotRecipe, _ spelling: Spelling) -> Int64 {
    switch recipe {
    case .count(let quantity), .rough(let quantity): return Int64(facts[quantity])
    case .lastYear(let quantity): return Int64(facts.last(quantity))
    case .change(let quantity): return Int64(abs(facts[quantity] - facts.last(quantity)))
    case .share(let part, let whole):
      return Percentage.share(facts[part], of: facts[whole], decimals: spelling.decimals)
    case .growth(let quantity):
      return Percentage.share(
        abs(facts[quantity] - facts.last(quantity)), of: facts.last(quantity),
        decimals: spelling.decimals)
    case .multiple(let quantity):
      return Percentage.multiple(
        facts[quantity], of: facts.last(quantity), decimals: spelling.decimals)
    case .points(let part, let whole):
      return Percentage.points(
        (facts[part], facts[whole]), (facts.last(part), facts.last(whole)),
        decimals: spelling.decimals)
    case .fee(let inYuan): return inYuan ? facts.fee * 10_000 : facts.fee
    case .year(let offset): return Int64(facts.year + offset)
    case .document: return 0
    case .digits(let low, let high), .number(let low, let high):
      return Int64(low + random.below(high - low + 1))
    }
  }
}
