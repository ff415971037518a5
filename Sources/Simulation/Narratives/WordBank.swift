/// Words that sentences draw from, by the kind of thing they name.
struct WordBank: Sendable {
  let name: String
  let words: [[UInt8]]

  init(_ name: String, _ words: String) {
    self.name = name
    self.words = words.split(separator: " ").map { Array($0.utf8) }
  }

  /// Every bank.
  static let all: [WordBank] = nouns + actions

  /// The place of a bank in `all`.
  static func number(of name: String, in shape: String) -> Int {
    guard let number = all.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("\(shape) asks for words of \(name)")
    }
    return number
  }
}
