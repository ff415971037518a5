import Forms
import Metrics
import Testing

@Suite struct MetricCatalogueTests {
  @Test func idsAreUnique() {
    #expect(Set(Metric.catalogue.map(\.id)).count == Metric.catalogue.count)
  }
}
