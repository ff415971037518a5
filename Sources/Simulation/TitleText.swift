/// The forms that titles take.
enum TitleText {
  /// The part of a title that names the report.
  static let report = "政府信息公开工作年度报告"

  /// A title on one line.
  static func line(organ: String, year: Int, random: inout RandomSource) -> String {
    switch random.below(10) {
    case 0: "\(organ) \(year) 年\(report)"
    case 1: "\(year)年度\(organ)\(report)"
    case 2: "\(organ)\(year)年度\(report)"
    case 3: "\(organ)\(year)\(report)"
    case 4: "\(year)年\(organ)\(report)"
    default: "\(organ)\(year)年\(report)"
    }
  }

  /// The second line of a title on two lines.
  static func secondLine(year: Int, random: inout RandomSource) -> String {
    random.chance(0.5) ? "\(year) 年\(report)" : "\(year)年\(report)"
  }
}
