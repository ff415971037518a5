import Testing

@testable import Agencies

@Suite struct RegionCatalogueTests {
  let catalogue = RegionCatalogue.standard

  @Test func looksUpByCode() throws {
    let region = try #require(catalogue.region(code: 410106))
    #expect(region.name == "上街区")
    #expect(region.level == .county)
    #expect(region.parent == 410100)
    #expect(region.isCurrent)
    let abolished = try #require(catalogue.region(code: 110103))
    #expect(abolished.name == "崇文区")
    #expect(!abolished.isCurrent)
    #expect(abolished.parent == 110000)
  }

  @Test(arguments: [0, -1, 1, 999_999, 410_199, 109_999, Int.max, Int.min])
  func knowsNoOtherCodes(code: Int) {
    #expect(catalogue.region(code: code) == nil)
    #expect(catalogue.parent(of: code) == nil)
    #expect(catalogue.province(of: code) == nil)
    #expect(catalogue.city(of: code) == nil)
    #expect(catalogue.qualifiedName(of: code) == nil)
  }

  @Test func climbsToTheProvince() {
    #expect(catalogue.parent(of: 410106)?.name == "郑州市")
    #expect(catalogue.parent(of: 410000) == nil)
    #expect(catalogue.province(of: 410106)?.name == "河南省")
    #expect(catalogue.province(of: 410000)?.name == "河南省")
    #expect(catalogue.city(of: 410106)?.name == "郑州市")
    #expect(catalogue.city(of: 410100)?.name == "郑州市")
    #expect(catalogue.city(of: 419001) == nil)
    #expect(catalogue.city(of: 110105) == nil)
  }

  @Test(arguments: [
    (410106, "河南省郑州市上街区"), (110105, "北京市朝阳区"), (419001, "河南省济源市"),
    (441900, "广东省东莞市"), (410000, "河南省"),
  ])
  func namesARegionInFull(code: Int, name: String) {
    #expect(catalogue.qualifiedName(of: code) == name)
  }

  @Test func findsWhatRegionsShare() {
    #expect(catalogue.common(to: [410106, 410803, 410303])?.name == "河南省")
    #expect(catalogue.common(to: [410106, 410102])?.name == "郑州市")
    #expect(catalogue.common(to: [410106])?.name == "上街区")
    #expect(catalogue.common(to: [410106, 110105]) == nil)
    #expect(catalogue.common(to: [410106, 1]) == nil)
    #expect(catalogue.common(to: []) == nil)
  }
}
