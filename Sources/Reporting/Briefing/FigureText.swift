import Findings
import Reading

/// Figures as the briefing prints them.
enum FigureText {
  /// A share in per cent with one place, without the sign.
  static func percent(_ share: Double) -> String { fixed(share * 100, places: 1) }

  /// A share with its operands: `22/56 ＝ 39.3%`, in English with `=`.
  static func share(
    _ numerator: Quantity, of denominator: Quantity, in language: Language
  ) -> String {
    guard denominator > .zero else { return "\(numerator)/\(denominator)" }
    let sign = language == .zh ? "＝" : "="
    let share = percent(numerator.double / denominator.double)
    return "\(numerator)/\(denominator) \(sign) \(share)%"
  }

  /// A number with some places; a minus sign of its own breadth.
  static func fixed(_ value: Double, places: Int) -> String {
    var writer = ByteWriter(capacity: 64)
    writer.append(value.magnitude, exactly: places)
    let isZero = !writer.bytes.contains { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) }
    return (value < 0 && !isZero ? "−" : "") + writer.text
  }

  /// The same with a sign for growth too.
  static func signed(_ value: Double, places: Int) -> String {
    let text = fixed(value, places: places)
    return value > 0 && text != fixed(0, places: places) ? "+" + text : text
  }

  /// A probability: at most four places, below 10⁻⁴ two significant digits as in `1.2e-9`.
  static func probability(_ value: Double) -> String {
    if value >= 1e-4 { return plain(value) }
    if value < 1e-300 { return "<1e-300" }
    var (significand, exponent) = (value, 0)
    while significand < 1 {
      significand *= 10
      exponent += 1
    }
    if significand >= 9.95 { (significand, exponent) = (significand / 10, exponent - 1) }
    return fixed(significand, places: 1) + "e-\(exponent)"
  }

  /// A number with at most four places.
  static func plain(_ value: Double) -> String {
    var writer = ByteWriter(capacity: 64)
    writer.append(value, atMost: 4)
    return writer.text
  }
}

/// A sum of counts that is given up where it grows beyond what a quantity holds.
struct CountSum {
  private(set) var value: Quantity? = .zero

  mutating func add(_ quantity: Quantity) {
    guard let value else { return }
    let (sum, overflow) = value.millionths.addingReportingOverflow(quantity.millionths)
    self.value = overflow ? nil : Quantity(millionths: sum)
  }
}

/// The sum of numerators over the sum of denominators: counts are added up, never ratios.
struct ShareSum {
  private var numerators = CountSum()
  private var denominators = CountSum()
  /// How many shares were added.
  private(set) var count = 0

  mutating func add(_ numerator: Quantity, of denominator: Quantity) {
    numerators.add(numerator)
    denominators.add(denominator)
    count += 1
  }

  /// Both sums; nil where nothing was added or a sum is too large.
  var operands: (numerator: Quantity, denominator: Quantity)? {
    guard count > 0, let numerator = numerators.value, let denominator = denominators.value else {
      return nil
    }
    return (numerator, denominator)
  }
}
