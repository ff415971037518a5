import Testing

@testable import Agencies

@Suite struct CentralBodyTests {
  @Test(arguments: [
    ("教育部", 3), ("中华人民共和国教育部", 10), ("国务院办公厅", 6), ("国家发展和改革委员会", 10),
    ("国家税务总局", 6), ("国家税务总局郑州市税务局", 6), ("中国人民银行郑州中心支行", 6),
  ])
  func readsBodies(name: String, end: Int) {
    let scalars = Array(name.utf16)
    let found = CentralBody.read(scalars.span)?.end
    #expect(found == end)
  }

  @Test(arguments: ["教育局", "国家级新区管委会", "国家高新区管理委员会", "宣传部", "", "国", "国家"])
  func leavesOthers(name: String) {
    let scalars = Array(name.utf16)
    let found = CentralBody.read(scalars.span)?.end
    #expect(found == nil)
  }
}
