import Reading
import Testing

@testable import Reporting

@Suite struct DecimalNotationTests {
  @Test(arguments: [
    (12_000_000, "12"), (25_100_000, "25.1"), (-4_000_000, "-4"), (1, "0.000001"),
    (-500_000, "-0.5"), (0, "0"), (1_561_743_100, "1561.7431"), (1_000_010, "1.00001"),
    (Int64.max, "9223372036854.775807"), (Int64.min, "-9223372036854.775808"),
  ])
  func quantities(millionths: Int64, text: String) {
    #expect(written { $0.append(Quantity(millionths: millionths)) } == text)
  }

  @Test(
    arguments: [
      (0.0, "0.0000"), (1.0, "1.0000"), (0.717948717948718, "0.7179"),
      (0.392857142857143, "0.3929"), (0.333333333333333, "0.3333"), (0.666666666666667, "0.6667"),
      (0.03125, "0.0313"), (-0.25, "-0.2500"),
      (-0.00001, "0.0000"), (0.99995, "1.0000"), (12.5, "12.5000"),
    ] as [(Double, String)])
  func shares(value: Double, text: String) {
    #expect(written { $0.append(share: value) } == text)
  }

  @Test(
    arguments: [
      (2.0, 6, "2"), (0.5, 6, "0.5"), (0.1234567, 6, "0.123457"), (1234.5, 4, "1234.5"),
      (-2.98765, 4, "-2.9877"), (0.00004, 4, "0"), (99.99999, 4, "100"), (7.5, 0, "8"),
      (1e17, 4, "1e+17"), (123456.75, 6, "123456.75"),
    ] as [(Double, Int, String)])
  func atMostSomePlaces(value: Double, places: Int, text: String) {
    #expect(written { $0.append(value, atMost: places) } == text)
  }

  @Test(arguments: [(1.0, 2, "1.00"), (2.345, 1, "2.3"), (0.0, 1, "0.0"), (9.96, 1, "10.0")])
  func exactPlaces(value: Double, places: Int, text: String) {
    #expect(written { $0.append(value, exactly: places) } == text)
  }

  @Test(
    arguments: [
      (1.0, "1"), (0.0, "0"), (0.05, "0.05"), (0.000123456, "0.000123"), (0.0000123456, "1.235e-5"),
      (1.204e-9, "1.204e-9"), (9.99999e-7, "1e-6"), (2.5e-300, "2.5e-300"),
    ] as [(Double, String)])
  func probabilities(value: Double, text: String) {
    #expect(written { $0.append(probability: value) } == text)
  }

  /// Every notation reads back to within half of its last place.
  @Test func sharesReadBack() throws {
    var seed: UInt64 = 20_211
    print("seed \(seed)")
    for _ in 0..<2000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Double(seed >> 11) / 9_007_199_254_740_992
      let text = written { $0.append(share: value) }
      let back = try #require(Double(text))
      #expect(abs(back - value) <= 0.00005000001, "\(value) printed \(text)")
      #expect(text.utf8.count == 6)
    }
  }
}
