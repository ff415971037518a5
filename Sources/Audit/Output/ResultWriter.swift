import Findings
import Intake
import Metrics
import Reporting

/// Writes the files of a run: tables block by block, so that none is ever in memory as a whole.
struct ResultWriter {
  private let tables: AuditTables
  private let request: AuditRequest
  private let roster: RosterFile?

  /// Blocks are rendered at the same time and written in order; their bounds do not depend on the
  /// number of workers.
  private static let blockSize = 128

  /// - Parameter roster: The list of organs that was read beside the sources.
  init(_ tables: AuditTables, _ request: AuditRequest, roster: RosterFile?) {
    self.tables = tables
    self.request = request
    self.roster = roster
  }

  /// Writes every file that was asked for, and last the record of the run.
  func write(into folder: borrowing OutputFolder, clock: StepClock) throws(AuditError) {
    var written: [RunRecord.File] = []
    if request.formats.contains(.csv) {
      written += try writeTables(into: folder)
      var description = ByteWriter()
      tables.dataPackage(to: &description)
      written.append(try write(description, as: .dataPackage, into: folder))
    }
    if request.formats.contains(.md) {
      var briefing = ByteWriter()
      tables.briefing(to: &briefing)
      written.append(try write(briefing, as: .briefing, into: folder))
    }
    var record = ByteWriter()
    tables.runJSON(runRecord(of: written, clock: clock), to: &record)
    _ = try write(record, as: .run, into: folder)
  }

  /// Writes the tables at the same time: hashing and writing one file is work for one thread.
  private func writeTables(
    into folder: borrowing OutputFolder
  ) throws(AuditError) -> [RunRecord.File] {
    var waiting = tables.csvTables[...]
    var written: [RunRecord.File] = []
    _ = try OrderedPipeline<any CSVTable, Void, Result<RunRecord.File, AuditError>>.run(
      states: Array(repeating: (), count: min(request.workers, waiting.count)),
      take: { () throws(AuditError) in waiting.popFirst() },
      work: { _, table in
        do throws(AuditError) { return .success(try write(table, into: folder)) } catch {
          return .failure(error)
        }
      },
      hand: { (file: Result<RunRecord.File, AuditError>) throws(AuditError) in
        written.append(try file.get())
      })
    return written
  }

  private func write(
    _ table: any CSVTable, into folder: borrowing OutputFolder
  ) throws(AuditError) -> RunRecord.File {
    var file = try folder.create(table.file.fileName)
    var header = ByteWriter()
    table.header(request.byteOrderMark, to: &header)
    try file.write(header)
    var next = 0
    _ = try OrderedPipeline<Range<Int>, Void, ByteWriter>.run(
      states: Array(repeating: (), count: request.workers),
      take: { () throws(AuditError) in
        if next >= table.recordCount { return nil }
        defer { next += Self.blockSize }
        return next..<min(next + Self.blockSize, table.recordCount)
      },
      work: { _, block in
        var writer = ByteWriter(capacity: 1 << 20)
        table.rows(block, to: &writer)
        return writer
      },
      hand: { (writer: ByteWriter) throws(AuditError) in try file.write(writer) })
    return try Self.entry(of: file.finish(), table.file)
  }

  private func write(
    _ content: borrowing ByteWriter, as name: OutputFile, into folder: borrowing OutputFolder
  ) throws(AuditError) -> RunRecord.File {
    var file = try folder.create(name.fileName)
    try file.write(content)
    return try Self.entry(of: file.finish(), name)
  }

  private static func entry(of file: WrittenFile, _ name: OutputFile) -> RunRecord.File {
    RunRecord.File(path: name.fileName, size: file.size, digest: file.digest)
  }

  private func runRecord(of written: [RunRecord.File], clock: StepClock) -> RunRecord {
    var record = RunRecord()
    if request.hashing == .hashed {
      record.inputs = tables.sources.enumerated().map { position, name in
        RunRecord.File(path: name, digest: tables.digests[.position(position)])
      }
      if let roster {
        record.inputs.append(RunRecord.File(path: roster.name, digest: roster.digest))
      }
    }
    record.outputs = written
    record.invocation = [
      JSONValue.Member("arguments", .array(request.arguments.map(JSONValue.string))),
      JSONValue.Member("output", .string(request.output.printed)),
    ]
    record.times = clock.members
    record.machine = MachineFacts.members(workers: request.workers)
    return record
  }
}
