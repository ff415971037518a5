import Metrics
import Reading
import Testing

@Suite struct PeerFunnelTests {
  /// Forty counties that grant from 55 to 65 of 100, and one that grants 5.
  private var table: MetricTable {
    let shares = (0..<40).map { (55 + Double($0 % 11), 100.0) } + [(5.0, 100.0)]
    return MetricTable(Panel(countyReports(shares)))
  }

  @Test func aShareFarFromItsPeersStandsOut() throws {
    let metric = metric("full_grant_rate")
    let far = table[RowIndex(40), metric]
    #expect(try #require(far.qValue) < 0.001)
    #expect(try #require(far.zAdjusted) < -5)
    for row in 0..<40 {
      let entry = table[RowIndex(row), metric]
      #expect(try #require(entry.qValue) > 0.05)
      #expect(try #require(entry.zAdjusted).magnitude < 3)
    }
  }

  @Test func theFunnelTellsMeanRangeAndShrunkenShare() throws {
    let place = try #require(table.funnel(RowIndex(40), metric("full_grant_rate")))
    // (Σ granted + ½)/(Σ concluded + 1); 3·(55 + … + 65) + 55 + … + 61 = 2 386, and 5.
    #expect(abs(place.mean - 2_391.5 / 4_101) < 1e-12)
    #expect(place.counts.contains(58) && !place.counts.contains(5))
    #expect(place.shrunken > 0.05 && place.shrunken < place.mean)
  }

  @Test func nothingIsSaidBelowTheGates() {
    let small = MetricTable(
      Panel(countyReports((0..<30).map { (Double($0 % 10), 19.0) })))
    let few = MetricTable(Panel(countyReports((0..<9).map { (50 + Double($0), 100.0) })))
    for table in [small, few] {
      let entry = table[RowIndex(0), metric("full_grant_rate")]
      #expect(entry.qValue == nil && entry.zAdjusted == nil)
      #expect(table.funnel(RowIndex(0), metric("full_grant_rate")) == nil)
    }
  }
}
