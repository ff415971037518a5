import Intake
import Agencies
import Checks
import Findings
import Foundation
import TestSupport
import Testing

@testable import Audit

@Suite("Configurations") struct ConfigurationFileTests {
  private let folder = TemporaryFolder()

  private func read(_ text: String) throws -> Configuration {
    folder.write(text, to: "gouji.toml")
    return try Configuration.read("\(folder.path)/gouji.toml")
  }

  @Test func everyOptionIsRead() throws {
    let configuration = try read(
      """
      lang = "en"
      min-n = 5
      min-peers = 3
      peers = "peers.csv"
      roster = "/lists/roster.csv"
      select = ["SUM", "BAL"]
      ignore = ["SUM401"]
      """)
    #expect(configuration.language == .en)
    #expect(configuration.minimumCount == 5 && configuration.minimumPeers == 3)
    #expect(configuration.peersFile == "\(folder.path)/peers.csv")
    #expect(configuration.rosterFile == "/lists/roster.csv")
    #expect(configuration.selected == ["SUM", "BAL"] && configuration.ignored == ["SUM401"])
    #expect(configuration.fileName == "gouji.toml")
  }

  @Test func theExampleOfTheReadmeIsRead() throws {
    let bytes = try #require(fileBytes("\(packageRoot)/README.md"))
    let page = String(decoding: bytes, as: UTF8.self)
    let parts = page.components(separatedBy: "```toml\n")
    try #require(parts.count == 2)
    let configuration = try read(parts[1].components(separatedBy: "```")[0])
    #expect(configuration.selected == ["SUM", "BAL", "FRM"])
    #expect(configuration.breaks.startsAnew("410100/department/市场监督管理局", in: 2019))
    let hospital = AgencyResolver.resolve(name: Array("中心医院".utf16))
    let known = configuration.aliases.agency(of: hospital, year: 2021)
    #expect(known?.id == "410100/other/中心医院")
    let data = AgencyResolver.resolve(name: Array("郑州市大数据管理局".utf16))
    #expect(configuration.aliases.agency(of: data, year: 2023)?.id == "410100/department/数据局")
    #expect(configuration.aliases.agency(of: data, year: 2024) == nil)
  }

  @Test func anEmptyFileKeepsEveryDefault() throws {
    var request = AuditRequest(sources: SourceSelection(paths: ["."]), output: "out")
    try request.apply(try read("# nothing\n"))
    #expect(request.minimumCount == 20 && request.minimumPeers == 10)
    #expect(request.peersFile == nil && request.rosterFile == nil)
    #expect(request.checks.selected.isEmpty)
  }

  @Test func aMergerStartsASeriesAnew() throws {
    let configuration = try read(
      """
      [aliases]
      "410100/department/市场监管局" = "410100/department/市场监督管理局"

      [[merger]]
      into = "410100/department/市场监管局"
      from = ["410100/department/工商行政管理局", "410100/department/质量技术监督局"]
      year = 2019

      [[merger]]
      into = "410381/office"
      from = ["410381/department/法制办公室"]
      year = 2021
      """)
    let breaks = configuration.breaks
    #expect(breaks.startsAnew("410100/department/市场监督管理局", in: 2019))
    #expect(!breaks.startsAnew("410100/department/市场监督管理局", in: 2020))
    #expect(breaks.startsAnew("410307/office", in: 2021))
    #expect(breaks.liesBetween("410307/office", after: 2020, through: 2022))
    #expect(!breaks.liesBetween("410307/office", after: 2021, through: 2022))
  }

