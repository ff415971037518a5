import Agencies
import Checks
import Findings
import Intake
import Metrics
import Reporting
import TOMLKit

/// Reads a configuration in TOML 1.0.
struct ConfigurationFile {
  /// The path as messages give it.
  let path: String
  private let file: FilePath
  let root: TOMLTable
  let lines: TOMLKeyLines

  private static let keys = [
    "lang", "min-n", "min-peers", "peers", "roster", "select", "ignore", "aliases", "merger",
  ]

  private init(_ file: FilePath, text: String) throws(AuditError) {
    let path = file.printed
    self.file = file
    self.path = path
    lines = TOMLKeyLines(text)
    // The initialiser of TOMLKit throws without a type; all that it throws is a `TOMLParseError`.
    do { root = try TOMLTable(string: text) } catch let error as TOMLParseError {
      throw .configurationLine(
        path: path, line: error.source.begin.line,
        problem: LocalizedText(
          zh: "第 \(error.source.begin.column) 列处不是合法的 TOML，请检查引号、等号、括号和重复的键"
            + "（解析器原文：\(error.description)）",
          en: "no valid TOML: \(error.description)"))
    } catch {
      throw .optionFile(path: path, reason: LocalizedText(systemReason: "\(error)"))
    }
  }

  /// The configuration of a file.
  static func read(_ file: FilePath) throws(AuditError) -> Configuration {
    let path = file.printed
    let bytes: [UInt8]
    do throws(IntakeError) { bytes = try SourceFile.bytes(path: file) } catch {
      throw .optionFile(path, error)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let problem = LocalizedText(
        zh: "文件不是 UTF-8，请另存为 UTF-8", en: "the file is not UTF-8; save it as UTF-8")
      throw .optionFile(path: path, reason: problem)
    }
    if let fault = fault(in: bytes) {
      throw .configurationLine(path: path, line: fault.line, problem: fault.problem)
    }
    return try ConfigurationFile(file, text: text).configuration()
  }

  /// What the parser of TOML does not bear: it goes down a level for each part of a dotted key, and
  /// takes a NUL for the end of a text.
  private static func fault(in bytes: [UInt8]) -> (line: Int, problem: LocalizedText)? {
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      if line.contains(0) {
        return (index + 1, LocalizedText(zh: "有 NUL 字符", en: "a NUL character"))
      }
      if line.count > longestLine {
        return (
          index + 1,
          LocalizedText(
            zh: "一行超过 \(longestLine) 字节", en: "a line of more than \(longestLine) bytes")
        )
      }
    }
    return nil
  }

  private static let longestLine = 10_000

  private func configuration() throws(AuditError) -> Configuration {
    try checkKeys(of: root, at: [], among: Self.keys)
    var result = Configuration()
    result.fileName = file.components.last?.printed
    result.language = try language()
    result.minimumCount = try count("min-n")
    result.minimumPeers = try count("min-peers")
    result.peersFile = try filePath("peers")
    result.rosterFile = try filePath("roster")
    result.selected = try ids("select")
    result.ignored = try ids("ignore")
    result.aliases = try aliases()
    result.breaks = try breaks(result.aliases)
    return result
  }

  private func language() throws(AuditError) -> Language? {
    guard let text = try string(in: root, "lang", at: []) else { return nil }
    guard let language = Language(rawValue: text) else {
      throw fault(["lang"], zh: "lang 只能是 zh 或 en", en: "lang is zh or en")
    }
    return language
  }

  private func count(_ key: String) throws(AuditError) -> Int? {
    guard let value = root[key] else { return nil }
    let range = ComparisonGates.range
    guard let number = value.int, range.contains(number) else {
      throw fault(
        [key], zh: "\(key) 应为 1 至 \(range.upperBound) 的整数",
        en: "\(key) takes a whole number from 1 to \(range.upperBound)")
    }
    return number
  }

  /// A path, from the folder of the configuration where it is relative.
  private func filePath(_ key: String) throws(AuditError) -> FilePath? {
    guard let text = try string(in: root, key, at: []) else { return nil }
    let name = FilePath(text)
    guard !name.isAbsolute, let folder = file.parent else { return name }
    return folder.appending(name)
  }

  private func ids(_ key: String) throws(AuditError) -> [String] {
    guard let value = root[key] else { return [] }
    let ids = value.array.map { array in array.compactMap { $0.string } }
    guard let ids, ids.count == value.array?.count else {
      throw fault([key], zh: "\(key) 应为字符串数组", en: "\(key) takes an array of strings")
    }
    return ids
  }
}

extension ConfigurationFile {
  /// What is wrong with a value, with the line of its key.
  func fault(_ place: [String], zh: String, en: String) -> AuditError {
    .configurationLine(
      path: path, line: lines.line(of: place), problem: LocalizedText(zh: zh, en: en))
  }

  /// A string under a key; nil where the key is absent.
  func string(
    in table: TOMLTable, _ key: String, at place: [String]
  ) throws(AuditError) -> String? {
    guard let value = table[key] else { return nil }
    guard let text = value.string, !text.isEmpty else {
      throw fault(place + [key], zh: "\(key) 应为字符串", en: "\(key) takes a string")
    }
    return text
  }

  /// A year under a key; nil where the key is absent.
  func year(
    in table: TOMLTable, _ key: String, at place: [String]
  ) throws(AuditError) -> Int? {
    guard let value = table[key] else { return nil }
    guard let year = value.int, (1000...9999).contains(year) else {
      throw fault(place + [key], zh: "\(key) 应为四位年份", en: "\(key) takes a year of four digits")
    }
    return year
  }

  /// The id of an organ, under the code that its region has now.
  func agencyID(_ text: String, at place: [String]) throws(AuditError) -> AgencyID {
    guard let id = AgencyID(text) else {
      throw fault(
        place, zh: "“\(text)”不是机关编号，形如 410100/department/教育局",
        en: "'\(text)' is no id of an organ, such as 410100/department/教育局")
    }
    return id.current
  }

  /// Refuses a key that nobody reads, and names the one that was probably meant.
  func checkKeys(
    of table: TOMLTable, at place: [String], among known: [String]
  ) throws(AuditError) {
    for key in table.keys where !known.contains(key) {
      let near = NearestName.places(of: key, in: known).first.map { known[$0] }
      throw fault(
        place + [key],
        zh: "没有“\(key)”这一项" + (near.map { "；是否指 \($0)" } ?? "；有 \(known.joined(separator: "、"))"),
        en: "no key '\(key)'"
          + (near.map { "; did you mean \($0)" } ?? "; known are \(known.joined(separator: ", "))"))
    }
  }
}
