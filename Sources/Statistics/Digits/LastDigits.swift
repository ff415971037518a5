/// Tests last digits for uniformity and for heaping at 0 and 5.
///
/// Last digits of counts with two or more digits are nearly uniform whatever the distribution;
/// rounding and invention leave traces in them.
///
/// References: Mosimann, Wiseman & Edelman (1995), Accountability in Research 4, 31–55; Beber &
/// Scacco (2012), Political Analysis 20, 211–234.
public struct LastDigits: Equatable, Sendable {
  /// The digits 0 to 9 against equal shares.
  public let uniformity: DigitTest

  /// How many values end in 0 or 5.
  public let zeroOrFive: Int

  /// The probability of at least so many ends in 0 or 5, each of probability 1/5.
  public let heapingPValue: Double

  /// The upper mid-p value of the same count.
  public let heapingMidP: Double

  /// The least number of values for the test: 50, as each digit is then expected five times.
  public static let leastTotal = 50

  /// The test of some values.
  ///
  /// - Parameters:
  ///   - values: Whole numbers; those of one digit are left out, the sign does not matter.
  ///   - minimum: The number of last digits below which there is no result.
  /// - Returns: Nil below `minimum` or without digits.
  public static func test(_ values: [Int], minimum: Int = leastTotal) -> LastDigits? {
    var counts = [Int](repeating: 0, count: 10)
    for value in values where value.magnitude >= 10 { counts[Int(value.magnitude % 10)] += 1 }
    let equal = [Double](repeating: 0.1, count: 10)
    guard let test = DigitTest(counts: counts, expected: equal, minimum: minimum) else {
      return nil
    }
    let heaped = counts[0] + counts[5]
    let chance = Binomial(trials: test.total, success: 0.2)
    return LastDigits(
      uniformity: test, zeroOrFive: heaped, heapingPValue: chance.upperTail(heaped),
      heapingMidP: chance.upperMidP(heaped))
  }
}
