/// Words, one of which a range of codes may end in.
struct WordEndings: Sendable {
  private let words: [[UInt16]]
  /// The last code of each word: hardly any range ends in one.
  private let lasts: [UInt16]

  init(_ words: [String]) {
    self.words = words.map { Array($0.utf16) }
    lasts = self.words.compactMap(\.last)
  }

  /// Whether a range, but for white space behind it, ends in one of the words.
  ///
  /// - Complexity: O(words).
  func end(_ range: Range<Int>, of text: borrowing ScannedText) -> Bool {
    let range = text.trimmed(range)
    guard let last = range.last else { return false }
    let code = text[last]
    for index in lasts.indices where lasts[index] == code {
      let word = words[index]
      if range.count >= word.count
        && text.has(word, at: range.upperBound - word.count, before: range.upperBound)
      {
        return true
      }
    }
    return false
  }
}
