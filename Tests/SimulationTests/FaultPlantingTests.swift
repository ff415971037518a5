import Forms
import Testing

@testable import Simulation

@Suite struct FaultPlantingTests {
  /// Figures large enough for every fault, and those of the year before.
  private func twoYears() -> (last: Figures, this: Figures) {
    var history = OrganHistory(
      organ: .government(of: .coded(320583)), random: RandomSource(seed: 20))
    let last = history.nextYear(on: .form2021)
    return (last, history.nextYear(on: .form2021))
  }

  @Test(arguments: Fault.allCases, [1, 2, 3] as [UInt64])
  func aFaultChangesTheCellsItNamesAndNoOthers(fault: Fault, seed: UInt64) throws {
    var (last, this) = twoYears()
    this[.carriedOver, .total] = 0
    var random = RandomSource(seed: seed)
    let planted = try #require(
      fault.plant(in: this, edition: .form2021, lastYear: last, random: &random), "seed \(seed)")
    let changed = Edition.form2021.cells.filter { planted.figures[$0] != this[$0] }
    #expect(planted.planted.fault == fault)
    #expect(planted.planted.cells == changed)
    #expect(!changed.isEmpty)
    switch fault {
    case .transposedDigits, .droppedDigit, .addedDigit, .feeUnit, .mismatchedTotal:
      #expect(changed.count == 1)
    case .columnShift:
      #expect(Set(changed.map(\.line)).count == 1)
    case .copiedYear, .ratioSwing, .roundedInvention:
      #expect(changed.allSatisfy { $0.table == .applications })
    }
  }

  @Test func aFeeInYuanIsTenThousandTimesAsLarge() throws {
    let (_, this) = twoYears()
    var random = RandomSource(seed: 1)
    let planted = try #require(
      Fault.feeUnit.plant(in: this, edition: .form2021, lastYear: nil, random: &random))
    let fee = Cell.at(.fees, .amount)
    #expect(planted.planted.cells == [fee])
    #expect(this[fee] > 0)
    #expect(planted.figures[fee] == this[fee] * 10_000)
  }

  @Test func aDroppedDigitLeavesANumberOneDigitShorter() throws {
    let (_, this) = twoYears()
    var random = RandomSource(seed: 4)
    let planted = try #require(
      Fault.droppedDigit.plant(in: this, edition: .form2021, lastYear: nil, random: &random))
    let cell = try #require(planted.planted.cells.first)
    #expect(planted.figures[cell.line, cell.column] == this[cell.line, cell.column] / 10)
  }

  @Test func figuresOfZeroLeaveNoRoomForATypingError() {
    var random = RandomSource(seed: 1)
    for fault in [Fault.transposedDigits, .droppedDigit, .addedDigit, .columnShift, .feeUnit] {
      let planted = fault.plant(
        in: Figures(), edition: .form2021, lastYear: nil, random: &random)
      #expect(planted == nil)
    }
  }

  @Test func aSwungRatioKeepsTheTotals() throws {
    let (_, this) = twoYears()
    var random = RandomSource(seed: 1)
    let planted = try #require(
      Fault.ratioSwing.plant(in: this, edition: .form2021, lastYear: nil, random: &random))
    #expect(planted.figures[.concluded, .total] == this[.concluded, .total])
    let results = OrganHistory.results
    #expect(
      results.reduce(0) { $0 + planted.figures[$1, .total] }
        == results.reduce(0) { $0 + this[$1, .total] })
  }

  @Test func theShareOfFaultyReportsIsTheOneAskedFor() {
    let corpus = SimulatedCorpus(seed: 8, count: 1_000, faultShare: 0.3)
    var faulty = 0
    for organ in 0..<corpus.organCount {
      faulty += corpus.reports(ofOrgan: organ).count { !$0.faults.isEmpty }
    }
    #expect((250...350).contains(faulty), "seed 8: \(faulty) of 1000")
  }
}
