import Forms
import Testing

@testable import Metrics

@Suite struct ScoreColumnTests {
  /// A figure judged by two laws would count twice in the score of its report.
  @Test func onlyFlowsOfTableThreeAreCounts() {
    let counts = ScoreColumn.all.compactMap { column -> String? in
      guard case .count(let cell) = column.law, cell.table == .applications else { return nil }
      return cell.id
    }
    #expect(
      counts == [
        "t3.received.total", "t3.carried_over.total", "t3.concluded.total",
        "t3.carried_forward.total",
      ])
  }

  @Test func resultsAndApplicantsAreShares() {
    let shares = ScoreColumn.all.filter {
      if case .share = $0.law { return true }
      return false
    }.map(\.driver.id)
    #expect(shares.contains("t3.refused.internal_affairs.total"))
    #expect(shares.contains("t3.received.natural_person"))
    #expect(!shares.contains("t3.received.total"))
  }
}
