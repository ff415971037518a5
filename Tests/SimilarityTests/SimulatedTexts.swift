import TestSupport

/// Texts like the prose of reports: sentences that many use, in varying frequency, and sentences of
/// their own, made of words whose frequencies follow Zipf's law.
struct SimulatedTexts {
  private var random: SeededGenerator
  private let words: [[UInt16]]
  private var stock: [[UInt16]]

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    words = (0..<4000).map { _ in Self.randomWord(&random) }
    stock = []
    self.random = random
    stock = (0..<120).map { _ in sentence() }
  }

  private static func randomWord(_ random: inout SeededGenerator) -> [UInt16] {
    let length = [1, 2, 2, 2, 2, 3, 4][Int.random(in: 0..<7, using: &random)]
    return (0..<length).map { _ in UInt16.random(in: 0x4E00..<(0x4E00 + 2500), using: &random) }
  }

  /// A rank from 0, with a frequency that falls as 1 / (rank + 1).
  private mutating func zipf(_ count: Int) -> Int {
    let u = Double.random(in: 0..<1, using: &random)
    var power = 1.0
    // (count + 1)^u by repeated square roots, without a library of functions.
    var base = Double(count + 1)
    var rest = u
    for _ in 0..<40 {
      base = base.squareRoot()
      rest *= 2
      if rest >= 1 {
        power *= base
        rest -= 1
      }
    }
    return min(count - 1, Int(power) - 1)
  }

  private mutating func sentence() -> [UInt16] {
    let length = Int.random(in: 8...20, using: &random)
    return (0..<length).flatMap { _ in words[zipf(words.count)] }
  }

  /// A text of some 300 to 1 500 codes: `ownShare` of its sentences are its own.
  mutating func text(ownShare: Double) -> [UInt16] {
    let count = Int.random(in: 14...50, using: &random)
    return (0..<count).flatMap { _ in
      Double.random(in: 0..<1, using: &random) < ownShare ? sentence() : stock[zipf(stock.count)]
    }
  }

  /// How the codes that change lie.
  enum Change: CaseIterable { case scattered, words, clauses }

  /// A copy in which a share of the codes is exchanged for others of the same language.
  mutating func copy(of text: [UInt16], changed share: Double, _ change: Change) -> [UInt16] {
    var isChanged = [Bool](repeating: false, count: text.count)
    var left = Int((share * Double(text.count)).rounded())
    while left > 0 {
      let length =
        switch change {
        case .scattered: 1
        case .words: Int.random(in: 2...4, using: &random)
        case .clauses: Int.random(in: 8...20, using: &random)
        }
      let start = Int.random(in: 0..<text.count, using: &random)
      for i in start..<min(text.count, start + min(length, left)) where !isChanged[i] {
        isChanged[i] = true
        left -= 1
      }
    }
    let others = (0..<(text.count / 4)).flatMap { _ in words[zipf(words.count)] }
    return text.indices.map { i in
      isChanged[i] ? others[Int.random(in: 0..<others.count, using: &random)] : text[i]
    }
  }
}
