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
  /// Creates a quantity from a whole number.
  public init(_ count: Int) { millionths = Int64(count) * Self.scale }

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
  /// The exact sum.
  public static func + (a: Quantity, b: Quantity) -> Quantity {
    Quantity(millionths: a.millionths + b.millionths)
  }
  /// The exact difference.
  public static func - (a: Quantity, b: Quantity) -> Quantity {
    Quantity(millionths: a.millionths - b.millionths)
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
