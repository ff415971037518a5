/// The forms that titles take.
enum TitleText {
  /// The part of a title that names the report.
  static let report = "政府信息公开工作年度报告"

  /// A title on one line.
  static func line(
    organ: SimulatedOrgan, year: Int, random: inout RandomSource
  ) -> String {
    let isShort = organ.kind == .office && random.chance(0.2)
    let organ = isShort ? organ.region.printedName + "政府办" : organ.name
    switch random.below(10) {
    case 0: return "\(organ) \(year) 年\(report)"
    case 1: return "\(year)年度\(organ)\(report)"
    case 2: return "\(organ)\(year)年度\(report)"
    case 3: return "\(organ)\(year)\(report)"
    case 4: return "\(year)年\(organ)\(report)"
    default: return "\(organ)\(year)年\(report)"
    }
  }

  /// The second line of a title on two lines.
  static func secondLine(year: Int, random: inout RandomSource) -> String {
    random.chance(0.5) ? "\(year) 年\(report)" : "\(year)年\(report)"
  }
}
