import Intake
import TestSupport
import Testing

@testable import Audit

@Suite struct TextArchiveTests {
  @Test func textsComeBackAndTheFolderStaysEmpty() throws {
    let folder = TemporaryFolder()
    let archive = try TextArchive(in: FilePath(folder.path), printedAs: "out")
    let texts = (0..<50).map { String(repeating: "政务\($0)\n", count: 1 + $0 * 40) }
    let places = try texts.map { try archive.put(SourceText(path: "p", string: $0)) }
    for (text, place) in zip(texts, places).reversed() {
      let found = archive.text(at: place, path: "p")
      #expect(found?.bytes == Array(text.utf8))
    }
    #expect(folder.names().isEmpty)
  }

  @Test func anEmptyTextComesBack() throws {
    let folder = TemporaryFolder()
    let archive = try TextArchive(in: FilePath(folder.path), printedAs: "out")
    let place = try archive.put(SourceText(path: "p", string: ""))
    #expect(archive.text(at: place, path: "p")?.bytes == [])
  }

  @Test func aFolderThatCannotBeWrittenToIsTold() {
    #expect(throws: AuditError.self) {
      _ = try TextArchive(in: "/nowhere/at/all", printedAs: "out")
    }
  }
}
