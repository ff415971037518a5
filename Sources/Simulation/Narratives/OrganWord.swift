/// A name by which prose calls the reporting organ or what belongs to it.
enum OrganWord: Int, CaseIterable, Sendable {
  /// 我区, 我办, 我局: the organ speaking of itself.
  case we
  /// 本机关, or a word like it.
  case this
  /// The full name.
  case organ
  /// 全区, 全市, 全局: everything the organ answers for.
  case whole
  /// 区, 市, 县.
  case level
  /// The name of the region.
  case region
  /// The name of the portal.
  case portal
  /// The city above, or the region itself.
  case city
  /// 区政府办公室, 局办公室: who does the work.
  case office

  /// The word that templates call by a name; nil where there is none.
  static func named(_ name: String) -> OrganWord? { allCases.first { "\($0)" == name } }

  /// Every word for an organ, in the order of the cases.
  static func words(for organ: SimulatedOrgan) -> [[UInt8]] {
    let region = organ.region.name
    let level = region.hasSuffix("区") ? "区" : region.hasSuffix("县") ? "县" : "市"
    let we: String
    let whole: String
    let office: String
    switch organ.kind {
    case .government: (we, whole, office) = ("我" + level, "全" + level, level + "政府办公室")
    case .office: (we, whole, office) = ("我办", "本办", "办公室秘书科")
    case .department:
      let word = organ.name.hasSuffix("委员会") ? "委" : "局"
      (we, whole, office) = ("我" + word, "本" + word, word + "办公室")
    case .subdistrict:
      let word = organ.name.hasSuffix("镇人民政府") ? "镇" : "街道"
      (we, whole, office) = ("我" + word, "本" + word, "党政综合办公室")
    }
    let city = organ.region.parent.isEmpty ? region : organ.region.parent
    let this = organ.kind == .government ? we : "本机关"
    return allCases.map { word in
      let text: String
      switch word {
      case .we: text = we
      case .this: text = this
      case .organ: text = organ.name
      case .whole: text = whole
      case .level: text = level
      case .region: text = region
      case .portal: text = region + "人民政府门户网站"
      case .city: text = city
      case .office: text = office
      }
      return Array(text.utf8)
    }
  }
}
