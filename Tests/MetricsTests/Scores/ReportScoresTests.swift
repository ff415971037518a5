import Agencies
import Forms
import Metrics
import Reading
import Testing

@Suite struct ReportScoresTests {
  /// Sixty counties over four years, each with a size of its own; `change` may alter the cells.
  private func panel(
    seed: UInt64, _ change: (Int, Int, inout [String: Double]) -> Void = { _, _, _ in }
  ) -> Panel {
    print("seed \(seed)")
    var numbers = SeededNumbers(state: seed)
    var reports: [AgencyYear] = []
    for number in 0..<60 {
      for year in 2021...2024 {
        var cells = regularCells(&numbers)
        change(number, year, &cells)
        reports.append(
          AgencyYear(
            sampleReport(cells, agency: county(number), year: year), source: reports.count))
      }
    }
    return Panel(reports)
  }

  /// The row of a county in a year.
  private func row(_ county: Int, _ year: Int) -> RowIndex { RowIndex(4 * county + year - 2021) }

  @Test func anHonestYearAfterAFaultyOneIsNotBlamed() throws {
    let panel = panel(seed: 5) { number, year, cells in
      if number == 7 && year == 2022 { cells["t2.licensing.decisions"] = 4_000_000 }
    }
    let scores = ReportScores(panel)
    let faulty = try #require(scores[row(7, 2022)])
    let q = try #require(faulty.qValue)
    #expect(q < 1e-2, "\(q)")
    #expect(faulty.drivers.first?.id == "t2.licensing.decisions")
    for year in [2021, 2023, 2024] {
      #expect(try #require(scores[row(7, year)]?.qValue) > 0.05, "\(year)")
    }
    #expect(scores.outlyingFigures.map(\.row) == [row(7, 2022)])
    let figure = try #require(scores.outlyingFigures.first)
    #expect(figure.observed == 4_000_000 && figure.otherYears == 3 && figure.peers == 60)
    #expect(figure.interval.upperBound < 100_000)
    #expect(figure.interval.contains(figure.expected))
  }

  @Test func aSwungMixNamesItsOutcome() throws {
    let panel = panel(seed: 9) { number, year, cells in
      if number == 11 && year == 2023 {
        cells["t3.refused.internal_affairs.total", default: 0] +=
          cells["t3.granted.total", default: 0]
        cells["t3.granted.total"] = 0
      }
    }
    let scores = ReportScores(panel)
    let mix = try #require(scores.outlyingMixes.first)
    #expect(scores.outlyingMixes.map(\.row) == [row(11, 2023)])
    #expect(["t3.refused.internal_affairs.total", "t3.granted.total"].contains(mix.cell.id))
    #expect(mix.qValue < 1e-6)
  }

  @Test func failedIdentitiesStandAboveAllOthers() throws {
    let panel = panel(seed: 13) { number, year, cells in
      if number == 3 && year == 2022 { cells["t2.penalties.decisions"] = 9_000_000 }
    }
    let cell = Cell.at(.granted, .total)
    let causes = [row(30, 2021): IdentityCauses(cells: [cell], count: 2)]
    let scores = ReportScores(panel, identityCauses: causes)
    let failed = try #require(scores[row(30, 2021)])
    #expect(failed.score == 1_002)
    #expect(failed.drivers.first?.id == cell.id)
    let others = scores.scores.indices.filter { $0 != row(30, 2021).position }
    #expect(others.allSatisfy { (scores.scores[$0]?.score ?? 0) < 1_000 })
  }

  @Test func theOrderOfTheWorkDoesNotMatter() {
    let panel = panel(seed: 17)
    let forward = ReportScores(panel)
    let backward = ReportScores(
      panel, spread: { count, body in (0..<count).reversed().forEach(body) })
    for (a, b) in zip(forward.scores, backward.scores) {
      #expect(a?.score == b?.score && a?.qValue == b?.qValue && a?.drivers == b?.drivers)
    }
  }

  @Test func aRepeatedTableIsMoreThanChance() throws {
    var first: [String: Double] = [:]
    let panel = panel(seed: 19) { number, year, cells in
      for (id, value) in cells where id.hasPrefix("t3.") && id.hasSuffix(".total") {
        cells[id.dropLast(5) + "natural_person"] = value
      }
      guard number == 21 else { return }
      if year == 2022 { first = cells }
      if year == 2023 {
        for (id, value) in first where id.hasPrefix("t3.") { cells[id] = value }
      }
    }
    let scores = ReportScores(panel)
    let repeated = try #require(scores[row(21, 2023)]?.pValue)
    let original = try #require(scores[row(21, 2022)]?.pValue)
    #expect(repeated < 1e-3)
    #expect(original > repeated)
  }

