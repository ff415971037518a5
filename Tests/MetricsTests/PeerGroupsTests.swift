import Agencies
import Metrics
import Testing

@Suite struct PeerGroupsTests {
  private func agency(_ level: AgencyLevel?, _ kind: AgencyKind?) -> Agency {
    Agency(name: "甲", id: "410100/x", region: 410_100, level: level, kind: kind, scope: nil)
  }

  @Test func levelAndKindByDefault() {
    #expect(PeerGroups().group(of: county(1)) == "county/government")
    #expect(PeerGroups().group(of: agency(.city, .office)) == "city/office")
  }

  @Test func undecidedOrgansHaveNoGroup() {
    #expect(PeerGroups().group(of: agency(nil, .office)) == nil)
    #expect(PeerGroups().group(of: agency(.city, nil)) == nil)
  }

  @Test func aTableComesFirst() {
    let groups = PeerGroups(overrides: ["410100/x": "省会"])
    #expect(groups.group(of: agency(nil, nil)) == "省会")
    #expect(groups.group(of: county(1)) == "county/government")
  }
}
