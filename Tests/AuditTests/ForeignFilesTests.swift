import Findings
import Glibc
import Intake
import Reporting
import TestSupport
import Testing

@testable import Audit

/// Issue 12 C4: what this tool did not make is never removed, whatever the results folder, its drafts
/// and the names beside it hold.
@Suite struct ForeignFilesTests {
  private let folder = TemporaryFolder()
  private var target: FilePath { "\(folder.path)/results" }

  private static let record = #"{"tool": "gouji", "outputs": [{"path": "cells.csv"}]}"#

  /// Puts results of two files in place.
  private func write(_ text: String) throws {
    var output = try OutputFolder(replacing: target)
    for (name, content) in [("cells.csv", text), ("run.json", Self.record)] {
      var file = try output.create(name)
      var writer = ByteWriter()
      writer.append(content)
      try file.write(writer)
      _ = try file.finish()
    }
    try output.commit()
  }

  private func text(_ name: String) -> String? {
    folder.bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func whatTheRecordDoesNotNameIsKept() throws {
    try write("old")
    folder.write("mine", to: "results/notes.txt")
    folder.write("report", to: "results/reports/2021/a.txt")
    folder.link("results/link", to: "reports")
    try write("new")
    #expect(text("results/cells.csv") == "new")
    #expect(text("results/notes.txt") == "mine")
    #expect(text("results/reports/2021/a.txt") == "report")
    #expect(text("results/link/2021/a.txt") == "report")
    #expect(folder.names() == ["results"])
  }

  @Test func aFileOfOursThatTheNewRunDoesNotWriteGoes() throws {
    try write("old")
    folder.write(
      #"{"tool": "gouji", "outputs": [{"path": "cells.csv"}, {"path": "findings.md"}]}"#,
      to: "results/run.json")
    folder.write("old", to: "results/findings.md")
    try write("new")
    #expect(folder.names(in: "results") == ["cells.csv", "run.json"])
  }

  @Test func aFileOfAnotherWithANameOfOursIsRefused() throws {
    try write("old")
    folder.write("mine", to: "results/findings.csv")
    let path = target.printed
    #expect(throws: AuditError.foreignFile(path: "\(path)/findings.csv", folder: path)) {
      try write("new")
    }
    #expect(text("results/findings.csv") == "mine")
    #expect(text("results/cells.csv") == "old")
    #expect(folder.names() == ["results"])
  }

  @Test(arguments: ["../victim.txt", "sub/victim.txt", ".", "..", "", "/"])
  func aRecordNamesNothingOutsideItsFolder(path: String) throws {
    try write("old")
    folder.write("mine", to: "victim.txt")
    folder.write("mine", to: "results/sub/victim.txt")
    folder.write(
      #"{"tool": "gouji", "outputs": [{"path": "cells.csv"}, {"path": "\#(path)"}]}"#,
      to: "results/run.json")
    try write("new")
    #expect(text("victim.txt") == "mine")
    #expect(text("results/sub/victim.txt") == "mine")
    #expect(text("results/cells.csv") == "new")
  }

  /// The name of a draft whose process is gone leads to a folder of the user.
  @Test func aLinkWithTheNameOfADraftIsNotFollowed() throws {
    folder.write("mine", to: "victim/cells.csv")
    folder.write(Self.record, to: "victim/run.json")
    folder.link(".results.gouji-4194305", to: "victim")
    folder.link(".results.gouji-4194306", to: "\(folder.path)/victim")
    folder.link(".results.gouji.old", to: "victim")
    try write("new")
    #expect(text("victim/cells.csv") == "mine")
    #expect(folder.names(in: "victim") == ["cells.csv", "run.json"])
  }

  @Test func ofAFolderWithTheNameOfADraftOnlyOurFilesGo() throws {
    folder.write("half", to: ".results.gouji-4194305/cells.csv")
    folder.write("mine", to: ".results.gouji-4194305/thesis.txt")
    folder.write("mine", to: ".results.gouji-4194306-1/sub/cells.csv")
    folder.write("mine", to: ".results.gouji-0/cells.csv")
    folder.write("mine", to: ".results.gouji--1/cells.csv")
    try write("new")
    #expect(folder.names(in: ".results.gouji-4194305") == ["thesis.txt"])
    #expect(text(".results.gouji-4194306-1/sub/cells.csv") == "mine")
    #expect(text(".results.gouji-0/cells.csv") == "mine")
    #expect(text(".results.gouji--1/cells.csv") == "mine")
  }

  /// A run was killed after its results were in place and before the old ones were cleared.
  @Test func whatAKilledRunDidNotMoveIsMovedByTheNext() throws {
    try write("current")
    folder.write(Self.record, to: ".results.gouji-4194305/run.json")
    folder.write("old", to: ".results.gouji-4194305/cells.csv")
    folder.write("mine", to: ".results.gouji-4194305/notes.txt")
    folder.write("mine", to: ".results.gouji-4194305/reports/a.txt")
    try write("new")
    #expect(text("results/notes.txt") == "mine")
    #expect(text("results/reports/a.txt") == "mine")
    #expect(text("results/cells.csv") == "new")
    #expect(folder.names() == ["results"])
  }

  @Test func inTwoStepsToo() throws {
    try write("old")
    folder.write("mine", to: "results/notes.txt")
    let output = try OutputFolder(replacing: target)
    var file = try output.create("run.json")
    _ = try file.finish()
    try output.swapInTwoSteps()
    #expect(folder.names(in: "results") == ["notes.txt", "run.json"])
    #expect(folder.names() == ["results"])
  }

  @Test func aLinkThatLeadsNowhereIsNoTarget() {
    folder.link("results", to: "nowhere")
    #expect(
      throws: AuditError.cannotWrite(
        path: target.printed,
        reason: LocalizedText(zh: "是一个所指不存在的链接", en: "it is a link that leads nowhere"))
    ) { try write("new") }
    #expect(folder.names() == ["results"])
  }
}
