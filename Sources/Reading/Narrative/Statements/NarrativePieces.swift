import Intake

extension ScannedText {
  /// A range in pieces that end with a sentence at the end of its line.
  ///
  /// A stretch without such an end is cut between two words or behind a mark, never within a number;
  /// where neither is found, what follows its last word is left out up to the next such place.
  ///
  /// - Parameter longest: The most codes of a piece.
  /// - Complexity: O(codes).
  func pieces(of range: Range<Int>, longest: Int) -> [Range<Int>] {
    if range.count <= longest { return [range] }
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    while range.upperBound - start > longest {
      let limit = start + longest
      let places = (start + 1..<limit).reversed()
      if let end = places.first(where: endsSentenceAndLine) ?? places.first(where: isBetweenWords) {
        pieces.append(start..<end)
        start = end
      } else {
        if let end = places.first(where: { isWord(self[$0 - 1]) }) { pieces.append(start..<end) }
        start = (limit..<range.upperBound).first(where: isBetweenWords) ?? range.upperBound
      }
    }
    if start < range.upperBound { pieces.append(start..<range.upperBound) }
    return pieces
  }

  private func endsSentenceAndLine(_ place: Int) -> Bool {
    self[place] == 0x0A && self[place - 1] == 0x3002
  }

  /// Whether a mark stands before a place, or an ideograph that is no numeral on either side of it.
  private func isBetweenWords(_ place: Int) -> Bool {
    switch self[place - 1] {
    // 。 、 ; : )
    case 0x3002, 0x3001, 0x3B, 0x3A, 0x29: true
    default: isWord(self[place - 1]) && isWord(self[place])
    }
  }

  private func isWord(_ code: UInt16) -> Bool {
    Self.isHan(code) && !ChineseNumeral.isNumeral(code)
  }
}
