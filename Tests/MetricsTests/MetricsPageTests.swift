import Foundation
import Metrics
import TestSupport
import Testing

@Suite struct MetricsPageTests {
  @Test func pageIsFresh() throws {
    let url = URL(fileURLWithPath: packageRoot + "/Documentation/Metrics.md")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(MetricsPage.markdown.utf8).write(to: url)
      Issue.record("recorded Documentation/Metrics.md; run again without RECORD_SNAPSHOTS")
    }
    #expect(try String(contentsOf: url, encoding: .utf8) == MetricsPage.markdown)
  }

  @Test func everyMetricHasASection() {
    let headings = MetricsPage.markdown.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(headings.count == Metric.catalogue.count)
  }
}
