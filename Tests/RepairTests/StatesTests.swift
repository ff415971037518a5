import Forms
import Repair
import Simulation
import Testing

/// Blank and unread cells, inactive identities, other evidence.
@Suite struct StatesTests {
  private let report = SampleReport.some(1, concluded: 60...5_000, seed: 31)[0]

  @Test func aSoundReportNeedsNoRepair() {
    #expect(problem(.form2021, report.values).solve().components.isEmpty)
    #expect(problem(.form2021, [Int](repeating: 0, count: Cell.count)).solve().components.isEmpty)
  }

  @Test func anUnreadCellIsNeverChanged() throws {
    let unread = Cell.at(.granted, .enterprise)
    var values = report.values
    values[Cell.at(.granted, .naturalPerson).index] += 4
    var states = [CellState](repeating: .printed, count: Cell.count)
    states[unread.index] = .unread
    let identities = Identity.all(in: .form2021)
    let result = RepairProblem(
      edition: .form2021, values: values, states: states,
      activeIdentities: identities.map { !$0.cells.contains(unread) }
    ).solve()
    let component = try #require(result.components.first)
    #expect(component.alternatives.allSatisfy { $0.changes.allSatisfy { $0.cell != unread } })
    // The line of the wrong cell is inactive, so that every result of the column may be the one.
    let wrong = Cell.at(.granted, .naturalPerson).index
    #expect(component.place(of: [wrong: report.values[wrong]]) != nil)
  }

  @Test func aBlankMayBeFilledAndSaysSo() throws {
    var values = report.values
    let blank = Cell.at(.granted, .total)
    let truth = values[blank.index]
    values[blank.index] = 0
    var states = [CellState](repeating: .printed, count: Cell.count)
    states[blank.index] = .blank
    let result = RepairProblem(
      edition: .form2021, values: values, states: states,
      activeIdentities: [Bool](repeating: true, count: Identity.all(in: .form2021).count)
    ).solve()
    let change = try #require(result.components.first?.best?.changes.first)
    #expect(change.cell == blank && change.observed == nil && change.repaired == truth)
    #expect(change.slip == .leftBlank)
  }

  /// Two results must give way together, and what each gives is open.
  @Test func valuesThatNothingFixesAreSaidToBeOpen() throws {
    var values = [Int](repeating: 0, count: Cell.count)
    values[Cell.at(.granted, .naturalPerson).index] = 6
    values[Cell.at(.partlyGranted, .naturalPerson).index] = 6
    let identities = Identity.all(in: .form2021)
    var active = [Bool](repeating: false, count: identities.count)
    for (number, identity) in identities.enumerated() {
      active[number] =
        identity.family != .applicantSum && identity.place == Column.naturalPerson.name
    }
    let problem = RepairProblem(
      edition: .form2021, values: values,
      states: [CellState](repeating: .printed, count: Cell.count), activeIdentities: active)
    let component = try #require(problem.solve().components.first)
    let open = try #require(component.alternatives.first { !$0.isDetermined })
    #expect(open.changes.map(\.cell.line) == [.granted, .partlyGranted])
    // Or the total rises, and an inflow with it: fixed values.
    #expect(component.alternatives.count { $0.isDetermined } == 2)
    #expect(component.certainty == .complete)
  }

  @Test func otherSourcesTellEqualsApart() throws {
    var values = [Int](repeating: 0, count: Cell.count)
    for column in [Column.naturalPerson, .enterprise, .total] {
      values[Cell.at(.carriedOver, column).index] = column == .total ? 8 : 4
      values[Cell.at(.received, column).index] = column == .total ? 8 : 4
      values[Cell.at(.granted, column).index] = column == .total ? 8 : 4
      values[Cell.at(.concluded, column).index] = column == .total ? 8 : 4
      values[Cell.at(.carriedForward, column).index] = column == .total ? 8 : 4
    }
    #expect(problem(.form2021, values).solve().components.isEmpty)
    // Three more natural persons and as many more in all: received, carried over, or neither.
    values[Cell.at(.carriedOver, .naturalPerson).index] += 3
    values[Cell.at(.carriedOver, .total).index] += 3
    let blind = try #require(problem(.form2021, values).solve().components.first)
    let truth = [
      Cell.at(.carriedOver, .naturalPerson).index: 4, Cell.at(.carriedOver, .total).index: 8,
    ]
    #expect(blind.alternatives.count > 1 && blind.place(of: truth) != nil)
    let context = RepairContext(carriedForwardLastYear: [4, 4, 0, 0, 0, 0, 8])
    let informed = try #require(
      problem(.form2021, values).solve(context: context).components.first)
    #expect(informed.best?.byCell == truth)
    #expect(informed.best?.changes[0].support == .carriedForwardLastYear)
    var narrative = [Int?](repeating: nil, count: Cell.count)
    narrative[Cell.at(.carriedOver, .total).index] = 8
    let told = try #require(
      problem(.form2021, values).solve(context: RepairContext(narrative: narrative)).components
        .first)
    #expect(told.place(of: truth) == 0)
  }

  @Test func anEffortThatEndsEarlySaysSo() throws {
    var values = report.values
    values[Cell.at(.granted, .naturalPerson).index] += 9
    values[Cell.at(.partlyGranted, .naturalPerson).index] += 5
    let problem = problem(.form2021, values)
    #expect(problem.solve().components.allSatisfy { $0.certainty == .complete })
    let few = try #require(problem.solve(effort: RepairEffort(steps: 2)).components.first)
    #expect(few.certainty == .truncated && !few.alternatives.isEmpty)
    let component = try #require(
      problem.solve(effort: RepairEffort(steps: 1)).components.first)
    #expect(component.certainty == .effortSpent && component.alternatives.isEmpty)
    #expect(component.best == nil && component.plausibleCount == 0)
  }

  @Test func theSameProblemGivesTheSameAnswer() {
    var values = report.values
    values[Cell.at(.granted, .naturalPerson).index] += 9
    values[Cell.at(.refusedStateSecret, .total).index] += 9
    values[Cell.at(.directSuit, .upheld).index] += 1
    let a = problem(.form2021, values).solve(context: report.context)
    let b = problem(.form2021, values).solve(context: report.context)
    #expect(a.steps == b.steps && a.components.count == b.components.count)
    for (x, y) in zip(a.components, b.components) {
      #expect(x.failedIdentities == y.failedIdentities)
      #expect(x.alternatives.map(\.changes) == y.alternatives.map(\.changes))
      #expect(x.alternatives.map(\.score) == y.alternatives.map(\.score))
    }
    #expect(a.components.contains { $0.table == .disputes })
  }
}
