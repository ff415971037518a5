import Foundation
import Forms
import Metrics
import Reading
import Statistics
import Testing

@Suite struct OutlierScoresTests {
  private func scores(_ reports: [AgencyYear]) -> OutlierScores {
    OutlierScores(MetricTable(Panel(reports)))
  }

  /// Only the applications differ, so the distance is one robust z: log(1 + x) of the counts is
  /// 0 … 9 and 12 times log 2, with median 5 and MAD 3.
  @Test func oneVariableIsItsRobustScore() throws {
    let counts = (Array(0...9) + [12]).map { Double(1 << $0) - 1 }
    let reports = counts.enumerated().map { number, count in
      AgencyYear(
        sampleReport(["t3.received.total": count], agency: county(number)), source: number)
    }
    let result = scores(reports)
    for (row, power) in zip(result.scores.indices, Array(0...9) + [12]) {
      let score = try #require(result.scores[row])
      let truth = abs(Double(power) - 5) / (1.4826 * 3)
      #expect(abs(score.distance - truth) < 1e-9)
      #expect(abs(score.cutoff - 2.2414) < 5e-5)
      #expect(abs(score.pValue - erfc(truth / 2.0.squareRoot())) < 1e-9)
      #expect(score.drivers == (power == 5 ? [] : [metric("applications_received")]))
    }
  }

  @Test func aPlantedReportStandsOutAndSaysWhy() throws {
    let seed: UInt64 = 7
    print("seed \(seed)")
    var numbers = SeededNumbers(state: seed)
    var reports = simulatedCounties(80, &numbers)
    var cells = regularCells(&numbers)
    cells["t2.compulsion.decisions"] = 90_000
    reports.append(AgencyYear(sampleReport(cells, agency: county(500)), source: 80))
    let result = scores(reports)
    let planted = try #require(result[RowIndex(80)])
    #expect(planted.score > 2)
    #expect(planted.drivers.first == metric("decisions_compulsion"))
    #expect(planted.drivers.count == 3)
    #expect(planted.qValue < 0.01)
    #expect(result.scores.compactMap { $0?.distance }.max() == planted.distance)
    let outside = result.scores.prefix(80).count { ($0?.score ?? 0) > 1 }
    #expect(outside <= 8)
  }

  @Test func qValuesAreThoseOfTheRun() throws {
    let seed: UInt64 = 11
    print("seed \(seed)")
    var numbers = SeededNumbers(state: seed)
    let result = scores(simulatedCounties(30, &numbers)).scores.compactMap { $0 }
    let byP = result.sorted { $0.pValue < $1.pValue }
    #expect(byP.count == 30)
    for (place, score) in byP.enumerated() {
      let truth = (place..<30).map { byP[$0].pValue * 30 / Double($0 + 1) }.min()
      #expect(abs(score.qValue - min(1, try #require(truth))) < 1e-12)
    }
  }

  @Test func fewMembersAreNotScored() {
    var numbers = SeededNumbers(state: 3)
    let reports = simulatedCounties(9, &numbers)
    #expect(scores(reports).scores.allSatisfy { $0 == nil })
  }

  @Test(arguments: 1...4)
  func theLowestGatesAreSafe(count: Int) {
    var numbers = SeededNumbers(state: 19)
    let panel = Panel(simulatedCounties(count, &numbers))
    let gates = ComparisonGates(minimumCount: 1, minimumPeers: 1)
    let result = OutlierScores(MetricTable(panel, gates: gates))
    #expect(result.scores.count == count)
    #expect(result.scores.allSatisfy { ($0 == nil) == (count < 3) })
  }

  @Test func whatAReportLacksTakesNoPart() throws {
    var numbers = SeededNumbers(state: 5)
    var reports = simulatedCounties(40, &numbers)
    let onlyDecisions = regularCells(&numbers).filter { $0.key.hasPrefix("t2.") }
    var report = sampleReport(onlyDecisions, agency: county(700))
    report.cells[.at(.received, .total)] = .blank
    reports.append(AgencyYear(report, source: 40))
    let score = try #require(scores(reports)[RowIndex(40)])
    #expect(abs(score.cutoff * score.cutoff - 9.3484) < 5e-5)
    #expect(score.drivers.allSatisfy { $0.metric.id.hasPrefix("decisions_") })
  }

  @Test func reportsThatAreAllAlikeAreNotScored() {
    let reports = (0..<12).map {
      AgencyYear(sampleReport(agency: county($0)), source: $0)
    }
    #expect(scores(reports).scores.allSatisfy { $0 == nil })
  }

  @Test func closeAgreementMakesNoOutlier() throws {
    let reports = (0..<40).map { number in
      let granted = number == 0 ? 5_020.0 : 5_000 + Double(number % 3)
      return AgencyYear(
        sampleReport(
          ["t3.granted.total": granted, "t3.concluded.total": 10_000], agency: county(number)),
        source: number)
    }
    #expect(try #require(scores(reports)[RowIndex(0)]).score < 1)
  }

  @Test func theOrderOfReportsDoesNotMatter() {
    let seed: UInt64 = 13
    print("seed \(seed)")
    var numbers = SeededNumbers(state: seed)
    let reports = simulatedCounties(50, &numbers)
    let order = reports.indices.shuffled(using: &numbers)
    let straight = scores(reports)
    let shuffled = scores(order.map { reports[$0] })
    for (place, original) in order.enumerated() {
      let a = straight[RowIndex(original)]
      let b = shuffled[RowIndex(place)]
      #expect(a?.distance == b?.distance && a?.qValue == b?.qValue && a?.drivers == b?.drivers)
    }
  }

  @Test func anotherEstimatorTakesItsPlace() throws {
    var numbers = SeededNumbers(state: 17)
    let table = MetricTable(Panel(simulatedCounties(50, &numbers)))
    let classical = OutlierScores(table, estimator: OutlierEstimator(fit: ClassicalCovariance.fit))
    let robust = OutlierScores(table)
    #expect(
      try #require(classical[RowIndex(0)]).distance != #require(robust[RowIndex(0)]).distance)
  }
}
