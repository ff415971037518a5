import Intake

/// The prose of a report with the phrases of `ContentsVocabulary` in it: what the readers of the
/// contents look at.
struct ContentsText {
  /// A phrase with its meaning.
  struct Hit {
    let word: ContentsWord
    let codes: Range<Int>
    /// The index of the region it stands in.
    let region: Int
  }

  let text: ScannedText
  let regions: [NarrativeRegions.Region]
  /// The phrases, in the order of the text.
  let hits: [Hit]

  private static let automaton = PhraseAutomaton(ContentsVocabulary.phrases)

  init(_ text: ScannedText, _ regions: [NarrativeRegions.Region]) {
    self.text = text
    self.regions = regions
    var found: [PhraseHit] = []
    found.reserveCapacity(128)
    var hits: [Hit] = []
    hits.reserveCapacity(128)
    let words = ContentsVocabulary.words
    for (index, region) in regions.enumerated() {
      if hits.count >= NarrativeBounds.mostPhrases { break }
      found.removeAll(keepingCapacity: true)
      if region.codes.count <= NarrativeBounds.longestPiece {
        Self.automaton.scan(text, region.codes, into: &found)
      } else {
        for piece in text.pieces(of: region.codes, longest: NarrativeBounds.longestPiece)
        where found.count < NarrativeBounds.mostPhrases {
          Self.automaton.scan(text, piece, into: &found)
        }
      }
      for hit in found {
        let word = words[hit.phrase]
        if word != .decoy { hits.append(Hit(word: word, codes: hit.codes, region: index)) }
      }
    }
    self.hits = hits
  }

  /// The code at an index.
  subscript(index: Int) -> UInt16 { text[index] }

  /// The next code that is no white space, from an index on; nil at the end of the range.
  func next(from start: Int, in range: Range<Int>) -> Int? {
    var i = start
    while i < range.upperBound && ScannedText.isWhite(text[i]) { i += 1 }
    return i < range.upperBound ? i : nil
  }

  /// The last code that is no white space, before an index; nil at the beginning of the range.
  func previous(before end: Int, in range: Range<Int>) -> Int? {
    var i = end - 1
    while i >= range.lowerBound && ScannedText.isWhite(text[i]) { i -= 1 }
    return i >= range.lowerBound ? i : nil
  }

  /// The code behind a phrase that begins at an index; nil where another text stands there.
  func end(of phrase: [UInt16], at start: Int, in range: Range<Int>) -> Int? {
    var i = start
    for code in phrase {
      while i < range.upperBound && ScannedText.isWhite(text[i]) { i += 1 }
      guard i < range.upperBound, text[i] == code else { return nil }
      i += 1
    }
    return i
  }

  /// Whether nothing but the given codes and white space stands in a range.
  func isFilled(_ codes: Range<Int>, with allowed: Set<UInt16>) -> Bool {
    codes.allSatisfy { ScannedText.isWhite(text[$0]) || allowed.contains(text[$0]) }
  }

  /// The codes from the last mark that ends a sentence to the next one, so many on either side at most;
  /// a clause also ends at a comma.
  func sentence(
    around codes: Range<Int>, in range: Range<Int>, clause: Bool = false,
    reach: Int = NarrativeBounds.reach
  ) -> Range<Int> {
    let first = max(range.lowerBound, codes.lowerBound - reach)
    var start = codes.lowerBound
    while start > first && !Self.isEnd(text[start - 1], clause) { start -= 1 }
    let last = min(range.upperBound, codes.upperBound + reach)
    var end = codes.upperBound
    while end < last && !Self.isEnd(text[end], clause) { end += 1 }
    return start..<end
  }

  private static func isEnd(_ code: UInt16, _ clause: Bool) -> Bool {
    switch code {
    // 。 ; ! ?
    case 0x3002, 0x3B, 0x21, 0x3F: true
    // , and :
    case 0x2C, 0x3A: clause
    default: false
    }
  }

  /// The codes of the line that holds a code, or the part of a long line around it, without white
  /// space at both ends.
  func line(around code: Int, in range: Range<Int>) -> Range<Int> {
    let reach = NarrativeBounds.reach
    let (first, last) = (max(range.lowerBound, code - reach), min(range.upperBound, code + reach))
    var start = code
    while start > first && text[start - 1] != 0x0A { start -= 1 }
    var end = code
    while end < last && text[end] != 0x0A { end += 1 }
    return text.trimmed(start..<end)
  }

  /// The hits that begin within a range of codes of their region, by their indices; one of them is
  /// known.
  func hits(around index: Int, within codes: Range<Int>) -> Range<Int> {
    var first = index
    while first > 0 && hits[first - 1].codes.lowerBound >= codes.lowerBound { first -= 1 }
    var end = index + 1
    while end < hits.count && hits[end].codes.lowerBound < codes.upperBound { end += 1 }
    return first..<end
  }
}
