/// Why a run stopped: something outside the reports that the user can put right.
public enum AuditError: Error, Hashable, Sendable {
  /// A path named on the command line does not exist or cannot be looked at.
  case pathUnavailable(path: String, reason: String)
  /// Nothing under the paths named is a report the tool could read.
  case noCandidates(paths: [String])
  /// Standard input could not be read.
  case standardInput(reason: String)
  /// The target of the output is not empty and was not written by this tool.
  case foreignFolder(path: String)
  /// A file or folder could not be written.
  case cannotWrite(path: String, reason: String)
  /// The reader of standard output has gone; there is nobody left to tell.
  case brokenPipe
  /// A file given as an option could not be read.
  case optionFile(path: String, reason: String)
  /// A line of the table of peer groups is not as it must be.
  case peersLine(path: String, line: Int, problem: String)
  /// No check has an id that begins with this.
  case unknownCheck(prefix: String)
  /// No check, metric or finding has this id.
  case unknownID(id: String, folder: String?)
  /// A folder that should hold the results of a run does not.
  case noResults(path: String, reason: String)

  /// What happened, and what to do about it.
  public var message: String {
    switch self {
    case .pathUnavailable(let path, let reason): "\(path): \(reason)"
    case .noCandidates(let paths):
      "no report found under \(paths.joined(separator: ", ")); "
        + "folders are searched for .txt and .md files, and a file named itself is always read"
    case .standardInput(let reason): "standard input cannot be read: \(reason)"
    case .foreignFolder(let path):
      "\(path) is not empty and holds no results of gouji; "
        + "name an empty or new folder with --output"
    case .cannotWrite(let path, let reason):
      "\(path) cannot be written: \(reason); earlier results are unchanged"
    case .brokenPipe: "standard output was closed"
    case .optionFile(let path, let reason): "\(path) cannot be read: \(reason)"
    case .peersLine(let path, let line, let problem):
      "\(path):\(line): \(problem); expected a header agency_id,group and two cells in each line"
    case .unknownCheck(let prefix):
      "no check id begins with \(prefix); gouji checks lists them"
    case .unknownID(let id, nil):
      "no check or metric has the id \(id); gouji checks and gouji metrics list them, "
        + "and a finding needs --in with the folder of its run"
    case .unknownID(let id, let folder?): "no finding in \(folder) has the id \(id)"
    case .noResults(let path, let reason):
      "\(path) holds no results to look in: \(reason); run gouji audit first"
    }
  }
}
