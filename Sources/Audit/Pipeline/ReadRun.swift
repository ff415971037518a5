import Reading

/// Reading alone: a filter from reports to lines, in the order of the sources and in bounded memory.
public enum ReadRun {
  /// Prints every report on standard output.
  ///
  /// - Returns: How many sources gave a report, and how many did not.
  public static func run(
    _ request: ReadRequest, observer: @escaping AuditObserver
  ) throws(AuditError) -> ReadResult {
    var stream = try SourceStream(request.sources)
    for warning in stream.warnings { observer(.warning(warning)) }
    let progress = ProgressCounter(total: stream.total, observer: observer)
    var printer = ReadPrinter(request, observer: observer)
    try printer.begin()
    _ = try OrderedPipeline<SourceStream.Group, ReportReader, ReadPart>.run(
      states: Array(repeating: ReportReader(), count: request.workers),
      take: { () throws(AuditError) in try stream.next() },
      work: { reader, group in
        let part = ReadPart(group, request, &reader)
        progress.add(done: part.count, failed: part.failedCount)
        return part
      },
      hand: { (part: ReadPart) throws(AuditError) in try printer.print(part) })
    if let note = UnusedNames.note(on: request.aliases) { observer(.warning(note)) }
    return try printer.end()
  }
}

/// How many reports were read.
public struct ReadResult: Hashable, Sendable {
  /// Sources that gave a report.
  public var reportCount = 0
  /// Sources that gave none.
  public var failedCount = 0
}
