import Testing

@testable import Findings

@Suite("Finding ids")
struct FindingIDTests {
  static func id(
    _ check: String, _ agencyID: String?, _ year: Int?, _ claim: String, _ source: String
  )
    -> String
  {
    FindingID(
      checkID: check,
      subject: Subject(agency: nil, agencyID: agencyID, year: year, source: source), claim: claim
    ).text
  }

  /// Computed with Python's hashlib over `check_id|agency_id|year|claim`.
  @Test("ids computed elsewhere")
  func known() {
    let granted = "t3.granted.total"
    #expect(
      Self.id("SUM301", "410106/government", 2021, granted, "a.txt") == "GJ-ed11d0e117304b96")
    #expect(Self.id("SUM301", "410106/government", nil, granted, "a.txt") == "GJ-02934ab82ac94c9b")
  }

  @Test("the source stands for an unknown agency")
  func unknownAgency() {
    #expect(Self.id("FRM101", nil, nil, "sections", "2021/某.txt") == "GJ-3d4ed8e6d17ad7ed")
    #expect(
      Self.id("FRM101", nil, nil, "sections", "a.txt")
        != Self.id("FRM101", nil, nil, "sections", "b.txt"))
  }

  @Test("the source of a known agency takes no part")
  func knownAgency() {
    #expect(
      Self.id("FRM101", "410106/office", 2021, "sections", "a.txt")
        == Self.id("FRM101", "410106/office", 2021, "sections", "b.txt"))
  }

  @Test("a second occurrence adds its number to the claim")
  func occurrence() {
    let subject = Subject(
      agency: nil, agencyID: "410106/government", year: 2021, source: "a.txt")
    let id = FindingID(
      checkID: "SUM301", subject: subject, claim: "t3.granted.total", occurrence: 2)
    #expect(id.text == "GJ-c78bb166b088dab4")
    #expect(id.description == id.text)
  }
}
