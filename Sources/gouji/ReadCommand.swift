import ArgumentParser
import Audit
import Reporting

/// `gouji read`: what reports say, and nothing judged.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Read reports and print what they say, one JSON object a line.",
    discussion: """
      EXAMPLES
        gouji read report.txt
        gouji read reports --format csv > cells.csv
        gouji read - --input text < report.txt
        gouji read - --input ndjson --jobs 1 < reports.ndjson > cells.ndjson
      """)

  @OptionGroup(title: "Input") var sources: SourceOptions
  @OptionGroup(title: "Output") var output: ReadOutputOptions
  @OptionGroup(title: "Configuration") var options: ConfigurationOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func run() throws {
    let configuration = try messages.run(in: messages.language, options.configuration)
    let language = messages.language(configuration)
    let console = messages.console(language)
    var code: ExitCode?
    try messages.run(in: language) { () throws(AuditError) in
      let progress = ProgressDisplay(console)
      var request = ReadRequest(sources: sources.selection)
      request.format = output.format
      request.extras = output.provenance ? .provenance : []
      request.hashing = sources.hashing
      request.aliases = configuration.aliases
      request.language = language
      request.byteOrderMark = output.noBOM ? .omitted : .written
      request.workers = sources.workers
      let result = try ReadRun.run(request, observer: progress.observe)
      progress.clear()
      if result.reportCount == 0 && !sources.areLines {
        console.showNothingRead(failed: result.failedCount)
        code = .usage
      }
      if sources.strict && result.failedCount > 0 { code = .usage }
    }
    if let code { throw code }
  }
}

/// How reports are printed.
struct ReadOutputOptions: ParsableArguments {
  @Option(help: "How reports are printed.")
  var format = ReadFormat.ndjson

  @Flag(help: "Add the line and column of every printed number (ndjson).")
  var provenance = false

  @Flag(name: .customLong("no-bom"), help: "Print a table without a byte-order mark (csv).")
  var noBOM = false
}
