/// Words to be found at the beginning or the end of a stretch of text.
struct WordList: Sendable {
  private var scalars: [UInt16] = []
  private var starts: [Int] = [0]

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
  }

  /// The length of the longest word that begins a stretch; nil where none does.
  func prefix(of text: Span<UInt16>, in range: Range<Int>) -> Int? {
    longest(of: text, in: range) { _ in range.lowerBound }
  }

  /// The length of the longest word that ends a stretch; nil where none does.
  func suffix(of text: Span<UInt16>, in range: Range<Int>) -> Int? {
    longest(of: text, in: range) { length in range.upperBound - length }
  }

  /// Whether a stretch is one of the words.
  func contains(_ text: Span<UInt16>, in range: Range<Int>) -> Bool {
    prefix(of: text, in: range) == range.count
  }

  private func longest(
    of text: Span<UInt16>, in range: Range<Int>, place: (Int) -> Int
  ) -> Int? {
    var best = 0
    for word in 0..<starts.count - 1 {
      let length = starts[word + 1] - starts[word]
      guard length > best && length <= range.count else { continue }
      let start = place(length)
      var i = 0
      while i < length && text[start + i] == scalars[starts[word] + i] { i += 1 }
      if i == length { best = length }
    }
    return best > 0 ? best : nil
  }
}
