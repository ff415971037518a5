import Agencies
import Forms
import Intake
import Reading
import Simulation
import Testing

/// Simulated reports in every layout: what is read is what was printed, or it is unread for a reason.
@Suite struct SimulatedLayoutTests {
  @Test(arguments: Layout.allCases, Edition.allCases)
  func cellsAreRight(layout: Layout, edition: Edition) throws {
    var comparison = Comparison()
    for seed in UInt64(1)...60 {
      let simulated = SimulatedReport.sample(seed: seed, edition: edition, layout: layout)
      let source = try Container.plainText.text(path: "s\(seed)", bytes: simulated.bytes)
      var reader = ReportReader()
      let report = try reader.read(source)
      #expect(report.edition == edition, "seed \(seed)")
      #expect(report.year == simulated.year, "seed \(seed) \(report.title?.text ?? "")")
      comparison.add(report, simulated, context: "\(layout) \(edition) seed \(seed)") {
        simulated.hidesFirstDispute && $0.table == .disputes
      }
    }
    #expect(comparison.wrong == 0)
    #expect(comparison.unreadThoughPlaced == 0, "\(comparison)")
  }
}

/// Counts of cells that were read right, wrong or not at all.
struct Comparison: CustomStringConvertible {
  var right = 0
  var wrong = 0
  var unread = 0
  var unreadThoughPlaced = 0
  var messages = 0

  mutating func add(
    _ report: AnnualReport, _ simulated: SimulatedReport, context: String,
    mayBeUnread: (Cell) -> Bool = { _ in false }
  ) {
    for truth in simulated.truth {
      let reading = report.cells[truth.cell]
      switch verdict(reading, truth) {
      case .right: right += 1
      case .wrong:
        wrong += 1
        note("\(context) \(truth.cell.id): read \(reading), true \(truth)")
      case .unread:
        unread += 1
        if truth.state != .unplaceable && !mayBeUnread(truth.cell) {
          unreadThoughPlaced += 1
          note("\(context) \(truth.cell.id): unread \(reading), true \(truth)")
        }
      }
    }
  }

  private mutating func note(_ text: String) {
    messages += 1
    if messages <= 4 { Issue.record("\(text)") }
  }

  private enum Outcome { case right, wrong, unread }

  private func verdict(_ reading: CellReading, _ truth: TrueCell) -> Outcome {
    switch reading {
    case .unread: return .unread
    case .printed(let figure):
      return truth.underlying == .printed && figure.value.millionths == truth.millionths
        ? .right : .wrong
    case .blank: return truth.underlying == .blank ? .right : .wrong
    case .notApplicable: return truth.underlying == .notApplicable ? .right : .wrong
    case .absent: return .wrong
    }
  }

  var description: String {
    "right \(right), wrong \(wrong), unread \(unread), unread though placed \(unreadThoughPlaced)"
  }
}

extension SimulatedReport {
  /// Whether a blank stands where the text keeps no trace of it: in front of the first cell of table
  /// 4, where no separator stands before it.
  var hidesFirstDispute: Bool {
    layout == .valueAndPipeLines
      && truth.first { $0.cell.table == .disputes }?.state == .blank
  }
}
