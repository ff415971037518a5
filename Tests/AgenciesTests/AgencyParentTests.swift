import Agencies
import Testing

@Suite("Parents of organs")
struct AgencyParentTests {
  @Test(
    arguments: [
      ("郑州市上街区人民政府", "410100/government"),
      ("郑州市上街区教育局", "410106/government"),
      ("郑州市上街区人民政府办公室", "410106/government"),
      ("郑州市人民政府", "410000/government"),
      ("郑州市教育局", "410100/government"),
      // Counties of a municipality stand directly under it.
      ("北京市东城区人民政府", "110000/government"),
      // 济源市 is administered by the province itself.
      ("济源市人民政府", "410000/government"),
      ("河南省人民政府", nil),
    ] as [(String, String?)])
  func parentOfAnOrgan(name: String, parent: String?) {
    #expect(AgencyResolver.resolve(name: Array(name.utf16)).parentID == parent)
  }

  @Test func anUndecidedRegionHasNoParent() {
    let agency = AgencyResolver.resolve(name: Array("某某局".utf16))
    #expect(agency.region == nil && agency.parentID == nil)
  }
}
