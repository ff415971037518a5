import Forms
import Repair
import Simulation
import TestSupport
import Testing

/// One wrong cell, by every slip in every cell.
@Suite struct SingleErrorTests {
  private struct Tally {
    var planted = 0
    var first = 0
    var clear = 0
    var clearlyWrong = 0
    var alternatives = 0

    var line: String {
      "\(planted) planted, first \(share(first)) %, clearly first \(share(clear)) %, "
        + "another clearly first \(share(clearlyWrong)) %, "
        + "\(Double(alternatives * 100 / max(planted, 1)) / 100) alternatives on average"
    }

    private func share(_ count: Int) -> Double {
      Double(count * 1_000 / max(planted, 1)) / 10
    }
  }

  @Test(arguments: [Edition.form2021, .form2019], [1...30, 100...5_000])
  func everyCellOfTable3IsFoundWithItsValue(edition: Edition, concluded: ClosedRange<Int>) throws {
    var random = RandomSource(seed: 51)
    var planted = 0
    for report in SampleReport.some(4, edition: edition, concluded: concluded, seed: 7) {
      for cell in edition.cells where cell.table == .applications {
        for slip in PlantedSlip.allCases {
          guard let wrong = slip.value(of: cell, in: report, &random) else { continue }
          planted += 1
          var values = report.values
          values[cell.index] = wrong
          for context in [RepairContext.none, report.context] {
            let result = problem(edition, values).solve(context: context)
            let component = try #require(result.components.first)
            #expect(result.components.count == 1 && component.certainty == .complete)
            let minimal = component.alternatives.filter(\.isMinimal)
            #expect(minimal.count == 1, "\(cell.id) \(slip)")
            #expect(minimal[0].byCell == [cell.index: report.values[cell.index]], "\(cell.id)")
            #expect(component.best?.byCell == minimal[0].byCell, "\(cell.id) \(slip)")
          }
        }
      }
    }
    print("table 3, \(edition), concluded \(concluded): \(planted) planted, all found")
    #expect(planted > 800)
  }

  @Test(arguments: [1...30, 100...5_000])
  func theCellOfTable4IsListedAndMostlyFirst(concluded: ClosedRange<Int>) throws {
    var random = RandomSource(seed: 52)
    var tallies: [PlantedSlip: Tally] = [:]
    var all = Tally()
    for report in SampleReport.some(60, concluded: concluded, seed: 4_100) {
      for cell in report.edition.cells where cell.table == .disputes {
        for slip in PlantedSlip.allCases {
          guard let wrong = slip.value(of: cell, in: report, &random) else { continue }
          var values = report.values
          values[cell.index] = wrong
          let result = problem(report.edition, values).solve(context: report.context)
          let component = try #require(result.components.first)
          let place = try #require(
            component.place(of: [cell.index: report.values[cell.index]]), "\(cell.id) \(slip)")
          func count(_ tally: inout Tally) {
            tally.planted += 1
            tally.alternatives += component.alternatives.count
            if place == 0 { tally.first += 1 }
            if component.best != nil {
              if place == 0 { tally.clear += 1 } else { tally.clearlyWrong += 1 }
            }
          }
          count(&all)
          count(&tallies[slip, default: Tally()])
        }
      }
    }
    print("table 4, concluded \(concluded): \(all.line)")
    for slip in PlantedSlip.allCases {
      print("  \(slip): \(tallies[slip, default: Tally()].line)")
    }
    #expect(all.planted > 1_000)
    #expect(all.first * 10 >= all.planted * 7)
    // To name the wrong cell is worse than to name none.
    #expect(all.clearlyWrong * 100 <= all.planted)
  }
}
