import Forms
import Testing

@testable import Findings

@Suite("Tallies")
struct TallyTests {
  @Test("verdicts are counted by check and by identity")
  func counting() {
    var tally = Tally()
    tally.record(.satisfied, of: "FRM101")
    tally.record(.undetermined, of: "FRM101")
    tally.record(.satisfied, identity: 0, of: .form2021)
    tally.record(.violated, identity: 41, of: .form2021)
    tally.record(.violated, identity: 0, of: .form2019)
    #expect(tally.checks["FRM101"]?.total == 2)
    #expect(tally.checks["SUM301"]?.satisfied == 1)
    #expect(tally.checks["SUM301"]?.violated == 1)
    #expect(tally.checks["SUM401"]?.violated == 1)
    #expect(tally.checks["BAL301"] == nil)
    #expect(tally.allIdentities.total == 3)
    #expect(tally.identities(of: .form2021).first?.identity.id == "SUM301:received")
    #expect(tally.identities(of: .form2021).first?.counts.satisfied == 1)
  }

  @Test("tallies of parts add up, in any order")
  func addition() {
    var a = Tally()
    a.record(.satisfied, of: "FRM101")
    a.record(.satisfied, identity: 3, of: .form2021)
    var b = Tally()
    b.record(.violated, of: "FRM101")
    b.record(.undetermined, of: "FRM102")
    b.record(.satisfied, identity: 3, of: .form2021)
    #expect(a + b == b + a)
    #expect((a + b).checks["FRM101"]?.total == 2)
    #expect((a + b).identities(of: .form2021)[3].counts.satisfied == 2)
    #expect(a + Tally() == a)
  }
}
