import ArgumentParser
import Audit
import Intake

/// What to read.
struct SourceOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files and folders to read, or - for standard input.",
      discussion: "Folders are searched for .txt and .md files, hidden files and README* aside.",
      valueName: "path"))
  var paths: [FilePath]

  @Option(help: "What standard input holds: paths, text (one report) or ndjson.")
  var input: SourceSelection.StandardInputForm?

  @Flag(
    name: [.customShort("0"), .customLong("null")],
    help: "Paths on standard input end with NUL instead of a line end.")
  var endsWithNUL = false

  @Option(
    help: ArgumentHelp(
      "Pass over files and folders of this name or path in folders; may be repeated.",
      valueName: "pattern"))
  var exclude: [FilePath] = []

  @Option(name: .shortAndLong, help: "The number of workers (default: one for each processor).")
  var jobs: Int?

  @Flag(help: "Print the SHA-256 of every source.")
  var hash = false

  @Flag(help: "Exit with 2 where a file could not be read.")
  var strict = false

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 1024, not \(jobs)")
    }
    if input != nil && !paths.contains("-") {
      throw ValidationError("--input is about standard input: name it with the path -")
    }
    if endsWithNUL && (!paths.contains("-") || selection.input != .paths) {
      throw ValidationError("-0 is about paths on standard input: name it with the path -")
    }
    if selection.input != .paths && paths.count > 1 {
      throw ValidationError("with --input \(selection.input.rawValue), - is the only path")
    }
  }

  var selection: SourceSelection {
    SourceSelection(
      paths: paths, input: input ?? .paths, endsPathsWithNUL: endsWithNUL, excluded: exclude)
  }

  var hashing: SourceHashing { hash ? .hashed : .omitted }

  var workers: Int { jobs ?? availableProcessorCount() }
}
