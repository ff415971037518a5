import Forms
import Metrics
import Reading
import Simulation
import Testing

/// Typed truths on judgements, scores and breaks.
@Suite struct ChangeJudgementTests {
  /// Counties in two years, given by their cells.
  private func changes(
    _ organs: [(before: [String: Double], after: [String: Double])],
    years: (Int, Int) = (2021, 2022),
    gates: ComparisonGates = ComparisonGates()
  ) -> YearOverYear {
    var reports: [AgencyYear] = []
    for (number, organ) in organs.enumerated() {
      for (cells, year) in [(organ.before, years.0), (organ.after, years.1)] {
        let edition: Edition = year < 2021 ? .form2019 : .form2021
        reports.append(
          AgencyYear(
            sampleReport(cells, agency: county(number), year: year, edition: edition),
            source: reports.count))
      }
    }
    return YearOverYear(Panel(reports), gates: gates)
  }

  private func change(_ id: String, _ organ: Int, in changes: YearOverYear) -> Change {
    changes.change(metric(id), from: RowIndex(2 * organ), to: RowIndex(2 * organ + 1))
  }

  private func received(_ before: Double, _ after: Double) -> (
    before: [String: Double], after: [String: Double]
  ) {
    (["t3.received.total": before], ["t3.received.total": after])
  }

  /// Twelve calm peers at 5: 0 → 7 has p = 2/115 by BetaBinomial(7; 10, 10), a normal score of 2.3783.
  @Test func noneToSevenIsJudged() throws {
    let changes = changes((0..<12).map { _ in received(5, 5) } + [received(0, 7)])
    let change = change("applications_received", 12, in: changes)
    #expect(change.judgement == .exact && change.effect == nil && change.relativeChange == nil)
    #expect(abs(try #require(change.score) - 2.3783) < 0.001)
    #expect(change.difference == 7)
    let back = self.changes((0..<12).map { _ in received(5, 5) } + [received(7, 0)])
    let fall = self.change("applications_received", 12, in: back)
    #expect(abs(try #require(fall.score) + 2.3783) < 0.001)
  }

  @Test func aYearThatDoesNotAddUpIsNotCompared() {
    let reports = (0..<13).flatMap { number in
      [2021, 2022].map { year in
        AgencyYear(
          sampleReport(["t3.received.total": 40], agency: county(number), year: year),
          source: 2 * number + year - 2021)
      }
    }
    let panel = Panel(reports, inconsistentCells: [3: [.at(.received, .total)]])
    let changes = YearOverYear(panel)
    let broken = change("applications_received", 1, in: changes)
    #expect(broken.judgement == .inconsistent && broken.score == nil && broken.difference == 0)
    #expect(change("applications_received", 2, in: changes).judgement.isJudged)
  }

  @Test func twoZerosScoreNought() {
    let change = change(
      "applications_received", 0, in: changes((0..<12).map { _ in received(0, 0) }))
    #expect(change.judgement == .exact && change.score == 0)
  }

  /// Ratios ½, 1 nine times, 2 with U = 0.5: effects −1·√40, 0 nine times, 1·√80. The quartiles are all 0,
  /// so that effects tell no distance and the exact test decides.
  @Test func equalPeersLeaveItToTheExactTest() {
    let organs = (0..<9).map { _ in received(40, 40) } + [received(40, 20), received(40, 80)]
    let change = change("applications_received", 10, in: changes(organs))
    #expect(change.judgement == .exact)
    #expect(abs((change.effect ?? 0) - 80.0.squareRoot()) < 1e-9)
  }

