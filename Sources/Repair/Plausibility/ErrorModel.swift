import Forms

/// How often officials make which slip, and how figures are spread: the weights of the ranking.
///
/// No collection of corrected reports exists from which they could be estimated. They are chosen: four
/// fifths of typing errors are one of Damerau's four kinds (Damerau 1964), copying the wrong cell is as
/// usual as the rarer of these, and an unexplained value is rare (Scholtus 2011, J. Off. Stat. 27,
/// 467–490; de Waal, Pannekoek & Scholtus 2011, Handbook of Statistical Data Editing and Imputation,
/// ch. 2). Rankings depend on ratios of weights alone, and little on any one of them.
public enum ErrorModel {
  /// The logarithm of the chance that one figure is wrong, 1 in 400.
  static let event = naturalLogarithm(1.0 / 400)
  /// Alternatives within this of the first are about as plausible: a ratio of 30, the least that
  /// Jeffreys (1961), Theory of Probability, app. B, calls very strong. A correction that is named
  /// alone is taken for a fact.
  public static let margin = naturalLogarithm(30)
  /// A sum that was computed from a wrong part needs no slip of its own.
  static let computed = naturalLogarithm(0.3)
  /// What one statement of another source is worth: one in twenty is wrong.
  static let statement = naturalLogarithm(20)

  /// The share of a kind among the slips.
  static func weight(_ slip: Slip) -> Double {
    switch slip {
    case .transposedDigits: 0.14
    case .droppedDigit: 0.14
    case .doubledDigit: 0.10
    case .addedZero: 0.08
    case .neighbouringKey: 0.12
    case .addedDigit: 0.05
    case .otherDigit: 0.05
    case .lastYearValue: 0.06
    case .lineAboveValue: 0.04
    case .columnBesideValue: 0.04
    case .leftBlank: 0.03
    case .swappedCells: 0.08
    case .splitCell: 0.01
    case .shiftedLine(_, let by): by.magnitude == 1 ? 0.03 : 0.01
    case .shiftedColumn: 0.02
    case .swappedLines, .swappedColumns: 0.01
    case .computedFromWrongPart: 0.3
    case .otherValue: 0.05
    }
  }

  /// The chance of another value: any of the printed length, the rarer the more digits differ.
  static func otherValue(from truth: Int, to printed: Int) -> Double {
    var differing = 0
    var (a, b) = (truth.magnitude, printed.magnitude)
    while a > 0 || b > 0 {
      if a % 10 != b % 10 { differing += 1 }
      a /= 10
      b /= 10
    }
    var chance = weight(.otherValue)
    for _ in 0..<DigitSlips.digitCount(printed) { chance /= 10 }
    for _ in 1..<max(differing, 1) { chance /= 2 }
    return chance
  }

  /// How unlikely a value of a cell is, as a logarithm up to a constant of the cell.
  ///
  /// Small figures are usual. With last year's value m, values far from it are rare, with heavy tails:
  /// a density ∝ 1/(1 + z²/3), z in standard deviations of a count that varies from year to year as
  /// much as itself, with variance 1 + m + m².
  static func unlikeliness(of value: Int, lastYear: Int?) -> Double {
    let x = Double(value)
    guard let lastYear else {
      return 1.3 * naturalLogarithm(1 + x) + (value == 0 ? 0 : 1)
    }
    let m = Double(max(lastYear, 0))
    let square = (x - m) * (x - m) / (1 + m + m * m)
    return 0.7 * naturalLogarithm(1 + x) + naturalLogarithm(1 + square / 3)
  }
}
