import Forms
import Testing

@testable import Simulation

@Suite("The simulated province")
struct SimulatedProvinceTests {
  @Test func itHasTheOrgansAskedFor() {
    let province = SimulatedProvince(seed: 1)
    #expect(province.members.count == 168 * 32)
    #expect(Set(province.members.map(\.organ.agencyID)).count == 168 * 32)
    let governments = province.members.filter { $0.organ.kind == .government }
    #expect(governments.count { $0.parentID == nil } == 1)
    // 17 cities and 济源, which stands directly under the province.
    #expect(governments.count { $0.parentID == "410000/government" } == 18)
    let above = Dictionary(
      uniqueKeysWithValues: province.members.map { ($0.organ.agencyID, $0.parentID) })
    #expect(above["410102/government"] == "410100/government")
    #expect(above["419001/government"] == "410000/government")
    #expect(above["410102/department/教育局"] == "410102/government")
    #expect(above["410000/office"] == "410000/government")
  }

  @Test func governmentsAddUpTheirBodiesAndIdentitiesHold() {
    let province = SimulatedProvince(
      seed: 7, years: 2020...2021, cities: 2, counties: 5, departments: 4, townships: 2)
    let reports = province.reports()
    #expect(reports.count == 2 * province.members.count)
    for year in province.years {
      let ofYear = reports.filter { $0.year == year }
      for report in ofYear {
        for identity in Identity.all(in: report.edition) {
          let left = identity.left.reduce(0) { $0 + report.figures[$1] }
          let right = identity.right.reduce(0) { $0 + report.figures[$1] }
          #expect(left == right, "\(report.member.organ.name) \(identity.id)")
        }
        guard report.member.organ.kind == .government else { continue }
        let bodies = ofYear.filter { $0.member.parentID == report.member.organ.agencyID }
        #expect(bodies.count >= 5)
        for cell in report.edition.cells {
          #expect(report.figures[cell] == bodies.reduce(0) { $0 + $1.figures[cell] })
        }
      }
    }
  }

  @Test func aBodyLeftOutIsMissingFromTheSumAndFromNoOther() {
    let province = SimulatedProvince(seed: 7, cities: 1, counties: 3, departments: 3)
    let clean = province.reports()
    let body = "410102/department/教育局"
    let spoilt = province.reports(
      with: [PlantedLevelFault(.leftOut(body: body), in: "410102/government", year: 2023)])
    func figures(_ id: String, _ reports: [SimulatedProvince.Report]) -> Figures {
      reports.first { $0.member.organ.agencyID == id }?.figures ?? Figures()
    }
    for cell in Edition.form2021.cells {
      let part = figures(body, clean)[cell]
      #expect(
        figures("410102/government", spoilt)[cell] == figures("410102/government", clean)[cell]
          - part)
      // What is published is what the levels above add up.
      #expect(
        figures("410100/government", spoilt)[cell] == figures("410100/government", clean)[cell]
          - part)
    }
    #expect(figures("410103/government", spoilt) == figures("410103/government", clean))
  }
}
