import Agencies
import Checks
import Findings
import Forms
import Metrics
import Reading
import Simulation
import Testing

/// The checks of levels over a whole simulated province: 168 regions, 5 376 organs.
@Suite("Levels of a simulated province")
struct ProvinceLevelsTests {
  static let seed: UInt64 = 20_260_101
  static let province = SimulatedProvince(seed: seed)
  static let clean = province.reports()

  /// A finding as the tests compare it: check, organ, and the other organ or the cell that it names.
  private static func rows(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.checkID) \($0.agencyID ?? "-")" }.sorted()
  }

  @Test("every organ of the province has the id and the parent that its title tells")
  func organs() {
    for (member, filing) in zip(Self.province.members, ProvinceFilings(Self.clean).filings) {
      #expect(filing.subject.agencyID == member.organ.agencyID)
      #expect(filing.figures.agency?.parentID == member.parentID, "\(member.organ.name)")
    }
  }

  @Test("a clean province raises nothing, with and without a roster", arguments: [false, true])
  func clean(hasRoster: Bool) {
    var tally = Tally()
    let roster = hasRoster ? ProvinceFilings.roster(of: Self.province) : nil
    let findings = ProvinceFilings(Self.clean).findings(withRoster: roster, tally: &tally)
    #expect(Self.rows(findings) == [])
    #expect(tally.checks["AGG101"]?.satisfied == 168)
    #expect(tally.checks["AGG102"]?.satisfied == 168)
  }

  /// The faults of one run, each in another region, and what is to be found.
  private static func planted(_ hasRoster: Bool) -> (faults: [PlantedLevelFault], rows: [String]) {
    // Bodies with telling figures: the government of a county, and departments that take applications.
    let left = "410103"
    let twice = "410105"
    let faults = [
      PlantedLevelFault(
        .leftOut(body: filled(in: left, least: 8)), in: "\(left)/government", year: 2023),
      PlantedLevelFault(
        .countedTwice(body: filled(in: twice, least: 8)), in: "\(twice)/government", year: 2023),
      PlantedLevelFault(
        .leftOut(body: "410202/government"), in: "410200/government", year: 2023),
      PlantedLevelFault(
        .mistyped(.at(.concluded, .total), by: 9 * Figures.scale), in: "410302/government",
        year: 2023),
      PlantedLevelFault(
        .mistyped(.at(.concluded, .total), by: -9 * Figures.scale), in: "410303/government",
        year: 2023),
      PlantedLevelFault(
        .below(body: "410402/government", .at(.received, .total)), in: "410400/government",
        year: 2023),
      PlantedLevelFault(.ownTables(Set(Table.allCases)), in: "410500/government", year: 2023),
      PlantedLevelFault(
        .ownTables([.applications, .disputes]), in: "410600/government", year: 2023),
    ]
    var rows = [
      "AGG101 \(left)/government", "AGG101 \(twice)/government", "AGG101 410200/government",
      "AGG104 410500/government", "AGG104 410600/government",
    ]
    if hasRoster {
      rows += ["AGG101 410302/government", "AGG101 410303/government", "AGG101 410400/government"]
    } else {
      // Nine too many may be those of a body that is missing, but more were concluded than came in
      // anywhere; nine too few are no one's.
      rows += [
        "AGG102 410303/government", "AGG102 410400/government", "AGG103 410302/government",
      ]
    }
    return (faults, rows.sorted())
  }

  /// The first department of a region that has so many figures which are not zero.
  private static func filled(in region: String, least: Int) -> String {
    let report = clean.first { report in
      report.member.organ.kind == .department
        && report.member.organ.agencyID.hasPrefix(region + "/")
        && report.edition.cells.count { report.figures[$0] != 0 } >= least
    }
    return report?.member.organ.agencyID ?? ""
  }

  @Test("planted faults are found, and nothing else", arguments: [false, true])
  func planted(hasRoster: Bool) throws {
    let (faults, expected) = Self.planted(hasRoster)
    var tally = Tally()
    let roster = hasRoster ? ProvinceFilings.roster(of: Self.province) : nil
    let findings = ProvinceFilings(Self.province.reports(with: faults))
      .findings(withRoster: roster, tally: &tally)
    #expect(Self.rows(findings) == expected)
    for fault in faults {
      let finding = try #require(findings.first { $0.agencyID == fault.agencyID })
      switch fault.fault {
      case .leftOut(let body), .countedTwice(let body):
        let name = Self.province.members.first { $0.organ.agencyID == body }?.organ.name
        #expect(finding.message.zh.contains(try #require(name)), "\(finding.message.zh)")
      case .mistyped(let cell, let amount) where finding.checkID != "AGG103":
        #expect(finding.cell == cell)
        #expect(finding.difference == .quantity(Quantity(millionths: amount)))
      case .mistyped, .below, .missing, .ownTables: break
      }
    }
  }

  @Test("missing reports are named, and hide no fault that is certain", arguments: [false, true])
  func missing(hasRoster: Bool) throws {
    let gone: Set = ["410102/government", "410700/department/教育局"]
    let reports = Self.clean.filter { !gone.contains($0.member.organ.agencyID) }
    var tally = Tally()
    let roster = hasRoster ? ProvinceFilings.roster(of: Self.province) : nil
    let findings = ProvinceFilings(reports).findings(withRoster: roster, tally: &tally)
    let zhengzhou = try #require(findings.first { $0.agencyID == "410100/government" })
    #expect(zhengzhou.checkID == "AGG105")
    #expect(zhengzhou.message.zh.contains("中原区人民政府"))
    // Without a roster nothing tells that a city should have that department.
    let xinxiang = hasRoster ? ["AGG105 410700/government"] : []
    #expect(Self.rows(findings) == ["AGG105 410100/government"] + xinxiang)
  }
}
