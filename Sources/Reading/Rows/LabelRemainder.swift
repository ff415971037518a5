import Forms

/// Text between a label and its values that may stand there without casting doubt on the values.
///
/// Anything else between a label and a run of numbers might be the damaged label of another line, and
/// then the numbers would be that line's.
struct LabelRemainder: Sendable {
  static let shared = LabelRemainder()

  /// The ideographs of each line's label in both editions.
  private let labels: [[UInt16]]
  private let longest: [Int]
  /// The group labels, which some extractions print between the lines of a group.
  private let groups: [[UInt16]]

  private init() {
    labels = Line.allCases.map { line in
      let texts = Edition.allCases.compactMap { line.officialLabel(in: $0) }
      return Self.ideographs(Set(texts).sorted().joined(separator: ""))
    }
    longest = Line.allCases.map { line in
      Edition.allCases.reduce(0) { longest, edition in
        guard let label = line.officialLabel(in: edition) else { return longest }
        return max(longest, Self.ideographs(label).count)
      }
    }
    groups = ["三本年度办理结果", "三不予公开", "四无法提供", "五不予处理", "六其他处理"].map {
      Array($0.utf16)
    }
  }

  /// The number of ideographs in the longest label that an edition prints for a line.
  func longestLabel(of line: Line) -> Int { longest[Int(line.rawValue)] }

  private static func ideographs(_ text: String) -> [UInt16] {
    text.utf16.filter(ScannedText.isHan)
  }

  /// Whether a range without values is the rest of a line's own label, part of a group label, or a
  /// note in brackets.
  ///
  /// - Parameter depth: The number of brackets open where the range begins, and then where it ends:
  ///   a note may go on in the next line.
  func explains(
    _ text: ScannedText, _ range: Range<Int>, of line: Line, depth: inout Int
  ) -> Bool {
    let trimmed = text.trimmed(range)
    if trimmed.isEmpty { return true }
    var words: [UInt16] = []
    let goesOn = depth > 0
    for i in trimmed {
      let code = text[i]
      // Where a note's end is lost, what follows may be the number of another line.
      if goesOn && depth > 0 && (code == 0x28 || ScannedText.isDigit(code)) { return false }
      if code == 0x28 {
        depth += 1
      } else if code == 0x29 {
        if depth > 0 { depth -= 1 }
      } else if depth == 0 {
        if ScannedText.isDigit(code) || Self.isLetter(code) { return false }
        if ScannedText.isHan(code) { words.append(code) }
      }
    }
    if words.isEmpty { return true }
    return Self.contains(labels[Int(line.rawValue)], words)
      || groups.contains { Self.contains($0, words) }
  }

  /// A letter, or a sign that stands for what could not be printed: a cell holds such, a label does
  /// not.
  private static func isLetter(_ code: UInt16) -> Bool {
    switch code {
    case 0x41...0x5A, 0x61...0x7A, 0x23, 0x25, 0x3F, 0x25A0, 0x25A1, 0xFFFD: true
    default: false
    }
  }

  private static func contains(_ text: [UInt16], _ word: [UInt16]) -> Bool {
    guard text.count >= word.count else { return false }
    for start in 0...(text.count - word.count) {
      var k = 0
      while k < word.count && text[start + k] == word[k] { k += 1 }
      if k == word.count { return true }
    }
    return false
  }
}
