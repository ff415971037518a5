import ArgumentParser
import Audit
import Findings
import Intake
import Reporting

/// `gouji audit`: the main job.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Read, check, compare, score and rank reports; write a folder of results.",
    discussion: """
      EXAMPLES
        gouji audit reports                               results in Output/audit
        gouji audit 2021 2022 -o results --fail-on never
        gouji audit reports --select SUM,BAL --lang en
        gouji audit reports --roster organs.csv           which organs have no report
        find . -name '*.txt' -print0 | gouji audit - -0 -o results
      """)

  @OptionGroup(title: "Input") var sources: SourceOptions
  @OptionGroup(title: "Checks and comparisons") var checks: CheckOptions
  @OptionGroup(title: "Configuration") var options: ConfigurationOptions
  @OptionGroup(title: "Results") var results: ResultOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func run() throws {
    let configuration = try messages.run(in: messages.language, options.configuration)
    let language = messages.language(configuration)
    let console = messages.console(language)
    var code: ExitCode?
    try messages.run(in: language) { () throws(AuditError) in
      let progress = ProgressDisplay(console)
      let result = try Audit.run(try request(configuration), observer: progress.observe)
      progress.clear()
      console.show(result)
      if let level = results.failOn.level, result.count(atLeast: level) > 0 { code = .findings }
      if result.reportCount == 0 { console.showNothingRead(failed: result.failedCount) }
      if result.reportCount == 0 || sources.strict && result.failedCount > 0 { code = .usage }
    }
    if let code { throw code }
  }

  /// What the command line asks for, and what of the rest the configuration does.
  private func request(_ configuration: Configuration) throws(AuditError) -> AuditRequest {
    var request = AuditRequest(sources: sources.selection, output: results.output)
    try request.apply(configuration)
    if !(checks.selected + checks.ignored).isEmpty {
      request.checks = try CheckSelection(
        selecting: checks.select.isEmpty ? configuration.selected : checks.selected,
        ignoring: checks.ignore.isEmpty ? configuration.ignored : checks.ignored)
    }
    if let count = checks.minimumCount { request.minimumCount = count }
    if let count = checks.minimumPeers { request.minimumPeers = count }
    if let path = checks.peers { request.peersFile = path }
    if let path = checks.roster { request.rosterFile = path }
    request.formats = Set(results.formats)
    request.language = messages.language(configuration)
    request.byteOrderMark = results.noBOM ? .omitted : .written
    request.topFindings = results.top
    request.hashing = sources.hashing
    request.workers = sources.workers
    request.arguments = RawArguments.texts.map(RawArguments.printed)
    return request
  }
}

/// What is checked and compared.
struct CheckOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Run only checks whose id begins so; repeated or separated by commas.", valueName: "ids"))
  var select: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave out checks whose id begins so; repeated or separated by commas.", valueName: "ids"))
  var ignore: [String] = []

  @Option(
    name: .customLong("min-n"), parsing: .unconditional,
    help: ArgumentHelp(
      "The least denominator of a share that is compared (default: 20).", valueName: "n"))
  var minimumCount: Int?

  @Option(
    name: .customLong("min-peers"), parsing: .unconditional,
    help: ArgumentHelp(
      "The least number of peers in a comparison (default: 10).", valueName: "n"))
  var minimumPeers: Int?

  @Option(
    help: ArgumentHelp("A table agency_id,group of peer groups.", valueName: "file.csv"))
  var peers: FilePath?

  @Option(
    help: ArgumentHelp(
      "The organs expected to report: agency_id[,agency][,parent][,from][,until].",
      valueName: "file.csv"))
  var roster: FilePath?

  var selected: [String] { select.flatMap(Self.parts) }
  var ignored: [String] { ignore.flatMap(Self.parts) }

  func validate() throws {
    for (name, value) in [("--min-n", minimumCount), ("--min-peers", minimumPeers)] {
      guard let value, !AuditRequest.gateRange.contains(value) else { continue }
      throw ValidationError(
        "\(name) takes a number from 1 to \(AuditRequest.gateRange.upperBound), not \(value)")
    }
  }

  private static func parts(of list: String) -> [String] {
    list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
}

/// Where and how results are written.
struct ResultOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder of results; those of an earlier run are replaced, all else in it stays.",
      valueName: "folder"))
  var output: FilePath = "Output/audit"

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp("What to write.", valueName: "formats"))
  var format = OutputFormatList(formats: OutputFormat.allCases)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The findings shown in findings.md; the rest is counted.", valueName: "n"))
  var top = 200

  @Flag(name: .customLong("no-bom"), help: "Write tables without a byte-order mark.")
  var noBOM = false

  @Option(
    name: .customLong("fail-on"),
    help: "Exit with 1 on findings of this level or above.")
  var failOn = FailureLevel.error

  var formats: [OutputFormat] { format.formats }

  func validate() throws {
    if top < 0 { throw ValidationError("--top takes a number from 0, not \(top)") }
  }
}

/// Formats, separated by commas.
struct OutputFormatList: ExpressibleByArgument {
  let formats: [OutputFormat]

  init(formats: [OutputFormat]) { self.formats = formats }

  init?(argument: String) {
    var formats: [OutputFormat] = []
    for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let format = OutputFormat(rawValue: String(name)) else { return nil }
      formats.append(format)
    }
    self.formats = formats
  }

  var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }

  static let allValueStrings = ["csv", "md", "csv,md"]
}

/// The level from which findings make the exit code 1.
enum FailureLevel: String, CaseIterable, ExpressibleByArgument {
  case error, query, difference, notice, never

  /// The level; nil for never.
  var level: Level? { Level(rawValue: rawValue) }
}
