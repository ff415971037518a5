public import Findings

/// Why a run stopped: something outside the reports that the user can put right.
public enum AuditError: Error, Hashable, Sendable {
  /// A path named on the command line does not exist or cannot be looked at.
  case pathUnavailable(path: String, reason: String)
  /// Nothing under the paths named is a report the tool could read.
  case noCandidates(paths: [String])
  /// What is under the paths named are results of this tool alone, which are never read.
  case onlyResults(paths: [String])
  /// Standard input could not be read.
  case standardInput(reason: String)
  /// The target of the output is not empty and was not written by this tool.
  case foreignFolder(path: String)
  /// The target of the output holds a file that has a name of ours and was not written by this tool.
  case foreignFile(path: String, folder: String)
  /// The target of the output is the folder that the program was started in.
  case workingFolder(path: String)
  /// A file or folder could not be written.
  case cannotWrite(path: String, reason: String)
  /// The reader of standard output has gone; there is nobody left to tell.
  case brokenPipe
  /// A file given as an option could not be read.
  case optionFile(path: String, reason: String)
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
  /// A folder that should hold the results of a run does not.
  case noResults(path: String, reason: String)

  /// What happened, and what to do about it.
  public var message: LocalizedText {
    switch self {
    case .pathUnavailable(let path, let reason): .same("\(path): \(reason)")
    case .noCandidates, .onlyResults, .standardInput: inputMessage
    case .foreignFolder, .foreignFile, .workingFolder, .cannotWrite, .brokenPipe: outputMessage
    case .optionFile, .peersLine, .rosterLine, .configurationLine, .unknownCheck: optionMessage
    case .unknownID, .noResults: lookupMessage
    }
  }

  private var inputMessage: LocalizedText {
    switch self {
    case .noCandidates(let paths):
      LocalizedText(
        zh: "\(paths.joined(separator: "、")) 中没有可读的报告；文件夹中只查找 .txt 和 .md 等文件，"
          + "直接指明的文件一律读取",
        en: "no report found under \(paths.joined(separator: ", ")); folders are searched for "
          + ".txt and .md files and their like, a file that is named itself is always read")
    case .onlyResults(let paths):
      LocalizedText(
        zh: "\(paths.joined(separator: "、")) 中只有 gouji 的结果，结果不作报告读取；请指明报告所在的文件夹",
        en: "\(paths.joined(separator: ", ")): nothing but results of gouji, which are never read; "
          + "name the folder of the reports")
    case .standardInput(let reason):
      LocalizedText(
        zh: "标准输入无法读取：\(reason)", en: "standard input cannot be read: \(reason)")
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
        zh: "\(path) 就是当前文件夹；结果是整个文件夹替换的，请用 --output 指定其中的文件夹，如 audit，或在别处运行",
        en: "\(path) is the working folder, and results replace their folder as a whole; name a "
          + "folder in it with --output, such as audit, or start from elsewhere")
    case .cannotWrite(let path, let reason):
      LocalizedText(
        zh: "\(path) 无法写入：\(reason)；原有结果未变",
        en: "\(path) cannot be written: \(reason); earlier results are unchanged")
    case .brokenPipe: LocalizedText(zh: "标准输出已关闭", en: "standard output was closed")
    default: preconditionFailure("\(self) is not about output")
    }
  }

  private var optionMessage: LocalizedText {
    switch self {
    case .optionFile(let path, let reason):
      LocalizedText(zh: "\(path) 无法读取：\(reason)", en: "\(path) cannot be read: \(reason)")
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
    case .configurationLine(let path, let line, let problem):
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
        zh: "\(path) 中没有可查的结果：\(reason)；请先运行 gouji audit",
        en: "\(path) holds no results to look in: \(reason); run gouji audit first")
    default: preconditionFailure("\(self) is not about an id")
    }
  }
}

extension LocalizedText {
  /// A text that is the same in both languages.
  fileprivate static func same(_ text: String) -> LocalizedText {
    LocalizedText(zh: text, en: text)
  }
}
