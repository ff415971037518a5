import Metrics
import TestSupport
import Testing

/// How often changes are named in a panel where nothing but chance changed.
@Suite struct CalibrationTests {
  @Test func nothingPlantedLittleFound() {
    let seed = seed(default: 20_241)
    print("seed \(seed)")
    let changes = YearOverYear(simulatedPanel(seed: seed, organs: 2_000, years: 2019...2023))
    let years = 2_000 * 5
    let found = changes.outlyingCounts + changes.outlyingShares
    print("\(found.count) findings in \(years) organ-years")
    for one in found { print(one.change.metric.metric.id, one) }
    #expect(found.count * 1_000 <= years)
  }
}
