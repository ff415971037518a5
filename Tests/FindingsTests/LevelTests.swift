import Testing

@testable import Findings

@Suite("Levels")
struct LevelTests {
  @Test("tokens, names and order")
  func tokens() {
    #expect(Level.allCases.map(\.rawValue) == ["error", "query", "difference", "notice"])
    #expect(Level.allCases.map(\.title.zh) == ["不符", "待核", "差异", "提示"])
    #expect(Level.allCases.map(\.order) == [0, 1, 2, 3])
  }

  @Test("an error weighs most")
  func weight() {
    #expect(Level.allCases.sorted(by: >) == [.error, .query, .difference, .notice])
    #expect(Level.query >= .difference)
  }
}
