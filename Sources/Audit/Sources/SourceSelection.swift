public import Intake

/// What to read: the paths of the command line, and how standard input is to be taken.
public struct SourceSelection: Sendable {
  /// How standard input is to be taken where a path is `-`.
  public enum StandardInputForm: String, CaseIterable, Sendable {
    /// A list of paths.
    case paths
    /// The text of one report.
    case text
    /// One JSON object a line, with the keys `source` and `text`.
    case ndjson
  }

  /// The paths; `-` alone stands for standard input.
  public let paths: [FilePath]
  /// How standard input is taken.
  public let input: StandardInputForm
  /// Whether the paths on standard input end with NUL and not with a line end.
  public let endsPathsWithNUL: Bool
  /// Patterns of files and folders that are passed over in folders.
  public let excluded: [FilePath]

  /// Creates a selection.
  public init(
    paths: [FilePath], input: StandardInputForm = .paths, endsPathsWithNUL: Bool = false,
    excluded: [FilePath] = []
  ) {
    self.paths = paths
    self.input = input
    self.endsPathsWithNUL = endsPathsWithNUL
    self.excluded = excluded
  }

  /// Whether the texts themselves come through standard input.
  var readsTexts: Bool { paths == ["-"] && input != .paths }
}
