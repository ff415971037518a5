import Forms

/// Tells the labels that sentences before or behind a table use from those of the table itself.
///
/// 采购总金额, 信息内容 and 法人或其他组织 are words of the narrative too; a table that began at them would
/// hold every sentence in between.
enum TableWording {
  /// The labels of table 2 without those at both ends that stand in sentences.
  ///
  /// A label is left out where a mark of a sentence sets it apart from the rest and no other header
  /// word stands right beside it.
  static func withoutSentences(
    _ labels: ClosedRange<Int>, _ text: ScannedText, _ hits: [LabelHit]
  ) -> ClosedRange<Int> {
    let headers = labels.filter { isDisclosureHeader(hits[$0]) }
    // Where all are set apart nothing tells the table from the sentences.
    guard var first = headers.firstIndex(where: { isInHeader($0, text, hits) }),
      var last = headers.lastIndex(where: { isInHeader($0, text, hits) })
    else { return labels }
    while first > 0
      && !hasMark(between: hits[headers[first - 1]], and: hits[headers[first]], text)
    { first -= 1 }
    while last + 1 < headers.count
      && !hasMark(between: hits[headers[last]], and: hits[headers[last + 1]], text)
      && !isBeforeFullStop(hits[headers[last + 1]], text)
    { last += 1 }
    return headers[first]...headers[last]
  }

  /// Whether a sentence ends behind a label on its line.
  private static func isBeforeFullStop(_ label: LabelHit, _ text: ScannedText) -> Bool {
    (label.end..<max(label.end, text.line(text.lineIndex(of: label.end - 1)).upperBound)).contains {
      text[$0] == fullStop
    }
  }

  /// The labels before the result lines of table 3 that stand behind the last full stop, where the
  /// heads of its columns are among them; else all of them.
  static func behindSentences(
    _ labels: ArraySlice<LabelHit>, before results: Int, _ text: ScannedText, _ hits: [LabelHit]
  ) -> ArraySlice<LabelHit> {
    guard let first = labels.first else { return labels }
    // Labels that share letters overlap.
    let codes = first.end..<max(first.end, hits[results].start)
    guard let stop = codes.last(where: { text[$0] == fullStop }),
      let start = labels.firstIndex(where: { $0.start > stop })
    else { return labels }
    let left = labels[start...]
    return left.count(where: { TableRegions.isApplicant($0.label) }) >= 3 ? left : labels
  }

  /// The first result line of table 3: those before its head stand in sentences, if they all come
  /// again behind it.
  static func firstResultLine(of labels: ClosedRange<Int>, _ hits: [LabelHit]) -> Int {
    guard
      let head = labels.last(where: {
        hits[$0].label == .applicationsFrame || TableRegions.isApplicant(hits[$0].label)
      })
    else { return labels.lowerBound }
    var before: UInt128 = 0
    var behind: UInt128 = 0
    var first: Int?
    for i in labels where LabelVocabulary.roles[Int(hits[i].id)] == .resultLine {
      if i < head {
        before |= 1 << UInt128(hits[i].id)
      } else {
        behind |= 1 << UInt128(hits[i].id)
        if first == nil { first = i }
      }
    }
    // The second head of a table that is printed on two pages has other lines behind it.
    guard let first, before & ~behind == 0 else { return labels.lowerBound }
    return first
  }

  /// Whether a label stands in a sentence behind a table: a sentence has ended before it, or goes on
  /// from it to a full stop on its line.
  static func beginsSentence(
    _ label: LabelHit, behind last: LabelHit, _ text: ScannedText
  ) -> Bool {
    if (last.end..<max(last.end, label.start)).contains(where: { text[$0] == fullStop }) {
      return true
    }
    var next = label.end
    while next < text.count && text[next] == 0x20 { next += 1 }
    guard next < text.count, ScannedText.isHan(text[next]) else { return false }
    return (next..<text.line(text.lineIndex(of: next)).upperBound).contains {
      text[$0] == fullStop
    }
  }

  private static func isDisclosureHeader(_ hit: LabelHit) -> Bool {
    LabelVocabulary.roles[Int(hit.id)] == .activeDisclosureHeader
  }

  /// Whether another header word of table 2 stands right before or behind one.
  private static func isInHeader(_ index: Int, _ text: ScannedText, _ hits: [LabelHit]) -> Bool {
    [index - 1, index].contains { first in
      hits.indices.contains(first) && hits.indices.contains(first + 1)
        && isDisclosureHeader(hits[first]) && isDisclosureHeader(hits[first + 1])
        && !(hits[first].end..<max(hits[first].end, hits[first + 1].start)).contains {
          setsApart(text[$0])
        }
    }
  }

  /// Whether a code between two words shows that they are no heads of neighbouring columns: an
  /// ideograph that （一）项 does not have, a digit, a mark of a sentence.
  private static func setsApart(_ code: UInt16) -> Bool {
    switch code {
    // 项, 一…九 without 七
    case 0x9879, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x516B, 0x4E5D: false
    case 0x2C, 0x3001, fullStop, 0x3B: true
    default: ScannedText.isHan(code) || ScannedText.isDigit(code)
    }
  }

  /// Whether a mark of a sentence stands in a stretch; a comma within a number is none.
  private static func hasMark(
    between label: LabelHit, and next: LabelHit, _ text: ScannedText
  ) -> Bool {
    // Labels that share letters overlap.
    (label.end..<max(label.end, next.start)).contains { i in
      switch text[i] {
      case fullStop, 0x3B: true
      case 0x2C: i + 1 < text.count && !ScannedText.isDigit(text[i + 1])
      default: false
      }
    }
  }

  private static let fullStop: UInt16 = 0x3002
}
