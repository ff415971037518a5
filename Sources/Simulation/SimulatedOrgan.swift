/// A reporting organ of a simulated corpus.
public struct SimulatedOrgan: Sendable, Hashable {
  /// The kinds of organs that are simulated.
  public enum Kind: String, CaseIterable, Sendable {
    /// A people's government.
    case government
    /// The general office of a government.
    case office
    /// A department.
    case department
    /// A subdistrict office, or the government of a town.
    case subdistrict
  }

  /// The region.
  public let region: SimulatedRegion
  /// The kind.
  public let kind: Kind
  /// The name as a title prints it, such as 郑州市上街区人民政府.
  public let name: String
  /// The true id, such as `410106/government`.
  public let agencyID: String
  /// The number under which `SimulatedOrgan.numbered` lists it.
  public let number: Int

  /// The departments every region has.
  static let departments = [
    "教育局", "公安局", "民政局", "司法局", "财政局", "审计局", "统计局", "水利局", "农业农村局",
    "商务局", "科学技术局", "应急管理局", "市场监督管理局", "自然资源局", "生态环境局", "交通运输局",
    "卫生健康委员会", "发展和改革委员会", "人力资源和社会保障局", "住房和城乡建设局", "城市管理局",
    "医疗保障局", "退役军人事务局", "文化广电和旅游局", "工业和信息化局", "林业局", "信访局", "体育局",
    "行政审批局", "政务服务数据管理局",
  ]

  private static let syllables = [
    "东", "西", "南", "北", "新", "长", "和", "安", "永", "福", "清", "石", "金", "白", "青", "大",
    "平", "高", "兴", "龙", "凤", "云", "桥", "河", "湖", "山", "泉", "塘", "沙", "林",
  ]

  /// The organ with a number, from 0; different numbers give different organs.
  public static func numbered(_ number: Int) -> SimulatedOrgan {
    precondition(number >= 0, "no organ has the number \(number)")
    let regions = SimulatedRegion.all
    let perRegion = 2 + departments.count
    if number < regions.count * perRegion {
      let place = number % regions.count
      let kind = (number / regions.count + place * 7) % perRegion
      return ofRegion(regions[place], kind, number)
    }
    let rest = number - regions.count * perRegion
    let counties = SimulatedRegion.counties
    return township(counties[rest % counties.count], rest / counties.count, number)
  }

  /// The government of a region.
  public static func government(of region: SimulatedRegion) -> SimulatedOrgan {
    ofRegion(region, 0, numberOf(region, 0))
  }

  /// The general office of a region's government.
  public static func office(of region: SimulatedRegion) -> SimulatedOrgan {
    ofRegion(region, 1, numberOf(region, 1))
  }

  /// A department of a region; the number is its place in `departments`.
  static func department(_ index: Int, of region: SimulatedRegion) -> SimulatedOrgan {
    ofRegion(region, 2 + index, numberOf(region, 2 + index))
  }

  private static func numberOf(_ region: SimulatedRegion, _ kind: Int) -> Int {
    let regions = SimulatedRegion.all
    let perRegion = 2 + departments.count
    for number in 0..<regions.count * perRegion {
      let place = number % regions.count
      let numberedKind = (number / regions.count + place * 7) % perRegion
      if regions[place] == region && numberedKind == kind { return number }
    }
    preconditionFailure("\(region.name) is no region of the simulation")
  }

  private static func ofRegion(
    _ region: SimulatedRegion, _ kind: Int, _ number: Int
  ) -> SimulatedOrgan {
    let place = region.printedName
    switch kind {
    case 0:
      return SimulatedOrgan(
        region: region, kind: .government, name: place + "人民政府",
        agencyID: "\(region.code)/government", number: number)
    case 1:
      return SimulatedOrgan(
        region: region, kind: .office, name: place + "人民政府办公室",
        agencyID: "\(region.code)/office", number: number)
    default:
      let department = departments[kind - 2]
      return SimulatedOrgan(
        region: region, kind: .department, name: place + department,
        agencyID: "\(region.code)/department/\(department)", number: number)
    }
  }

  /// The organs of a region of the simulated province: government, office, departments, townships.
  ///
  /// - Parameter start: The number of the first.
  static func organs(
    of region: SimulatedRegion, departments: Int, townships: Int, from start: Int
  ) -> [SimulatedOrgan] {
    let place = region.rank == .province ? "人民政府办公厅" : "人民政府办公室"
    let common = (0..<2 + departments).map { kind -> SimulatedOrgan in
      let organ = ofRegion(region, kind, start + kind)
      guard kind == 1 else { return organ }
      return SimulatedOrgan(
        region: region, kind: .office, name: region.printedName + place, agencyID: organ.agencyID,
        number: organ.number)
    }
    return common
      + (0..<townships).map { township(region, $0, start + common.count + $0) }
  }

  /// A subdistrict or town, its name made of two or more syllables.
  private static func township(
    _ region: SimulatedRegion, _ index: Int, _ number: Int
  ) -> SimulatedOrgan {
    let suffix = index % 2 == 0 ? "街道办事处" : "镇人民政府"
    var rest = index / 2
    var name = syllables[rest % syllables.count]
    rest /= syllables.count
    repeat {
      name += syllables[rest % syllables.count]
      rest /= syllables.count
    } while rest > 0
    name += suffix
    let place = region.printedName
    return SimulatedOrgan(
      region: region, kind: .subdistrict, name: place + name,
      agencyID: "\(region.code)/subdistrict/\(name)", number: number)
  }
}
