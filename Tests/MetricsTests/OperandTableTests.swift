import Forms
import Testing

@testable import Metrics

@Suite struct OperandTableTests {
  @Test(arguments: Edition.allCases)
  func sumsAreThoseOfTheCatalogue(edition: Edition) {
    let table = OperandTable(edition)
    var report = sampleReport(edition: edition)
    for (place, cell) in edition.cells.enumerated() {
      report.print(Int64(place * place), at: cell)
    }
    let record = AgencyYear(report, source: 0)
    for (position, metric) in Metric.catalogue.enumerated() {
      let isPrinted = metric.editions.contains(edition)
      let numerator = isPrinted ? metric.numerator.value(in: record) : nil
      let denominator = isPrinted ? metric.denominator?.value(in: record) : nil
      #expect(table.value(of: 2 * position, in: record) == numerator, "\(metric.id)")
      #expect(table.value(of: 2 * position + 1, in: record) == denominator, "\(metric.id)")
    }
  }
}
