/// Heads of narrow columns whose words go on in a line below: 商业企 above 业.
///
/// Programs that keep the look of a page print the pieces of all heads that stand side by side in one
/// line, so a head is found in no place as a whole.
enum WrappedHeads {
  /// The lines that each head stands in, where the ideographs of some lines, all of them, are these
  /// heads, each cut into pieces of which no two stand in one line; nil where they are not.
  ///
  /// Within a line the pieces keep the order of the heads. Words that are no head must be left out of
  /// the lines before.
  ///
  /// - Complexity: O(heads × lines).
  static func match(_ lines: [[UInt16]], _ heads: [[UInt16]]) -> [ClosedRange<Int>]? {
    var next = [Int](repeating: 0, count: lines.count)
    var places: [ClosedRange<Int>] = []
    for head in heads {
      var done = 0
      var place: ClosedRange<Int>?
      for i in lines.indices where done < head.count {
        let piece = sharedPrefix(head[done...], lines[i][next[i]...])
        if piece == 0 { continue }
        next[i] += piece
        done += piece
        place = (place?.lowerBound ?? i)...i
      }
      guard done == head.count, let place else { return nil }
      places.append(place)
    }
    return lines.indices.allSatisfy { next[$0] == lines[$0].count } ? places : nil
  }

  /// The ideographs of each line of a range, without labels, what stands in brackets, and words.
  ///
  /// - Parameters:
  ///   - hits: The labels to leave out.
  ///   - words: Other words to leave out.
  ///   - note: A sentence among the heads of which any piece is left out.
  static func lines(
    _ text: ScannedText, _ range: Range<Int>, without hits: [LabelHit], _ words: [[UInt16]] = [],
    note: [UInt16] = []
  ) -> [[UInt16]] {
    var lines: [[UInt16]] = []
    var line: [UInt16] = []
    var word: [UInt16] = []
    func endWord() {
      let isKnown = words.contains(word) || (word.count > 1 && note.contains(word))
      if !isKnown { line += word }
      word = []
    }
    func endLine() {
      endWord()
      if !line.isEmpty { lines.append(line) }
      line = []
    }
    var depth = 0
    var hit = 0
    var i = range.lowerBound
    while i < range.upperBound {
      while hit < hits.count && hits[hit].end <= i { hit += 1 }
      if hit < hits.count && hits[hit].start <= i {
        endWord()
        i = hits[hit].end
        continue
      }
      let code = text[i]
      i += 1
      if code == 0x28 { depth += 1 }
      if code == 0x29 && depth > 0 { depth -= 1 }
      if depth > 0 && note.isEmpty { continue }
      if ScannedText.isHan(code) {
        word.append(code)
      } else if code == 0x0A {
        endLine()
      } else {
        endWord()
      }
    }
    endLine()
    return lines
  }

  private static func sharedPrefix(_ a: ArraySlice<UInt16>, _ b: ArraySlice<UInt16>) -> Int {
    zip(a, b).prefix { $0 == $1 }.count
  }
}
