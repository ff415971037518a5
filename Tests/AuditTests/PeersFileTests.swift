import Intake
import Agencies
import Findings
import Metrics
import TestSupport
import Testing

@testable import Audit

@Suite struct PeersFileTests {
  private let folder = TemporaryFolder()

  private func read(_ text: String) throws -> PeerGroups {
    folder.write(text, to: "peers.csv")
    return try PeersFile.read("\(folder.path)/peers.csv")
  }

  private func agency(_ id: String) -> Agency {
    Agency(
      name: "某机关", id: id, region: 410_100, level: .city, kind: .department, scope: .own)
  }

  @Test func organsAreMovedToTheirGroups() throws {
    let groups = try read("agency_id,group\r\n410100/department/教育局,\"big, large\"\r\n\r\n")
    #expect(groups.group(of: agency("410100/department/教育局")) == "big, large")
    #expect(groups.group(of: agency("410100/department/财政局")) == "city/department")
  }

  @Test(arguments: [
    ("", 1, "header"), ("id,group\na,b\n", 1, "header"), ("agency_id,group\na\n", 2, "1 cells"),
    ("agency_id,group\na,b\n\na,b,c\n", 4, "3 cells"), ("agency_id,group\n,b\n", 2, "empty"),
    ("agency_id,group\na,b\na,c\n", 3, "a is in b and in c"),
  ])
  func aWrongLineIsNamed(text: String, line: Int, word: String) {
    let error = #expect(throws: AuditError.self) { try read(text) }
    guard case .peersLine(_, line, let problem) = error else {
      Issue.record("\(String(describing: error)) does not name line \(line)")
      return
    }
    #expect(problem.en.contains(word))
  }

  /// 410100/department/教育局,大局 as a Chinese Excel saves it: no word of a report stands in it.
  @Test func gb18030IsReadAsInReports() throws {
    folder.write(
      Array("agency_id,group\r\n410100/department/".utf8) + [
        0xBD, 0xCC, 0xD3, 0xFD, 0xBE, 0xD6, 0x2C, 0xB4, 0xF3, 0xBE, 0xD6, 0x0D, 0x0A,
      ], to: "peers.csv")
    let groups = try PeersFile.read("\(folder.path)/peers.csv")
    #expect(groups.group(of: agency("410100/department/教育局")) == "大局")
  }

  /// A byte that no encoding read has, and one of GBK's private characters.
  @Test(arguments: [[0xFF], [0xAA, 0xA1]] as [[UInt8]])
  func anUnknownEncodingIsNamedWithItsLine(bytes: [UInt8]) {
    folder.write(Array("agency_id,group\r\n1,a\r\n2,".utf8) + bytes, to: "peers.csv")
    let error = #expect(throws: AuditError.self) {
      try PeersFile.read("\(folder.path)/peers.csv")
    }
    guard case .tableLine(_, 3, let problem) = error else {
      Issue.record("\(String(describing: error)) does not name line 3")
      return
    }
    #expect(problem.zh.contains("另存为 UTF-8") && problem.en.contains("save the file as UTF-8"))
  }

  @Test func utf16IsNamed() {
    folder.write([0xFF, 0xFE, 0x61, 0x00, 0x2C, 0x00], to: "peers.csv")
    let error = #expect(throws: AuditError.self) {
      try PeersFile.read("\(folder.path)/peers.csv")
    }
    #expect(error?.message.zh.contains("文件是 UTF-16 文本，请另存为 UTF-8") == true)
  }

  @Test func aFileThatIsNotThereIsNamed() {
    let error = #expect(throws: AuditError.self) { try PeersFile.read("\(folder.path)/none.csv") }
    #expect(error?.message.en.contains("none.csv cannot be read") == true)
  }
}
