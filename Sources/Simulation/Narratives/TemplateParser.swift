/// Reads the templates of sentences.
///
/// `[a|b]` one of several; `<bank>` a word; `{we}` a name of the organ's; `{received}` a count,
/// `{~site}` a rough one, `{-received}` last year's, `{granted%concluded}` a share, `{+received}`
/// the growth in %, `{#received}` as a count, `{*received}` as a multiple, `{'received}` a count
/// always in digits, `{granted^concluded}` in points; `{received:增|减}`
/// the word for its direction; `{fee}`, `{feeYuan}`, `{Y}`, `{Y+1}`, `{doc:form}`, `{3-90}` a
/// number of no matter, `{=3-90}` in plain digits; `(?carriedOver:…)` where it holds; `(=q:…)` all parts of q if three or
/// more, `(==q:…)` all parts, `(<q:…)` some.
struct TemplateParser {
  private let scalars: [Unicode.Scalar]
  private let shape: String
  private var i = 0

  init(_ template: String, of shape: String) {
    scalars = Array(template.unicodeScalars)
    self.shape = shape
  }

  /// The nodes of the whole template.
  mutating func parse() -> [TemplateNode] {
    let nodes = sequence(until: [])
    precondition(i == scalars.count, "\(shape): stray \(scalars[i]) at \(i)")
    return nodes
  }

  private mutating func sequence(until ends: Set<Unicode.Scalar>) -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    var text: [UInt8] = []
    func flush() {
      if !text.isEmpty { nodes.append(.text(text)) }
      text = []
    }
    while i < scalars.count && !ends.contains(scalars[i]) {
      switch scalars[i] {
      case "[":
        flush()
        nodes.append(choice())
      case "<":
        flush()
        i += 1
        nodes.append(.word(WordBank.number(of: upTo(">"), in: shape)))
      case "{":
        flush()
        i += 1
        nodes.append(slot(upTo("}")))
      case "(":
        flush()
        nodes.append(group())
      default:
        text.append(contentsOf: String(scalars[i]).utf8)
        i += 1
      }
    }
    flush()
    return nodes
  }

  private mutating func upTo(_ end: Unicode.Scalar) -> String {
    var word = String.UnicodeScalarView()
    while i < scalars.count && scalars[i] != end {
      word.append(scalars[i])
      i += 1
    }
    precondition(i < scalars.count, "\(shape): no \(end)")
    i += 1
    return String(word)
  }

  private mutating func choice() -> TemplateNode {
    var alternatives: [[TemplateNode]] = []
    repeat {
      i += 1
      alternatives.append(sequence(until: ["|", "]"]))
      precondition(i < scalars.count, "\(shape): no ]")
    } while scalars[i] == "|"
    i += 1
    return .choice(alternatives)
  }

  private mutating func group() -> TemplateNode {
    i += 1
    let head = upTo(":")
    let body = sequence(until: [")"])
    precondition(i < scalars.count, "\(shape): no )")
    i += 1
    if head.hasPrefix("?") { return .when(Condition(String(head.dropFirst()), in: shape), body) }
    if head.hasPrefix("==") { return .parts(.closed, of: quantity(head.dropFirst(2)), body) }
    if head.hasPrefix("=") { return .parts(.closedFromThree, of: quantity(head.dropFirst()), body) }
    precondition(head.hasPrefix("<"), "\(shape): \(head)")
    return .parts(.open, of: quantity(head.dropFirst()), body)
  }

  private func quantity(_ name: Substring) -> Quantity {
    guard let quantity = Quantity.named(String(name)) else {
      preconditionFailure("\(shape): \(name) is no quantity")
    }
    return quantity
  }

  private func slot(_ word: String) -> TemplateNode {
    if let name = OrganWord.named(word) { return .name(name) }
    let parts = word.split(separator: ":", maxSplits: 1)
    if parts.count == 2 && parts[0] == "doc" {
      guard let document = KnownDocument(rawValue: String(parts[1])) else {
        preconditionFailure("\(shape): no document \(word)")
      }
      return .slot(.document(document))
    }
    if parts.count == 2 {
      let words = parts[1].split(separator: "|").map { Array($0.utf8) }
      return .direction(recipe("+" + parts[0]), up: words[0], down: words[1])
    }
    if word.hasPrefix("'") { return .bare(recipe(word.dropFirst())) }
    return .slot(recipe(word[...]))
  }

  private func recipe(_ word: Substring) -> SlotRecipe {
    switch word {
    case "fee": return .fee(inYuan: false)
    case "feeYuan": return .fee(inYuan: true)
    case "Y": return .year(0)
    case "Y+1": return .year(1)
    case "Y-1": return .year(-1)
    default: break
    }
    let bounds = word.drop { $0 == "=" }.split(separator: "-").map { Int($0) }
    if bounds.count == 2, let low = bounds[0], let high = bounds[1] {
      return word.first == "=" ? .digits(low, high) : .number(low, high)
    }
    if let mark = word.firstIndex(of: "%") {
      return .share(quantity(word[..<mark]), of: quantity(word[word.index(after: mark)...]))
    }
    if let mark = word.firstIndex(of: "^") {
      let first = word[..<mark].drop { $0 == "+" }
      return .points(quantity(first), of: quantity(word[word.index(after: mark)...]))
    }
    switch word.first {
    case "~": return .rough(quantity(word.dropFirst()))
    case "-": return .lastYear(quantity(word.dropFirst()))
    case "+": return .growth(quantity(word.dropFirst()))
    case "#": return .change(quantity(word.dropFirst()))
    case "*": return .multiple(quantity(word.dropFirst()))
    default: return .count(quantity(word))
    }
  }
}
