import Foundation
import Simulation
import TestSupport
import Testing

@Suite struct ReadCommandTests {
  private let folder = TemporaryFolder()

  private func line(_ source: String, seed: UInt64) -> [UInt8] {
    var line: [UInt8] = []
    CorpusFiles.appendLine(of: Reports.plain(seed: seed), source: source, to: &line)
    return line
  }

  @Test func aReportIsOneLine() throws {
    let run = try CommandRun.gouji("read", "\(packageRoot)/Corpus/jiaozuo-office/2021.txt")
    #expect(run.code == 0)
    #expect(run.error.isEmpty)
    let object = try #require(try run.objects().first)
    #expect(object["source"] as? String == "2021.txt")
    #expect(object["agency_id"] as? String == "410800/office")
    #expect(object["year"] as? Int == 2021)
    #expect(run.lines.count == 1)
  }

  @Test(arguments: ["1", "8"])
  func linesAreReadInOrderAndBadOnesGiveAnErrorInTheirPlace(jobs: String) throws {
    var input: [UInt8] = []
    for number in 0..<100 {
      input += line("r\(number)", seed: UInt64(number))
      if number == 40 { input += Array("{\"source\":\"x\"}\nnot json\n\n".utf8) }
      if number == 50 { input += Array("{\"source\":\"no\",\"text\":\"report\"}\n".utf8) }
    }
    input.removeLast()
    let run = try CommandRun.gouji("read", "-", "--input", "ndjson", "--jobs", jobs, input: input)
    #expect(run.code == 0)
    let objects = try run.objects()
    var expected = (0..<100).map { "r\($0)" }
    expected.insert("no", at: 51)
    expected.insert(contentsOf: ["-:42", "-:43", "-:44"], at: 41)
    #expect(objects.map { $0["source"] as? String } == expected)
    let codes = objects.map { ($0["error"] as? [String: Any])?["code"] as? String }
    #expect(codes[41...43] == ["unreadable", "unreadable", "unreadable"])
    #expect(codes[54] == "no_tables")
    #expect(codes.compactMap { $0 }.count == 4)
  }

  @Test func whoeverWaitsForAnAnswerGetsIt() throws {
    folder.write(line("one", seed: 1), to: "one")
    let run = try CommandRun.bash(
      """
      coproc "$gouji" read - --input ndjson
      cat one >&"${COPROC[1]}"
      read -r -t 20 answer <&"${COPROC[0]}" && echo "${answer:0:15}"
      """, in: folder.path)
    #expect(run.text == "{\"source\":\"one\"\n")
  }

  @Test func textComesThroughStandardInput() throws {
    let run = try CommandRun.gouji(
      "read", "-", "--input", "text", "--hash", input: Reports.plain().bytes)
    let object = try #require(try run.objects().first)
    #expect(object["source"] as? String == "-")
    #expect(object["sha256"] as? String == sha256(Reports.plain().bytes))
  }

  @Test func pathsComeThroughStandardInput() throws {
    for name in ["b", "a", "c d"] { folder.write(Reports.plain().bytes, to: "in/\(name).txt") }
    let lines = try CommandRun.gouji(
      "read", "-", input: Array("in/b.txt\r\nin/a.txt\n\nin/gone.txt\n".utf8), in: folder.path)
    #expect(
      try lines.objects().map { $0["source"] as? String } == ["b.txt", "a.txt", "gone.txt"])
    let separated = try CommandRun.gouji(
      "read", "-", "-0", input: Array("in/c d.txt\0in/a.txt".utf8), in: folder.path)
    #expect(try separated.objects().map { $0["source"] as? String } == ["c d.txt", "a.txt"])
  }

  @Test func aTableHasTheColumnsOfCells() throws {
    let path = "\(packageRoot)/Corpus/jiaozuo-office"
    let run = try CommandRun.gouji("read", path, "--format", "csv", "--no-bom")
    #expect(run.lines.count == 6)
    #expect(run.lines[0].hasPrefix("source,agency,agency_id,year,edition,blank,"))
    _ = try CommandRun.gouji("audit", path, "-o", "out", "--no-bom", in: folder.path)
    #expect(folder.bytes("out/cells.csv") == run.output)
  }

  @Test func strictReadingTellsOfFailures() throws {
    folder.write("nothing", to: "in/a.txt")
    folder.write(Reports.plain().bytes, to: "in/b.txt")
    #expect(try CommandRun.gouji("read", "in", in: folder.path).code == 0)
    #expect(try CommandRun.gouji("read", "in", "--strict", in: folder.path).code == 2)
    let audit = try CommandRun.gouji("audit", "in", "-o", "out", "--strict", in: folder.path)
    #expect(audit.code == 2)
    #expect(folder.bytes("out/unread.csv") != nil)
  }
}
