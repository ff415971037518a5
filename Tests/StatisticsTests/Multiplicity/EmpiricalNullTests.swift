import Foundation
import Testing

@testable import Statistics

@Suite struct EmpiricalNullTests {
  private func uniform(_ count: Int) -> [Double] {
    (0..<count).map { (Double($0) + 0.5) / Double(count) }
  }

  @Test func uniformValuesStayAsTheyAre() {
    #expect(abs(calibratingPower(uniform(1_000)) - 1) < 0.02)
  }

  @Test func inflatedValuesAreBroughtDown() {
    // p² has its 25 % quantile at 1/16; the power ½ undoes it.
    let power = calibratingPower(uniform(1_000).map { $0 * $0 }, allowance: 0)
    #expect(abs(power - 0.5) < 0.01)
    #expect(abs(calibrated(1e-6, power: power) - 1e-3) < 2e-4)
  }

  @Test func cautiousValuesAreNotMadeBolder() {
    #expect(calibratingPower(uniform(1_000).map { $0.squareRoot() }) == 1)
    #expect(calibratingPower([0.001, 0.001]) == 1)
  }

  @Test func aFewWildValuesHardlyMatter() {
    let values = uniform(1_000) + [Double](repeating: 1e-12, count: 5)
    #expect(calibratingPower(values) > 0.95)
  }

  /// The share of uniform families at or below a level does not exceed it.
  @Test func combinedValuesAreNotTooSmall() {
    let seed: UInt64 = 71
    print("seed \(seed)")
    var random = SeededNumbers(seed: seed)
    let values = (0..<20_000).compactMap { _ in
      combinedP((0..<10).map { _ in Double.random(in: 0..<1, using: &random) })
    }
    for level in [0.05, 0.01, 0.001] {
      let part = Double(values.count { $0 <= level }) / Double(values.count)
      #expect(part <= 1.3 * level, "\(part) at \(level)")
    }
  }

  @Test func combinedValues() throws {
    #expect(combinedP([.nan, .nan]) == nil)
    #expect(combinedP([0.3, .nan]) == 0.3)
    // One wild family: 2 · 2 · 1e-9.
    #expect(abs(try #require(combinedP([1e-9, 1])) / 4e-9 - 1) < 1e-6)
    // Two odd ones weigh more than either: 10 · 9/2 · x(1 − log x) with x = 1e-8, doubled.
    let odd = try #require(combinedP([1e-4, 1e-4] + [Double](repeating: 1, count: 8)))
    #expect(abs(odd / (2 * 45 * 1e-8 * (1 - log(1e-8))) - 1) < 1e-4)
    #expect(odd < 2 * 10 * 1e-4)
  }
}
