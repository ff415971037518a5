import Testing

@testable import Agencies

@Suite struct OrganTests {
  @Test(arguments: [
    ("", AgencyKind.government), ("人民政府", .government), ("政府", .government), ("行署", .government),
    ("人民政府办公室", .office), ("政府办", .office), ("办公室", .office), ("教育局", .department),
    ("发展和改革委员会", .department), ("卫生健康委", .department), ("审计署", .department),
    ("国有资产监督管理委员会", .department), ("城市管理委员会", .department),
    ("新区管理委员会", .other), ("居民委员会", .other), ("街道办事处", .subdistrict),
    ("驻北京办事处", .department), ("大章镇", .subdistrict), ("大章镇政府", .subdistrict),
    ("某某乡人民政府办公室", .subdistrict), ("供水公司", .other), ("某某", .other),
  ])
  func tellsTheKindAfterACounty(words: String, kind: AgencyKind) {
    let scalars = Array(words.utf16)
    let organ = Organ.read(scalars.span, in: 0..<scalars.count, after: .county)
    #expect(organ.kind == kind)
    #expect(!organ.isOfUnknownRegion)
    #expect(organ.level == (kind == .subdistrict ? .township : nil))
  }

  @Test(arguments: [
    ("某某区人民政府", AgencyLevel.county), ("某某县", .county), ("某某区教育局", .county),
    ("某某旗财政局", .county), ("某某州人民政府", .city),
  ])
  func seesPlacesThatTheTableLacks(words: String, level: AgencyLevel) {
    let scalars = Array(words.utf16)
    let organ = Organ.read(scalars.span, in: 0..<scalars.count, after: .province)
    #expect(organ.isOfUnknownRegion)
    #expect(organ.level == level)
  }

  @Test(arguments: ["郑东新区教育局", "某某开发区财政局", "风景名胜区管理局", "市区公安分局", "建设城市规划局"])
  func takesNoZoneForAPlace(words: String) {
    let scalars = Array(words.utf16)
    let organ = Organ.read(scalars.span, in: 0..<scalars.count, after: .city)
    #expect(!organ.isOfUnknownRegion)
  }
}
