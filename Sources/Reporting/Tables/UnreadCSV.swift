import Findings
import Forms
import Intake
import Reading

/// The writer of `unread.csv`; a record is a file, a cell or words of a narrative.
public struct UnreadCSV: CSVTable {
  private let sources: [String]
  private let unread: [UnreadRow]
  private let language: Language

  /// Prepares the writer.
  public init(_ tables: AuditTables) {
    sources = tables.sources
    unread = tables.unread
    language = tables.settings.language
  }

  /// `unread.csv`.
  public var file: OutputFile { .unread }
  /// The number of files, cells and words.
  public var recordCount: Int { unread.count }

  /// Appends the rows of some of them.
  public func rows(_ records: Range<Int>, to writer: inout ByteWriter) {
    for row in unread[records] { append(row, to: &writer) }
  }

  private func append(_ row: UnreadRow, to writer: inout ByteWriter) {
    let source = sources[row.source]
    writer.append(field: source)
    writer.comma()
    writer.append(field: row.agencyID)
    writer.comma()
    writer.append(optional: row.year)
    writer.comma()
    switch row.problem {
    case .cell(let cell, let code, let position):
      writer.append(cell.id)
      writer.comma()
      writer.append(code.rawValue)
      writer.comma()
      writer.append(field: code.reason[language])
      writer.comma()
      writer.append(field: source.place(position))
    case .file(let failure):
      writer.comma()
      writer.append(field: failure.code)
      writer.comma()
      writer.append(field: failure.reason[language])
      writer.comma()
      writer.append(field: failure.position.map(source.place))
    case .wording(let wording):
      writer.comma()
      writer.append(DoubtfulWording.code)
      writer.comma()
      writer.append(field: wording.reason[language])
      writer.comma()
      writer.append(field: wording.quote.location)
    }
    writer.endRow()
  }
}

extension String {
  /// This path with a place in the file: `path:line:column`.
  fileprivate func place(_ position: SourcePosition) -> String {
    "\(self):\(position.line):\(position.column)"
  }
}
