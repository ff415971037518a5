import ArgumentParser
import Audit
import Intake

/// `gouji explain`: what an id stands for.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a check or a metric; with --in, show a finding with its source lines.",
    discussion: """
      EXAMPLES
        gouji explain BAL301
        gouji explain GJ-0123456789abcdef --in Output/audit
      """)

  @Argument(help: "The id of a check, a metric or a finding.")
  var id: String

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The folder of the run that a finding is of.", valueName: "folder"))
  var folder: FilePath?

  @OptionGroup(title: "Messages") var messages: MessageOptions

  func run() throws {
    try messages.run { () throws(AuditError) in
      try StandardOutput.write(Explanation.text(of: id, in: folder, language: messages.language))
    }
  }
}
