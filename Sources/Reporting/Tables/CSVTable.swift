/// A table of the output folder that is written block by block.
///
/// Blocks of records may be rendered at the same time; written one after the other they make the
/// file, whatever the blocks.
public protocol CSVTable: Sendable {
  /// The file it makes.
  var file: OutputFile { get }
  /// How many records there are; a record is one row or a few rows that belong together.
  var recordCount: Int { get }
  /// Appends the rows of some records.
  func rows(_ records: Range<Int>, to writer: inout ByteWriter)
}

extension CSVTable {
  /// Appends the byte-order mark, where it is wanted, and the names of the columns.
  public func header(_ mark: ByteOrderMark, to writer: inout ByteWriter) {
    writer.append(header: file, mark)
  }
}

extension ByteWriter {
  /// Appends the byte-order mark, where it is wanted, and the names of a file's columns.
  public mutating func append(header file: OutputFile, _ mark: ByteOrderMark) {
    if case .written = mark { append(ByteOrderMark.bytes) }
    for (index, field) in file.fields.enumerated() {
      if index > 0 { comma() }
      append(field.name)
    }
    endRow()
  }
}

extension AuditTables {
  /// The tables of the output folder, in the order of `OutputFile`.
  public var csvTables: [any CSVTable] {
    [
      FindingsCSV(self), RepairsCSV(self), CellsCSV(self), MetricsCSV(self), ChangesCSV(self),
      ScoresCSV(self),
      UnreadCSV(self),
    ]
  }
}
