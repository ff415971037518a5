public import Findings
import Intake
import Reporting

/// Why a run stopped: something outside the reports that the user can put right.
public enum AuditError: Error, Hashable, Sendable {
  /// A path named on the command line does not exist or cannot be looked at.
  case pathUnavailable(path: String, reason: LocalizedText)
  /// Nothing under the paths named is a report the tool could read; what else is there.
  case noCandidates(paths: [String], others: LocalizedText?)
  /// What is under the paths named are results of this tool alone, which are never read.
  case onlyResults(paths: [String])
  /// Standard input holds something else than the list of paths that was expected.
  case noPathList(LocalizedText)
  /// Standard input could not be read.
  case standardInput(reason: LocalizedText)
  /// The target of the output is not empty and was not written by this tool.
  case foreignFolder(path: String)
  /// The target of the output holds a file that has a name of ours and was not written by this tool.
  case foreignFile(path: String, folder: String)
  /// The target of the output is the folder that the program was started in.
  case workingFolder(path: String)
  /// A file or folder could not be written.
  case cannotWrite(path: String, reason: LocalizedText)
  /// Standard output could not be written.
  case cannotWriteStandardOutput(reason: LocalizedText)
  /// The reader of standard output has gone; there is nobody left to tell.
  case brokenPipe
  /// A file given as an option could not be read.
  case optionFile(path: String, reason: LocalizedText)
  /// A line of a table given as an option is in no known encoding.
  case tableLine(path: String, line: Int, problem: LocalizedText)
  /// A line of the table of peer groups is not as it must be.
  case peersLine(path: String, line: Int, problem: LocalizedText)
  /// A line of the roster is not as it must be.
  case rosterLine(path: String, line: Int, problem: LocalizedText)
  /// A line of the configuration is not as it must be.
  case configurationLine(path: String, line: Int, problem: LocalizedText)
  /// No check has an id that begins with this.
  case unknownCheck(prefix: String)
  /// No check, metric or finding has this id.
  case unknownID(id: String, folder: String?)
  /// A run wrote no table of findings into its folder.
  case noFindingsTable(path: String)
  /// A folder that should hold the results of a run does not.
  case noResults(path: String, reason: LocalizedText)

  /// What happened, and what to do about it.
  public var message: LocalizedText {
    switch self {
    case .pathUnavailable, .noCandidates, .onlyResults, .noPathList, .standardInput: inputMessage
    case .foreignFolder, .foreignFile, .workingFolder, .cannotWrite, .cannotWriteStandardOutput,
      .brokenPipe:
      outputMessage
    case .optionFile, .tableLine, .peersLine, .rosterLine, .configurationLine, .unknownCheck:
      optionMessage
    case .unknownID, .noFindingsTable, .noResults: lookupMessage
    }
  }

  private var inputMessage: LocalizedText {
    switch self {
    case .pathUnavailable(let path, let reason):
      LocalizedText(
        zh: "\(Self.shown(path).zh)：\(reason.zh)", en: "\(Self.shown(path).en): \(reason.en)")
    case .noCandidates(let paths, let others):
      LocalizedText(
        zh: "\(paths.joined(separator: "、")) 中没有可读的报告；文件夹中只查找 .txt、.text、.md、.markdown "
          + "文件，直接指明的文件一律读取" + (others.map { "；\($0.zh)" } ?? ""),
        en: "no report found under \(paths.joined(separator: ", ")); folders are searched for "
          + ".txt, .text, .md and .markdown files, a file that is named itself is always read"
          + (others.map { "; \($0.en)" } ?? ""))
    case .onlyResults(let paths):
      LocalizedText(
        zh: "\(paths.joined(separator: "、")) 中只有 gouji 的结果，结果不作报告读取；请指明报告所在的文件夹",
        en: "\(paths.joined(separator: ", ")): nothing but results of gouji, which are never read; "
          + "name the folder of the reports")
    case .noPathList(let problem): problem
    case .standardInput(let reason):
      LocalizedText(
        zh: "标准输入无法读取：\(reason.zh)", en: "standard input cannot be read: \(reason.en)")
    default: preconditionFailure("\(self) is not about input")
    }
  }

