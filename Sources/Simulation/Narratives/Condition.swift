import Forms

/// What must hold for a sentence to be true, written as one word.
///
/// `received` asks for a count above zero, `!received` for zero, `received>9` for more than nine;
/// `+received` for a count that differs from a known one of at least one in the year before;
/// `*received` for one that is at least a fifth more than in the year before;
/// `a^b` for a share that changed by a tenth of a point at least; `a=b` for equal counts; `form2021` for an edition, `2021` for a year; `gov`, `office`, `dept`,
/// `town` for a kind, `county` for an organ with a city above it; `fee` for fees above zero.
enum Condition: Sendable {
  case above(Quantity, Int)
  case zero(Quantity)
  case changed(Quantity)
  case multiplied(Quantity)
  case equal(Quantity, Quantity)
  case edition(Edition)
  case kind(SimulatedOrgan.Kind)
  case shareChanged(Quantity, of: Quantity)
  case county
  case fee
  case year(Int)

  init(_ word: String, in shape: String) {
    func quantity(_ name: Substring) -> Quantity {
      guard let quantity = Quantity.named(String(name)) else {
        preconditionFailure("\(shape) asks for \(word), which is no quantity")
      }
      return quantity
    }
    switch word {
    case "form2021": self = .edition(.form2021)
    case "form2019": self = .edition(.form2019)
    case "gov": self = .kind(.government)
    case "office": self = .kind(.office)
    case "dept": self = .kind(.department)
    case "town": self = .kind(.subdistrict)
    case "county": self = .county
    case "fee": self = .fee
    default:
      if let year = Int(word) {
        self = .year(year)
      } else if word.hasPrefix("!") {
        self = .zero(quantity(word.dropFirst()))
      } else if word.hasPrefix("+") {
        self = .changed(quantity(word.dropFirst()))
      } else if word.hasPrefix("*") {
        self = .multiplied(quantity(word.dropFirst()))
      } else if word.contains("^") {
        let names = word.split(separator: "^")
        self = .shareChanged(quantity(names[0]), of: quantity(names[1]))
      } else if word.contains("=") {
        let names = word.split(separator: "=")
        self = .equal(quantity(names[0]), quantity(names[1]))
      } else {
        let names = word.split(separator: ">")
        self = .above(quantity(names[0]), names.count > 1 ? Self.number(names[1], shape) : 0)
      }
    }
  }

  private static func number(_ digits: Substring, _ shape: String) -> Int {
    guard let number = Int(digits) else { preconditionFailure("\(shape): \(digits)") }
    return number
  }

  /// Whether the facts fulfil the condition.
  func holds(for facts: NarrativeFacts) -> Bool {
    switch self {
    case .above(let quantity, let least): facts[quantity] > least
    case .zero(let quantity): facts[quantity] == 0
    case .changed(let quantity):
      facts.last(quantity) > 0 && facts[quantity] > 0 && facts.last(quantity) != facts[quantity]
    case .multiplied(let quantity):
      facts.last(quantity) > 0 && 5 * facts[quantity] >= 6 * facts.last(quantity)
    case .shareChanged(let part, let whole):
      facts[whole] > 0 && facts.last(whole) > 0
        && Percentage.points(
          (facts[part], facts[whole]), (facts.last(part), facts.last(whole)), decimals: 1) > 0
    case .equal(let a, let b): facts[a] == facts[b]
    case .edition(let edition): facts.edition == edition
    case .kind(let kind): facts.organ.kind == kind
    case .county: !facts.organ.region.parent.isEmpty
    case .fee: facts.fee > 0
    case .year(let year): facts.year == year
    }
  }
}
