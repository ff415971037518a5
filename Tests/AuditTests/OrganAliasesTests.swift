import Agencies
import Testing

@testable import Audit

@Suite("Other names of organs") struct OrganAliasesTests {
  private func target(
    _ id: String, _ years: ClosedRange<Int> = .min ... .max
  ) throws -> OrganAliases.Target {
    let id = try #require(AgencyID(id))
    return OrganAliases.Target(id: id.current, years: years)
  }

  private func resolved(_ name: String) -> Agency {
    AgencyResolver.resolve(name: Array(name.utf16))
  }

  @Test func anIDAndAPrintedNameLeadToTheOrgan() throws {
    let aliases = try OrganAliases([
      ("410100/department/农业局", try target("410100/department/农业农村局")),
      ("中心 医院", try target("410100/other/中心医院")),
      ("unknown/第二医院", try target("410100/other/第二医院")),
    ])
    let farming = aliases.agency(of: resolved("郑州市农业局"), year: 2019)
    #expect(farming?.id == "410100/department/农业农村局")
    #expect(farming?.name == "郑州市农业局")
    let hospital = aliases.agency(of: resolved("中心医院"), year: nil)
    #expect(hospital?.id == "410100/other/中心医院" && hospital?.region == 410_100)
    #expect(aliases.agency(of: resolved("第二医院"), year: 2020)?.id == "410100/other/第二医院")
    #expect(aliases.agency(of: resolved("郑州市教育局"), year: 2019) == nil)
    #expect(OrganAliases().agency(of: resolved("郑州市农业局"), year: 2019) == nil)
  }

  @Test func chainsAreFollowedToTheirEnd() throws {
    let aliases = try OrganAliases([
      ("410381/department/甲局", try target("410307/department/乙局")),
      ("410307/department/乙局", try target("410307/department/丙局")),
      ("偃师市丁局", try target("410307/department/甲局")),
    ])
    for name in ["偃师市甲局", "洛阳市偃师区乙局", "偃师市丁局"] {
      #expect(aliases.agency(of: resolved(name), year: 2021)?.id == "410307/department/丙局")
    }
    let id = try #require(AgencyID("410381/department/甲局"))
    #expect(aliases.current(id).description == "410307/department/丙局")
  }

  /// Issue 12 C2: each link of a chain is followed once, not once for each name before it.
  @Test func aChainOfTwentyThousandIsFollowedOnce() throws {
    let ids = (0...20_000).map { "410100/department/第\($0)局" }
    let links = try zip(ids, ids.dropFirst()).map { (key: $0, target: try target($1)) }
    let aliases = try OrganAliases(links)
    let first = try #require(AgencyID(ids[0]))
    #expect(aliases.current(first).description == ids[20_000])
    #expect(aliases.agency(of: resolved("郑州市第19999局"), year: 2021)?.id == ids[20_000])
    let back = (key: ids[20_000], target: try target(ids[12_000]))
    let error = #expect(throws: OrganAliases.Fault.self) { try OrganAliases(links + [back]) }
    #expect(error?.key == ids[0])
  }

  @Test func boundsWithinAChainHold() throws {
    let aliases = try OrganAliases([
      ("410100/department/甲局", try target("410100/department/乙局")),
      ("410100/department/乙局", try target("410100/department/丙局", .min...2020)),
      ("410100/department/丙局", try target("410100/department/丁局")),
    ])
    let first = resolved("郑州市甲局")
    #expect(aliases.agency(of: first, year: 2020)?.id == "410100/department/丁局")
    #expect(aliases.agency(of: first, year: 2021)?.id == "410100/department/乙局")
    #expect(aliases.agency(of: first, year: nil)?.id == "410100/department/乙局")
  }

  @Test func yearsBoundAnAlias() throws {
    let aliases = try OrganAliases([
      ("410100/department/甲局", try target("410100/department/乙局", .min...2021)),
      ("410100/department/乙局", try target("410100/department/丙局", 2020 ... .max)),
    ])
    let first = resolved("郑州市甲局")
    #expect(aliases.agency(of: first, year: 2019)?.id == "410100/department/乙局")
    #expect(aliases.agency(of: first, year: 2021)?.id == "410100/department/丙局")
    #expect(aliases.agency(of: first, year: 2022) == nil)
    #expect(aliases.agency(of: first, year: nil) == nil)
  }
}