  /// Eleven counties from 100 to 80, 80, 90, 90, 100, 100, 100, 110, 110, 125 and 400. The median ratio is
  /// 1; s = −0.25, −0.25, −1/9, −1/9, 0, 0, 0, 0.1, 0.1, 0.25, 3. Effects s·√max: −2.5, −2.5, −1.1111 × 2,
  /// 0 × 3, 1.0488 × 2, 2.7951, 60. Type-7 quartiles of 11: the mean of the 3rd and 4th, −1.1111; the 6th, 0;
  /// the mean of the 8th and 9th, 1.0488. Score of the last: 60/1.0488 = 57.208.
  @Test func effectsOfLargeCounts() throws {
    let after: [Double] = [80, 80, 90, 90, 100, 100, 100, 110, 110, 125, 400]
    let changes = changes(after.map { received(100, $0) })
    let last = change("applications_received", 10, in: changes)
    #expect(last.judgement == .compared && last.relativeChange == 3)
    #expect(abs(try #require(last.effect) - 60) < 1e-9)
    #expect(abs(try #require(last.score) - 57.2078) < 0.001)
    let first = change("applications_received", 0, in: changes)
    #expect(abs(try #require(first.score) + 2.25) < 0.001)
  }

  @Test func nineAreTooFew() {
    let change = change(
      "applications_received", 0, in: changes((0..<9).map { _ in received(30, 60) }))
    #expect(change.judgement == .fewPeers && change.score == nil && change.effect == nil)
    #expect(change.relativeChange == 1)
  }

  /// Metrics of disputes are not judged from 2023 to 2024, and are the year before and after.
  @Test(arguments: [(2022, ChangeJudgement.exact), (2023, .lawBreak), (2024, .exact)])
  func theReconsiderationLaw(from year: Int, expected: ChangeJudgement) {
    let cells = ["t4.reconsideration.upheld": 20.0, "t4.reconsideration.total": 30.0]
    let changes = changes((0..<12).map { _ in (cells, cells) }, years: (year, year + 1))
    let disputes = change("upheld_rate", 0, in: changes)
    #expect(disputes.judgement == expected && disputes.difference == 0)
    #expect((disputes.score == nil) == (expected == .lawBreak))
    #expect(change("applications_received", 0, in: changes).judgement == .exact)
  }

  @Test func theFormOf2021BreaksWhatItChanged() {
    let cells = ["t3.received.total": 30.0]
    let changes = changes((0..<12).map { _ in (cells, cells) }, years: (2020, 2021))
    #expect(change("documents_repeal_rate", 0, in: changes).judgement == .editionBreak)
    #expect(change("applications_received", 0, in: changes).judgement.isJudged)
  }

  /// Digits added to licensing figures are named, each once, and nothing else is.
  @Test func plantedDigitsAreNamed() {
    var planted: Set<RowIndex> = []
    let years = 2021...2023
    let panel = simulatedPanel(seed: 31, organs: 600, years: years) { number, year, figures in
      let licensing = figures[.licensing, .decisions]
      guard year == 2023, number % 10 == 0, licensing >= 200 else { return }
      figures[.licensing, .decisions] = licensing * 10_000
      planted.insert(RowIndex(number * years.count + 2))
    }
    let changes = YearOverYear(panel)
    let found = Set(changes.outlyingCounts.map(\.change.currentRow))
    #expect(planted.count >= 4 && found == planted)
    #expect(changes.outlyingCounts.allSatisfy { $0.root == .licensing && $0.others.isEmpty })
  }

  @Test func everyMetricHasARoot() {
    for metric in YearOverYear.metrics {
      #expect(RootQuantity.of(metric) != nil, "\(metric.metric.id)")
    }
  }

  /// The order of the sources and the spread of the work change nothing, to the last bit.
  @Test func orderDoesNotMatter() {
    let panel = simulatedPanel(seed: 5, organs: 400, years: 2021...2024)
    let forward = YearOverYear(panel)
    let backward = YearOverYear(
      Panel(panel.reports.reversed()),
      spread: { count, body in (0..<count).reversed().forEach(body) })
    for pair in forward.pairs {
      let mirrored = [pair.previous, pair.current].map {
        RowIndex(panel.rowCount - 1 - $0.position)
      }
      for metric in YearOverYear.metrics {
        let a = forward.change(metric, from: pair.previous, to: pair.current)
        let b = backward.change(metric, from: mirrored[0], to: mirrored[1])
        #expect(a.score == b.score && a.effect == b.effect && a.judgement == b.judgement)
      }
    }
  }
}
