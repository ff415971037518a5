import Testing

@testable import Agencies

@Suite struct RegionChainTests {
  @Test(arguments: [
    ("郑州市上街区人民政府", [410106], 6), ("上街区", [410106], 3), ("郑州市某某", [410100], 3),
    ("朝阳区", [110105, 220104], 3), ("北京市朝阳区", [110105], 6),
    ("北京朝阳区", [110105], 5), ("吉林长春市", [220100], 5), ("新密市", [410183], 3),
    ("巢湖市", [340181], 3), ("巢湖市居巢区", [341402], 6), ("恩施州恩施市", [422801], 6),
    ("某某", [], 0), ("", [], 0), ("洛阳", [], 0), ("洛阳花", [], 0), ("新区", [], 0),
  ])
  func readsRegions(name: String, codes: [Int32], end: Int) {
    let chain = RegionChain.read(Array(name.utf16).span, from: 0)
    #expect(chain.rows.map { RegionTable.standard.codes[$0] } == codes)
    #expect(chain.end == end)
  }

  @Test func beginsWhereItIsTold() {
    let chain = RegionChain.read(Array("中共郑州市".utf16).span, from: 2)
    #expect(chain.rows.map { RegionTable.standard.codes[$0] } == [410100])
    #expect(chain.end == 5)
  }
}
