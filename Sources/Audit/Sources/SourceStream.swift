import Intake

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
  let warnings: [String]

  private static let groupSize = 16
  /// A line of NDJSON holds one report with every character escaped at worst.
  private static let longestLine = 6 * SourceFile.sizeLimit + (1 << 16)

  private var list: [Source] = []
  private var lines: LineReader?
  private var position = 0

  init(_ selection: SourceSelection) throws(AuditError) {
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
      let found = try SourceList(selection)
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
      }
    }
    position += group.count
    return group.isEmpty ? nil : Group(first: first, sources: group)
  }

  private static func source(of line: LineReader.Line, number: Int) -> Source {
    switch line {
    case .line(let bytes): Source(name: "-:\(number)", content: .line(bytes))
    case .tooLong(let size):
      Source(
        name: "-:\(number)",
        content: .unavailable(
          SourceFailure(
            code: "too_large", message: "the line has \(size) bytes, at most \(longestLine)")))
    }
  }
}
