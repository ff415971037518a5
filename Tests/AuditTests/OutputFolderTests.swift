import Glibc
import Intake
import Reporting
import TestSupport
import Testing

@testable import Audit

@Suite struct OutputFolderTests {
  private let folder = TemporaryFolder()
  private var target: FilePath { "\(folder.path)/results" }

  private static let record = #"{"tool": "gouji", "outputs": [{"path": "a.csv"}]}"#

  private func write(_ text: String, isCommitted: Bool = true) throws {
    var output = try OutputFolder(replacing: target)
    for (name, content) in [("run.json", Self.record), ("a.csv", text)] {
      var file = try output.create(name)
      var writer = ByteWriter()
      writer.append(content)
      try file.write(writer)
      _ = try file.finish()
    }
    if isCommitted { try output.commit() }
  }

  private var content: String? {
    folder.bytes("results/a.csv").map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func aNewFolderComesIntoPlace() throws {
    try write("new")
    #expect(content == "new")
    #expect(folder.names() == ["results"])
  }

  @Test func foldersAboveAreMade() throws {
    var output = try OutputFolder(replacing: "\(folder.path)/x/y/z/")
    try output.commit()
    #expect(folder.names(in: "x/y") == ["z"])
  }

  @Test func oldResultsAreReplacedAsAWhole() throws {
    try write("old")
    try write("new")
    #expect(content == "new")
    #expect(folder.names(in: "results") == ["a.csv", "run.json"])
    #expect(folder.names() == ["results"])
  }

  /// What `commit` falls back on where a file system cannot exchange two names.
  @Test func oldResultsAreReplacedInTwoSteps() throws {
    try write("old")
    let output = try OutputFolder(replacing: target)
    var file = try output.create("b.csv")
    _ = try file.finish()
    try output.swapInTwoSteps()
    #expect(folder.names(in: "results") == ["b.csv"])
    #expect(folder.names().first { $0.hasSuffix(".old") } == nil)
  }

  @Test func withoutACommitNothingChanges() throws {
    try write("old")
    try write("new", isCommitted: false)
    #expect(content == "old")
    #expect(folder.names() == ["results"])
  }

  @Test func anEmptyFolderIsTaken() throws {
    folder.makeFolder("results")
    try write("new")
    #expect(content == "new")
  }

  @Test(arguments: [
    "{}", #"{"tool": "other"}"#, #"{"tool": {"tool": "gouji"}}"#, "gouji", "", #"{"tool": "gouji""#,
  ])
  func aForeignFolderIsRefused(record: String) {
    folder.write(record, to: "results/run.json")
    folder.write("mine", to: "results/a.csv")
    #expect(throws: AuditError.foreignFolder(path: target.printed)) { try write("new") }
    #expect(content == "mine")
    #expect(folder.names() == ["results"])
  }

  @Test func aFileIsRefused() {
    folder.write("mine", to: "results")
    #expect(throws: AuditError.self) { try write("new") }
    #expect(folder.bytes("results") == Array("mine".utf8))
  }

  /// A folder that has taken the name of one of our files holds what is not ours.
  @Test func aFolderInPlaceOfOurFileIsKept() throws {
    folder.write(
      #"{"tool": "gouji", "outputs": [{"path": "findings.md"}]}"#, to: "results/run.json")
    folder.write("mine", to: "results/findings.md/kept")
    #expect(
      throws: AuditError.foreignFile(
        path: "\(folder.path)/results/findings.md", folder: "\(folder.path)/results")
    ) { try write("new") }
    #expect(folder.names(in: "results/findings.md") == ["kept"])
  }

  @Test func aLinkIsFollowed() throws {
    folder.makeFolder("real")
    folder.link("results", to: "real")
    try write("new")
    #expect(folder.names(in: "real") == ["a.csv", "run.json"])
    #expect(folder.names() == ["real", "results"])
  }

  @Test func whatAKilledRunLeftIsRemoved() throws {
    // No process has this id: it is beyond the largest that Linux gives.
    folder.write("half", to: ".results.gouji-4194305/cells.csv")
    folder.write("half", to: ".results.gouji-4194306-1/texts")
    folder.write("other", to: ".results.gouji-x/a.csv")
    folder.write("running", to: ".results.gouji-1/a.csv")
    try write("new")
    #expect(
      folder.names() == [".results.gouji-1", ".results.gouji-x", "results"])
  }

  @Test func resultsThatAKilledRunMovedAwayComeBack() throws {
    folder.write(Self.record, to: ".results.gouji.old/run.json")
    folder.write("old", to: ".results.gouji.old/a.csv")
    try write("new", isCommitted: false)
    #expect(content == "old")
    #expect(folder.names() == ["results"])
  }

  @Test func resultsMovedAwayGoWhenNewOnesAreInPlace() throws {
    try write("old")
    folder.write(Self.record, to: ".results.gouji.old/run.json")
    folder.write("older", to: ".results.gouji.old/a.csv")
    try write("new", isCommitted: false)
    #expect(content == "old")
    #expect(folder.names() == ["results"])
  }
}
