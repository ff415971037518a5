import Forms

/// Lines of table 3 whose labels have letters wrong or missing, told by the lines around them.
///
/// Where exactly one line of the form is absent between two that are found, and a label stands there
/// that shares most of its ideographs with the absent one, it is that line's.
enum MisspeltLabels {
  /// A line and the label that stands for it.
  struct Found: Sendable {
    let line: Line
    let hit: LabelHit
  }

  /// The least share of a label's ideographs that must be left, in order, in tenths.
  private static let leastShare = 6

  /// The misspelt labels between the lines of a table that are found.
  ///
  /// - Complexity: O(lines), and O(codes × label) between two lines with one missing.
  static func find(
    among found: [(line: Line, hit: LabelHit)], _ text: ScannedText
  ) -> [Found] {
    zip(found, found.dropFirst()).compactMap { previous, next in
      guard let line = missing(between: previous.line, and: next.line) else { return nil }
      // Labels that share letters overlap.
      return find(line, text, previous.hit.end..<max(previous.hit.end, next.hit.start))
    }
  }

  /// The one line of the form between two; nil where there is none, or more than one.
  private static func missing(between first: Line, and second: Line) -> Line? {
    var missing: Line?
    var place = Int(first.rawValue) + 1
    while place < Int(second.rawValue) {
      let line = Line.allCases[place]
      place += 1
      if line == .otherHandled { continue }
      if missing != nil { return nil }
      missing = line
    }
    return missing
  }

  private static func find(_ line: Line, _ text: ScannedText, _ range: Range<Int>) -> Found? {
    guard let label = line.officialLabel(in: .form2021).map(ideographs), label.count >= 4 else {
      return nil
    }
    var start: Int?
    var found: [Range<Int>] = []
    func end(_ place: Int) {
      if let start, isLabel(text, start..<place, label) { found.append(start..<place) }
      start = nil
    }
    for i in range {
      if ScannedText.isHan(text[i]) || (start != nil && text[i] == 0x3001) {
        if start == nil { start = i }
      } else {
        end(i)
      }
    }
    end(range.upperBound)
    guard found.count == 1 else { return nil }
    // No spelling of a label has this one's number.
    return Found(
      line: line, hit: LabelHit(id: 0, start: found[0].lowerBound, end: found[0].upperBound))
  }

  private static func ideographs(_ label: String) -> [UInt16] {
    label.prefix { $0 != "（" || label.first == "（" }.utf16.filter(ScannedText.isHan)
  }

  /// Whether a run of ideographs has most of a label's, in order, and hardly another, and values
  /// behind it.
  private static func isLabel(
    _ text: ScannedText, _ range: Range<Int>, _ label: [UInt16]
  ) -> Bool {
    let word = range.map { text[$0] }.filter(ScannedText.isHan)
    if word.count < 4 || word.count > label.count + 1 { return false }
    let shared = longestCommonSubsequence(word, label)
    // 新收 and 结转 are all that tells two labels apart.
    return shared * 10 >= label.count * leastShare && word.count - shared <= 1
      && !resemblesAnother(word, shared, of: label)
  }

  /// Whether a word shares as much with another label as with one.
  private static func resemblesAnother(
    _ word: [UInt16], _ shared: Int, of label: [UInt16]
  ) -> Bool {
    labels.contains { other in
      other != label && other.count >= shared && longestCommonSubsequence(word, other) >= shared
    }
  }

  private static let labels: [[UInt16]] = Line.allCases.filter { $0.table == .applications }
    .compactMap { $0.officialLabel(in: .form2021).map(ideographs) }

  private static func longestCommonSubsequence(_ a: [UInt16], _ b: [UInt16]) -> Int {
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
