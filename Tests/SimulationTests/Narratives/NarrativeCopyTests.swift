import Forms
import Testing

@testable import Simulation

@Suite struct NarrativeCopyTests {
  private static let organs = NarrativeCorpora.organs(
    .development, seed: 12, count: 200, copies: 0.2)
  private static let reports = organs.flatMap { $0 }

  private func model(of copy: PlantedCopy) -> SimulatedReport? {
    Self.organs[copy.source.organ].first { $0.year == copy.source.year }
  }

  private func text(_ report: SimulatedReport) -> [UInt32] {
    guard let prose = report.prose else { return [] }
    return prose.addresses.flatMap { prose[$0].string.unicodeScalars.map(\.value) }
  }

  /// The longest common subsequence of two whole texts, by the textbook.
  private func common(_ a: [UInt32], _ b: [UInt32]) -> Int {
    var before = [Int](repeating: 0, count: b.count + 1)
    for x in a {
      var row = [0]
      row.reserveCapacity(b.count + 1)
      for j in b.indices { row.append(x == b[j] ? before[j] + 1 : max(before[j + 1], row[j])) }
      before = row
    }
    return before[b.count]
  }

  @Test func theShareOfCopiesIsTheOneAskedFor() {
    let copies = Self.reports.count { $0.copy != nil }
    #expect((24...56).contains(copies), "seed 12: \(copies) of 200")
    #expect(Self.reports.contains { $0.copy?.source.organ == $0.organ.number })
    #expect(Self.reports.contains { $0.copy.map { c in c.source.organ } != $0.organ.number })
  }

  @Test func aCopyIsOfAReportThatIsItsOwnWork() throws {
    for report in Self.reports {
      guard let copy = report.copy else { continue }
      let source = try #require(model(of: copy))
      #expect(source.copy == nil && source.narrativeFaults.isEmpty && source.faults.isEmpty)
      let isOwn = copy.source.organ == report.organ.number
      #expect(copy.source.year == (isOwn ? report.year - 1 : report.year))
    }
  }

  @Test func theShareChangedIsTheOneStated() throws {
    for report in Self.reports.filter({ $0.copy != nil }).prefix(5) {
      let copy = try #require(report.copy)
      let (a, b) = (text(report), text(try #require(model(of: copy))))
      let share = 1 - Double(common(a, b)) / Double(max(a.count, b.count))
      #expect((0.05...0.30).contains(copy.changedShare))
      // Sentence by sentence no more can be common than over the whole.
      #expect(share <= copy.changedShare + 1e-9 && share > copy.changedShare - 0.06)
    }
  }

  @Test func aCopyStatesTheFiguresOfItsOwnTables() {
    for number in Self.reports.filter({ $0.copy != nil }).flatMap(StatedNumber.all) {
      guard case .count(let quantity) = number.recipe,
        let truth = NarrativeArithmetic.value(of: quantity, in: number.report)
      else { continue }
      #expect(number.value == Double(truth), "\(number.sentence.string)")
    }
  }

  @Test func reportsOfTheirOwnHaveLittleInCommon() {
    let own = Self.reports.filter { $0.copy == nil }.prefix(30).map { report in
      let text = text(report)
      return Set(text.indices.dropLast(7).map { Array(text[$0..<$0 + 8]) })
    }
    for i in own.indices {
      for j in own.indices where j > i {
        let shared = own[i].intersection(own[j]).count
        #expect(Double(shared) < 0.3 * Double(min(own[i].count, own[j].count)))
      }
    }
  }
}
