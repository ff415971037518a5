import Simulation
import TestSupport
import Testing

/// What arrives where a list of paths is expected: a list, or plainly something else.
@Suite struct PathListTests {
  private let folder = TemporaryFolder()

  private func read(_ input: [UInt8], _ options: String = "") throws -> CommandRun {
    folder.write(input, to: "input")
    return try CommandRun.bash(
      "\"$gouji\" read - \(options) --lang en < input", in: folder.path)
  }

  /// A line `/` of a report would be the whole disk.
  @Test func aReportIsNoListOfPaths() throws {
    let run = try read(Array("昆山市人民政府年度报告\n\n/\n\t12 / 3\n".utf8))
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("'昆山市人民政府年度报告' names no file or folder"))
    #expect(run.error.contains("--input text") && run.error.contains("--input ndjson"))
  }

  @Test(arguments: [
    "{\"source\":\"in/a.txt\",\"text\":\"x\"}\n", "  \n表三\n", String(repeating: "a", count: 70_000),
  ])
  func otherTextsAreNoListsEither(text: String) throws {
    let run = try read(Array(text.utf8))
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.error.contains("standard input is no list of paths"), "\(run.error)")
  }

  @Test func whatEndsThePathsMustAgreeWithTheOption() throws {
    folder.write(Reports.plain().bytes, to: "a.txt")
    let missing = try read(Array("a.txt\0a.txt\0".utf8))
    #expect(missing.code == 2 && missing.error.contains("add -0"))
    let given = try read(Array("a.txt\na.txt\n".utf8), "-0")
    #expect(given.code == 2 && given.error.contains("leave out -0"))
    #expect(try read(Array("a.txt".utf8), "-0").code == 0)
  }

  /// A list may hold paths that lead nowhere, at its beginning as well, and names without extension.
  @Test(arguments: ["gone.txt\na.txt\n", "old/目录\na.txt\n", "目录\n没有\n"])
  func aListMayHoldPathsThatLeadNowhere(list: String) throws {
    folder.write(Reports.plain().bytes, to: "a.txt")
    folder.write(Reports.plain().bytes, to: "目录/b.txt")
    let run = try read(Array(list.utf8))
    #expect(run.code == 0, "\(run.error)")
    #expect(run.lines.count == 2)
  }
}
