import Testing

@testable import Agencies

@Suite("Ids of organs")
struct AgencyIDTests {
  @Test(
    arguments: [
      "410106/government", "410100/office", "410100/department/教育局",
      "410106/subdistrict/中心路街道办事处", "410100/other/甲/乙",
    ])
  func anIDIsReadAsItIsPrinted(text: String) { #expect(AgencyID(text)?.description == text) }

  @Test(
    arguments: [
      ("410325/department/国家税务总局税务局", "410325/department/税务局"),
      ("440103/subdistrict/沙面街", "440103/subdistrict/沙面街道办事处"),
      ("440800/other/中华人民共和国海关关区", "440800/other/海关"),
      ("410325/department/卫健委", "410325/department/卫健委"),
    ])
  func namesAreWrittenOut(text: String, id: String) { #expect(AgencyID(text)?.description == id) }

  @Test(
    arguments: [
      "", "教育局", "410100", "410100/", "410100/department", "410100/department/",
      "410100/government/x", "410100/ministry/x", "41010/office", "4101000/office",
      "999999/office", "unknown/教育局", "+10100/office",
    ])
  func whatIsNoneIsRefused(text: String) { #expect(AgencyID(text) == nil) }

  @Test func theCurrentCodeIsTaken() {
    #expect(AgencyID("410381/office")?.current.description == "410307/office")
    #expect(AgencyID("410307/office")?.current.description == "410307/office")
    #expect(AgencyID("110103/office")?.current.description == "110103/office")
  }

  @Test(
    arguments: [
      ("410106/department/教育局", "410106/government"), ("410106/government", "410100/government"),
      ("410100/government", "410000/government"), ("410000/government", nil),
      ("110101/government", "110000/government"),
    ] as [(String, String?)])
  func parents(text: String, parent: String?) { #expect(AgencyID(text)?.parentID == parent) }

  @Test func anOrganIsIdentifiedUnderItsPrintedName() throws {
    let read = AgencyResolver.resolve(name: Array("鼓楼区教育局".utf16))
    #expect(read.region == nil)
    let school = try #require(AgencyID("350102/department/教育局"))
    let known = read.identified(as: school)
    #expect(known.name == "鼓楼区教育局" && known.id == "350102/department/教育局")
    #expect(known.region == 350_102 && known.level == .county && known.kind == .department)
    #expect(known.scope == .own)
    let street = try #require(AgencyID("350102/subdistrict/某街道办事处"))
    #expect(read.identified(as: street).level == .township)
  }
}

@Suite("Nearest names")
struct NearestNameTests {
  @Test(
    arguments: [
      ("", "", 0), ("a", "", 1), ("min_n", "min-n", 1), ("农业局", "农业农村局", 2),
      ("kitten", "sitting", 3), ("教育局", "局育教", 2),
    ])
  func distances(a: String, b: String, distance: Int) {
    #expect(NearestName.distance(a, b) == distance)
    #expect(NearestName.distance(b, a) == distance)
  }

  @Test func theNearestStandFirstAndFarOnesNotAtAll() {
    let names = ["财政局", "农业农村局", "农业局", "卫生健康委员会"]
    #expect(NearestName.places(of: "农业局", in: names) == [2, 1])
    #expect(NearestName.places(of: "气象台站", in: names).isEmpty)
  }
}
