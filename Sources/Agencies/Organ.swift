/// What the words of a name say of an organ once its regions are taken off.
struct Organ: Equatable {
  /// The kind; nil where the words do not tell.
  var kind: AgencyKind?
  /// The level that the words alone imply.
  var level: AgencyLevel?
  /// Whether the words begin with a region that the table does not know.
  var isOfUnknownRegion = false
  /// Whether the report is of the organ itself, although its kind reports for a territory.
  var isItself = false
  /// Whether it belongs to no county, wherever its seat is: the customs.
  var isAcrossCounties = false
}

extension Organ {
  /// Reads the words behind the regions of a name.
  ///
  /// - Parameter region: The level of the region that precedes, if one does; then no word at all
  ///   means its government, and a county holds no further county.
  static func read(_ name: Span<UInt16>, in whole: Range<Int>, after region: AgencyLevel?) -> Organ
  {
    let hasRegion = region != nil
    var range = whole
    var organ = Organ()
    if let length = OrganWords.itself.suffix(of: name, in: range) {
      range = range.lowerBound..<range.upperBound - length
      organ.isItself = true
    }
    range = withoutRemark(name, range)
    if range.isEmpty {
      organ.kind = hasRegion ? .government : nil
      return organ
    }
    if organ.readGovernment(name, range, after: region) { return organ }
    organ.isAcrossCounties = OrganWords.acrossCounties.suffix(of: name, in: range) != nil
    organ.kind = kind(name, range)
    if organ.kind == .subdistrict { organ.level = .township }
    if organ.kind == .department && name[range.upperBound - 1] == 厅 && !hasRegion {
      organ.level = .province
    }
    let place = placeOfUnknown(name, range, organ.kind, after: region)
    if let place {
      organ.isOfUnknownRegion = true
      if organ.kind != .subdistrict { organ.level = levelOfPlace(name, place) }
    } else if organ.kind == nil && hasRegion {
      organ.kind = .other
    }
    return organ
  }

  /// The words without a bracket at their end that holds a second name: 办公室(研究室).
  private static func withoutRemark(_ name: Span<UInt16>, _ range: Range<Int>) -> Range<Int> {
    guard let last = range.last, name[last] == 0x29 else { return range }
    var start = last
    while start > range.lowerBound && name[start] != 0x28 { start -= 1 }
    return start > range.lowerBound ? range.lowerBound..<start : range
  }

  /// Reads names that end with a government or its office; false for all others.
  private mutating func readGovernment(
    _ name: Span<UInt16>, _ range: Range<Int>, after region: AgencyLevel?
  ) -> Bool {
    let office = OrganWords.office.suffix(of: name, in: range)
    if office == nil && OrganWords.bareOffice.contains(name, in: range) {
      kind = .office
      return true
    }
    guard let length = office ?? OrganWords.government.suffix(of: name, in: range) else {
      return false
    }
    kind = office == nil ? .government : .office
    let stem = range.lowerBound..<range.upperBound - length
    if stem.isEmpty { return true }
    if OrganWords.subdistrict.suffix(of: name, in: stem) != nil {
      kind = .subdistrict
      level = .township
      isOfUnknownRegion = Self.placeOfUnknown(name, stem, kind, after: region) != nil
      return true
    }
    level = Self.levelOfPlace(name, stem)
    // 上街区区政府 says 区 twice; any longer stem is a place that the table lacks.
    isOfUnknownRegion = !(stem.count == 1 && region != nil)
    return true
  }

  private static func kind(_ name: Span<UInt16>, _ range: Range<Int>) -> AgencyKind? {
    if OrganWords.mission.prefix(of: name, in: range) != nil { return .department }
    if OrganWords.subdistrict.suffix(of: name, in: range) != nil { return .subdistrict }
    if OrganWords.residents.suffix(of: name, in: range) != nil { return .other }
    if OrganWords.departmentalCommission.suffix(of: name, in: range) != nil { return .department }
    if OrganWords.zone.suffix(of: name, in: range) != nil { return .other }
    if OrganWords.department.suffix(of: name, in: range) != nil { return .department }
    if OrganWords.other.suffix(of: name, in: range) != nil { return .other }
    return nil
  }

  /// The level of a place by the last scalar of its name.
  ///
  /// A 市 may be of any level, so it has none.
  private static func levelOfPlace(_ name: Span<UInt16>, _ range: Range<Int>) -> AgencyLevel? {
    guard let last = range.last else { return nil }
    switch name[last] {
    case 省: return .province
    case 州, 盟: return .city
    case 县, 旗: return .county
    case 区: return OrganWords.zoneEnding.suffix(of: name, in: range) == nil ? .county : nil
    default: return nil
    }
  }

  /// A place that the table lacks: all of the words, or their beginning before a department or a
  /// township, as in 某某县教育局.
  private static func placeOfUnknown(
    _ name: Span<UInt16>, _ range: Range<Int>, _ kind: AgencyKind?, after region: AgencyLevel?
  ) -> Range<Int>? {
    if kind == nil { return isPlace(name, range) ? range : nil }
    if region == .county { return nil }
    var i = range.lowerBound + 1
    while i + 2 < range.upperBound && i < range.lowerBound + 7 {
      i += 1
      let place = range.lowerBound..<i + 1
      let rest = i + 1..<range.upperBound
      guard isPlace(name, place) else { continue }
      if kind == .subdistrict || OrganWords.field.prefix(of: name, in: rest) != nil {
        return place
      }
    }
    return nil
  }

  /// Whether a stretch ends like the name of a region and is no zone, and no 城市.
  private static func isPlace(_ name: Span<UInt16>, _ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    if name[last] == 市 { return range.count > 1 && name[last - 1] != 城 }
    return levelOfPlace(name, range) != nil
  }

  private static let 厅: UInt16 = 0x5385
  private static let 省: UInt16 = 0x7701
  private static let 州: UInt16 = 0x5DDE
  private static let 盟: UInt16 = 0x76DF
  private static let 县: UInt16 = 0x53BF
  private static let 旗: UInt16 = 0x65D7
  private static let 区: UInt16 = 0x533A
  private static let 市: UInt16 = 0x5E02
  private static let 城: UInt16 = 0x57CE
}
