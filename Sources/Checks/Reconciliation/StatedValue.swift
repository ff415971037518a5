import Reading

/// Whether a stated number stands for a true one: rounding, 余 and 约 included.
enum StatedValue {
  /// Whether a count or an amount stands for a value in the unit of its cell.
  static func fits(_ statement: Statement, _ value: Quantity) -> Bool {
    let stated = inCellUnit(statement)
    switch statement.approximation {
    case .exact:
      if statement.unit.isMoney {
        return abs(stated.millionths - value.millionths) <= tolerance(statement)
      }
      return stated == value
    case .atLeast: return value >= stated
    case .almost: return value <= stated && value.double >= 0.7 * stated.double
    case .about: return abs(stated.double - value.double) <= 0.15 * max(stated.double, value.double)
    }
  }

  /// Whether a share in per cent stands for a true share: the interval of the last printed digit,
  /// cut off or rounded; a multiple of 5 without decimals tolerates one point.
  static func fits(_ statement: Statement, share: Double) -> Bool {
    let stated = statement.value.double
    let truth = 100 * share
    let unit = decimalUnit(statement.decimals)
    let slack = 1e-9
    switch statement.approximation {
    case .exact:
      if statement.decimals == 0 && statement.value.millionths % (5 * Quantity.scale) == 0 {
        return abs(stated - truth) <= 1 + slack
      }
      return truth >= stated - unit / 2 - slack && truth < stated + unit - slack
    case .atLeast: return truth >= stated - slack
    case .almost: return truth <= stated + slack && truth >= stated - 5
    case .about: return abs(stated - truth) <= max(2, 0.1 * stated)
    }
  }

  /// Whether a stated multiple, such as 1.5 倍, stands for a true one: rounded or cut off.
  static func fits(_ statement: Statement, times truth: Double) -> Bool {
    let stated = statement.value.double
    let unit = decimalUnit(statement.decimals)
    guard statement.approximation == .exact else { return abs(stated - truth) <= 0.5 }
    return truth >= stated - unit / 2 - 1e-9 && truth < stated + unit
  }

  /// The stated amount in 万元, a count as it is.
  static func inCellUnit(_ statement: Statement) -> Quantity {
    switch statement.unit {
    case .yuan: Quantity(millionths: statement.value.millionths / 10_000)
    case .hundredMillionYuan:
      // No fee comes near 10⁸ 亿元; beyond it the product could not be held.
      Quantity(millionths: min(statement.value.millionths, 100_000_000 * Quantity.scale) * 10_000)
    default: statement.value
    }
  }

  /// Half a unit of the last printed digit, in 万元.
  private static func tolerance(_ statement: Statement) -> Int64 {
    var half = Quantity.scale / 2
    for _ in 0..<statement.decimals { half /= 10 }
    switch statement.unit {
    case .yuan: return half / 10_000 + 1
    case .hundredMillionYuan: return half * 10_000
    default: return half
    }
  }

  private static func decimalUnit(_ decimals: Int) -> Double {
    if decimals < 0 { return 10 }
    var unit = 1.0
    for _ in 0..<decimals { unit /= 10 }
    return unit
  }
}
