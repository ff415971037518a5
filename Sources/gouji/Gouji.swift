import ArgumentParser
import Audit
import Reporting

/// The program: its commands, and how it ends.
@main
struct Gouji: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gouji",
    abstract: "Checks the figures of annual reports on government information disclosure.",
    usage: "gouji <command> [options]",
    discussion: """
      勾稽：核对政府信息公开工作年度报告的数字。

      EXAMPLES
        gouji audit reports -o results   check, compare and rank a folder of reports
        gouji read report.txt            print what a report says, as JSON
        gouji explain BAL301             what a check means and rests on

      EXIT CODES
        0  done, and nothing found at or above --fail-on
        1  findings at or above --fail-on
        2  wrong usage; files or folders that cannot be opened or written; no report could be read
           (of NDJSON lines, each is answered and `read` ends with 0); with --strict, one could not
        70 a fault of the program itself
      """,
    version: "gouji \(Release.version) (rules \(Release.ruleset))",
    subcommands: [
      AuditCommand.self, ReadCommand.self, ExplainCommand.self, ChecksCommand.self,
      MetricsCommand.self,
    ])

  static func main() {
    ClosedStreams.occupy()
    ProcessSignals.install()
    do {
      try checkCommandName()
      var command = try parseAsRoot(RawArguments.texts)
      try command.run()
    } catch {
      exit(withError: end(after: error))
    }
  }

  /// Refuses a first word that is no command, and names the one that was probably meant.
  private static func checkCommandName() throws {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let word = RawArguments.texts.first, !word.hasPrefix("-"), word != "help",
      !names.contains(word)
    else { return }
    let near = NearestWord.first(to: word, among: names).map { "did you mean '\($0)'?" }
    throw ValidationError(
      "there is no command '\(word)'; " + (near ?? "there are \(names.joined(separator: ", "))"))
  }

  /// Prints what is left to say, and gives the exit code.
  private static func end(after error: any Error) -> ExitCode {
    if let code = error as? ExitCode { return code }
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if code == .success {
      do throws(AuditError) { try StandardOutput.write(message + "\n") } catch { return .usage }
      return .success
    }
    StandardError.write(TerminalText.lines(RawArguments.printed(message)))
    return .usage
  }
}

extension ExitCode {
  /// Findings at or above the level asked for.
  static let findings = ExitCode(1)
  /// Wrong usage, configuration or environment.
  static let usage = ExitCode(2)
}
