import Forms
import Metrics
import Reading
import Testing

@Suite struct MetricTableTests {
  private let rate = metric("full_grant_rate")
  private let gates = ComparisonGates(minimumCount: 20, minimumPeers: 5)

  private func rows(_ shares: [(Double, Double)], _ gates: ComparisonGates) -> [MetricRow] {
    let table = MetricTable(Panel(countyReports(shares)), gates: gates)
    return table.panel.rows.map { table[$0, rate] }
  }

  struct Limits: Sendable {
    let granted: Double
    let concluded: Double
    let lower: Double
    let upper: Double
  }

  /// The limits in percent as printed in the layout of the briefing.
  @Test(arguments: [
    Limits(granted: 22, concluded: 56, lower: 27.6, upper: 52.4),
    Limits(granted: 56, concluded: 78, lower: 61.0, upper: 80.6),
    Limits(granted: 3, concluded: 7, lower: 15.8, upper: 75.0),
    Limits(granted: 3, concluded: 4, lower: 30.1, upper: 95.4),
    Limits(granted: 5, concluded: 6, lower: 43.6, upper: 97.0),
  ])
  func wilsonLimits(_ truth: Limits) throws {
    let row = rows([(truth.granted, truth.concluded)], gates)[0]
    let interval = try #require(row.interval95)
    #expect(abs(interval.lowerBound * 100 - truth.lower) <= 0.05)
    #expect(abs(interval.upperBound * 100 - truth.upper) <= 0.05)
  }

  @Test func noIntervalForRatiosCountsAndImpossibleShares() {
    let report = sampleReport([
      "t3.concluded.total": 5, "t3.granted.total": 6, "t4.reconsideration.total": 2,
      "t3.partly_granted.total": 1.5, "t3.received.total": 9,
    ])
    let table = MetricTable(Panel([AgencyYear(report, source: 0)]))
    for id in [
      "full_grant_rate", "partial_share", "reconsideration_rate", "applications_received",
    ] {
      #expect(table[RowIndex(0), metric(id)].interval95 == nil, "\(id)")
      #expect(table[RowIndex(0), metric(id)].value != nil, "\(id)")
    }
  }

  @Test func ranksWithTies() {
    let rows = rows([(10, 100), (30, 100), (30, 100), (40, 100), (20, 100), (15, 50)], gates)
    #expect(rows.map(\.rank) == [6, 2, 2, 1, 5, 2])
    #expect(rows.allSatisfy { $0.peers == 6 && $0.judgement == .compared })
  }

  /// Shares 0.1 … 0.5: median 0.3, absolute deviations 0.2 0.1 0 0.1 0.2, their median 0.1.
  @Test func robustScores() throws {
    let rows = rows([(10, 100), (20, 100), (30, 100), (40, 100), (50, 100)], gates)
    for (row, step) in zip(rows, [-2.0, -1, 0, 1, 2]) {
      #expect(abs(try #require(row.z) - step / 1.4826) < 1e-9)
      #expect(row.peerMedian == 0.3)
    }
  }

  /// More than half equal: the mean absolute deviation, 0.4/5, times √(π/2) is the scale.
  @Test func robustScoresWhereMostAreEqual() throws {
    let rows = rows([(0, 100), (0, 100), (0, 100), (0, 100), (40, 100)], gates)
    #expect(abs(try #require(rows[4].z) - 5 / 1.2533141373155) < 1e-9)
    #expect(rows[0].z == 0)
  }

  @Test func noScoresWhereAllAreEqual() {
    let rows = rows(Array(repeating: (10, 100), count: 5), gates)
    #expect(rows.allSatisfy { $0.z == nil && $0.rank == 1 && $0.judgement == .compared })
  }

  @Test func smallCountsArePrintedButNotCompared() {
    let shares: [(Double, Double)] = [(19, 19)] + Array(repeating: (10, 20), count: 5)
    let rows = rows(shares, gates)
    #expect(rows[0].judgement == .smallCount)
    #expect(rows[0].value == 1)
    #expect(rows[0].interval95 != nil)
    #expect(rows[0].rank == nil && rows[0].z == nil)
    #expect(rows[0].peers == 5 && rows[0].peerMedian == 0.5)
    #expect(rows[1].judgement == .compared && rows[1].rank == 1)
  }

