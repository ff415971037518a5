/// The words of one line that gives a statement: `VALUE UNIT REFERS_TO [WORD…]`.
struct StatementFields {
  private static let periods = ["previous", "cumulative", "next", "part"]
  private static let scopes = [
    "own_level", "departments", "townships", "departments_townships", "territory", "other",
  ]

  /// The characters after `key=`; nil where there are none.
  private(set) var key: String?
  private let value: String
  private let millionths: Int64
  private let unit: String
  private let refersTo: String
  private var text: String?
  private var isApproximate = false
  private var period = "current"
  private var scope = "own"
  private var lists: [ListMembership] = []
  private var direction = ""
  private var base: Int64?
  private var section: Int?

  /// Reads the words; nil where one is unknown.
  init?(_ words: [String]) {
    guard words.count >= 3, let millionths = Self.millionths(words[0]),
      let refersTo = StatementSums.expand(words[2])
    else { return nil }
    value = words[0]
    unit = words[1]
    self.millionths = millionths
    self.refersTo = refersTo
    for word in words.dropFirst(3) {
      guard takeFlag(word) || takeSetting(word) else { return nil }
    }
  }

  /// The statement, in a section where no word names another.
  func statement(section context: Int) -> StatementTruth? {
    StatementTruth(
      text: text ?? value + unit, millionths: millionths, unit: unit, isApproximate: isApproximate,
      period: period, scope: scope, refersTo: refersTo, lists: lists, direction: direction,
      base: base, section: section ?? context)
  }

  private mutating func takeFlag(_ word: String) -> Bool {
    if word == "approx" {
      isApproximate = true
    } else if Self.periods.contains(word) || word.utf8.count == 4 && Int(word) != nil {
      period = word
    } else if Self.scopes.contains(word) {
      scope = word
    } else if ["up", "down", "flat"].contains(word) {
      direction = word
    } else {
      return false
    }
    return true
  }

  private mutating func takeSetting(_ word: String) -> Bool {
    let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return false }
    switch parts[0] {
    case "text": text = parts[1]
    case "key": key = parts[1]
    case "base":
      base = Self.millionths(parts[1])
      return base != nil
    case "section":
      section = Int(parts[1])
      return section != nil
    case "list": return takeLists(parts[1])
    default: return false
    }
    return true
  }

  private mutating func takeLists(_ text: String) -> Bool {
    for membership in text.split(separator: ",") {
      let parts = membership.split(separator: ":").map(String.init)
      guard parts.count == 2, let number = Int(parts[0]),
        let role = ListMembership.Role(rawValue: parts[1])
      else { return false }
      lists.append(ListMembership(number: number, role: role))
    }
    return true
  }

  /// A decimal number of at most six places, times 10⁶.
  private static func millionths(_ text: String) -> Int64? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = Int64(parts[0]), whole >= 0 else { return nil }
    if parts.count == 1 { return whole * 1_000_000 }
    let places = String(parts[1])
    guard (1...6).contains(places.utf8.count),
      let fraction = Int64(places + String(repeating: "0", count: 6 - places.utf8.count))
    else { return nil }
    return whole * 1_000_000 + fraction
  }
}
