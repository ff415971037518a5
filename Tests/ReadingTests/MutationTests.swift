import Forms
import Intake
import Reading
import Simulation
import TestSupport
import Testing

/// Damaged texts: a cell is right or unread, and only what the damage touched may be unread.
@Suite struct MutationTests {
  static let cases = 10_000

  @Test func noCellIsEverWrong() throws {
    var wrong = 0
    var unread = 0
    var unreadElsewhere = 0
    var cells = 0
    var messages = 0
    var byKind: [Mutation: (cells: Int, unread: Int)] = [:]
    let first = seed(default: 20_211_231)
    var seed = first
    var done = 0
    while done < Self.cases {
      seed += 1
      let mutation = Mutation.allCases[Int(seed % UInt64(Mutation.allCases.count))]
      let layout = Layout.allCases[Int(seed / 5 % UInt64(Layout.allCases.count))]
      let edition: Edition = seed % 3 == 0 ? .form2019 : .form2021
      let original = SimulatedReport.sample(seed: seed, edition: edition, layout: layout)
      guard let mutated = original.mutated(mutation, seed: seed) else { continue }
      done += 1
      var reader = ReportReader()
      let source = try Container.plainText.text(path: "\(seed)", bytes: mutated.bytes)
      let report = try reader.read(source)
      for truth in original.truth {
        cells += 1
        byKind[mutation, default: (0, 0)].cells += 1
        let reading = report.cells[truth.cell]
        let isDeleted = mutated.deletedCell == truth.cell
        switch Self.verdict(reading, truth, isDeleted: isDeleted) {
        case .right: continue
        case .wrong:
          wrong += 1
          messages += 1
          if messages <= 12 {
            Issue.record(
              "seed \(seed) \(mutation) \(layout) \(truth.cell.id): \(reading), true \(truth)")
          }
        case .unread:
          if truth.state == .unplaceable { continue }
          if truth.cell.table == .disputes && original.hidesFirstDispute { continue }
          unread += 1
          byKind[mutation, default: (0, 0)].unread += 1
          if mutated.mayBeUnread(truth.cell) { continue }
          unreadElsewhere += 1
          messages += 1
          if messages <= 12 {
            Issue.record(
              "seed \(seed) \(mutation) \(layout) \(edition) \(truth.cell.id): \(reading), damaged \(mutated.damagedLines) \(String(describing: mutated.damagedTable))"
            )
          }
        }
      }
    }
    let share = Double(unread) / Double(cells)
    print(
      "mutations from seed \(first): \(done) texts, \(cells) cells, \(wrong) wrong, \(unread) unread (\(share)),",
      "\(unreadElsewhere) outside the damage")
    for kind in Mutation.allCases {
      let count = byKind[kind] ?? (0, 0)
      print("  \(kind.rawValue): \(Double(count.unread) / Double(max(1, count.cells))) unread")
    }
    #expect(wrong == 0)
    #expect(unreadElsewhere == 0)
    #expect(share <= 0.05)
  }

  enum Outcome { case right, wrong, unread }

  static func verdict(_ reading: CellReading, _ truth: TrueCell, isDeleted: Bool) -> Outcome {
    switch reading {
    case .unread: return .unread
    case .printed(let figure):
      return !isDeleted && truth.underlying == .printed
        && figure.value.millionths == truth.millionths
        ? .right : .wrong
    case .blank: return isDeleted || truth.underlying == .blank ? .right : .wrong
    case .notApplicable: return truth.underlying == .notApplicable ? .right : .wrong
    case .absent: return .wrong
    }
  }
}