  @Test func fewPeersAreNotCompared() {
    let rows = rows([(1, 20), (2, 20), (3, 20), (4, 20), (5, 19)], gates)
    #expect(rows.prefix(4).allSatisfy { $0.judgement == .fewPeers && $0.peers == 4 })
    #expect(rows.allSatisfy { $0.rank == nil && $0.z == nil && $0.peerMedian == nil })
    #expect(rows[4].judgement == .smallCount)
  }

  /// Six shares of which that of 33/933 stands in a failed sum and that of 6/5 is none: 10, 20, 30, 40 of
  /// 100 are left, with the median 0.25.
  @Test func figuresThatDoNotAddUpArePrintedAndLeftOut() {
    let reports = countyReports([
      (10, 100), (20, 100), (33, 933), (30, 100), (40, 100), (6, 5),
    ])
    let panel = Panel(reports, inconsistentCells: [2: [.at(.concluded, .total)]])
    let table = MetricTable(panel, gates: ComparisonGates(minimumCount: 20, minimumPeers: 3))
    let rows = panel.rows.map { table[$0, rate] }
    #expect(rows.map(\.rank) == [4, 3, nil, 2, 1, nil])
    #expect(rows[2].judgement == .inconsistent && rows[5].judgement == .inconsistent)
    #expect(rows[2].value == 33.0 / 933 && rows[5].value == 1.2)
    #expect(rows[2].z == nil && rows[2].qValue == nil && rows[2].zAdjusted == nil)
    #expect(rows[0].peers == 4 && rows[0].peerMedian == 0.25)
    #expect(table.funnel(RowIndex(2), rate) == nil)
    #expect(table[RowIndex(2), metric("applications_received")].judgement == .compared)
  }

  @Test func noValueIsNotAvailable() {
    let row = rows([(1, 0)], gates)[0]
    #expect(row.judgement == .notAvailable)
    #expect(row.value == nil && row.denominator == .zero && row.interval95 == nil)
  }

  @Test func aReportInNoGroupKeepsItsValue() {
    var reports = countyReports(Array(repeating: (10, 20), count: 5))
    reports.append(
      AgencyYear(
        sampleReport(
          ["t3.granted.total": 20, "t3.concluded.total": 20], agency: county(0)), source: 9))
    let table = MetricTable(Panel(reports), gates: gates)
    let row = table[RowIndex(5), rate]
    #expect(row.value == 1)
    #expect(row.judgement == .fewPeers && row.group == nil && row.peers == nil)
    #expect(table[RowIndex(0), rate].peers == 5)
    #expect(table[RowIndex(0), rate].rank == 1)
  }

  /// log(1 + x) of 0, 1, 3, 7, 15 is 0 … 4 times log 2: the same z as 0, 1, 2, 3, 4.
  @Test func countsPassTheFirstGateAndAreScoredAsLogarithms() throws {
    let reports = [0.0, 1, 3, 7, 15].enumerated().map { number, count in
      AgencyYear(
        sampleReport(["t3.received.total": count], agency: county(number)), source: number)
    }
    let table = MetricTable(Panel(reports), gates: gates)
    for (row, step) in zip(table.panel.rows, [-2.0, -1, 0, 1, 2]) {
      let entry = table[row, metric("applications_received")]
      #expect(abs(try #require(entry.z) - step / 1.4826) < 1e-9)
      #expect(entry.peerMedian == 3)
      #expect(entry.rank == 3 - Int(step))
    }
  }

  @Test func theOrderOfReportsDoesNotMatter() {
    let seed: UInt64 = 20_211_126
    print("seed \(seed)")
    var numbers = SeededNumbers(state: seed)
    let reports = simulatedCounties(60, &numbers)
    let table = MetricTable(Panel(reports))
    let order = reports.indices.shuffled(using: &numbers)
    let shuffled = MetricTable(Panel(order.map { reports[$0] }))
    for (place, original) in order.enumerated() {
      for index in MetricIndex.all {
        let a = table[RowIndex(original), index]
        let b = shuffled[RowIndex(place), index]
        #expect(a.rank == b.rank && a.z == b.z && a.judgement == b.judgement)
        #expect(a.peerMedian == b.peerMedian && a.peers == b.peers && a.value == b.value)
      }
    }
  }
}
