import Foundation
import Testing

@testable import Statistics

@Suite struct AmountPredictionTests {
  private let series = UnitSeries(
    rows: Array(0..<80), bounds: (0...20).map { $0 * 4 },
    levels: [[Int](repeating: 0, count: 20)], rowCount: 80)

  /// Twenty units whose amounts vary by a few tenths on the scale of logarithms.
  private var amounts: [Double] {
    (0..<80).map { 100 * exp(Double($0 / 4)) * exp(0.3 * sin(Double($0) * 1.7)) }
  }

  @Test func yuanForTenThousandYuanIsFoundAndItsNeighboursAreNot() {
    var values = amounts
    values[5] *= 10_000
    let p = AmountPrediction(amounts: values, series: series).judged().pValues
    #expect(p[5] < 1e-4)
    for honest in [4, 6, 7] { #expect(p[honest] > 0.05) }
  }

  @Test func anAmountWithoutOthersSaysNothing() {
    var values = amounts
    for row in 1...3 { values[row] = 0 }
    let p = AmountPrediction(amounts: values, series: series).judged().pValues
    for row in 0...3 { #expect(p[row].isNaN) }
  }

  @Test func twoAmountsShareTheBlame() throws {
    var values = amounts
    values.replaceSubrange(0..<4, with: [100, 1_000_000, 0, 0])
    let p = AmountPrediction(amounts: values, series: series).judged().pValues
    #expect(p[0] == p[1])
    #expect(p[0] > 1e-4)
  }
}
