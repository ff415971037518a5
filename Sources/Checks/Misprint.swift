import Forms
import Intake
import Reading

/// A number of a line of a table that is printed with a letter: 5O for 50.
struct Misprint: Sendable {
  /// The cells of the line that were not read.
  let cells: [Cell]
  /// Where the number stands.
  let span: SourceSpan

  /// The misprints of a report, line by line; none on a line with several of them.
  static func all(in report: AnnualReport) -> [Misprint] {
    var lines: [(offset: Int, cells: [Cell])] = []
    for cell in report.edition.cells {
      guard case .unread(let code, let offset) = report.cells[cell], code != .missing else {
        continue
      }
      if let known = lines.firstIndex(where: { $0.offset == offset }) {
        lines[known].cells.append(cell)
      } else {
        lines.append((offset, [cell]))
      }
    }
    return lines.compactMap { offset, cells in
      // A whole table that was not read has one place for all its lines.
      guard Set(cells.map(\.line)).count == 1 else { return nil }
      let spans = spans(from: offset, in: report.source)
      return spans.count == 1 ? Misprint(cells: cells, span: spans[0]) : nil
    }
  }

  /// The words between an offset and the end of its line that are digits with letters that look like
  /// digits.
  private static func spans(from offset: Int, in source: SourceText) -> [SourceSpan] {
    let bytes = source.bytes
    var spans: [SourceSpan] = []
    var start = offset
    while start < bytes.count && bytes[start] != 0x0A {
      guard isWord(bytes[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count && isWord(bytes[end]) { end += 1 }
      if isMisprint(bytes[start..<end]) { spans.append(SourceSpan(start: start, end: end)) }
      start = end
    }
    return spans
  }

  private static func isMisprint(_ word: ArraySlice<UInt8>) -> Bool {
    let letters = word.count { lookalikes.contains($0) }
    let digits = word.count { $0 >= 0x30 && $0 <= 0x39 }
    return letters > 0 && letters + digits == word.count && word.count <= 8
      && (digits > 0 || word.elementsEqual([0x4F]) || word.elementsEqual([0x6F]))
  }

  /// O, o, l, I, Z, z, S, s, B, b and g.
  private static let lookalikes = Array("OolIZzSsBbg".utf8)

  /// ASCII letters and digits.
  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
  }
}
