import Findings
import Glibc
import Intake
import Reporting
import TestSupport
import Testing

@testable import Audit

@Suite struct SourceListTests {
  private let folder = TemporaryFolder()

  private func names(_ paths: [String], excluded: [FilePath] = []) throws -> [String] {
    let selection = SourceSelection(
      paths: paths.map { "\(folder.path)/\($0)" }, excluded: excluded)
    return try SourceList(selection).sources.map(\.name)
  }

  private func write(_ names: String...) {
    for name in names { folder.write(name, to: name) }
  }

  @Test func aFolderGivesItsReportsSortedByPath() throws {
    write("r/b.txt", "r/a.txt", "r/Z.md", "r/sub/c.TXT", "r/a-b/d.markdown", "r/a/e.text")
    #expect(
      try names(["r"]) == ["Z.md", "a-b/d.markdown", "a.txt", "a/e.text", "b.txt", "sub/c.TXT"])
  }

  @Test func whatIsNoReportIsPassedOver() throws {
    write(
      "r/a.txt", "r/.hidden.txt", "r/.git/b.txt", "r/README.md", "r/README", "r/sub/README.zh.txt",
      "r/table.csv", "r/noextension", "r/txt")
    #expect(try names(["r"]) == ["a.txt"])
  }

  /// Sorted by their number; README files and hidden ones are meant to be passed over.
  @Test func filesOfOtherFormatsAreCounted() throws {
    write(
      "r/a.txt", "r/b.docx", "r/c.PDF", "r/sub/d.pdf", "r/Makefile", "r/README.html", "r/.e.pdf",
      "r/old/f.doc")
    let list = try SourceList(
      SourceSelection(paths: ["\(folder.path)/r"], excluded: ["old"]))
    #expect(
      list.warnings == [
        LocalizedText(
          zh: "未读 4 个其他格式的文件（.pdf 2、.docx 1、其余 1）",
          en: "4 files of other formats not read (.pdf 2, .docx 1, others 1)")
      ])
  }

  @Test func excludedNamesArePassedOverInFoldersOnly() throws {
    write("r/a.txt", "r/draft-a.txt", "r/old/b.txt", "r/x/old/c.txt")
    #expect(try names(["r"], excluded: ["draft-*", "old"]) == ["a.txt"])
    #expect(try names(["r"], excluded: ["x/*"]) == ["a.txt", "draft-a.txt", "old/b.txt"])
    #expect(try names(["r/draft-a.txt"], excluded: ["draft-*"]) == ["draft-a.txt"])
  }

  @Test func aFileThatIsNamedIsAlwaysACandidate() throws {
    write("r/README.md", "r/table.csv", "r/.hidden")
    #expect(
      try names(["r/table.csv", "r/README.md", "r/.hidden"])
        == [".hidden", "README.md", "table.csv"])
  }

  @Test func aFileFoundTwiceIsReadOnce() throws {
    write("r/a.txt", "r/b.txt")
    folder.link("r/link.txt", to: "a.txt")
    #expect(try names(["r", "r/b.txt", "r"]) == ["a.txt", "b.txt"])
  }

  @Test func equalNamesAreToldApartByTheirFolders() throws {
    write("x/2021/a.txt", "x/2022/a.txt", "x/2022/b.txt", "y/2021/a.txt")
    #expect(try names(["x/2021", "x/2022"]) == ["2021/a.txt", "2022/a.txt", "b.txt"])
    #expect(try names(["x/2021", "y/2021"]) == ["x/2021/a.txt", "y/2021/a.txt"])
    #expect(try names(["x/2021/a.txt", "y/2021/a.txt"]) == ["x/2021/a.txt", "y/2021/a.txt"])
  }

  @Test func theOrderOfPathsHasNoInfluence() throws {
    write("x/a.txt", "y/b.txt", "z.txt")
    #expect(try names(["x", "y", "z.txt"]) == names(["z.txt", "y", "x"]))
  }

  @Test func aLoopOfLinksEnds() throws {
    write("r/a.txt", "r/sub/b.txt")
    folder.link("r/sub/up", to: "..")
    folder.link("r/self", to: ".")
    let selection = SourceSelection(paths: ["\(folder.path)/r"])
    let list = try SourceList(selection)
    #expect(list.sources.map(\.name) == ["a.txt", "sub/b.txt"])
    #expect(list.warnings.count == 2)
    #expect(list.warnings.allSatisfy { $0.en.contains("link back to a folder above") })
  }

  @Test func aLinkToAnotherFolderIsFollowed() throws {
    write("r/a.txt", "elsewhere/b.txt")
    folder.link("r/more", to: "../elsewhere")
    #expect(try names(["r"]) == ["a.txt", "more/b.txt"])
  }

  /// Issue 12 C2: each folder holds links to all others; every folder is entered once.
  @Test func foldersLinkedToEachOther() throws {
    let names = (0..<40).map { "r/\($0)" }
    for name in names {
      folder.write("x", to: "\(name)/a.txt")
      for other in names where other != name {
        folder.link("\(name)/to-\(other.dropFirst(2))", to: "../\(other.dropFirst(2))")
      }
    }
    let list = try SourceList(SourceSelection(paths: ["\(folder.path)/r"]))
    #expect(list.sources.map(\.name) == names.map { "\($0.dropFirst(2))/a.txt" }.sorted())
    #expect(list.warnings.count == WalkNotes.most + 1)
    #expect(list.warnings.last?.en.hasPrefix("1550 more: a link to a folder that is read") == true)
  }

  /// A folder is named by where it stands, whatever link comes first in the alphabet.
  @Test func aFolderHasItsOwnNameBeforeThatOfALink() throws {
    write("r/z/a.txt")
    folder.link("r/b", to: "z")
    #expect(try names(["r"]) == ["z/a.txt"])
    #expect(try names(["r/b"]) == ["a.txt"])
  }

  @Test func aLinkToNothingIsASourceThatCannotBeRead() throws {
    write("r/a.txt")
    folder.link("r/gone.txt", to: "nowhere")
    let list = try SourceList(SourceSelection(paths: ["\(folder.path)/r"]))
    #expect(list.sources.map(\.name) == ["a.txt", "gone.txt"])
    guard case .unavailable(let failure) = list.sources[1].content else {
      Issue.record("gone.txt is \(list.sources[1].content)")
      return
    }
    #expect(failure.code == "unreadable")
  }

  @Test func aPipeThatIsNamedDoesNotBlock() throws {
    #expect(mkfifo("\(folder.path)/pipe.txt", 0o600) == 0)
    let list = try SourceList(SourceSelection(paths: ["\(folder.path)/pipe.txt"]))
    guard case .unavailable = list.sources[0].content else {
      Issue.record("the pipe is \(list.sources[0].content)")
      return
    }
  }

  @Test func whatIsNoFileIsPassedOverWithANote() throws {
    write("r/a.txt")
    #expect(mkfifo("\(folder.path)/r/p.txt", 0o600) == 0)
    folder.link("r/sub", to: "nowhere")
    let list = try SourceList(SourceSelection(paths: ["\(folder.path)/r"]))
    #expect(list.sources.map(\.name) == ["a.txt"])
    #expect(
      list.warnings.map(\.en) == ["p.txt: no file; not read", "sub: no file; not read"])
    #expect(list.warnings.map(\.zh)[0] == "p.txt：不是文件，或所指不存在，未读取")
  }

  /// A record of a run that is a pipe is none of ours.
  @Test func aPipeInPlaceOfARecordDoesNotBlock() throws {
    write("r/a.txt")
    #expect(mkfifo("\(folder.path)/r/run.json", 0o600) == 0)
    #expect(try names(["r"]) == ["a.txt"])
  }

  @Test func linksThroughTooManyLinksAreTold() throws {
    write("far/a.txt", "r/b.txt")
    for i in 0..<60 { folder.link("l\(i)", to: i == 0 ? "far" : "l\(i - 1)") }
    folder.link("r/sub", to: "../l59")
    let list = try SourceList(SourceSelection(paths: ["\(folder.path)/r"]))
    #expect(list.sources.map(\.name) == ["b.txt", "sub"])
    guard case .unavailable = list.sources[1].content else {
      Issue.record("sub is \(list.sources[1].content)")
      return
    }
  }

  @Test func nothingToReadIsAnError() {
    write("empty/README.md", "empty/table.csv")
    let others = LocalizedText(
      zh: "未读 1 个其他格式的文件（.csv 1）", en: "1 file of other formats not read (.csv 1)")
    #expect(
      throws: AuditError.noCandidates(paths: ["\(folder.path)/empty"], others: others)
    ) { try names(["empty"]) }
  }

  @Test func aPathThatIsNotThereIsAnError() {
    let path = "\(folder.path)/none"
    let reason = LocalizedText(zh: "没有这个文件或文件夹", en: "No such file or directory")
    #expect(throws: AuditError.pathUnavailable(path: path, reason: reason)) {
      try names(["none"])
    }
  }
}
