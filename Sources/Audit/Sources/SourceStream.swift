import Findings
import Intake
import Reporting

/// The sources of a run in order, in groups that a worker takes at once.
///
/// Files come from a list, the lines of NDJSON straight from standard input, so that a stream of any
/// length needs the same memory.
struct SourceStream {
  /// Sources that follow one another, and the position of the first in the run.
  struct Group {
    let first: Int
    let sources: [Source]
  }

  /// The number of sources; nil where it is not known before the end.
  let total: Int?
  /// What was passed over and should be told.
  let warnings: [LocalizedText]

  private static let groupSize = 16
  /// A line of NDJSON holds one report with every character escaped at worst.
  private static let longestLine = 6 * SourceFile.sizeLimit + (1 << 16)

  private var list: [Source] = []
  private var lines: LineReader?
  private var position = 0

  /// - Parameter order: In which order files come; the lines of NDJSON come as they are sent.
  init(_ selection: SourceSelection, order: SourceList.Order = .asListed) throws(AuditError) {
    if selection.readsTexts {
      warnings = []
      if selection.input == .text {
        list = [try StandardInput.text()]
        total = 1
      } else {
        lines = LineReader(limit: Self.longestLine)
        total = nil
      }
    } else {
      let found = try SourceList(selection, order: order)
      list = found.sources
      warnings = found.warnings
      total = list.count
    }
  }

  /// The next group; nil at the end.
  mutating func next() throws(AuditError) -> Group? {
    let first = position
    var group: [Source] = []
    if lines == nil {
      group = Array(list[first..<min(first + Self.groupSize, list.count)])
    } else {
      while group.count < Self.groupSize, let line = try lines?.next() {
        group.append(Self.source(of: line, number: first + group.count + 1))
        // Whoever sends one line and waits for its answer must get it.
        if lines?.holdsLine == false { break }
      }
    }
    position += group.count
    return group.isEmpty ? nil : Group(first: first, sources: group)
  }

  /// The text of the source at a position, read once more; nil where it cannot be.
  func text(at position: Int) -> SourceText? {
    guard position < list.count else { return nil }
    do throws(FileFailure) { return try list[position].text() } catch { return nil }
  }

  /// The digest of the file at a position, read once more; nil where it is no longer there.
  func digest(at position: Int) -> SHA256Digest? {
    guard position < list.count, case .file(let path) = list[position].content else { return nil }
    do throws(IntakeError) { return SHA256Digest(of: try SourceFile.bytes(path: path)) } catch {
      return nil
    }
  }

  private static func source(of line: LineReader.Line, number: Int) -> Source {
    let name = "-:\(number)"
    switch line {
    case .line(let bytes): return Source(name: name, content: .line(bytes))
    case .tooLong(let size):
      let error = IntakeError.tooLarge(size: size, limit: longestLine)
      return Source(name: name, content: .unavailable(FileFailure(error)))
    }
  }
}
