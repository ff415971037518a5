import Forms

/// The spellings of numbers in cells.
enum NumberText {
  /// A whole number given in millionths.
  static func whole(_ millionths: Int64) -> String { "\(millionths / Figures.scale)" }

  /// A number with its digits grouped as the style says.
  static func grouped(_ number: String, _ style: Style) -> String {
    if style.grouping == .none { return number }
    let mark = style.grouping == .comma ? "," : "，"
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    let digits = Array(parts[0])
    if digits.count <= 3 { return number }
    var text = ""
    for (i, digit) in digits.enumerated() {
      if i > 0 && (digits.count - i) % 3 == 0 { text += mark }
      text.append(digit)
    }
    return parts.count > 1 ? text + "." + parts[1] : text
  }

  /// A number with full-width digits where the style asks for them.
  static func widened(_ number: String, _ style: Style) -> String {
    if !style.fullWidthDigits { return number }
    var text = String.UnicodeScalarView()
    for scalar in number.unicodeScalars {
      guard ("0"..."9").contains(scalar), let wide = Unicode.Scalar(scalar.value + 0xFEE0) else {
        text.append(scalar)
        continue
      }
      text.append(wide)
    }
    return String(text)
  }

  /// A change with its sign.
  static func signed(_ millionths: Int64, _ style: Style) -> String {
    let number = millionths / Figures.scale
    if number == 0 { return "0" }
    let digits = grouped("\(number.magnitude)", style)
    switch (style.sign, number > 0) {
    case (.ascii, true), (.fullWidth, true): return "+" + digits
    case (.ascii, false): return "-" + digits
    case (.minus, true): return digits
    case (.minus, false): return "−" + digits
    case (.fullWidth, false): return "－" + digits
    case (.word, true): return "增" + digits
    case (.word, false): return "减" + digits
    }
  }

  /// An amount as the style writes it, and the amount in millionths of 万元 that the text then says.
  static func amount(_ millionths: Int64, _ cell: Cell, _ style: Style) -> (String, Int64) {
    // The form of 2019 does not say the unit of procurement, so documents write it in the cell.
    let fee: Style.Fee
    if cell.line == .procurement {
      fee = style.fee == .yuan || style.fee == .whole ? .yuan : .unitInCell
    } else {
      fee = style.fee
    }
    if millionths == 0 && fee != .yuan { return ("0", 0) }
    switch fee {
    case .fourDecimals:
      let scaled = millionths / 100
      return (grouped(DecimalText.fixed(scaled, places: 4), style), scaled * 100)
    case .sixDecimals:
      return (grouped(DecimalText.fixed(millionths, places: 6), style), millionths)
    case .whole:
      let scaled = millionths / Figures.scale
      return (grouped("\(scaled)", style), scaled * Figures.scale)
    case .yuan:
      let scaled = millionths / 100
      return (grouped("\(scaled)", style) + "元", scaled * 100)
    case .unitInCell:
      let scaled = millionths / 100
      return (grouped(DecimalText.shortest(scaled * 100), style) + "万元", scaled * 100)
    }
  }
}
