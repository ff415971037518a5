import Glibc
import Simulation

/// Writes simulated reports for tests and benchmarks.
@main
struct GoujiSimulate {
  static func main() {
    do throws(Arguments.Problem) {
      let arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
      do throws(OutputProblem) {
        try run(arguments)
      } catch {
        fail(error.message)
      }
    } catch {
      if case .helpAsked = error { print(error.message) } else { fail(error.message) }
    }
  }

  private static func fail(_ message: String) -> Never {
    OutputFile.writeError("gouji-simulate: \(message)\n")
    exit(2)
  }

  private static func run(_ arguments: Arguments) throws(OutputProblem) {
    let corpus = SimulatedCorpus(
      seed: arguments.seed, count: arguments.reports, years: arguments.years,
      faultShare: arguments.faultShare, narrative: arguments.narrative,
      contradictionShare: arguments.contradictionShare, copyShare: arguments.copyShare)
    switch (arguments.format, arguments.folder) {
    case (.ndjson, _): try writeLines(of: corpus, truthAt: arguments.truthPath)
    case (.files, let folder?):
      try writeFiles(of: corpus, to: folder, truthAt: arguments.truthPath)
    case (.province, let folder?): try writeProvince(arguments, to: folder)
    case (.examples, let folder?): try writeExamples(to: folder)
    case (_, nil): fail(Arguments.Problem.missingFolder.message)
    }
  }

  private static func writeLines(
    of corpus: SimulatedCorpus, truthAt truthPath: String?
  ) throws(OutputProblem) {
    let output = OutputFile.standardOutput()
    var truth = try NarrativeTruthFile(truthPath)
    var lines: [UInt8] = []
    var number = 0
    for organ in 0..<corpus.organCount {
      for report in corpus.reports(ofOrgan: organ) {
        let source = CorpusFiles.path(year: report.year, number: number)
        CorpusFiles.appendLine(of: report, source: source, to: &lines)
        try truth.append(report, source: source, of: corpus)
        number += 1
      }
      if lines.count > 1 << 20 {
        try output.write(lines)
        lines.removeAll(keepingCapacity: true)
      }
    }
    try output.write(lines)
    try truth.finish()
  }

  private static func writeFiles(
    of corpus: SimulatedCorpus, to folder: String, truthAt truthPath: String?
  ) throws(OutputProblem) {
    for year in corpus.years { try OutputFile.makeFolder("\(folder)/\(year)") }
    var rows = CorpusFiles.truthHeader
    let beside = corpus.narrative == .plain ? nil : "\(folder)/truth.ndjson"
    var truth = try NarrativeTruthFile(truthPath ?? beside)
    var number = 0
    for organ in 0..<corpus.organCount {
      for report in corpus.reports(ofOrgan: organ) {
        let source = CorpusFiles.path(year: report.year, number: number)
        try write(report, to: "\(folder)/\(source)", cellsAt: "\(folder)/\(source)")
        rows += CorpusFiles.truthRow(of: report, source: source)
        try truth.append(report, source: source, of: corpus)
        number += 1
      }
    }
    try OutputFile.write(Array(rows.utf8), to: "\(folder)/truth.csv")
    try truth.finish()
  }

  /// Writes the reports of a province, `roster.csv`, and `levels.csv` with what was planted.
  private static func writeProvince(
    _ arguments: Arguments, to folder: String
  ) throws(OutputProblem) {
    let province = SimulatedProvince(
      seed: arguments.seed, years: arguments.years, cities: arguments.cities,
      counties: arguments.counties, departments: arguments.departments,
      townships: arguments.townships)
    let faults = province.drawnFaults(share: arguments.faultShare)
    for year in arguments.years { try OutputFile.makeFolder("\(folder)/\(year)") }
    for report in ProvinceFiles.present(province.reports(with: faults), with: faults) {
      let source = CorpusFiles.path(year: report.year, number: report.member.organ.number)
      let text = ProvinceFiles.text(of: report, seed: arguments.seed)
      try OutputFile.write(text.bytes, to: "\(folder)/\(source)")
    }
    try OutputFile.write(Array(ProvinceFiles.roster(of: province).utf8), to: "\(folder)/roster.csv")
    try OutputFile.write(Array(ProvinceFiles.levels(faults).utf8), to: "\(folder)/levels.csv")
  }

  private static func writeExamples(to folder: String) throws(OutputProblem) {
    for example in ExampleReport.all {
      let parts = example.path.split(separator: "/").dropLast().joined(separator: "/")
      try OutputFile.makeFolder("\(folder)/\(parts)")
      try OutputFile.makeFolder("\(folder)/truth/\(parts)")
      try write(
        example.report, to: "\(folder)/\(example.path)",
        cellsAt: "\(folder)/truth/\(example.path)")
    }
  }

  /// Writes a report and its true cells, the latter under the report's path without `.txt`.
  private static func write(
    _ report: SimulatedReport, to path: String, cellsAt cellsPath: String
  ) throws(OutputProblem) {
    try OutputFile.write(report.bytes, to: path)
    try OutputFile.write(
      Array(TruthFile.content(of: report).utf8), to: cellsPath.dropLast(4) + ".cells.csv")
  }
}
