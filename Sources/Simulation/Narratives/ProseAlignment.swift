/// A prose set side by side with the one it was copied from, sentence by sentence.
struct ProseAlignment {
  private let source: [Prose.Address: [UInt32]]
  private var copyLengths: [Prose.Address: Int] = [:]
  private var common: [Prose.Address: Int] = [:]
  private let sourceLength: Int
  private var copyLength = 0
  private var commonLength = 0

  /// Sets a copy beside its source; both have their sentences at the same places.
  init(_ source: Prose, _ copy: Prose) {
    var scalars: [Prose.Address: [UInt32]] = [:]
    for address in source.addresses { scalars[address] = Self.scalars(source[address]) }
    self.source = scalars
    sourceLength = scalars.values.reduce(0) { $0 + $1.count }
    for address in copy.addresses { update(address, copy[address]) }
  }

  /// The share of the characters that are changed.
  var changedShare: Double {
    let longer = max(sourceLength, copyLength)
    return longer == 0 ? 0 : 1 - Double(commonLength) / Double(longer)
  }

  /// Measures a sentence of the copy anew.
  mutating func update(_ address: Prose.Address, _ sentence: Sentence) {
    let scalars = Self.scalars(sentence)
    let length = Self.commonLength(scalars, source[address, default: []])
    copyLength += scalars.count - copyLengths[address, default: 0]
    commonLength += length - common[address, default: 0]
    copyLengths[address] = scalars.count
    common[address] = length
  }

  private static func scalars(_ sentence: Sentence) -> [UInt32] {
    String(decoding: sentence.text, as: UTF8.self).unicodeScalars.map(\.value)
  }

  /// The length of the longest common subsequence.
  static func commonLength(_ a: [UInt32], _ b: [UInt32]) -> Int {
    if a == b { return a.count }
    var row = [Int](repeating: 0, count: b.count + 1)
    for x in a {
      var diagonal = 0
      for (j, y) in b.enumerated() {
        let above = row[j + 1]
        row[j + 1] = x == y ? diagonal + 1 : max(above, row[j])
        diagonal = above
      }
    }
    return row[b.count]
  }
}
