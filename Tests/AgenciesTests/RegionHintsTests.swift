import Testing

@testable import Agencies

@Suite struct RegionHintsTests {
  @Test(arguments: [
    ("开封市", 410204), ("河南省", 410204), ("在江苏省南京市", 320106), ("福建省与河南省", nil),
    ("江苏省", nil), ("南京市徐州市", nil), ("开封", nil), ("", nil), ("南京", nil),
    ("河南省某部门往南京市学习", 320106),
  ])
  func decidesBetweenDrumTowers(document: String, code: Int?) throws {
    let table = RegionTable.standard
    let rows = try [320106, 320302, 350102, 410204].map { try #require(table.row(code: $0)) }
    let row = RegionHints.decide(rows, by: Array(document.utf16).span)
    #expect(row.map { Int(table.codes[$0]) } == code)
  }
}
