import Forms
import Metrics
import Simulation
import TestSupport
import Testing

/// How often changes are named in panels where none was planted: at most 1 in 1 000 organ-years.
///
/// See `Documentation/Decisions/0020-year-over-year.md` for what was measured.
@Suite struct CalibrationTests {
  private func expectQuiet(_ panel: Panel, _ what: String) {
    let changes = YearOverYear(panel)
    let found = changes.outlyingCounts + changes.outlyingShares
    print("\(what): \(found.count) findings in \(panel.rowCount) organ-years")
    for one in found {
      print(one.change.metric.metric.id, one.change, one.pValue, one.qValue, one.expectation)
    }
    #expect(found.count * 1_000 <= panel.rowCount, "\(what)")
    #expect(FeeUnitSlips(changes).slips.count * 1_000 <= panel.rowCount, "\(what)")
  }

  @Test(arguments: [0, 1] as [UInt64])
  func nothingPlanted(_ number: UInt64) {
    let seed = seed(default: 20_241) &+ number
    print("seed \(seed)")
    expectQuiet(
      simulatedPanel(seed: seed, organs: 2_000, years: 2019...2023), "five years to 2023")
  }

  /// Every organ takes half as many again in 2022: what all do is no news of one.
  @Test func aCommonChange() {
    let seed = seed(default: 20_251)
    print("seed \(seed)")
    expectQuiet(
      simulatedPanel(seed: seed, organs: 1_000, years: 2020...2024) { _, year, figures in
        guard year == 2022 else { return }
        for cell in [Cell.at(.licensing, .decisions), .at(.received, .total)] {
          figures[cell] = (figures[cell] / Figures.scale * 3 / 2) * Figures.scale
        }
      }, "half as many again in 2022")
  }

  /// Half of the organs halve or double their decisions at random besides: organs vary unequally.
  @Test func unequalVariation() {
    let seed = seed(default: 20_261)
    print("seed \(seed)")
    var random = SeededGenerator(seed: seed)
    expectQuiet(
      simulatedPanel(seed: seed, organs: 1_000, years: 2020...2024) { number, _, figures in
        guard number % 2 == 0 else { return }
        for line in [Line.licensing, .penalties] {
          let factor = [1, 2, 4].randomElement(using: &random) ?? 1
          figures[line, .decisions] = figures[line, .decisions] * factor / 2
        }
      }, "unequal variation")
  }

  /// Sixty runs over a few organs of each kind, from which little can be learnt.
  @Test func aSmallPanel() {
    let seed = seed(default: 20_271)
    print("seed \(seed)")
    var found = 0
    for number in 0..<60 {
      let panel = simulatedPanel(seed: seed &+ UInt64(number), organs: 86, years: 2021...2022)
      let changes = YearOverYear(panel, gates: ComparisonGates(minimumPeers: 5))
      let named = changes.outlyingCounts + changes.outlyingShares
      for one in named { print(one.change.metric.metric.id, one.change, one.pValue, one.qValue) }
      found += named.count
    }
    print("small panels: \(found) findings in \(60 * 172) organ-years")
    #expect(found <= 10)
  }
}
