import Forms

/// A heading of a statutory section: the line it stands on.
struct SectionHeading: Sendable {
  /// The section; nil stands for the end of the text.
  let section: Section?
  /// The codes of the line, or lines, of the heading.
  let codes: Range<Int>
}

/// Finds the headings of the six statutory sections.
enum SectionReader {
  /// The heading of each section, in the order of the text.
  ///
  /// A heading stands alone on its line, with nothing before it but its number and marks: the same
  /// words occur in sentences and in headings of the narrative's own parts. Of several the first
  /// counts; for the sections that hold a table, the last one before the table.
  static func read(_ text: ScannedText, tables: TableRegions) -> [SectionHeading] {
    var found: [Section: SectionHeading] = [:]
    for hit in text.hits {
      guard case .section(let section) = hit.label, let codes = heading(text, hit) else { continue }
      if found[section] != nil {
        guard let table = tables.region(of: section), hit.end <= table.codes.lowerBound else {
          continue
        }
      }
      found[section] = SectionHeading(section: section, codes: codes)
    }
    for section in [Section.problems, .otherMatters] where found[section] == nil {
      found[section] = OtherHeadings.read(section, text, behind: found, tables)
    }
    return found.values.sorted { $0.codes.lowerBound < $1.codes.lowerBound }
  }

  /// The number of a heading and the marks around it have no more codes.
  private static let longestNumbering = 256

  /// The codes of a heading's lines; nil where the words stand in a sentence.
  private static func heading(_ text: ScannedText, _ hit: LabelHit) -> Range<Int>? {
    let start = text.line(text.lineIndex(of: hit.start)).lowerBound
    if hit.start - start > longestNumbering { return nil }
    for i in start..<hit.start where !isNumbering(text[i]) { return nil }
    let end = text.line(text.lineIndex(of: hit.end - 1)).upperBound
    var ideographs = 0
    for i in hit.end..<end where ScannedText.isHan(text[i]) {
      ideographs += 1
      if ideographs > 4 { return nil }
    }
    return start..<end
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

extension TableRegions {
  /// The table that a section holds; nil where it holds none or the table was not found.
  fileprivate func region(of section: Section) -> TableRegion? {
    switch section {
    case .activeDisclosure: activeDisclosure
    case .applications: applications
    case .disputes: disputes
    case .overview, .problems, .otherMatters: nil
    }
  }
}
