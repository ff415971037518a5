import Forms
import Intake
import Reading
import Simulation
import Testing

/// Damaged texts again, from seeds of their own: each layout meets each kind of damage.
@Suite struct OtherSeedsTests {
  @Test(arguments: Layout.allCases)
  func noCellIsEverWrong(layout: Layout) throws {
    var reader = ReportReader()
    var messages = 0
    for seed in UInt64(770_000)..<770_240 {
      let mutation = Mutation.allCases[Int(seed % UInt64(Mutation.allCases.count))]
      let edition: Edition = seed / 5 % 2 == 0 ? .form2019 : .form2021
      let original = SimulatedReport.sample(seed: seed, edition: edition, layout: layout)
      guard let mutated = original.mutated(mutation, seed: seed) else { continue }
      let report = try reader.read(
        Container.plainText.text(path: "\(seed)", bytes: mutated.bytes))
      for truth in original.truth {
        let isDeleted = mutated.deletedCell == truth.cell
        let reading = report.cells[truth.cell]
        let outcome = MutationTests.verdict(reading, truth, isDeleted: isDeleted)
        let isHidden = truth.cell.table == .disputes && original.hidesFirstDispute
        let mayBeUnread = isHidden || mutated.mayBeUnread(truth.cell)
        if outcome == .right || (outcome == .unread && mayBeUnread) { continue }
        messages += 1
        if messages > 5 { continue }
        Issue.record("seed \(seed) \(mutation) \(edition) \(truth.cell.id): \(reading)")
      }
    }
    #expect(messages == 0)
  }
}
