import Forms
import Repair
import Simulation
import TestSupport
import Testing

/// Two and three wrong cells of one slip.
@Suite struct SeveralErrorsTests {
  private struct Planted {
    let report: SampleReport
    let values: [Int]
    let fault: SeveralCellFault
    var changes: [Int: Int] { truth(values, report.values) }
    var isSound: Bool {
      Identity.all(in: report.edition).allSatisfy { excess($0, values) == 0 }
    }
  }

  private static func planted(_ count: Int, seed: UInt64) -> [Planted] {
    let reports =
      SampleReport.some(10, concluded: 5...30, seed: seed)
      + SampleReport.some(15, concluded: 60...5_000, seed: seed)
      + SampleReport.some(5, edition: .form2019, concluded: 60...5_000, seed: seed)
    var random = RandomSource(seed: seed)
    var found: [Planted] = []
    while found.count < count {
      let report = random.pick(reports)
      let fault = SeveralCellFault.allCases[found.count % SeveralCellFault.allCases.count]
      guard
        let figures = fault.plant(in: report.figures, edition: report.edition, random: &random)
      else { continue }
      let values = Cell.all.map { Int(figures[$0] / Figures.scale) }
      // A table that balances again is no case for a repair.
      let planted = Planted(report: report, values: values, fault: fault)
      if !planted.isSound { found.append(planted) }
    }
    return found
  }

  @Test func listsTheTruthWheneverItIsSmallest() throws {
    let seed = seed(default: 71)
    var (smaller, first, sets) = (0, 0, 0)
    let all = Self.planted(600, seed: seed)
    for planted in all {
      let result = problem(planted.report.edition, planted.values)
        .solve(context: planted.report.context)
      let size = result.components.reduce(0) {
        $0 + ($1.alternatives.first { $0.isMinimal }?.changes.count ?? 99)
      }
      let changes = planted.changes
      #expect(size <= changes.count, "seed \(seed), \(planted.fault)")
      for component in result.components {
        #expect(component.certainty == .complete, "seed \(seed), \(planted.fault)")
        sets += component.alternatives.count
      }
      if size < changes.count {
        smaller += 1
        continue
      }
      // Every component holds its part of the truth; together they are all of it.
      var (listed, isFirst) = ([Int: Int](), true)
      for component in result.components {
        let place = component.alternatives.firstIndex { alternative in
          alternative.byCell.allSatisfy { changes[$0.key] == $0.value }
        }
        let found = try #require(place, "seed \(seed), \(planted.fault) is not listed")
        listed.merge(component.alternatives[found].byCell) { $1 }
        isFirst = isFirst && found == 0
      }
      #expect(listed == changes, "seed \(seed), \(planted.fault)")
      if isFirst { first += 1 }
    }
    print(
      "\(all.count) of two and three cells: \(smaller) mended by fewer, truth first in \(first), "
        + "\(sets) alternatives in all")
  }

  @Test func theSizeIsThatOfAnIntegerProgramme() throws {
    let seed = seed(default: 72)
    var sizes = [0, 0, 0, 0]
    for planted in Self.planted(500, seed: seed) {
      let problem = problem(planted.report.edition, planted.values)
      let expected = try #require(IntegerProgramme(problem).smallestSize())
      let size = problem.solve().components.reduce(0) {
        $0 + ($1.alternatives.first { $0.isMinimal }?.changes.count ?? 99)
      }
      #expect(size == expected, "seed \(seed), \(planted.fault)")
      sizes[min(expected, 3)] += 1
    }
    print("GLPK agrees on 500: \(sizes[1]) of one, \(sizes[2]) of two, \(sizes[3]) of three cells")
    #expect(sizes[2] > 100 && sizes[3] > 20)
  }
}