  @Test func aLonelyReportIsNotScored() {
    let report = AgencyYear(
      sampleReport(["t3.received.total": 5], agency: county(1)), source: 0)
    let scores = ReportScores(Panel([report]))
    #expect(scores.outlyingFigures.isEmpty && scores.outlyingMixes.isEmpty)
    #expect((scores.scores[0]?.score ?? 0) < 2)
  }

  @Test func tooManyRoundNumbersAreNamed() throws {
    let lines = [
      "granted", "partly_granted", "refused.internal_affairs", "refused.deliberative_process",
      "unavailable.not_held", "unavailable.needs_creation", "unavailable.unclear",
      "not_processed.petition", "not_processed.duplicate", "other.other",
    ]
    let panel = panel(seed: 23) { number, year, cells in
      for (place, line) in lines.enumerated() {
        let value = Double(11 + (7 * number + 3 * year + 13 * place) % 89)
        let isRound = number == 40 && year == 2024
        cells["t3.\(line).natural_person"] = isRound ? 10 * (value / 10).rounded() + 10 : value
      }
    }
    let scores = ReportScores(panel)
    let report = try #require(scores.roundReports.first)
    #expect(scores.roundReports.map(\.row) == [row(40, 2024)])
    #expect(report.round == 10 && report.all == 10)
  }

  /// What came in and what was concluded rise a hundredfold in one year of one county: one cause.
  @Test func oneJumpIsOneFigure() {
    let panel = panel(seed: 29) { number, year, cells in
      if number == 17 && year == 2022 {
        for (id, value) in cells where id.hasPrefix("t3.") { cells[id] = 100 * value }
      }
    }
    let figures = ReportScores(panel).outlyingFigures.filter { $0.row == row(17, 2022) }
    #expect(figures.count == 1)
    #expect(figures.first?.family == .applications)
  }

  /// Ten times the concluded: the innocent parts are not held against a whole that is condemned.
  @Test func figuresOfAFailedIdentityAreNotJudged() throws {
    let panel = panel(seed: 31) { number, year, cells in
      if number == 9 && year == 2024 { cells["t3.concluded.total", default: 0] *= 10 }
    }
    let accused = ReportScores(panel)
    #expect(accused.outlyingMixes.contains { $0.row == row(9, 2024) })
    let lines = Edition.form2021.lines(of: .applications).filter {
      ![.received, .carriedOver, .carriedForward].contains($0)
    }
    let condemned = Panel(
      panel.reports,
      inconsistentCells: [row(9, 2024).position: Set(lines.map { .at($0, .total) })])
    let scores = ReportScores(condemned)
    #expect(!scores.outlyingMixes.contains { $0.row == row(9, 2024) })
    #expect(!scores.outlyingFigures.contains { $0.row == row(9, 2024) })
    #expect(try #require(scores[row(9, 2024)]?.qValue) > 0.05)
  }

  /// Nothing is carried over into an organ's first year, 40 to 60 into each later one.
  @Test func aFirstYearHasNothingToCarryOver() throws {
    let panel = panel(seed: 37) { number, year, cells in
      let later = Double(40 + (number + year) % 21)
      cells["t3.carried_over.total"] = number == 5 && year == 2021 ? 0 : later
    }
    let scores = ReportScores(panel)
    #expect(!scores.outlyingFigures.contains { $0.row == row(5, 2021) })
    let drivers = try #require(scores[row(5, 2021)]).predictionDrivers
    #expect(!drivers.contains(.cell(.at(.carriedOver, .total))))
  }

  /// p and q stand where a finding may be raised: with ten peers, and where some odd figure is 20 or more.
  @Test func belowTheGatesThereIsNoProbability() throws {
    let few = Panel(Array(panel(seed: 41).reports.prefix(36)))
    let none = ReportScores(few)
    #expect(none.scores.allSatisfy { $0 == nil })
    #expect(ReportScores(few, gates: ComparisonGates(minimumPeers: 9))[RowIndex(0)]?.pValue != nil)
    let small = panel(seed: 41) { number, year, cells in
      cells = ["t2.compulsion.decisions": number == 8 && year == 2023 ? 19 : 1]
    }
    let score = try #require(ReportScores(small)[row(8, 2023)])
    #expect(score.predictionDrivers == [.cell(.at(.compulsion, .decisions))])
    #expect(score.score > 2 && score.pValue == nil && score.qValue == nil)
  }
}
