import Findings
import Forms
import Metrics
import Reading

/// Numbers as the messages of statistical findings print them.
enum PanelText {
  /// A share in per cent with one decimal.
  static func percent(_ share: Double) -> String {
    let tenths = Int((1_000 * share).rounded())
    return "\(tenths / 10).\(tenths % 10)%"
  }

  /// A count without decimals, an amount with up to four.
  static func number(_ value: Double) -> String {
    if value == value.rounded() && value.magnitude < 1e15 { return "\(Int(value))" }
    let held = min(max(value, -1e11), 1e11)
    return Quantity(millionths: Int64(held * 1e4) * 100).description
  }

  /// A probability or a rate: four places, or a power of ten where it is smaller.
  static func rate(_ q: Double) -> String {
    if q >= 0.00005 { return "\(Quantity(millionths: Int64((q * 10_000).rounded()) * 100))" }
    if q <= 1e-300 { return "<1e-300" }
    var (power, scaled) = (0, q)
    while scaled < 0.95 {
      scaled *= 10
      power += 1
    }
    return "\(Int(scaled.rounded()))e-\(power)"
  }

  /// What the prediction rests on.
  static func basis(_ figure: OutlyingFigure) -> LocalizedText {
    if figure.otherYears == 0 {
      return LocalizedText(zh: "同类 \(figure.peers) 家", en: "\(figure.peers) peers")
    }
    let years = figure.otherYears == 1 ? "1 other year" : "\(figure.otherYears) other years"
    return LocalizedText(
      zh: "本机关其他 \(figure.otherYears) 个年度和同类 \(figure.peers) 家",
      en: "the organ's \(years) and \(figure.peers) peers")
  }
}

extension OutlyingFigure {
  /// The range that was expected, in whole pieces where the figure is a count.
  var range: (lower: String, upper: String) {
    let isWhole = observed == observed.rounded() && cell.kind != .amount
    let (lower, upper) = (interval.lowerBound, interval.upperBound)
    return isWhole
      ? (PanelText.number(lower.rounded(.down)), PanelText.number(upper.rounded(.up)))
      : (PanelText.number(lower), PanelText.number(upper))
  }

  /// What a finding on the figure has in common, without its message.
  func discrepancy(_ message: LocalizedText, claim: String) -> Discrepancy {
    var result = Discrepancy(claim: claim, message: message)
    result.cell = cell
    let middle = cell.kind == .amount ? (expected * 1e4).rounded() / 1e4 : expected.rounded()
    result.hold(
      .quantity(Quantity(nearestMillionths: observed * 1e6)),
      against: .quantity(Quantity(nearestMillionths: middle * 1e6)))
    if let whole {
      result.numerator = Quantity(Int(observed))
      result.denominator = Quantity(Int(whole))
    }
    result.qValue = qValue
    result.strength = 1 - qValue
    result.influence = whole ?? max(observed, expected)
    return result
  }
}
