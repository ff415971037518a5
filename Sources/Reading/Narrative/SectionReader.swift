import Forms

/// Finds the headings of the six statutory sections.
enum SectionReader {
  /// The offset of the first heading of each section.
  ///
  /// A heading stands alone on its line, with nothing before it but its number and marks: the same
  /// words occur in sentences and in headings of the narrative's own parts.
  static func read(_ text: ScannedText) -> [Section: Int] {
    var found: [Section: Int] = [:]
    for hit in text.hits {
      guard case .section(let section) = hit.label, found[section] == nil, isHeading(text, hit)
      else { continue }
      found[section] = text.offset(hit.start)
    }
    return found
  }

  private static func isHeading(_ text: ScannedText, _ hit: LabelHit) -> Bool {
    let start = text.line(text.lineIndex(of: hit.start)).lowerBound
    for i in start..<hit.start where !isNumbering(text[i]) { return false }
    let end = text.line(text.lineIndex(of: hit.end - 1)).upperBound
    var ideographs = 0
    for i in hit.end..<end where ScannedText.isHan(text[i]) { ideographs += 1 }
    return ideographs <= 4
  }

  /// Marks, digits and the ideographs 一…十, 第, 部, 分.
  private static func isNumbering(_ code: UInt16) -> Bool {
    if code < 0x80 || code == 0x3001 || !ScannedText.isHan(code) { return true }
    switch code {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x7B2C,
      0x90E8, 0x5206:
      return true
    default: return false
    }
  }
}
