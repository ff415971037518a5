/// What readers of Markdown make links of where it stands bare in a text.
enum WebAddress {
  /// Whether words without a blank hold `//`, `www.`, a mail address, or a name that ends in a
  /// top-level domain.
  static func occurs(in words: [UInt8]) -> Bool {
    let words = words.map { Self.upper.contains($0) ? $0 | 0x20 : $0 }
    if holds("//", words) || holds("www.", words) || holds("mailto:", words) { return true }
    for place in words.indices {
      if words[place] == UInt8(ascii: "@") && isInside(place, words) { return true }
      if words[place] == UInt8(ascii: ".") && isInside(place, words) && endsName(place, words) {
        return true
      }
    }
    return false
  }

  private static let upper = UInt8(ascii: "A")...UInt8(ascii: "Z")
  private static let lower = UInt8(ascii: "a")...UInt8(ascii: "z")
  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

  /// Top-level domains of more than two letters that readers know without a scheme in front.
  private static let domains: Set<String> = [
    "aero", "asia", "biz", "com", "coop", "edu", "gov", "info", "museum", "name", "net", "org",
    "pro",
    "shop", "web", "xxx",
  ]

  private static func holds(_ part: StaticString, _ words: [UInt8]) -> Bool {
    let length = part.utf8CodeUnitCount
    return part.withUTF8Buffer { part in
      words.indices.contains { words[$0...].prefix(length).elementsEqual(part) }
    }
  }

  private static func isInside(_ place: Int, _ words: [UInt8]) -> Bool {
    place > 0 && place + 1 < words.count && isLetterOrDigit(words[place - 1])
      && isLetterOrDigit(words[place + 1])
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    lower.contains(byte) || digits.contains(byte)
  }

  /// Whether the label behind a dot is a top-level domain and the name ends with it.
  private static func endsName(_ dot: Int, _ words: [UInt8]) -> Bool {
    let label = words[(dot + 1)...].prefix { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    if label.endIndex < words.count && words[label.endIndex] == UInt8(ascii: ".")
      && label.endIndex + 1 < words.count && isLetterOrDigit(words[label.endIndex + 1])
    {
      return false
    }
    if label.starts(with: Array("xn--".utf8)) { return true }
    if !label.allSatisfy({ lower.contains($0) }) { return false }
    return label.count == 2 || domains.contains(String(decoding: label, as: UTF8.self))
  }
}
