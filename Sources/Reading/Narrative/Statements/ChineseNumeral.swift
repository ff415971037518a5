/// Numbers written with ideographs: 三, 十二, 两百零五, 一万二千.
enum ChineseNumeral {
  /// Whether a code is a digit or a power of ten.
  static func isNumeral(_ code: UInt16) -> Bool { digit(code) != nil || power(code) != nil }

  /// The number that begins at a code, and where it ends; nil where it is none.
  static func read(
    _ text: ScannedText, _ start: Int, before end: Int
  ) -> (value: Int64, end: Int)? {
    var total: Int64 = 0
    var section: Int64 = 0
    var pending: Int64?
    var i = start
    var afterLast = start
    while i < end && i - start < 16 {
      if text[i] == 0x0A || text[i] == 0x20 {
        i += 1
        continue
      }
      if let digit = digit(text[i]) {
        // Two digits side by side are a year or a telephone number.
        if pending != nil && pending != 0 { return nil }
        pending = digit
      } else if let power = power(text[i]) {
        if power == 10_000 {
          total += (section + (pending ?? (section == 0 ? 1 : 0))) * power
          section = 0
        } else {
          section += (pending ?? 1) * power
        }
        pending = nil
      } else {
        break
      }
      i += 1
      afterLast = i
    }
    if afterLast == start { return nil }
    if let pending { section += pending }
    return (total + section, afterLast)
  }

  static func digit(_ code: UInt16) -> Int64? {
    switch code {
    case 0x96F6, 0x3007: 0
    case 0x4E00, 0x58F9: 1
    case 0x4E8C, 0x4E24, 0x8D30: 2
    case 0x4E09, 0x53C1: 3
    case 0x56DB, 0x8086: 4
    case 0x4E94, 0x4F0D: 5
    case 0x516D, 0x9646: 6
    case 0x4E03, 0x67D2: 7
    case 0x516B, 0x634C: 8
    case 0x4E5D, 0x7396: 9
    default: nil
    }
  }

  private static func power(_ code: UInt16) -> Int64? {
    switch code {
    case 0x5341, 0x62FE: 10
    case 0x767E: 100
    case 0x5343: 1_000
    case 0x4E07: 10_000
    default: nil
    }
  }
}
