import ArgumentParser
import Audit

/// `gouji checks`: the catalogue of checks.
struct ChecksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checks", abstract: "List the checks.",
    discussion: "EXAMPLE\n  gouji checks --format json --lang en")

  @OptionGroup var list: ListOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func run() throws {
    try messages.run { () throws(AuditError) in
      try StandardOutput.write(Listing.checks(as: list.format, language: messages.language))
    }
  }
}

/// `gouji metrics`: the catalogue of metrics.
struct MetricsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics", abstract: "List the metrics.",
    discussion: "EXAMPLE\n  gouji metrics --format markdown")

  @OptionGroup var list: ListOptions
  @OptionGroup(title: "Messages") var messages: MessageOptions

  func run() throws {
    try messages.run { () throws(AuditError) in
      try StandardOutput.write(Listing.metrics(as: list.format, language: messages.language))
    }
  }
}

/// How a catalogue is printed.
struct ListOptions: ParsableArguments {
  @Option(help: "How the list is printed.")
  var format = Listing.Format.table
}
