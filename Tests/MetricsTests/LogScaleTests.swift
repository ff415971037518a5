import Foundation
import Testing

@testable import Metrics

@Suite struct LogScaleTests {
  @Test func zeroStaysZero() { #expect(logOnePlus(0) == 0) }

  @Test(arguments: [1, 2, 3, 7, 9, 41, 58, 99, 1_000, 9_741, 123_456, 99_999_999_999, 0.5, 1e-9])
  func agreesWithTheMathematicsLibrary(count: Double) {
    let truth = log(1 + count)
    #expect(abs(logOnePlus(count) - truth) <= 4 * truth.ulp)
  }
}
