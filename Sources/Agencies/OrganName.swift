/// The full name of an organ within its region, so that one organ has one id however a title shortens
/// its name: 南源街道, 人民政府南源街道办事处.
enum OrganName {
  private static let government = WordList("人民政府")
  private static let shortGovernment = WordList("政府")
  private static let townGovernment = WordList("镇政府 乡政府 苏木政府")
  private static let town = WordList("镇 乡 苏木")
  private static let street = WordList("街道办 街道 街办")
  private static let branch = WordList("办事处")
  /// Before 办事处 these are no subdistrict.
  private static let noStreet = WordList("街道 区 镇 乡 场 苏木")
  private static let committee = WordList("管委会 管委")
  private static let committeeOffice = WordList("管委会办公室")
  private static let zone = WordList("开发区 示范区 新区 保税区 试验区 园区 度假区 高新区 经开区 产业园 工业园")
  private static let shortCommission = WordList("委")
  private static let customsArea = WordList("海关关区")

  /// The full name of the organ in a stretch of a name.
  ///
  /// The government or the 本级 that a title adds is no part of it, and the usual short forms are
  /// written out. Abbreviations such as 发改委 are not: which organ they mean differs from place to
  /// place, and the user can say so by an alias.
  static func full(_ name: Span<UInt16>, _ whole: Range<Int>, of kind: AgencyKind) -> String {
    var range = whole
    if let length = OrganWords.itself.suffix(of: name, in: range), length < range.count {
      range = range.lowerBound..<range.upperBound - length
    }
    range = withoutGovernment(name, range, kind)
    switch kind {
    case .subdistrict: return subdistrict(name, range)
    case .other:
      if let text = replaced(committeeOffice, name, range, by: "管理委员会办公室") { return text }
      if let text = replaced(committee, name, range, by: "管理委员会") { return text }
      if let length = customsArea.suffix(of: name, in: range) {
        return String(folded: name, in: range.lowerBound..<range.upperBound - length) + "海关"
      }
      let text = String(folded: name, in: range)
      return zone.suffix(of: name, in: range) == nil ? text : text + "管理委员会"
    case .department:
      if let text = replaced(committee, name, range, by: "管理委员会") { return text }
      if range.count > 2, let text = replaced(shortCommission, name, range, by: "委员会") {
        return text
      }
      return String(folded: name, in: range)
    case .government, .office: return String(folded: name, in: range)
    }
  }

  /// The full name of an organ in a text of its own.
  static func full(_ name: String, of kind: AgencyKind) -> String {
    let codes = Array(name.utf16)
    return full(codes.span, 0..<codes.count, of: kind)
  }

  /// The words behind 人民政府, where the organ belongs to it; 政府 only where no word begins with it.
  private static func withoutGovernment(
    _ name: Span<UInt16>, _ range: Range<Int>, _ kind: AgencyKind
  ) -> Range<Int> {
    if let length = government.prefix(of: name, in: range), length < range.count {
      return range.lowerBound + length..<range.upperBound
    }
    guard let length = shortGovernment.prefix(of: name, in: range) else { return range }
    let rest = range.lowerBound + length..<range.upperBound
    let isOwn =
      kind == .subdistrict && !rest.isEmpty
      || kind == .department && OrganWords.field.prefix(of: name, in: rest) != nil
    return isOwn ? rest : range
  }

  private static func subdistrict(_ name: Span<UInt16>, _ whole: Range<Int>) -> String {
    var range = whole
    if let length = OrganWords.office.suffix(of: name, in: range), length < range.count {
      range = range.lowerBound..<range.upperBound - length
    } else if townGovernment.suffix(of: name, in: range) != nil {
      range = range.lowerBound..<range.upperBound - 2
    }
    if town.suffix(of: name, in: range) != nil {
      return String(folded: name, in: range) + "人民政府"
    }
    if let text = replaced(street, name, range, by: "街道办事处") { return text }
    if let length = branch.suffix(of: name, in: range), length < range.count {
      let stem = range.lowerBound..<range.upperBound - length
      if noStreet.suffix(of: name, in: stem) == nil {
        return String(folded: name, in: stem) + "街道办事处"
      }
    }
    return String(folded: name, in: range)
  }

  /// The text with its ending replaced; nil where it has none of the endings, or nothing before it.
  private static func replaced(
    _ endings: WordList, _ name: Span<UInt16>, _ range: Range<Int>, by ending: String
  ) -> String? {
    guard let length = endings.suffix(of: name, in: range), length < range.count else { return nil }
    return String(folded: name, in: range.lowerBound..<range.upperBound - length) + ending
  }
}
