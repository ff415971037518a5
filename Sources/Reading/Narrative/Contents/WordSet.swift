/// A few words to look for in a short stretch of codes, where an automaton does not pay.
struct WordSet: Sendable {
  private let words: [[UInt16]]
  /// A bit for the first code of each word; most codes are told off by it.
  private let filter: UInt64

  /// Prepares folded words.
  init(_ words: [String]) {
    self.words = words.map { Array($0.utf16) }
    filter = self.words.reduce(0) { $0 | 1 << UInt64($1[0] & 63) }
  }

  /// Whether one of the words stands within a range; white space does not count.
  func occurs(in range: Range<Int>, of contents: ContentsText) -> Bool {
    end(ofFirstIn: range, of: contents) != nil
  }

  /// The code behind the first of the words within a range; nil where none stands there.
  func end(ofFirstIn range: Range<Int>, of contents: ContentsText) -> Int? {
    for i in range {
      if let end = end(at: i, in: range, of: contents) { return end }
    }
    return nil
  }

  /// The code behind the word that begins at a code; nil where none of them does.
  func end(at start: Int, in range: Range<Int>, of contents: ContentsText) -> Int? {
    guard start < range.upperBound else { return nil }
    let code = contents[start]
    if filter >> UInt64(code & 63) & 1 == 0 { return nil }
    for word in words where word[0] == code {
      if let end = contents.end(of: word, at: start, in: range) { return end }
    }
    return nil
  }
}
