import ArgumentParser
import Audit
import Findings

/// How the program speaks.
struct MessageOptions: ParsableArguments {
  @Flag(help: "How much to tell on standard error.")
  var verbosity = Verbosity.normal

  @Option(help: "Colour on standard error; NO_COLOR is honoured.")
  var color = ColorChoice.auto

  @Option(help: "The language of messages (default: zh).")
  var lang: Language?

  /// The language, where no configuration is read.
  var language: Language { language(Configuration()) }

  /// The language: as on the command line, else as in the configuration.
  func language(_ configuration: Configuration) -> Language {
    lang ?? configuration.language ?? .zh
  }

  /// What the user sees, in a language.
  func console(_ language: Language) -> Console {
    Console(verbosity: verbosity, color: color, language: language)
  }

  /// Runs a command and tells why it stopped, if it did.
  func run(_ body: () throws(AuditError) -> Void) throws { try run(in: language, body) }

  /// Runs a command that speaks a language, and tells why it stopped, if it did.
  func run<Value>(in language: Language, _ body: () throws(AuditError) -> Value) throws -> Value {
    do throws(AuditError) {
      return try body()
    } catch {
      // Whoever closed the pipe has what it wanted; so do head and other filters.
      if error == .brokenPipe { throw ExitCode.success }
      console(language).showError(error.message[language])
      throw ExitCode.usage
    }
  }
}

/// How much is told on standard error.
enum Verbosity: String, EnumerableFlag {
  /// Progress, warnings and a summary.
  case normal
  /// Nothing but errors.
  case quiet
  /// The steps as well.
  case verbose

  static func name(for value: Verbosity) -> NameSpecification {
    switch value {
    case .normal: [.customLong("normal")]
    case .quiet: [.customShort("q"), .customLong("quiet")]
    case .verbose: [.customShort("v"), .customLong("verbose")]
    }
  }

  static func help(for value: Verbosity) -> ArgumentHelp? {
    switch value {
    case .normal: .hidden
    case .quiet: "Tell errors only."
    case .verbose: "Tell each step as well."
    }
  }
}

/// When colour is used.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  /// On a terminal, unless NO_COLOR is set.
  case auto
  /// Always.
  case always
  /// Never.
  case never
}