  @Test(arguments: [
    ("lang = \"fr\"", 1, "zh or en"), ("\n\nmin_n = 5", 3, "did you mean min-n"),
    ("min-n = 9999999999999", 1, "from 1 to 1000000000"),
    ("# x\n# a\u{0}b", 2, "NUL"),
    ("#\n" + String(repeating: "a.", count: 400_000) + "a = 1", 2, "more than 10000 bytes"),
    ("min-n = 0", 1, "whole number from 1"), ("min-peers = 2.5", 1, "whole number from 1"),
    ("xyzzy = 1", 1, "known are lang"), ("select = [1]", 1, "array of strings"),
    ("roster = 5", 1, "a string"), ("peers = \"\"", 1, "a string"), ("a = [1,\ny", 2, "TOML"),
    ("min-n = 1\nmin-n = 2", 2, "TOML"), ("aliases = 3", 1, "a table"),
    ("[aliases]\n\"a/b\" = \"410100/office\"", 2, "no id of an organ"),
    ("[aliases]\n\"甲\" = \"410100/office/x\"", 2, "no id of an organ"),
    ("[aliases]\n\"甲\" = 3", 2, "the id of an organ"),
    ("[aliases]\n\"甲\" = { until = 2020 }", 2, "has no id"),
    ("[aliases]\n\"甲\" = { id = \"410100/office\", til = 2020 }", 2, "did you mean until"),
    ("[aliases]\n\"甲\" = { id = \"410100/office\", until = 20 }", 2, "four digits"),
    ("[aliases]\n\"甲\" = { id = \"410100/office\", from = 2021, until = 2020 }", 2, "later than"),
    ("[aliases]\n\n\"410381/office\" = \"410307/office\"", 3, "leads back"),
    (
      "[aliases]\n\"410381/office\" = \"410100/office\"\n\"410307/office\" = \"410200/office\"", 3,
      "are one organ"
    ),
    (
      "[aliases]\n\"410100/office\" = \"410200/office\"\n\"410200/office\" = \"410100/office\"", 2,
      "leads back"
    ),
    ("[merger]\ninto = \"410100/office\"", 1, "[[merger]]"),
    ("\n[[merger]]\ninto = \"410100/office\"\nfrom = [\"410200/office\"]", 2, "into and year"),
    ("[[merger]]\ninto = \"410100/office\"\nyear = 2020", 1, "lists the ids"),
    ("[[merger]]\ninto = \"410100/office\"\nyear = 2020\nfrom = [\"甲\"]", 4, "no id"),
    (
      "[[merger]]\ninto = \"410100/office\"\nyear = 2020\nfrom = [\"410100/office\"]", 4,
      "merged into itself"
    ),
    ("[[merger]]\ninto = \"410100/office\"\nyear = 2020\nform = []", 4, "did you mean from"),
  ])
  func whatIsWrongIsNamedWithItsLine(text: String, line: Int, word: String) {
    let error = #expect(throws: AuditError.self) { try read(text) }
    guard case .configurationLine(let path, let place, let problem) = error else {
      Issue.record("\(String(describing: error)) names no line")
      return
    }
    #expect(path.hasSuffix("gouji.toml"))
    #expect(place == line)
    #expect(problem.en.contains(word), "\(problem.en)")
  }

  @Test func aFileThatCannotBeReadIsNamed() {
    folder.write([0xFF, 0xFE, 0x41], to: "bad.toml")
    for name in ["bad.toml", "none.toml"] {
      let error = #expect(throws: AuditError.self) {
        try Configuration.read("\(folder.path)/\(name)")
      }
      #expect(error?.message.en.contains("\(name) cannot be read") == true)
    }
  }
}

@Suite("Lines of keys") struct TOMLKeyLinesTests {
  private static let lines = TOMLKeyLines(
    """
    a = 1
      "b c" . d = 2 # e = 3

    [f.'g"h']
    i = [
      "j",
    ]
    "k\\"l" = { m = 1 }
    [[n]]
    o = 1
    [[n]]
    o = 2
    """)

  @Test(
    arguments: [
      (["a"], 1), (["b c", "d"], 2), (["f", "g\"h"], 4), (["f", "g\"h", "i"], 5),
      (["f", "g\"h", "k\"l"], 8), (["f", "g\"h", "k\"l", "m"], 8), (["n", "0"], 9),
      (["n", "0", "o"], 10), (["n", "1"], 11), (["n", "1", "o"], 12), (["none"], 1), ([], 1),
    ])
  func theLineOfAKey(path: [String], line: Int) { #expect(Self.lines.line(of: path) == line) }
}
