public import Findings

/// What happened in a run: the content of `run.json`.
///
/// It alone holds times and facts about the machine.
public struct RunRecord: Sendable {
  /// A file that was read or written.
  public struct File: Hashable, Sendable {
    /// The printed path.
    public let path: String
    /// The size in bytes; nil where it is not known.
    public let size: Int?
    /// The digest; nil where none was asked for.
    public let digest: SHA256Digest?

    /// Creates an entry.
    public init(path: String, size: Int? = nil, digest: SHA256Digest? = nil) {
      self.path = path
      self.size = size
      self.digest = digest
    }
  }

  /// The inputs with their digests; empty unless `--hash` was given.
  public var inputs: [File] = []
  /// The outputs with their digests, all but `run.json` itself.
  public var outputs: [File] = []
  /// The arguments and options as given, those among them that change no output.
  public var invocation: [JSONValue.Member] = []
  /// When the run began and ended and how long each step took.
  public var times: [JSONValue.Member] = []
  /// The machine: system, processors, workers, memory used.
  public var machine: [JSONValue.Member] = []

  /// Creates a record of nothing.
  public init() {}
}
