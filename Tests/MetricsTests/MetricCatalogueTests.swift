import Forms
import Metrics
import Testing

@Suite struct MetricCatalogueTests {
  @Test func idsAreUnique() {
    #expect(Set(Metric.catalogue.map(\.id)).count == Metric.catalogue.count)
  }

  @Test func idsAreFoundAgain() {
    for (position, metric) in Metric.catalogue.enumerated() {
      #expect(MetricIndex(id: metric.id)?.position == position)
    }
    #expect(MetricIndex(id: "disclosure") == nil)
  }

  @Test(arguments: Metric.catalogue.indices, Edition.allCases)
  func editionsAreThoseThatPrintTheCells(position: Int, edition: Edition) {
    let metric = Metric.catalogue[position]
    let sums = [metric.numerator] + (metric.denominator.map { [$0] } ?? [])
    let hasAll = sums.allSatisfy { !$0.cells(in: edition).isEmpty }
    #expect(metric.editions.contains(edition) == hasAll, "\(metric.id)")
  }

  @Test(arguments: [
    "residual_other_rate", "documents_repeal_rate", "documents_turnover", "fee_per_licence",
  ])
  func onlyEdition2021(id: String) {
    #expect(metric(id).metric.editions == [.form2021])
    #expect(!metric(id).metric.isComparable(.form2019, .form2021))
  }

  @Test func allOthersCompareAcrossEditions() {
    #expect(Metric.catalogue.count { $0.isComparable(.form2019, .form2021) } == 26)
  }

  @Test(arguments: Metric.catalogue.indices)
  func formulaNamesItsCells(position: Int) {
    let metric = Metric.catalogue[position]
    let sums = [metric.numerator] + (metric.denominator.map { [$0] } ?? [])
    let cells = Set(sums.flatMap { $0.added + $0.subtracted }.map(\.id))
    let words = metric.formula.split { !($0.isLetter || $0.isNumber || "._*".contains($0)) }
    let named = words.map(String.init).filter { $0.hasPrefix("t") && $0.contains(".") }
    #expect(!named.isEmpty)
    for word in named where !word.contains("*") {
      #expect(cells.contains(word), "\(metric.id): \(word)")
    }
    if !metric.formula.contains("*") { #expect(Set(named) == cells, "\(metric.id)") }
  }

  @Test func residualsOfBothEditions() {
    let sum = metric("residual_rate").metric.numerator
    #expect(sum.cells(in: .form2019).map(\.id) == ["t3.other.total"])
    #expect(
      sum.cells(in: .form2021).map(\.id) == [
        "t3.other.not_supplemented.total", "t3.other.fee_unpaid.total", "t3.other.other.total",
      ])
  }

  @Test func numbersOfLines() {
    #expect(metric("refusal_rate").metric.numerator.added.count == 8)
    #expect(metric("unavailable_rate").metric.numerator.added.count == 3)
    #expect(metric("not_processed_rate").metric.numerator.added.count == 5)
  }

  @Test func nothingIsBetterByDefault() {
    #expect(Metric.catalogue.allSatisfy { $0.polarity == .none })
  }

  @Test func everyTextIsThere() {
    for metric in Metric.catalogue {
      for language in [\BilingualText.chinese, \BilingualText.english] {
        let fields = metric.fields(in: language)
        #expect(fields.count == Metric.fieldNames.count)
        #expect(fields.allSatisfy { !$0.isEmpty }, "\(metric.id)")
      }
    }
  }
}
