import Forms
import Intake

/// Finds the prose of a report: what stands outside the tables, section by section.
struct NarrativeRegions: Sendable {
  /// A range of codes that holds prose, and the section it stands in.
  struct Region: Sendable {
    let section: Section?
    let codes: Range<Int>
  }

  /// The regions in the order of the text; none is empty.
  private(set) var regions: [Region] = []

  init(_ text: borrowing ScannedText, tables: TableRegions, headings: [SectionHeading]) {
    let excluded = [tables.activeDisclosure, tables.applications, tables.disputes]
      .compactMap { $0.map { Self.extent(of: $0, text) } }
      .sorted { $0.lowerBound < $1.lowerBound }
    regions.reserveCapacity(headings.count + 4)
    var start = 0
    var section: Section?
    var next = excluded[...]
    for heading in headings + [SectionHeading(section: nil, codes: text.count..<text.count)] {
      while let table = next.first, table.lowerBound < heading.codes.lowerBound {
        append(section, from: start, to: table.lowerBound, text)
        start = max(start, table.upperBound)
        next = next.dropFirst()
      }
      append(section, from: start, to: heading.codes.lowerBound, text)
      start = max(start, heading.codes.upperBound)
      section = heading.section
    }
  }

  private mutating func append(
    _ section: Section?, from start: Int, to end: Int, _ text: ScannedText
  ) {
    if start >= end { return }
    let trimmed = text.trimmed(start..<end)
    if !trimmed.isEmpty { regions.append(Region(section: section, codes: trimmed)) }
  }

  /// The codes of a table: from its first line to its last label's values; prose that stands between
  /// a table and the next label is left outside.
  private static func extent(of table: TableRegion, _ text: ScannedText) -> Range<Int> {
    let line = text.line(text.lineIndex(of: table.codes.lowerBound)).lowerBound
    // In a text without line ends sentences stand before the table on its line.
    let stop = (line..<table.codes.lowerBound).last { text[$0] == 0x3002 }
    let first = stop.map { $0 + 1 } ?? line
    let lastLabel = text.lineIndex(of: text.hits[table.hits.upperBound - 1].start)
    var next = lastLabel + 1
    while next < text.lineStarts.count && text.lineStarts[next] < table.codes.upperBound {
      let codes = text.line(next)
      if codes.contains(where: { text[$0] == 0x3002 }) {
        return first..<max(first, codes.lowerBound)
      }
      next += 1
    }
    return first..<max(first, table.codes.upperBound)
  }
}
