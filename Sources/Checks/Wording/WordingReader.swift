import Findings
import Intake
import Reading

/// Takes the words around numbers: those of their clauses, without digits, blanks and line ends.
struct WordingReader {
  /// The characters of a clause that are taken, from its end; so many tell what is counted, and
  /// fewer where two clauses are taken.
  private static func longest(_ reading: Reading) -> Int { reading == .pair ? 8 : 16 }
  /// The mark in place of a number.
  private static let number: UInt64 = 0x23

  /// How words are read: the same words may hold in one way and fail in another.
  enum Reading: UInt8 {
    /// As a figure of the tables.
    case figure
    /// As a whole and the first of its parts.
    case list
    /// As one thing that is told twice.
    case pair
    /// As a change, with the numbers beside it.
    case change
    /// As a change from last year's report, or a figure of it.
    case lastYear
  }

  private let report: AnnualReport

  init(_ report: AnnualReport) {
    self.report = report
  }

  /// The wording of statements that are judged together; nil where several are and all of them say
  /// zero, which tells nothing of how the words are to be read.
  func wording(of statements: [Int], read reading: Reading) -> Wording? {
    if reading != .figure && statements.allSatisfy({ report.statements[$0].value == .zero }) {
      return nil
    }
    var words = StableHash()
    words.mix(word: UInt64(reading.rawValue))
    for (place, index) in statements.enumerated() {
      let clause = scalars(of: report.statements[index].clause)
      if reading == .list && place > 0 {
        // What stands in between names a matter: 涉及…的 3 件.
        let number = clause.lastIndex(of: Self.number) ?? clause.endIndex
        for scalar in clause.prefix(2) + clause[max(number - 1, 0)...] { words.mix(word: scalar) }
      } else {
        for scalar in clause.suffix(Self.longest(reading)) { words.mix(word: scalar) }
      }
      words.mix(word: 0)
    }
    return Wording(fingerprint: words.value)
  }

  /// The characters of a clause as numbers made of their UTF-8, each number as one mark, without
  /// blanks.
  private func scalars(of clause: SourceSpan) -> [UInt64] {
    let bytes = report.source.bytes
    var result: [UInt64] = []
    var place = clause.start
    while place < clause.end {
      let end = min(place + Self.width(of: bytes[place]), clause.end)
      var scalar: UInt64 = 0
      for byte in bytes[place..<end] { scalar = scalar << 8 | UInt64(byte) }
      place = end
      if Self.isOfNumbers(scalar) {
        if result.last != Self.number { result.append(Self.number) }
      } else if !Self.isBlank(scalar) {
        result.append(scalar)
      }
    }
    return result
  }

  private static func width(of byte: UInt8) -> Int {
    if byte < 0x80 { return 1 }
    if byte < 0xE0 { return 2 }
    return byte < 0xF0 ? 3 : 4
  }

  /// Digits, decimal points and commas of thousands, of half and of full width, as their UTF-8.
  private static func isOfNumbers(_ scalar: UInt64) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x2C, 0x2E, 0xEFBC90...0xEFBC99, 0xEFBC8C, 0xEFBC8E: true
    default: false
    }
  }

  /// Control characters, the space, U+00A0, U+200B and U+3000, as their UTF-8.
  private static func isBlank(_ scalar: UInt64) -> Bool {
    scalar <= 0x20 || [0xC2A0, 0xE38080, 0xE2808B].contains(scalar)
  }
}
