import Foundation
import TestSupport
import Testing

/// `gouji.toml` and rosters: which organ a report stands for, and which are missing.
@Suite struct ConfigurationTests {
  private let folder = TemporaryFolder()

  /// A report of Kunshan for a year, under the name of another government.
  private func write(_ name: String, _ year: Int, to path: String) throws {
    let bytes = try #require(fileBytes("\(packageRoot)/Corpus/kunshan-government/\(year).txt"))
    let text = String(decoding: bytes, as: UTF8.self)
    folder.write(text.replacingOccurrences(of: "昆山市", with: name), to: path)
  }

  private func ids(_ arguments: [String]) throws -> [String] {
    let line = (["read", "in"] + arguments).map { "'\($0)'" }.joined(separator: " ")
    let run = try CommandRun.bash("\"$gouji\" \(line)", in: folder.path)
    #expect(run.code == 0, "\(run.error)")
    return try run.objects().compactMap { $0["agency_id"] as? String }
  }

  private func column(_ name: String, of file: String) throws -> [String] {
    let text = String(decoding: try #require(folder.bytes(file)), as: UTF8.self)
    let rows = text.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let place = try #require(rows[0].firstIndex(of: name))
    return rows.dropFirst().filter { $0.count > place }.map { $0[place] }
  }

  @Test func aCountyThatBecameADistrictIsOneSeries() throws {
    try write("偃师市", 2021, to: "in/2021.txt")
    try write("洛阳市偃师区", 2022, to: "in/2022.txt")
    let objects = try CommandRun.gouji("read", "in", in: folder.path).objects()
    #expect(objects.map { $0["agency"] as? String } == ["偃师市人民政府", "洛阳市偃师区人民政府"])
    #expect(objects.allSatisfy { $0["agency_id"] as? String == "410307/government" })
    #expect(objects.allSatisfy { $0["region"] as? String == "410307" })
    let run = try CommandRun.gouji(
      "audit", "in", "-o", "out", "--no-bom", "--fail-on", "never", in: folder.path)
    #expect(run.code == 0)
    #expect(Set(try column("agency_id", of: "out/changes.csv")) == ["410307/government"])
    #expect(Set(try column("year", of: "out/changes.csv")) == ["2022"])
  }

  @Test func theFileOfTheFolderIsReadUnlessAnotherIsNamed() throws {
    try write("某某局", 2021, to: "in/a.txt")
    #expect(try ids([]) == ["unknown/某某局人民政府"])
    folder.write("[aliases]\n\"某某局 人民政府\" = \"410100/office\"\n", to: "gouji.toml")
    #expect(try ids([]) == ["410100/office"])
    folder.write("[aliases]\n\"某某局人民政府\" = \"410381/office\"\n", to: "other.toml")
    #expect(try ids(["--config", "other.toml"]) == ["410307/office"])
  }

  @Test func theCommandLineWinsOverTheFile() throws {
    try write("偃师市", 2021, to: "in/a.txt")
    folder.write(
      "lang = \"en\"\nmin-n = 7\nmin-peers = 3\nselect = [\"FRM\"]\nignore = [\"FRM111\"]\n",
      to: "gouji.toml")
    func options(_ arguments: String...) throws -> [String: Any] {
      let line = arguments.joined(separator: " ")
      let run = try CommandRun.bash("\"$gouji\" audit in -o out \(line)", in: folder.path)
      #expect(run.error.contains(line.contains("zh") ? "读取" : "1 reports read"))
      let data = Data(try #require(folder.bytes("out/run.json")))
      let record = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      return try #require(record?["options"] as? [String: Any])
    }
    let plain = try options()
    #expect(plain["min-n"] as? Int == 7 && plain["min-peers"] as? Int == 3)
    #expect(plain["select"] as? [String] == ["FRM"] && plain["ignore"] as? [String] == ["FRM111"])
    #expect(plain["config"] as? String == "gouji.toml")
    let given = try options("--min-n 9 --select SUM --lang zh")
    #expect(given["min-n"] as? Int == 9 && given["min-peers"] as? Int == 3)
    #expect(given["select"] as? [String] == ["SUM"] && given["ignore"] as? [String] == ["FRM111"])
  }

  @Test func namesThatNothingUsesAreTold() throws {
    try write("偃师市", 2021, to: "in/a.txt")
    folder.write(
      "agency_id,group\n410307/government,x\n1,x\n2,x\n3,x\n4,x\n", to: "peers.csv")
    // The second alias is used through the first.
    folder.write(
      """
      [aliases]
      "410307/government" = "410307/office"
      "410307/office" = "410100/office"
      "甲局" = "410200/office"
      "偃师市人民政府" = { id = "410200/office", until = 2020 }
      """, to: "gouji.toml")
    let unused = "[aliases] 中有 2 个名称没有用到：偃师市人民政府、甲局\n"
    let run = try CommandRun.gouji("audit", "in", "--peers", "peers.csv", in: folder.path)
    #expect(run.error.contains("--peers 中有 5 个机关编号在本次报告中没有：1、2、3 等\n"), "\(run.error)")
    #expect(run.error.contains(unused), "\(run.error)")
    #expect(try CommandRun.gouji("read", "in", in: folder.path).error.contains(unused))
    #expect(try CommandRun.gouji("read", "in", "-q", in: folder.path).error.isEmpty)
  }

  @Test(arguments: [
    ("min_n = 5", "gouji.toml:1", "min-n"),
    ("[aliases]\n\"410100/office\" = \"410100/office\"", "gouji.toml:2", "leads back"),
    ("lang = ", "gouji.toml:1", "TOML"), ("select = [\"NOPE\"]", "NOPE", "gouji checks"),
    ("roster = \"roster.csv\"", "roster.csv:2", "no id"),
    ("roster = \"none.csv\"", "none.csv", "cannot be read"),
  ])
  func aWrongConfigurationIsTwo(text: String, place: String, word: String) throws {
    try write("偃师市", 2021, to: "in/a.txt")
    folder.write(text, to: "gouji.toml")
    folder.write("agency_id\n偃师区\n", to: "roster.csv")
    let run = try CommandRun.gouji("audit", "in", "-o", "out", "--lang", "en", in: folder.path)
    #expect(run.code == 2)
    #expect(run.error.contains(place) && run.error.contains(word), "\(run.error)")
    #expect(folder.names() == ["gouji.toml", "in", "roster.csv"])
  }

  @Test func aRosterTellsWhoIsMissingAndWhoIsUnexpected() throws {
    try write("偃师市", 2021, to: "in/a.txt")
    try write("洛阳市", 2021, to: "in/b.txt")
    let roster = "agency_id,agency\n410381/government,偃师\n410306/government,吉利区\n"
    folder.write(roster, to: "lists/roster.csv")
    let run = try CommandRun.gouji(
      "audit", "in", "-o", "out", "--roster", "lists/roster.csv", "--select",
      "FRM112,FRM113,FRM114",
      "--hash", "--no-bom", "--fail-on", "notice", in: folder.path)
    #expect(run.code == 1)
    #expect(Set(try column("check_id", of: "out/findings.csv")) == ["FRM113", "FRM114"])
    let findings = String(decoding: try #require(folder.bytes("out/findings.csv")), as: UTF8.self)
    let rows = findings.split(separator: "\r\n").map(String.init)
    let row = try #require(rows.first { $0.contains(",FRM113,") })
    let bytes = Array(roster.utf8)
    #expect(row.contains(",吉利区,410306/government,2021,"))
    #expect(row.contains("\"410306/government,吉利区\",roster.csv:3:1"))
    #expect(row.contains(",roster.csv,\(sha256(bytes)),open"))
    let id = String(row.split(separator: ",")[1])
    let shown = try CommandRun.gouji("explain", id, "--in", "out", in: folder.path)
    #expect(shown.text.contains("roster.csv:3:1\n  > 410306/government,吉利区\n"))
    let briefing = String(decoding: try #require(folder.bytes("out/findings.md")), as: UTF8.self)
    #expect(briefing.contains("`roster.csv:3:1`"))
    let data = Data(try #require(folder.bytes("out/run.json")))
    let record = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect((record["options"] as? [String: Any])?["roster"] as? String == "roster.csv")
    let inputs = record["inputs"] as? [[String: Any]]
    #expect(inputs?.last?["path"] as? String == "roster.csv")
    #expect(inputs?.last?["sha256"] as? String == sha256(bytes))
  }
}
