/// Numbers that are given approximately: 780余, 约1200, 近4万, 超1.2万.
enum RoughNumber {
  /// The words for a number, as two draws below a hundred have it; exact below thirty.
  static func text(
    of value: Int64, _ first: Int, _ second: Int, _ spelling: Spelling
  ) -> [UInt8] {
    if value < 30 { return spelling.text(of: value, .number(0, 0)) }
    var step: Int64 = 10
    while step * 100 <= value { step *= 10 }
    let low = value / step * step
    let number = low == value && second % 5 > 2 ? low - step : low
    let digits = digits(of: number, second, spelling)
    switch second % 5 {
    case 0:
      return Array("约".utf8) + self.digits(of: (value + step / 2) / step * step, second, spelling)
    case 1:
      return Array((first < 50 ? "近" : "接近").utf8) + self.digits(of: low + step, second, spelling)
    case 2:
      return Array((first < 50 ? "超过" : "逾").utf8)
        + (low == value ? self.digits(of: low - step, second, spelling) : digits)
    case 3: return digits + Array("余".utf8)
    default: return digits + Array("多".utf8)
    }
  }

  /// A round number, from ten thousand on in 万 where the draw wants it.
  private static func digits(of value: Int64, _ draw: Int, _ spelling: Spelling) -> [UInt8] {
    if value >= 10_000 && draw >= 40 && value % 1_000 == 0 {
      return Array((DecimalText.shortest(value * 100) + "万").utf8)
    }
    return spelling.text(of: value, .number(0, 0))
  }
}
