import Foundation
import Simulation
import TestSupport
import Testing

@Suite struct UsageTests {
  private let folder = TemporaryFolder()

  @Test(arguments: [
    ["audit"], ["read"], ["compare", "a", "b"], ["accept", "GJ-1"], ["audit", ".", "--nonsense"],
    ["audit", ".", "--jobs", "0"], ["audit", ".", "--jobs", "x"], ["audit", ".", "--top", "-1"],
    ["audit", ".", "--min-n", "9999999999999"], ["audit", ".", "--min-peers", "1000000001"],
    ["audit", ".", "--min-n", "0"], ["audit", ".", "--min-peers", "0"],
    ["audit", ".", "--fail-on", "fatal"], ["audit", ".", "--lang", "fr"],
    ["audit", ".", "--color", "pink"], ["audit", ".", "--quiet", "--verbose"],
    ["audit", ".", "--config", "gouji.toml"], ["audit", ".", "--accepted", "f"],
    ["audit", ".", "--format", "html"], ["audit", ".", "--format", "csv,xlsx"],
    ["audit", ".", "--format", "json"], ["audit", ".", "--format", ""],
    ["audit", ".", "--select", "NOPE"], ["audit", ".", "--ignore", "SUM,"],
    ["audit", "/nowhere/at/all"], ["audit", ".", "--input", "text"], ["audit", ".", "-0"],
    ["read", "-", ".", "--input", "ndjson"], ["read", "-", "--input", "ndjson", "-0"],
    ["read", ".", "--format", "xml"], ["explain"], ["explain", "NOPE1"],
    ["explain", "GJ-0000000000000000", "--in", "."], ["checks", "--format", "csv"],
    ["audit", ".", "--peers", "/nowhere/peers.csv"],
  ])
  func wrongUsageIsTwo(arguments: [String]) throws {
    folder.write(Reports.plain().bytes, to: "a.txt")
    let line = arguments.map { "'\($0)'" }.joined(separator: " ")
    let run = try CommandRun.bash("\"$gouji\" \(line)", in: folder.path)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(!run.error.isEmpty)
    #expect(folder.names() == ["a.txt"])
  }

  @Test func nothingToReadIsTwo() throws {
    folder.write("read me", to: "in/README.md")
    let run = try CommandRun.gouji("audit", "in", "-o", "out", "--lang", "en", in: folder.path)
    #expect(run.code == 2)
    #expect(run.error.contains("no report found under in"))
    #expect(folder.names() == ["in"])
    #expect(try CommandRun.gouji("read", "-", in: folder.path).code == 2)
  }

  @Test(arguments: [
    ("auditt x", "did you mean 'audit'?"), ("sum", "there are audit, read"),
    ("audit . --min-n -5", "--min-n takes a number from 1 to 1000000000, not -5"),
    ("audit . --min-peers -5", "--min-peers takes a number from 1"),
    ("audit . --top -1", "--top takes a number from 0, not -1"),
    ("read . --jobs -1", "--jobs takes a number from 1 to 1024, not -1"),
    ("audit . --format both", "one of 'csv', 'md' or 'csv,md'"),
    ("audit . -o ''", "“”（空名称） 无法写入：文件夹名称为空"), ("read ''", "没有这个文件或文件夹"),
    ("audit . -o a.txt", "a.txt 无法写入：是文件，请用 --output 指定文件夹"),
    ("audit . --roster none", "none 无法读取：没有这个文件或文件夹"),
    ("audit . --config bad.toml", "bad.toml:2：第 5 列处不是合法的 TOML"),
  ])
  func theMessageSaysWhatToDo(line: String, words: String) throws {
    folder.write(Reports.plain().bytes, to: "a.txt")
    folder.write("min-n = 5\nx = \n", to: "bad.toml")
    let run = try CommandRun.bash("\"$gouji\" \(line)", in: folder.path)
    #expect(run.code == 2)
    #expect(run.error.contains(words), "\(run.error)")
  }

  @Test(arguments: [["--help"], ["audit", "--help"], ["help", "read"], ["--version"]])
  func helpGoesToStandardOutput(arguments: [String]) throws {
    let run = try CommandRun.bash("\"$gouji\" \(arguments.joined(separator: " "))")
    #expect(run.code == 0)
    #expect(run.error.isEmpty)
    #expect(run.text.contains(arguments == ["--version"] ? "gouji 0.1.0" : "EXAMPLE"))
  }

  @Test func theHelpOfAnAuditIsGrouped() throws {
    let run = try CommandRun.gouji("audit", "--help")
    for title in ["INPUT:", "CHECKS AND COMPARISONS:", "RESULTS:", "MESSAGES:"] {
      #expect(run.text.contains(title))
    }
  }

  @Test func aFaultOfTheProgramIsSeventy() throws {
    let run = try CommandRun.bash(
      """
      coproc "$gouji" read - --input ndjson
      process=$COPROC_PID
      sleep 1
      kill -ILL "$process"
      wait "$process"
      """)
    #expect(run.code == 70)
  }

  @Test func checksAndMetricsAreListed() throws {
    let checks = try CommandRun.gouji("checks")
    #expect(checks.lines.contains { $0.hasPrefix("BAL301  error") })
    let json = try CommandRun.gouji("checks", "--format", "json", "--lang", "en")
    let list = try JSONSerialization.jsonObject(with: Data(json.output)) as? [[String: Any]]
    #expect(list?.count == checks.lines.count)
    #expect(list?.first?["id"] as? String == "AGG101")
    let page = try CommandRun.gouji("checks", "--format", "markdown")
    #expect(page.output == fileBytes("\(packageRoot)/Documentation/Checks.md"))
    let metrics = try CommandRun.gouji("metrics", "--format", "markdown")
    #expect(metrics.output == fileBytes("\(packageRoot)/Documentation/Metrics.md"))
    #expect(try CommandRun.gouji("metrics").lines[0].hasPrefix("disclosure_rate"))
  }

  @Test func anIDIsExplained() throws {
    #expect(try CommandRun.gouji("explain", "BAL301").text.contains("## BAL301"))
    #expect(try CommandRun.gouji("explain", "bal301", "--lang", "en").text.contains("Formula"))
    #expect(try CommandRun.gouji("explain", "disclosure_rate").text.contains("公开率"))
  }

  @Test func aFindingIsShownWithItsSourceLines() throws {
    let path = "\(packageRoot)/Corpus/odd/balance-broken.txt"
    _ = try CommandRun.gouji("audit", path, "-o", "out", in: folder.path)
    let findings = String(decoding: try #require(folder.bytes("out/findings.csv")), as: UTF8.self)
    let row = try #require(findings.split(separator: "\r\n").first { $0.contains(",error,") })
    let id = String(row.split(separator: ",")[1])
    let check = String(row.split(separator: ",")[3])
    let run = try CommandRun.gouji("explain", id, "--in", "out", in: folder.path)
    #expect(run.code == 0)
    #expect(run.text.contains("balance-broken.txt:"))
    #expect(run.text.contains("## \(check)"))
    #expect(try CommandRun.gouji("explain", id, in: folder.path).code == 2)
    let other = try CommandRun.gouji("explain", "GJ-0", "--in", "out", in: folder.path)
    #expect(other.code == 2)
    _ = try CommandRun.gouji("audit", path, "-o", "out", "--format", "md", in: folder.path)
    let none = try CommandRun.gouji("explain", id, "--in", "out", in: folder.path)
    #expect(none.code == 2)
    #expect(none.error.contains("没有 findings.csv") && none.error.contains("--format csv"))
  }
}
