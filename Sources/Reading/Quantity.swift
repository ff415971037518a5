/// A number as a report prints it, exact to six decimals.
///
/// Counts and amounts share one representation, an integer of millionths: a count keeps its exact
/// value, an amount in 万元 is exact to one hundredth of a yuan.
public struct Quantity: Hashable, Comparable, Sendable {
  /// The value times 10⁶.
  public let millionths: Int64

  /// The number of millionths in one.
  public static let scale: Int64 = 1_000_000
  /// Zero.
  public static let zero = Quantity(millionths: 0)

  /// Creates a quantity from millionths.
  public init(millionths: Int64) { self.millionths = millionths }
  /// Creates a quantity from a whole number; one too large to be held is the largest that is.
  public init(_ count: Int) {
    let (value, overflow) = Int64(count).multipliedReportingOverflow(by: Self.scale)
    millionths = overflow ? (count < 0 ? -Self.limit : Self.limit) : value
  }
  /// Creates the quantity nearest to a number of millionths; one too large to be held, or none, is the
  /// largest that is.
  public init(nearestMillionths value: Double) {
    let limit = Double(Self.limit)
    millionths =
      value.magnitude < limit ? Int64(value.rounded()) : value < 0 ? -Self.limit : Self.limit
  }

  /// What sums and differences stop at, in millionths; two of its size can still be subtracted.
  private static let limit = Int64.max / 2

  /// The value as an integer; nil where it has a fraction.
  public var wholeNumber: Int? {
    millionths % Self.scale == 0 ? Int(millionths / Self.scale) : nil
  }
  /// Whether it is so small that hundreds of its size can be added up exactly: at most 10¹⁰.
  public var isSummable: Bool { millionths.magnitude <= 10_000_000_000 * UInt64(Self.scale) }
  /// The nearest double.
  public var double: Double { Double(millionths) / Double(Self.scale) }

  /// Quantities compare by value.
  public static func < (a: Quantity, b: Quantity) -> Bool { a.millionths < b.millionths }
  /// The exact sum; beyond 4·10¹² it stops there, as sums of absurd figures might.
  public static func + (a: Quantity, b: Quantity) -> Quantity {
    let (sum, overflow) = a.millionths.addingReportingOverflow(b.millionths)
    let isNegative = overflow ? a.millionths < 0 : sum < 0
    let isHeld = !overflow && sum.magnitude <= UInt64(limit)
    return Quantity(millionths: isHeld ? sum : isNegative ? -limit : limit)
  }
  /// The exact difference, within the same bounds.
  public static func - (a: Quantity, b: Quantity) -> Quantity {
    a + Quantity(millionths: 0 &- b.millionths)
  }
}

extension Quantity: CustomStringConvertible {
  /// The shortest decimal notation, such as `12`, `-4` or `25.1`.
  public var description: String {
    let magnitude = millionths.magnitude
    let sign = millionths < 0 ? "-" : ""
    let whole = magnitude / UInt64(Self.scale)
    var fraction = magnitude % UInt64(Self.scale)
    if fraction == 0 { return "\(sign)\(whole)" }
    var digits = 6
    while fraction % 10 == 0 {
      fraction /= 10
      digits -= 1
    }
    let text = String(fraction)
    return "\(sign)\(whole)." + String(repeating: "0", count: digits - text.count) + text
  }
}
