import CSpecialFunctions

/// The shares of first digits 1 to 9 by Benford's law, log₁₀(1 + 1/d).
public let benfordShares: [Double] = (1...9).map { log10(1 + 1 / Double($0)) }

/// The least number of values for a test of first digits: 110, as 9 is then expected five times.
public let leastFirstDigits = DigitTest.leastTotal(benfordShares)

/// Tests first significant digits against Benford's law.
///
/// The law holds for values that spread over several powers of ten, such as counts of many units
/// of different size; it does not hold for values within narrow bounds.
///
/// - Parameters:
///   - values: Whole numbers; the sign does not matter, zeros have no first digit.
///   - minimum: The number of first digits below which there is no result.
/// - Returns: Counts of the digits 1 to 9; nil below `minimum` or without digits.
///
/// References: Benford (1938), Proc. Am. Philos. Soc. 78, 551–572; Nigrini (2012), Benford's Law.
public func testFirstDigits(_ values: [Int], minimum: Int = leastFirstDigits) -> DigitTest? {
  var counts = [Int](repeating: 0, count: 9)
  for value in values where value != 0 {
    var digits = value.magnitude
    while digits >= 10 { digits /= 10 }
    counts[Int(digits) - 1] += 1
  }
  return DigitTest(counts: counts, expected: benfordShares, minimum: minimum)
}
