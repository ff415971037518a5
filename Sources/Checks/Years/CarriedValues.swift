import Findings
import Reading

extension Discrepancy {
  /// Compares what was carried over with what last year's report carried forward.
  mutating func compareCarried(_ over: Quantity, _ forward: Quantity) {
    compare(
      ComparedValue(
        .quantity(over), .table, label: LocalizedText(zh: "本年所填", en: "carried over"), unit: "件"),
      with: ComparedValue(
        .quantity(forward), .lastYearReport,
        label: LocalizedText(zh: "上年报告", en: "carried forward by last year's report"), unit: "件"))
  }
}
