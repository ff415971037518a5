/// How a number of the prose is spelled.
struct Spelling: Sendable, Hashable {
  /// Whether thousands are separated by a comma.
  var isGrouped = false
  /// Whether the digits are full width.
  var isWide = false
  /// Whether a small count is written in Chinese numerals.
  var isChinese = false
  /// The decimals of a share or an amount.
  var decimals = 0

  /// The bytes that say a number in a slot.
  func text(of value: Int64, _ recipe: SlotRecipe) -> [UInt8] {
    switch recipe {
    case .share, .growth:
      var scale: Int64 = 1
      for _ in 0..<decimals { scale *= 10 }
      let digits =
        value % scale == 0 ? "\(value / scale)" : DecimalText.fixed(value, places: decimals)
      return Array((widened(digits) + (isWide ? "％" : "%")).utf8)
    case .points:
      return Array(widened(DecimalText.fixed(value, places: decimals)).utf8)
    case .multiple:
      var digits = Array(DecimalText.fixed(value, places: decimals).utf8)
      while digits.last == UInt8(ascii: "0") { digits.removeLast() }
      if digits.last == UInt8(ascii: ".") { digits.removeLast() }
      return Array(widened(String(decoding: digits, as: UTF8.self)).utf8)
    case .fee: return Array(widened(amount(value)).utf8)
    case .year: return Array(widened("\(value)").utf8)
    default:
      if isChinese, let numeral = Self.chinese(value) { return Array(numeral.utf8) }
      return Array(widened(grouped(value)).utf8)
    }
  }

  /// A fee: the shortest digits, or as many decimals as the spelling has.
  private func amount(_ millionths: Int64) -> String {
    if decimals == 4 { return DecimalText.fixed(millionths / 100, places: 4) }
    return DecimalText.shortest(millionths)
  }

  private func grouped(_ value: Int64) -> String {
    var digits = Array(String(value).utf8)
    if !isGrouped || digits.count <= 3 { return "\(value)" }
    var place = digits.count - 3
    while place > 0 {
      digits.insert(UInt8(ascii: ","), at: place)
      place -= 3
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private func widened(_ number: String) -> String {
    if !isWide { return number }
    var style = Style()
    style.fullWidthDigits = true
    return NumberText.widened(number, style)
  }

  private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// A count below a hundred in Chinese numerals; before a measure word two is 两.
  static func chinese(_ value: Int64) -> String? {
    guard (1..<100).contains(value) else { return nil }
    let (tens, ones) = (Int(value / 10), Int(value % 10))
    if value == 2 { return "两" }
    let first = tens == 0 ? "" : tens == 1 ? "十" : digits[tens] + "十"
    return first + (ones == 0 ? "" : digits[ones])
  }
}