  private var outputMessage: LocalizedText {
    switch self {
    case .foreignFolder(let path):
      LocalizedText(
        zh: "\(path) 不是空文件夹，也不是 gouji 的结果；请用 --output 指定空的或新的文件夹",
        en: "\(path) is not empty and holds no results of gouji; name an empty or new folder with "
          + "--output")
    case .foreignFile(let path, let folder):
      LocalizedText(
        zh: "\(path) 不是 gouji 写的（\(folder)/run.json 未列），不予覆盖；请移走，或用 --output 另指文件夹",
        en: "\(path) was not written by gouji (\(folder)/run.json does not name it) and is not "
          + "replaced; move it away, or name another folder with --output")
    case .workingFolder(let path):
      LocalizedText(
        zh: "\(path) 就是当前文件夹；结果写好后与原文件夹整个对调，请用 --output 指定其中的文件夹，如 audit，或在别处运行",
        en: "\(path) is the working folder, and the folder of results is exchanged for a new one; "
          + "name a folder in it with --output, such as audit, or start from elsewhere")
    case .cannotWrite(let path, let reason):
      LocalizedText(
        zh: "\(Self.shown(path).zh) 无法写入：\(reason.zh)；原有结果未变",
        en: "\(Self.shown(path).en) cannot be written: \(reason.en); earlier results are unchanged")
    case .cannotWriteStandardOutput(let reason):
      LocalizedText(
        zh: "标准输出无法写入：\(reason.zh)", en: "standard output cannot be written: \(reason.en)")
    case .brokenPipe: LocalizedText(zh: "标准输出已关闭", en: "standard output was closed")
    default: preconditionFailure("\(self) is not about output")
    }
  }

  private var optionMessage: LocalizedText {
    switch self {
    case .optionFile(let path, let reason):
      LocalizedText(
        zh: "\(Self.shown(path).zh) 无法读取：\(reason.zh)",
        en: "\(Self.shown(path).en) cannot be read: \(reason.en)")
    case .peersLine(let path, let line, let problem):
      LocalizedText(
        zh: "\(path):\(line)：\(problem.zh)；应有表头 agency_id,group，其后每行两格",
        en: "\(path):\(line): \(problem.en); expected a header agency_id,group and two cells in "
          + "each line")
    case .rosterLine(let path, let line, let problem):
      LocalizedText(
        zh: "\(path):\(line)：\(problem.zh)；表头应为 agency_id，其后可有 agency、parent、from、until，"
          + "机关编号形如 410100/department/教育局",
        en: "\(path):\(line): \(problem.en); expected a header agency_id and, if wanted, agency, "
          + "parent, from, until, with ids such as 410100/department/教育局")
    case .tableLine(let path, let line, let problem),
      .configurationLine(let path, let line, let problem):
      LocalizedText(
        zh: "\(path):\(line)：\(problem.zh)", en: "\(path):\(line): \(problem.en)")
    case .unknownCheck(let prefix):
      LocalizedText(
        zh: "没有编号以“\(prefix)”开头的规则；gouji checks 列出全部规则",
        en: "no check id begins with '\(prefix)'; gouji checks lists them")
    default: preconditionFailure("\(self) is not about options")
    }
  }

  private var lookupMessage: LocalizedText {
    switch self {
    case .unknownID(let id, nil):
      LocalizedText(
        zh: "没有编号为“\(id)”的规则或指标；见 gouji checks 和 gouji metrics，查看发现须用 --in 指明结果文件夹",
        en:
          "no check or metric has the id '\(id)'; gouji checks and gouji metrics list them, and a "
          + "finding needs --in with the folder of its run")
    case .unknownID(let id, let folder?):
      LocalizedText(
        zh: "\(folder) 中没有编号为“\(id)”的发现", en: "no finding in \(folder) has the id '\(id)'")
    case .noResults(let path, let reason):
      LocalizedText(
        zh: "\(path) 中没有可查的结果：\(reason.zh)；请先运行 gouji audit",
        en: "\(path) holds no results to look in: \(reason.en); run gouji audit first")
    case .noFindingsTable(let path):
      LocalizedText(
        zh: "\(path) 的结果中没有 findings.csv，无从查起；请加 --format csv（或 csv,md）重新运行 gouji audit",
        en: "the results in \(path) hold no findings.csv to look in; run gouji audit again with "
          + "--format csv (or csv,md)")
    default: preconditionFailure("\(self) is not about an id")
    }
  }
}

extension AuditError {
  /// A path as messages show it: an empty one is no path.
  private static func shown(_ path: String) -> LocalizedText {
    path.isEmpty
      ? LocalizedText(zh: "“”（空名称）", en: "'' (an empty name)") : LocalizedText(zh: path, en: path)
  }

  /// A file given as an option that did not become a text.
  static func optionFile(_ path: String, _ error: IntakeError) -> AuditError {
    .optionFile(path: path, reason: reason(of: error))
  }

  /// Why a file did not become a text; where the system refused, what it says alone.
  static func reason(of error: IntakeError) -> LocalizedText {
    if case .unreadable(let reason) = error { return LocalizedText(systemReason: reason) }
    return FileFailure(error).reason
  }
}
