import Testing

@testable import Statistics

@Suite struct ObservedTests {
  @Test func leavesOutMissingValuesAndKeepsOrder() {
    #expect(observed([3, .nan, 1, .nan, 2]) == [3, 1, 2])
    #expect(observed([.nan]) == [])
  }

  @Test func negativeZeroBecomesZero() {
    #expect(observed([-0.0])[0].sign == .plus)
  }

  @Test func infinityIsACallersError() async {
    await #expect(processExitsWith: .failure) { _ = observed([1, .infinity]) }
  }
}
