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

  @Test func aFileThatIsNotThereIsNamed() {
    let error = #expect(throws: AuditError.self) { try PeersFile.read("\(folder.path)/none.csv") }
    #expect(error?.message.en.contains("none.csv cannot be read") == true)
  }
}
