import Forms
import Repair
import Simulation

/// Simulated reports whose identities all hold, with the year before.
struct SampleReport {
  let edition: Edition
  let figures: Figures
  let values: [Int]
  let lastYear: [Int]

  /// The context that last year's report gives.
  var context: RepairContext { RepairContext(lastYear: lastYear.map { $0 }) }

  /// The organs' reports whose number of concluded applications lies in a range.
  static func some(
    _ count: Int, edition: Edition = .form2021, concluded: ClosedRange<Int>, seed: UInt64
  ) -> [SampleReport] {
    var found: [SampleReport] = []
    var number = 0
    while found.count < count {
      var history = OrganHistory(
        organ: organ(number, concluded), random: RandomSource(seed: seed, stream: UInt64(number)))
      let last = history.nextYear(on: edition)
      let figures = history.nextYear(on: edition)
      number += 1
      if concluded.contains(figures[.concluded, .total]) {
        found.append(
          SampleReport(
            edition: edition, figures: figures, values: counts(figures), lastYear: counts(last)))
      }
    }
    return found
  }

  /// Bureaus and offices for small figures, governments for large ones.
  private static func organ(_ number: Int, _ concluded: ClosedRange<Int>) -> SimulatedOrgan {
    let region = SimulatedRegion.all[number % SimulatedRegion.all.count]
    return concluded.upperBound > 100 ? .government(of: region) : .office(of: region)
  }

  private static func counts(_ figures: Figures) -> [Int] {
    Cell.all.map { Int(figures[$0] / Figures.scale) }
  }
}

/// A problem with every cell printed and every identity active.
func problem(_ edition: Edition, _ values: [Int]) -> RepairProblem {
  RepairProblem(
    edition: edition, values: values,
    states: [CellState](repeating: .printed, count: Cell.count),
    activeIdentities: [Bool](repeating: true, count: Identity.all(in: edition).count))
}

/// Left less right of an identity, from its declaration.
func excess(_ identity: Identity, _ values: [Int]) -> Int {
  identity.left.reduce(0) { $0 + values[$1.index] }
    - identity.right.reduce(0) { $0 + values[$1.index] }
}

/// The values with an alternative's changes made.
func repaired(_ values: [Int], _ changes: [CellChange]) -> [Int] {
  var values = values
  for change in changes { values[change.cell.index] = change.repaired }
  return values
}

/// The changes that lead back from wrong values to true ones, by cell.
func truth(_ wrong: [Int], _ right: [Int]) -> [Int: Int] {
  var changes: [Int: Int] = [:]
  for cell in wrong.indices where wrong[cell] != right[cell] { changes[cell] = right[cell] }
  return changes
}

extension RepairAlternative {
  /// The repaired values by cell.
  var byCell: [Int: Int] {
    Dictionary(uniqueKeysWithValues: changes.map { ($0.cell.index, $0.repaired) })
  }
}

extension RepairComponent {
  /// The place of a set of changes among the alternatives; nil where it is not listed.
  func place(of changes: [Int: Int]) -> Int? {
    alternatives.firstIndex { $0.byCell == changes }
  }
}
