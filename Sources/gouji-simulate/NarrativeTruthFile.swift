import Simulation

/// The file that says what was planted in the prose of each report; none where no path is given.
struct NarrativeTruthFile: ~Copyable {
  private let file: OutputFile?
  private var lines: [UInt8] = []

  init(_ path: String?) throws(OutputProblem) {
    if let path { file = try OutputFile(path) } else { file = nil }
  }

  /// Adds the line of a report.
  mutating func append(
    _ report: SimulatedReport, source: String, of corpus: SimulatedCorpus
  ) throws(OutputProblem) {
    if file == nil { return }
    let copied = report.copy.map { copy in
      CorpusFiles.path(year: copy.source.year, number: corpus.number(of: copy.source))
    }
    NarrativeTruth.appendLine(of: report, source: source, copied: copied, to: &lines)
    if lines.count > 1 << 20 { try flush() }
  }

  private mutating func flush() throws(OutputProblem) {
    try file?.write(lines)
    lines.removeAll(keepingCapacity: true)
  }

  /// Writes what is left.
  mutating func finish() throws(OutputProblem) { try flush() }
}
