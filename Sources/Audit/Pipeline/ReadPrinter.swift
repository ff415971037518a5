import Findings
import Metrics
import Reading
import Reporting

/// What a group of sources gave, as it is printed.
struct ReadPart {
  private(set) var text = ByteWriter(capacity: 1 << 18)
  /// The entries of an aligned table, whose widths are known at the end only.
  private(set) var entries: [(source: String, entry: Result<AgencyYear, FileFailure>)] = []
  private(set) var failures: [(source: String, failure: FileFailure)] = []
  private(set) var count = 0

  var failedCount: Int { failures.count }

  init(_ group: SourceStream.Group, _ request: ReadRequest, _ reader: inout ReportReader) {
    count = group.sources.count
    for (offset, source) in group.sources.enumerated() {
      let reading = source.read(with: &reader, aliases: request.aliases)
      if case .failure(let failure) = reading.report { failures.append((reading.name, failure)) }
      switch request.format {
      case .ndjson: appendLine(reading, request)
      case .csv:
        if case .success(let report) = reading.report {
          let record = AgencyYear(report, source: group.first + offset)
          text.append(cellsOf: record, source: reading.name)
        }
      case .table:
        let entry = reading.report.map { AgencyYear($0, source: group.first + offset) }
        entries.append((reading.name, entry))
      }
    }
  }

  private mutating func appendLine(_ reading: SourceReading, _ request: ReadRequest) {
    switch reading.report {
    case .success(let report):
      let digest = request.hashing == .hashed ? reading.original.map { SHA256Digest(of: $0) } : nil
      text.append(line: report, extras: request.extras, digest: digest)
    case .failure(let failure):
      text.append(line: failure, source: reading.name, in: request.language)
    }
  }
}

/// Prints parts on standard output, one after the other.
struct ReadPrinter {
  private let request: ReadRequest
  private var listing = ReportListing()
  private var result = ReadResult()
  private let observer: AuditObserver

  init(_ request: ReadRequest, observer: @escaping AuditObserver) {
    self.request = request
    self.observer = observer
  }

  func begin() throws(AuditError) {
    if request.format != .csv { return }
    var header = ByteWriter()
    header.append(header: .cells, request.byteOrderMark)
    try StandardOutput.write(header)
  }

  mutating func print(_ part: ReadPart) throws(AuditError) {
    result.reportCount += part.count - part.failedCount
    result.failedCount += part.failedCount
    if request.format == .csv {
      for (source, failure) in part.failures {
        let reason = failure.reason
        observer(
          .warning(LocalizedText(zh: "\(source)：\(reason.zh)", en: "\(source): \(reason.en)")))
      }
    }
    for (source, entry) in part.entries {
      switch entry {
      case .success(let report): listing.add(report, source: source)
      case .failure(let failure): listing.add(failure, source: source)
      }
    }
    try StandardOutput.write(part.text)
  }

  func end() throws(AuditError) -> ReadResult {
    if request.format == .table {
      var table = ByteWriter()
      listing.append(in: request.language, to: &table)
      try StandardOutput.write(table)
    }
    return result
  }
}
