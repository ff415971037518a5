import Testing

@testable import Findings

@Suite("Tallies of wordings")
struct WordingTallyTests {
  private let wording = Wording(fingerprint: 7)

  private func subject(_ organ: Int) -> Subject {
    Subject(agency: nil, agencyID: "410106/department/\(organ)", year: 2021, source: "\(organ).txt")
  }

  private func tally(failing organs: [Int], agreeing: Int) -> WordingTally {
    var tally = WordingTally()
    for organ in organs { tally.recordFailure(wording, of: subject(organ)) }
    for _ in 0..<agreeing { tally.recordAgreement(wording) }
    return tally
  }

  @Test(
    "a wording is doubted where five organs fail, and more reports than agree",
    arguments: [
      ([1, 2, 3, 4, 5], 0, true), ([1, 2, 3, 4, 5], 4, true), ([1, 2, 3, 4, 5], 5, false),
      ([1, 2, 3, 4], 0, false), ([1, 1, 1, 1, 1, 1, 2, 3, 4], 0, false),
      ([1, 2, 3, 4, 5, 6, 7, 8, 9], 8, true), ([], 3, false), ([], 0, false),
    ])
  func doubt(_ organs: [Int], _ agreeing: Int, _ isDoubtful: Bool) {
    let tally = tally(failing: organs, agreeing: agreeing)
    #expect(tally.isDoubtful(wording) == isDoubtful)
    #expect(tally.counts(of: wording) == (agreeing, organs.count))
    #expect(!tally.isDoubtful(Wording(fingerprint: 8)))
  }

  @Test("parts add up to the same in any order, also past the organs that are kept")
  func addition() {
    let parts = [
      tally(failing: [1, 2, 3], agreeing: 1), tally(failing: [3, 4], agreeing: 0),
      tally(failing: [2, 5], agreeing: 2), tally(failing: [1], agreeing: 3),
    ]
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]] {
      var sum = WordingTally()
      for (number, part) in order.enumerated() {
        sum += parts[part]
        // Five organs only with the first three parts, which fail seven times and agree three times.
        if number < 2 { #expect(!sum.isDoubtful(wording)) }
      }
      #expect(sum.isDoubtful(wording))
      #expect(sum.counts(of: wording) == (6, 8))
    }
  }

  @Test("a report without an organ is known by its source")
  func unknownOrgans() {
    var tally = WordingTally()
    for number in 1...5 {
      tally.recordFailure(
        wording, of: Subject(agency: nil, agencyID: nil, year: nil, source: "\(number).txt"))
    }
    #expect(tally.isDoubtful(wording))
  }

  @Test("the hash is FNV-1a")
  func hash() {
    // From the test vectors of its authors: "", "a", "foobar".
    #expect(StableHash().value == 0xcbf2_9ce4_8422_2325)
    #expect(StableHash.of("a") == 0xaf63_dc4c_8601_ec8c)
    #expect(StableHash.of("foobar") == 0x8594_4171_f739_67e8)
  }

  @Test("a violation that is taken back is undetermined")
  func withdrawal() {
    var tally = Tally()
    tally.record(.violated, of: "NAR101", on: wording, by: subject(1))
    tally.record(.satisfied, of: "NAR101", on: nil, by: subject(1))
    tally.withdraw(violationOf: "NAR101")
    #expect(tally.checks["NAR101"]?.violated == 0)
    #expect(tally.checks["NAR101"]?.undetermined == 1)
    #expect(tally.checks["NAR101"]?.satisfied == 1)
    #expect(tally.wordings.counts(of: wording) == (0, 1))
  }
}
