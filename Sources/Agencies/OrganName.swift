/// The full name of an organ within its region, so that one organ has one id however a title shortens
/// its name: 南源街道, 人民政府南源街道办事处.
enum OrganName {
  private static let government = WordList("人民政府")
  private static let shortGovernment = WordList("政府")
  private static let townGovernment = WordList("镇政府 乡政府 苏木政府")
  private static let town = WordList("镇 乡 苏木")
  private static let subdistrictOffice = WordList("街道办 街道 街办")
  private static let branch = WordList("办事处")
  /// Before 办事处 these are no subdistrict.
  private static let noStreet = WordList("街道 区 镇 乡 场 苏木")
  private static let committee = WordList("管委会 管委")
  private static let committeeOffice = WordList("管委会办公室")
  private static let zone = WordList("开发区 示范区 新区 保税区 试验区 园区 度假区 高新区 经开区 产业园 工业园")
  private static let shortCommission = WordList("委")
  private static let customsArea = WordList("海关关区")
  private static let customs = WordList("海关")
  private static let areaLength = 2
  /// Short forms that 员会 does not complete: 卫健委.
  private static let abbreviation = WordList(
    "卫健委 卫计委 发改委 国资委 经信委 工信委 住建委 城管委 民宗委 科工委 人社委 经发委 科信委 经贸委 建管委 交运委 编委")
  private static let taxBureau = WordList("税务局")
  private static let state = WordList("中华人民共和国")
  private static let taxAdministration = WordList("国家税务总局")
  private static let street = WordList("街")
  private static let otherStreet = WordList("步行街 商业街 大街 老街 古街 美食街")

  /// The full name of the organ in a stretch of a name.
  ///
  /// The government or the 本级 that a title adds is no part of it, and the usual short forms are
  /// written out. Abbreviations such as 发改委 are not: which organ they mean differs from place to
  /// place, and the user can say so by an alias.
  ///
  /// - Parameter region: The code of that region.
  static func full(
    _ name: Span<UInt16>, _ whole: Range<Int>, of kind: AgencyKind, in region: Int
  ) -> String {
    var range = whole
    if let length = OrganWords.itself.suffix(of: name, in: range), length < range.count {
      range = range.lowerBound..<range.upperBound - length
    }
    range = withoutGovernment(name, range, kind)
    switch kind {
    case .subdistrict: return subdistrict(name, range, in: region)
    case .other:
      if let text = replaced(committeeOffice, name, range, by: "管理委员会办公室") { return text }
      if let text = replaced(committee, name, range, by: "管理委员会") { return text }
      let end = endOfCustoms(name, range)
      if end < range.upperBound { return String(folded: name, in: range.lowerBound..<end) }
      let text = String(folded: name, in: range)
      return zone.suffix(of: name, in: range) == nil ? text : text + "管理委员会"
    case .department:
      if let text = replaced(committee, name, range, by: "管理委员会") { return text }
      if abbreviation.contains(name, in: range) { return String(folded: name, in: range) }
      if range.count > 2, let text = replaced(shortCommission, name, range, by: "委员会") {
        return text
      }
      return String(folded: name, in: range)
    case .government, .office: return String(folded: name, in: range)
    }
  }

  /// The full name of an organ in a text of its own.
  static func full(_ name: String, of kind: AgencyKind, in region: Int) -> String {
    let codes = Array(name.utf16)
    let central = CentralBody.read(codes.span)?.end ?? 0
    let own = central..<codes.count
    if !own.isEmpty, isNamedWithout(codes.span, body: 0..<central, own) {
      return full(codes.span, own, of: kind, in: region)
    }
    return full(codes.span, 0..<codes.count, of: kind, in: region)
  }

  /// Whether the central body before an organ's own name adds nothing to it: 国家税务总局 before 税务局,
  /// 中华人民共和国 before 海关.
  static func isNamedWithout(
    _ name: Span<UInt16>, body: Range<Int>, _ own: Range<Int>
  ) -> Bool {
    if taxAdministration.contains(name, in: body) {
      return taxBureau.prefix(of: name, in: own) != nil
    }
    return state.contains(name, in: body)
      && (customs.suffix(of: name, in: own) != nil || customsArea.suffix(of: name, in: own) != nil)
  }

  /// The end of a name without the 关区 behind 海关.
  static func endOfCustoms(_ name: Span<UInt16>, _ range: Range<Int>) -> Int {
    customsArea.suffix(of: name, in: range) == nil
      ? range.upperBound : range.upperBound - areaLength
  }

  /// Whether a name in a region is that of a subdistrict which its people call 街 for 街道, as those of
  /// Guangdong do: 荔湾区南源街.
  static func isStreet(_ name: Span<UInt16>, _ range: Range<Int>, in region: Int) -> Bool {
    region / 10_000 == 44 && range.count > 1 && street.suffix(of: name, in: range) != nil
      && otherStreet.suffix(of: name, in: range) == nil
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

  private static func subdistrict(
    _ name: Span<UInt16>, _ whole: Range<Int>, in region: Int
  ) -> String {
    var range = whole
    if let length = OrganWords.office.suffix(of: name, in: range), length < range.count {
      range = range.lowerBound..<range.upperBound - length
    } else if townGovernment.suffix(of: name, in: range) != nil {
      range = range.lowerBound..<range.upperBound - 2
    }
    if town.suffix(of: name, in: range) != nil {
      return String(folded: name, in: range) + "人民政府"
    }
    if isStreet(name, range, in: region) { return String(folded: name, in: range) + "道办事处" }
    if let text = replaced(subdistrictOffice, name, range, by: "街道办事处") { return text }
    if let length = branch.suffix(of: name, in: range), length < range.count {
      let stem = range.lowerBound..<range.upperBound - length
      if isStreet(name, stem, in: region) { return String(folded: name, in: stem) + "道办事处" }
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
