import Findings
import Forms
import Reading

/// How a message names the change that a narrative states, and the one that two numbers make.
enum StatedChange {
  /// What is stated, with its direction: 减少 20%, 增加 3 件, 为上年的 2.6 倍.
  static func stated(_ statement: Statement) -> LocalizedText {
    guard case .change(let change) = statement.subject else {
      return amount(statement.value, statement.unit)
    }
    let value = amount(statement.value, statement.unit)
    switch change.direction {
    case .multiple:
      return LocalizedText(zh: "为上年的 \(value.zh)", en: "\(value.en) last year's")
    case .flat: return LocalizedText(zh: "持平", en: "no change")
    case .up: return LocalizedText(zh: "增加 \(value.zh)", en: "a rise of \(value.en)")
    case .down: return LocalizedText(zh: "减少 \(value.zh)", en: "a fall of \(value.en)")
    }
  }

  /// What two numbers make, in the unit of a statement.
  static func computed(
    from base: Quantity, to current: Quantity, as statement: Statement
  ) -> LocalizedText {
    if case .change(let change) = statement.subject, change.direction == .multiple {
      let ratio = decimal(current.double / base.double)
      return LocalizedText(zh: "约为 \(ratio) 倍", en: "about \(ratio) times")
    }
    let difference = current - base
    if difference == .zero { return LocalizedText(zh: "没有变化", en: "no change") }
    let size = difference < .zero ? Quantity.zero - difference : difference
    let value: LocalizedText
    if statement.unit.isMultiple {
      let ratio = decimal(size.double / base.double)
      value = LocalizedText(zh: "\(ratio) 倍", en: "\(ratio) times")
    } else if statement.unit.isShare {
      let share = ShareText.percent(size, of: base)
      value = LocalizedText(zh: share, en: share)
    } else {
      value = amount(size, statement.unit)
    }
    return difference < .zero
      ? LocalizedText(zh: "减少 \(value.zh)", en: "a fall of \(value.en)")
      : LocalizedText(zh: "增加 \(value.zh)", en: "a rise of \(value.en)")
  }

  private static func amount(_ value: Quantity, _ unit: StatementUnit) -> LocalizedText {
    if unit.isShare {
      let mark = unit == .percentagePoints ? " 个百分点" : "%"
      return LocalizedText(
        zh: "\(value)\(mark)", en: unit == .percentagePoints ? "\(value) points" : "\(value)%")
    }
    return LocalizedText(
      zh: "\(value) \(unit.text)", en: unit.isMultiple ? "\(value) times" : "\(value)")
  }

  /// A number with one decimal, half rounded away from zero.
  private static func decimal(_ value: Double) -> String {
    let tenths = Int((10 * value).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
