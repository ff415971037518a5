import Testing

@testable import Repair

/// Each slip on numbers chosen by hand.
@Suite struct DigitSlipsTests {
  @Test(arguments: [
    (36, 63, Slip.transposedDigits), (120, 102, .transposedDigits), (10, 1, .transposedDigits),
    (123, 13, .droppedDigit), (100, 10, .droppedDigit), (7, 77, .doubledDigit),
    (123, 1223, .doubledDigit), (12, 120, .addedZero), (12, 172, .addedDigit),
    (5, 4, .neighbouringKey), (5, 8, .neighbouringKey), (0, 1, .neighbouringKey),
    (143, 146, .neighbouringKey), (1, 7, .otherDigit), (305, 385, .otherDigit),
  ])
  func isSeen(truth: Int, printed: Int, slip: Slip) {
    var found: [Slip: Double] = [:]
    DigitSlips.each(from: truth, to: printed) { found[$0] = $1 }
    #expect(found[slip] != nil, "\(found)")
    #expect(found.values.allSatisfy { $0 > 0 && $0 <= 1 })
  }

  @Test(arguments: [(12, 12), (12, 345), (5, 500), (0, 12), (1234, 43)])
  func isNotSeen(truth: Int, printed: Int) {
    var found: [Slip] = []
    DigitSlips.each(from: truth, to: printed) { slip, _ in found.append(slip) }
    #expect(found.isEmpty, "\(found)")
  }

  /// Shares by hand: of 1223 two of four digits leave 123; of 112 one of two unlike pairs… is one.
  @Test func sharesAreThoseOfThePlaces() {
    var found: [Slip: Double] = [:]
    DigitSlips.each(from: 1223, to: 123) { found[$0] = $1 }
    #expect(found == [.droppedDigit: 0.5])
    found = [:]
    DigitSlips.each(from: 112, to: 121) { found[$0] = $1 }
    #expect(found == [.transposedDigits: 1])
  }

  @Test(arguments: [
    (1.0, 0.0), (2.718281828459045, 1.0), (1e6, 13.815510557964274), (0.05, -2.995732273553991),
  ])
  func theLogarithmIsRight(x: Double, expected: Double) {
    #expect(abs(naturalLogarithm(x) - expected) < 1e-9)
  }
}
