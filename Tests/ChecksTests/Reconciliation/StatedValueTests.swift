import Forms
import Reading
import Testing

@testable import Checks

/// Which true values a printed number stands for.
@Suite struct StatedValueTests {
  @Test(
    arguments: [
      ("38", .exact, [38], [37, 39, 0]), ("0", .exact, [0], [1]),
      ("80", .atLeast, [80, 81, 89, 120], [79, 0]), ("80", .almost, [80, 79, 56], [81, 55]),
      ("80", .about, [80, 75, 90, 68], [60, 100, 67]),
    ] as [(String, Approximation, [Int], [Int])])
  func counts(stated: String, approximation: Approximation, accepted: [Int], refused: [Int]) {
    let statement = Statement.sample(stated).approximate(approximation)
    for value in accepted { #expect(StatedValue.fits(statement, Quantity(value)), "\(value)") }
    for value in refused { #expect(!StatedValue.fits(statement, Quantity(value)), "\(value)") }
  }

  /// Rounded or cut off at the last digit printed; a multiple of 5 without decimals tolerates a point.
  @Test(
    arguments: [
      ("40", [0.393, 0.40, 0.41, 0.39], [0.268, 0.3899, 0.4101]),
      ("44", [0.435, 0.44, 0.4499], [0.4349, 0.45, 0.268]),
      ("27", [0.2679, 0.265, 0.2799], [0.2649, 0.28]),
      ("26", [0.2679, 0.255], [0.27, 0.2549]),
      ("26.8", [0.2679, 0.2675, 0.2689], [0.2674, 0.269]),
      ("26.7", [0.2679, 0.2665], [0.268, 0.2664]),
      ("26.79", [0.26786, 0.267850], [0.26784, 0.268]),
      ("100", [1, 0.99], [0.98]), ("0", [0, 0.01], [0.0101]),
      ("35.0", [0.3495, 0.3509], [0.34, 0.351]),
      ("19.97", [0.1997, 0.19965, 0.19979], [0.2, 0.19964]), ("79.97", [0.7997], [0.8]),
    ] as [(String, [Double], [Double])])
  func shares(stated: String, accepted: [Double], refused: [Double]) {
    let statement = Statement.sample(stated, .percent)
    for share in accepted { #expect(StatedValue.fits(statement, share: share), "\(share)") }
    for share in refused { #expect(!StatedValue.fits(statement, share: share), "\(share)") }
  }

  /// 三成 is 30 with tens as its last digit.
  @Test func tenthsAreRoundedOrCutOffAtTens() {
    var statement = Statement.sample("30", .percent)
    statement.decimals = -1
    for share in [0.25, 0.3, 0.327, 0.349, 0.399] {
      #expect(StatedValue.fits(statement, share: share), "\(share)")
    }
    for share in [0.249, 0.4, 0.5, 0.03] {
      #expect(!StatedValue.fits(statement, share: share), "\(share)")
    }
  }

  @Test(
    arguments: [
      ("80", .atLeast, [0.8, 0.95], [0.79]), ("80", .almost, [0.8, 0.76], [0.801, 0.74]),
      ("80", .about, [0.8, 0.73, 0.87], [0.71, 0.89]),
      ("3", .about, [0.03, 0.011, 0.049], [0.051]),
    ] as [(String, Approximation, [Double], [Double])])
  func approximateShares(
    stated: String, approximation: Approximation, accepted: [Double], refused: [Double]
  ) {
    let statement = Statement.sample(stated, .percent).approximate(approximation)
    for share in accepted { #expect(StatedValue.fits(statement, share: share), "\(share)") }
    for share in refused { #expect(!StatedValue.fits(statement, share: share), "\(share)") }
  }

  /// The cell is in 万元.
  @Test(
    arguments: [
      ("659.1569", .tenThousandYuan, [659_156_900], [659_157_000, 659_156_800]),
      ("659.16", .tenThousandYuan, [659_156_900, 659_155_000], [659_154_000, 659_166_000]),
      ("659", .tenThousandYuan, [659_156_900], [659_600_000]),
      ("6591569", .yuan, [659_156_900, 659_156_950], [659_157_100, 6_591_569]),
      ("251000", .yuan, [25_100_000], [251_000_000_000]),
      ("1.2", .hundredMillionYuan, [12_000_000_000, 12_400_000_000], [12_600_000_000, 1_200_000]),
    ] as [(String, StatementUnit, [Int64], [Int64])])
  func money(stated: String, unit: StatementUnit, accepted: [Int64], refused: [Int64]) {
    let statement = Statement.sample(stated, unit)
    for value in accepted {
      #expect(StatedValue.fits(statement, Quantity(millionths: value)), "\(value)")
    }
    for value in refused {
      #expect(!StatedValue.fits(statement, Quantity(millionths: value)), "\(value)")
    }
  }

  @Test func anAbsurdAmountIsHeld() {
    let stated = StatedValue.inCellUnit(.sample("9999999999", .hundredMillionYuan))
    #expect(stated > Quantity(1_000_000_000))
  }
}
