/// Words to be found at the beginning or the end of a stretch of text.
struct WordList: Sendable {
  private var scalars: [UInt16] = []
  private var starts: [Int] = [0]
  // One bit for each low six bits of a first or last scalar: most places of a text match no word.
  private var firsts: UInt64 = 0
  private var lasts: UInt64 = 0

  /// Creates a list from words that white space separates.
  init(_ words: String) {
    var wordStart = 0
    for scalar in words.utf16 {
      if scalar > 0x20 {
        scalars.append(scalar)
      } else if scalars.count > wordStart {
        wordStart = scalars.count
        starts.append(wordStart)
      }
    }
    if scalars.count > wordStart { starts.append(scalars.count) }
    for word in 0..<starts.count - 1 {
      firsts |= Self.bit(scalars[starts[word]])
      lasts |= Self.bit(scalars[starts[word + 1] - 1])
    }
  }

  /// Whether a word may begin with a scalar: most scalars begin none.
  @inline(__always)
  func mayBegin(with scalar: UInt16) -> Bool { firsts & Self.bit(scalar) != 0 }

  /// The length of the longest word that begins a stretch; nil where none does.
  func prefix(of text: Span<UInt16>, in range: Range<Int>) -> Int? {
    guard !range.isEmpty else { return nil }
    let first = text[range.lowerBound]
    guard mayBegin(with: first) else { return nil }
    var best = 0
    for word in 0..<starts.count - 1 where scalars[starts[word]] == first {
      let length = starts[word + 1] - starts[word]
      guard length > best && length <= range.count else { continue }
      if isSpelled(word, length, text, at: range.lowerBound) { best = length }
    }
    return best > 0 ? best : nil
  }

  /// The length of the longest word that ends a stretch; nil where none does.
  func suffix(of text: Span<UInt16>, in range: Range<Int>) -> Int? {
    guard !range.isEmpty else { return nil }
    let last = text[range.upperBound - 1]
    guard lasts & Self.bit(last) != 0 else { return nil }
    var best = 0
    for word in 0..<starts.count - 1 where scalars[starts[word + 1] - 1] == last {
      let length = starts[word + 1] - starts[word]
      guard length > best && length <= range.count else { continue }
      if isSpelled(word, length, text, at: range.upperBound - length) { best = length }
    }
    return best > 0 ? best : nil
  }

  /// Whether a stretch is one of the words.
  func contains(_ text: Span<UInt16>, in range: Range<Int>) -> Bool {
    prefix(of: text, in: range) == range.count
  }

  private static func bit(_ scalar: UInt16) -> UInt64 { 1 << UInt64(scalar & 63) }

  private func isSpelled(
    _ word: Int, _ length: Int, _ text: Span<UInt16>, at start: Int
  ) -> Bool {
    var i = 0
    while i < length && text[start + i] == scalars[starts[word] + i] { i += 1 }
    return i == length
  }
}
