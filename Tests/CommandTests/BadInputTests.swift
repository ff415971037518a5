import Foundation
import Simulation
import TestSupport
import Testing

/// The cases of bad input: each has its code and its row, and stops nothing.
@Suite struct BadInputTests {
  private let folder = TemporaryFolder()
  private let good = Reports.plain()

  /// Audits a folder `in` with one good report beside what the test has put there.
  private func audit(_ options: String...) throws -> CommandRun {
    folder.write(good.bytes, to: "in/good.txt")
    let line = (["audit", "in", "-o", "out", "--fail-on", "never"] + options).joined(separator: " ")
    return try CommandRun.bash("\"$gouji\" \(line)", in: folder.path)
  }

  /// The rows of `unread.csv` for a source: cell, code, reason, location.
  private func unread(_ source: String) throws -> [[String]] {
    let table = String(decoding: try #require(folder.bytes("out/unread.csv")), as: UTF8.self)
    return table.split(separator: "\r\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
      .filter { $0[0] == source }.map { Array($0[3...]) }
  }

  private func cells() throws -> [String] {
    let table = String(decoding: try #require(folder.bytes("out/cells.csv")), as: UTF8.self)
    return table.split(separator: "\r\n").dropFirst().map { String($0.prefix { $0 != "," }) }
  }

  /// Whether a bad file gives one row with a code, and the good one beside it is read.
  private func expectFailure(
    _ code: String, of name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try audit()
    #expect(run.code == 0, "\(run.error)", sourceLocation: sourceLocation)
    let rows = try unread(name)
    #expect(rows.map { $0[1] } == [code], sourceLocation: sourceLocation)
    #expect(rows.first?[0] == "", sourceLocation: sourceLocation)
    #expect(rows.first?[2].isEmpty == false, sourceLocation: sourceLocation)
    #expect(try cells() == ["good.txt"], sourceLocation: sourceLocation)
    #expect(run.error.contains("未能读取 1 份"), sourceLocation: sourceLocation)
    let read = try CommandRun.gouji("read", "in/\(name)", in: folder.path)
    let error = try read.objects().first?["error"] as? [String: Any]
    #expect(error?["code"] as? String == code, sourceLocation: sourceLocation)
  }

  @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}"])
  func anEmptyFile(text: String) throws {
    folder.write(text, to: "in/bad.txt")
    try expectFailure("empty", of: "bad.txt")
  }

  @Test(arguments: [
    Array("%PDF-1.7\n".utf8), Array("PK\u{3}\u{4}".utf8) + [0xFF, 0x00], Array("政府\0公开".utf8),
    [0xFF, 0xFE, 0x3F, 0x65], Array("<html><p>政府".utf8),
  ])
  func aBinaryFile(start: [UInt8]) throws {
    folder.write(start, to: "in/bad.txt")
    try expectFailure("binary", of: "bad.txt")
  }

  @Test func aWrongEncoding() throws {
    folder.write(Array("plain ".utf8) + [0xC3, 0x28, 0xFF, 0x20], to: "in/bad.txt")
    try expectFailure("encoding", of: "bad.txt")
  }

  @Test func aTextThatIsNoReport() throws {
    folder.write("政府信息公开指南\n", to: "in/bad.txt")
    try expectFailure("no_tables", of: "bad.txt")
  }

  @Test func nothingButBadFiles() throws {
    folder.write("", to: "in/bad.txt")
    let run = try CommandRun.gouji("audit", "in", "-o", "out", in: folder.path)
    #expect(run.code == 2)
    #expect(try unread("bad.txt").map { $0[1] } == ["empty"])
    #expect(try cells().isEmpty)
    #expect(run.error.contains("读取 0 份报告，未能读取 1 份"))
    #expect(run.error.contains("没有读到一份报告，1 份均未能读取"))
    let briefing = String(decoding: try #require(folder.bytes("out/findings.md")), as: UTF8.self)
    #expect(briefing.contains("| 0 份 | 1 份 | 0 份 |"))
    #expect(try CommandRun.gouji("read", "in/bad.txt", in: folder.path).code == 2)
    // A line is answered, whatever it holds.
    let line = try CommandRun.gouji("read", "-", "--input", "ndjson", input: Array("no\n".utf8))
    #expect(line.code == 0)
  }

  @Test func noLineAtAll() throws {
    let read = try CommandRun.gouji("read", "-", "--input", "ndjson")
    #expect(read.code == 0)
    #expect(read.output.isEmpty)
    let audit = try CommandRun.gouji(
      "audit", "-", "--input", "ndjson", "-o", "out", in: folder.path)
    #expect(audit.code == 2)
    #expect(folder.names().isEmpty)
  }

  @Test func twoReportsInOneFile() throws {
    folder.write(good.bytes + Reports.plain(seed: 2).bytes, to: "in/bad.txt")
    try expectFailure("several_reports", of: "bad.txt")
  }

  @Test func aFileOfOneGigabyte() throws {
    folder.write("", to: "in/bad.txt")
    #expect(truncate("\(folder.path)/in/bad.txt", 1 << 30) == 0)
    try expectFailure("too_large", of: "bad.txt")
  }

  @Test func aTruncatedTable() throws {
    let text = String(decoding: good.bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // The text ends within table 3: what was read is kept, what is gone is unread, nothing is zero.
    folder.write(lines[..<(lines.count * 6 / 10)].joined(separator: "\n"), to: "in/bad.txt")
    #expect(try audit().code == 0)
    let rows = try unread("bad.txt")
    #expect(rows.count > 15)
    #expect(rows.allSatisfy { $0[0].hasPrefix("t") && !$0[1].isEmpty })
    #expect(try cells() == ["bad.txt", "good.txt"])
  }

  @Test func noYear() throws {
    try expectNotice("no_year", in: Self.edited(good, [String(good.year)]))
  }

  @Test func noAgency() throws {
    let lines = good.text.split(separator: "\n", omittingEmptySubsequences: false)
    let table = try #require(lines.firstIndex { $0.contains("第二十条") })
    try expectNotice("no_agency", in: lines[table...].joined(separator: "\n"))
  }

  private static func edited(_ report: SimulatedReport, _ words: [String]) -> String {
    words.reduce(report.text) { $0.replacingOccurrences(of: $1, with: "") }
  }

  private func expectNotice(
    _ code: String, in text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    folder.write(text, to: "in/bad.txt")
    #expect(try audit().code == 0, sourceLocation: sourceLocation)
    let row = try unread("bad.txt").first { $0[1] == code }
    #expect(row?[3].hasPrefix("bad.txt:") == true, sourceLocation: sourceLocation)
    #expect(try cells() == ["bad.txt", "good.txt"], sourceLocation: sourceLocation)
    let read = try CommandRun.gouji("read", "in/bad.txt", in: folder.path)
    let notices = try read.objects().first?["notices"] as? [[String: Any]]
    #expect(
      notices?.contains { $0["code"] as? String == code } == true, sourceLocation: sourceLocation)
  }

  @Test func theSameOrganAndYearTwice() throws {
    folder.write(good.bytes, to: "in/again.txt")
    let run = try audit()
    #expect(run.code == 0)
    let findings = String(decoding: try #require(folder.bytes("out/findings.csv")), as: UTF8.self)
    let rows = findings.split(separator: "\r\n").filter { $0.contains(",FRM111,") }
    #expect(rows.count == 1)
    // The hash of a source that only the comparison of reports cites.
    #expect(rows.first?.contains(sha256(good.bytes)) == true)
  }

  @Test func aFolderLoopThroughLinks() throws {
    folder.makeFolder("in/sub")
    folder.link("in/sub/loop", to: "../..")
    let run = try audit("--lang", "en")
    #expect(run.code == 0)
    #expect(run.error.contains("sub/loop/in: a link back to a folder above it; not followed"))
    #expect(try cells() == ["good.txt"])
  }

  /// Root reads whatever it likes, so as root the capability for that is laid down first.
  @Test func anUnreadablePermission() throws {
    folder.write(good.bytes, to: "in/good.txt")
    folder.write(good.bytes, to: "in/bad.txt")
    folder.write(good.bytes, to: "in/closed/x.txt")
    chmod("\(folder.path)/in/bad.txt", 0)
    chmod("\(folder.path)/in/closed", 0)
    let run = try CommandRun.bash(
      "\(Self.withoutOverride) \"$gouji\" audit in -o out --fail-on never", in: folder.path)
    #expect(run.code == 0, "\(run.error)")
    #expect(try unread("bad.txt").map { $0[1] } == ["unreadable"])
    #expect(try unread("closed").map { $0[1] } == ["unreadable"])
    #expect(try cells() == ["good.txt"])
  }

  @Test func aFolderThatCannotBeWritten() throws {
    _ = try audit()
    folder.makeFolder("closed")
    chmod("\(folder.path)/closed", 0o555)
    let run = try CommandRun.bash(
      "\(Self.withoutOverride) \"$gouji\" audit in -o closed/out --lang en", in: folder.path)
    #expect(run.code == 2)
    #expect(run.error.contains("closed/out cannot be written: Permission denied"))
    #expect(folder.names(in: "closed").isEmpty)
  }

  /// Results that their owner has closed stay, though the folder around them could be changed.
  @Test func resultsThatAreClosedStay() throws {
    _ = try audit()
    let old = folder.bytes("out/run.json")
    chmod("\(folder.path)/out", 0o555)
    let run = try CommandRun.bash(
      "\(Self.withoutOverride) \"$gouji\" audit in -o out", in: folder.path)
    #expect(run.code == 2)
    #expect(run.error.contains("out 无法写入：没有权限；原有结果未变"))
    #expect(folder.bytes("out/run.json") == old && folder.names() == ["in", "out"])
  }

  private static let withoutOverride =
    geteuid() == 0 ? "setpriv --bounding-set=-dac_override,-dac_read_search" : ""
}
