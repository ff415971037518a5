import ArgumentParser
import Audit
import Intake

/// What to read.
struct SourceOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files and folders to read, or - for standard input.",
      discussion: """
        Folders are searched for .txt, .text, .md and .markdown files, hidden files and README* \
        aside; files of other formats there are counted, not read. A file that is named itself is \
        read whatever its name, if it is text.
        """,
      valueName: "path"))
  var paths: [FilePath]

  @Option(
    help: ArgumentHelp(
      "What standard input holds: paths (a list, the default), text (one report) or ndjson."))
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

  @Option(
    name: .shortAndLong, parsing: .unconditional,
    help: "The number of workers (default: one for each processor).")
  var jobs: Int?

  @Flag(
    help: ArgumentHelp(
      "Record the SHA-256 of every source: audit in `inputs` of run.json, read in ndjson only."))
  var hash = false

  @Flag(help: "Exit with 2 where any file could not be read, not only where none could.")
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

  /// Whether reports come as lines, of which each is answered, and none of them is a file.
  var areLines: Bool { selection.input == .ndjson }

  var hashing: SourceHashing { hash ? .hashed : .omitted }

  var workers: Int { jobs ?? availableProcessorCount() }
}
