import Simulation
import TestSupport
import Testing

/// Issue 12 C4: the order in which reports arrive has no influence on any file of the results.
@Suite struct OrderOfInputTests {
  private let folder = TemporaryFolder()

  /// Reports of several years with faults, contradictions and copied prose; some sent twice, some in
  /// two versions.
  private static func reports() -> [[UInt8]] {
    var texts = oneEach()
    for number in stride(from: 0, to: texts.count, by: 9) {
      texts.append(texts[number])
      texts.append(texts[number] + Array("\n本机关另有说明。\n".utf8))
      texts.append(Self.changed(texts[number]))
    }
    return texts
  }

  /// One report for each organ and year.
  private static func oneEach() -> [[UInt8]] {
    let corpus = SimulatedCorpus(
      seed: 31, count: 90, years: 2020...2023, faultShare: 0.3, narrative: .practice,
      contradictionShare: 0.2, copyShare: 0.3)
    var texts: [[UInt8]] = []
    for organ in 0..<corpus.organCount { texts += corpus.reports(ofOrgan: organ).map(\.bytes) }
    return texts
  }

  /// A version in which the first 1 is a 7.
  private static func changed(_ text: [UInt8]) -> [UInt8] {
    var text = text
    let table = text.count / 2
    if let place = text[table...].firstIndex(of: UInt8(ascii: "1")) {
      text[place] = UInt8(ascii: "7")
    }
    return text
  }

  /// Audits lines and gives every file but the record of the run.
  private func results(
    of lines: [[UInt8]]
  ) throws -> [String: [UInt8]] {
    folder.write(Array(lines.joined()), to: "lines.ndjson")
    let run = try CommandRun.bash(
      "\"$gouji\" audit - --input ndjson -o out --fail-on never --min-peers 4 < lines.ndjson",
      in: folder.path)
    #expect(run.code == 0, "\(run.error)")
    var files: [String: [UInt8]] = [:]
    for name in folder.names(in: "out") where name != "run.json" {
      files[name] = folder.bytes("out/\(name)")
    }
    return files
  }

  @Test("whatever the names", arguments: ["different", "shared", "equal"])
  func shuffled(names: String) throws {
    let lines = Self.reports().enumerated().map { number, text in
      switch names {
      case "different": Reports.line("r\(number * 7919 % 1000).txt", text)
      case "shared": Reports.line("r\(number % 5).txt", text)
      default: Reports.line("x", text)
      }
    }
    let expected = try results(of: lines)
    let findings = String(decoding: try #require(expected["findings.csv"]), as: UTF8.self)
    for id in ["FRM111", "TXT10", "SUM30", "NAR10"] {
      #expect(findings.contains(",\(id)"), "\(id)")
    }
    var random = SeededGenerator(seed: 5)
    for _ in 0..<2 {
      let found = try results(of: lines.shuffled(using: &random))
      for (name, bytes) in expected { #expect(found[name] == bytes, "\(name)") }
    }
    #expect(try results(of: lines.reversed()) == expected)
  }

  /// Reports that share a name are told apart by their place in the run: their scores and groups are
  /// those that they have under names of their own.
  @Test func equalNamesChangeNoFigure() throws {
    let texts = Self.oneEach()
    let own = try results(of: texts.enumerated().map { Reports.line("r\($0)", $1) })
    let shared = try results(of: texts.map { Reports.line("x", $0) })
    for name in ["scores.csv", "metrics.csv", "changes.csv"] {
      #expect(Self.rows(own[name]) == Self.rows(shared[name]), "\(name)")
    }
    let columns = ["check_id", "agency_id", "year", "peer_group", "cell", "value_1", "value_2"]
    let first = try Self.columns(columns, of: #require(own["findings.csv"]))
    let second = try Self.columns(columns, of: #require(shared["findings.csv"]))
    #expect(first.count == second.count)
    #expect(Set(second.map { $0[3] }).subtracting(first.map { $0[3] }).isEmpty)
  }

  private static func rows(_ bytes: [UInt8]?) -> [String] {
    guard let bytes else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init).sorted()
  }

  private static func columns(_ names: [String], of bytes: [UInt8]) throws -> [[String]] {
    let rows = String(decoding: bytes.drop { $0 != UInt8(ascii: "r") }, as: UTF8.self)
      .split(separator: "\r\n")
    let header = try #require(rows.first).split(separator: ",").map(String.init)
    let places = try names.map { name in try #require(header.firstIndex(of: name)) }
    return rows.dropFirst().map { row in
      let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return places.map { cells[$0] }
    }
  }

  @Test func theNoteNamesWhatIsShared() throws {
    let text = Reports.plain().bytes
    folder.write(Reports.line("a\u{1B}[31m", text) + Reports.line("a\u{1B}[31m", text), to: "lines")
    let run = try CommandRun.bash(
      "\"$gouji\" audit - --input ndjson -o out --lang en --fail-on never < lines",
      in: folder.path)
    #expect(run.error.contains("2 reports share the name of another, such as 'a\\x1b[31m'"))
    let unread = try CommandRun.bash("cat out/cells.csv | wc -l", in: folder.path)
    #expect(unread.text == "3\n")
  }

  @Test func listedPathsInAnyOrder() throws {
    for (number, text) in Self.reports().prefix(20).enumerated() {
      folder.write(text, to: "in/\(number % 3)/\(number).txt")
    }
    let run = try CommandRun.bash(
      """
      for order in sort "sort -r" "sort -R"; do
        find in -type f | $order | "$gouji" audit - -o out --fail-on never -q
        rm out/run.json; cat out/* | sha256sum; rm -r out
      done | uniq | wc -l
      """, in: folder.path)
    #expect(run.text == "1\n", "\(run.error)")
  }
}
