import Forms
import Repair
import Simulation
import TestSupport
import Testing

/// The listed sets against all sets of up to three cells, tried one by one.
@Suite struct BruteForceTests {
  /// How a random problem is spoilt.
  enum Kind: CaseIterable { case complete, identitiesInactive, blanks, mostlyInactive }

  @Test(arguments: Kind.allCases)
  func listsWhatTryingAllSetsFinds(kind: Kind) {
    let seed = seed(default: 61)
    var random = RandomSource(seed: seed)
    var sizes = [0, 0, 0, 0]
    var undetermined = 0
    let reports = SampleReport.some(6, concluded: 1...30, seed: 9)
    for _ in 0..<(kind == .mostlyInactive ? 120 : 40) {
      let problem = Self.spoilt(random.pick(reports), kind, &random)
      let brute = BruteForce(problem)
      let expected = brute.smallest(upTo: 3)
      let result = problem.solve()
      let components = result.components.filter { $0.table == .applications }
      // The sets of the table are the products of those of the components.
      var sets: Set<[Int]> = [[]]
      for component in components {
        let own = component.alternatives.filter(\.isMinimal).map { $0.changes.map(\.cell.index) }
        sets = Set(sets.flatMap { set in own.map { (set + $0).sorted() } })
      }
      undetermined += components.count { $0.alternatives.contains { !$0.isDetermined } }
      if components.isEmpty {
        #expect(brute.isSound)
      } else if expected.isEmpty {
        #expect(sets.allSatisfy { $0.count > 3 }, "seed \(seed), \(kind)")
      } else {
        sizes[expected.first?.count ?? 0] += 1
        #expect(sets == expected, "seed \(seed), \(kind)")
        #expect(components.allSatisfy { $0.certainty == .complete })
      }
      Self.expectMended(problem, components)
    }
    print("\(kind): mended by one, two, three cells: \(sizes[1...]), open values: \(undetermined)")
    #expect(sizes[1] > 0 && sizes[2] > 0)
  }

  private static func expectMended(_ problem: RepairProblem, _ components: [RepairComponent]) {
    for component in components {
      for alternative in component.alternatives {
        let values = repaired(problem.values, alternative.changes)
        for (number, identity) in Identity.all(in: problem.edition).enumerated()
        where problem.activeIdentities[number] {
          let wasBroken = excess(identity, problem.values) != 0
          if component.failedIdentities.contains(number) || !wasBroken {
            #expect(excess(identity, values) == 0, "\(identity.id)")
          }
        }
        #expect(alternative.changes.allSatisfy { $0.repaired >= 0 && $0.observed != $0.repaired })
      }
    }
  }

  private static func spoilt(
    _ report: SampleReport, _ kind: Kind, _ random: inout RandomSource
  ) -> RepairProblem {
    let identities = Identity.all(in: report.edition)
    let cells = report.edition.cells.filter { $0.table == .applications }
    var values = report.values
    var states = [CellState](repeating: .printed, count: Cell.count)
    var active = [Bool](repeating: true, count: identities.count)
    for _ in 0..<1 + random.below(3) {
      let cell = random.pick(cells).index
      values[cell] = random.chance(0.5) ? values[cell] / 3 : values[cell] + 1 + random.below(12)
    }
    if kind == .identitiesInactive {
      for cell in cells where random.chance(0.03) { states[cell.index] = .unread }
    }
    // Where few lines count, several cells must often give way together.
    if kind == .mostlyInactive { values[Cell.at(.concluded, .total).index] /= 3 }
    for number in active.indices {
      let isLine = identities[number].family == .applicantSum
      let share =
        kind == .mostlyInactive ? (isLine ? 0.8 : 0.1) : kind == .identitiesInactive ? 0.2 : 0
      active[number] =
        !random.chance(share)
        && identities[number].cells.allSatisfy { states[$0.index] != .unread }
    }
    if kind == .blanks {
      for cell in cells where values[cell.index] == 0 && random.chance(0.7) {
        states[cell.index] = .blank
      }
    }
    return RepairProblem(
      edition: report.edition, values: values, states: states, activeIdentities: active)
  }
}
