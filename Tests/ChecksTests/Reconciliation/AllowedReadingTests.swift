import Findings
import Forms
import Reading
import Testing

@testable import Checks

/// Which cells each verb may count.
@Suite struct AllowedReadingTests {
  /// The sums that a count may be in the sample, the plainest first.
  private func sums(_ cells: RowSum, _ verb: CountVerb = .plain) -> [Quantity?] {
    let report = SampleReport.distinct.report()
    let blanks = ConfirmedBlanks(report)
    return AllowedReading.all(of: CountSubject(cells, verb), in: .form2021)
      .map { $0.sum(in: report, blanks: blanks).value }
  }

  @Test(
    arguments: [
      (.newlyReceived, [60]), (.received, [60, 63]), (.plain, [60, 63]), (.concluded, [60, 63]),
      (.handled, [60, 63, 56]),
    ] as [(CountVerb, [Int])])
  func applications(verb: CountVerb, sums: [Int]) {
    #expect(self.sums(.total(.received), verb) == sums.map { Quantity($0) })
  }

  @Test func applicantsAreThoseOfWhatWasReceivedOrConcluded() {
    let natural = RowSum(.received, .naturalPerson)
    #expect(sums(natural, .received) == [60, 63, 56].map { Quantity($0) })
    #expect(sums(natural, .newlyReceived) == [Quantity(60)])
  }

  @Test func concludedMayLeaveOutWhatWasClosedWithoutReply() {
    #expect(sums(.total(.concluded), .concluded) == [Quantity(56), Quantity(54)])
  }

  @Test(
    arguments: [
      (.total(.granted), [22, 28]), (.total(.unavailableNotHeld), [15, 17, 18]),
      (.otherHandled, [2, 2]), (.refused, [4]), (.notProcessed, [4]), (.total(.carriedOver), [3]),
      (.total(.carriedForward), [7]), (.total(.reconsideration), [5]), (.suits, [4]),
      (RowSum.suits.union(.total(.reconsideration)), [9]),
    ] as [(RowSum, [Int])])
  func outcomesAndCases(cells: RowSum, sums: [Int]) {
    #expect(self.sums(cells) == sums.map { Quantity($0) })
  }

  @Test func everyReadingHasANameInBothLanguages() {
    for line in Line.allCases {
      for edition in [Edition.form2021, .form2019] where !edition.columns(of: line).isEmpty {
        let total = RowSum(line, edition.columns(of: line)[edition.columns(of: line).count - 1])
        for reading in AllowedReading.all(of: CountSubject(total), in: edition) {
          #expect(!reading.name.zh.isEmpty && !reading.name.en.isEmpty)
        }
      }
    }
    #expect(RowSum.suits.name(in: .form2021).zh == "表四行政诉讼总计（两类合计）")
    #expect(RowSum.total(.rules).name(in: .form2021).zh == "表内无此格")
  }
}
