import Findings
import Glibc
import TestSupport
import Testing

@testable import Checks

@Suite("The page of the catalogue")
struct CatalogueRenderingTests {
  @Test("Documentation/Checks.md is the rendering of the catalogue")
  func fresh() {
    let path = "\(packageRoot)/Documentation/Checks.md"
    let page = Check.catalogue.page
    if getenv("RECORD_SNAPSHOTS") != nil {
      #expect(writeFile(path, Array(page.utf8)))
      Issue.record("recorded \(path); run again without RECORD_SNAPSHOTS")
    }
    #expect(fileBytes(path) == Array(page.utf8), "stale: record it with RECORD_SNAPSHOTS=1")
  }

  @Test("an explanation has all parts in its language")
  func explanation() {
    let text = Check.applicationsOutOfBalance.description.explanation(in: .en)
    #expect(text.hasPrefix("## BAL301 Applications out of balance\n\n- Level: error\n"))
    #expect(text.contains("- Formula: received + carried_over = concluded + carried_forward\n"))
    #expect(text.contains("article 50; table 3 of the statutory form"))
    let chinese = Check.applicationsOutOfBalance.description.explanation(in: .zh)
    #expect(chinese.hasPrefix("## BAL301 收办结转不平衡\n\n- 级别：不符（error）\n"))
    #expect(chinese.contains("\n局限："))
  }
}
