import Forms
import Metrics
import Reading
import Testing

@Suite struct MetricTests {
  struct Truth: CustomTestStringConvertible, Sendable {
    let id: String
    let numerator: Double?
    let denominator: Double?
    var testDescription: String { id }

    init(_ id: String, _ numerator: Double?, _ denominator: Double? = nil) {
      self.id = id
      self.numerator = numerator
      self.denominator = denominator
    }
  }

  @Test(arguments: [
    Truth("disclosure_rate", 22, 56), Truth("full_grant_rate", 11, 56),
    Truth("partial_share", 11, 56), Truth("refusal_rate", 0, 56), Truth("not_held_rate", 15, 56),
    Truth("unavailable_rate", 16, 56), Truth("not_processed_rate", 1, 56),
    Truth("residual_rate", 17, 56), Truth("residual_other_rate", 17, 56),
    Truth("natural_person_share", 56, 56), Truth("carry_forward_rate", 5, 61),
    Truth("conclusion_rate", 56, 61), Truth("backlog_growth", 2, 3), Truth("dispute_rate", 2, 56),
    Truth("reconsideration_rate", 2, 56), Truth("suit_rate", 0, 56),
    Truth("reconsideration_correction_rate", 1, 2), Truth("suit_correction_rate", 0, 0),
    Truth("correction_rate", 1, 2), Truth("upheld_rate", 1, 2), Truth("pending_share", 0, 2),
    Truth("documents_repeal_rate", 10, 344), Truth("documents_turnover", 22, 344),
    Truth("penalties_per_licence", 0, 0), Truth("compulsion_per_penalty", 0, 0),
    Truth("fee_per_licence", 0, 0), Truth("applications_received", 58),
    Truth("decisions_licensing", 0), Truth("decisions_penalties", 0),
    Truth("decisions_compulsion", 0),
  ])
  func jiaozuoOffice(_ truth: Truth) { check(truth, RealFigures.jiaozuoOffice) }

  @Test(arguments: [
    Truth("disclosure_rate", 56, 78), Truth("full_grant_rate", 50, 78),
    Truth("partial_share", 6, 78), Truth("refusal_rate", 3, 78), Truth("not_held_rate", 15, 78),
    Truth("unavailable_rate", 15, 78), Truth("not_processed_rate", 0, 78),
    Truth("residual_rate", 4, 78), Truth("residual_other_rate", 2, 78),
    Truth("natural_person_share", 67, 78), Truth("carry_forward_rate", 3, 81),
    Truth("conclusion_rate", 78, 81), Truth("backlog_growth", 3, 0), Truth("dispute_rate", 5, 78),
    Truth("reconsideration_rate", 1, 78), Truth("suit_rate", 4, 78),
    Truth("reconsideration_correction_rate", 0, 1), Truth("suit_correction_rate", 0, 4),
    Truth("correction_rate", 0, 5), Truth("upheld_rate", 3, 5), Truth("pending_share", 0, 5),
    Truth("documents_repeal_rate", 61, 187), Truth("documents_turnover", 68, 187),
    Truth("penalties_per_licence", 1175, 9741), Truth("compulsion_per_penalty", 159, 1175),
    Truth("fee_per_licence", 1561.7431, 9741), Truth("applications_received", 81),
    Truth("decisions_licensing", 9741), Truth("decisions_penalties", 1175),
    Truth("decisions_compulsion", 159),
  ])
  func shangjie(_ truth: Truth) { check(truth, RealFigures.shangjie) }

  private func check(_ truth: Truth, _ figures: [String: Double]) {
    let panel = Panel([AgencyYear(sampleReport(figures), source: 0)])
    let index = metric(truth.id)
    let row = RowIndex(0)
    #expect(panel.numerator(index, row)?.double == truth.numerator)
    #expect(panel.denominator(index, row)?.double == truth.denominator)
    let value = panel.value(index, row)
    if let numerator = truth.numerator, let denominator = truth.denominator {
      #expect(value == (denominator == 0 ? nil : numerator / denominator))
    } else {
      #expect(value == truth.numerator)
    }
  }

  @Test func everyMetricHasATruth() {
    #expect(Metric.catalogue.count == 30)
  }

  @Test func pendingCasesAreNotDecided() {
    let report = sampleReport([
      "t4.reconsideration.corrected": 2, "t4.reconsideration.upheld": 3,
      "t4.reconsideration.pending": 5, "t4.reconsideration.total": 10,
      "t4.suit_after_reconsideration.corrected": 1, "t4.suit_after_reconsideration.total": 1,
    ])
    let panel = Panel([AgencyYear(report, source: 0)])
    #expect(panel.value(metric("reconsideration_correction_rate"), RowIndex(0)) == 0.4)
    #expect(panel.value(metric("suit_correction_rate"), RowIndex(0)) == 1)
    #expect(panel.value(metric("correction_rate"), RowIndex(0)) == 0.5)
    #expect(panel.value(metric("pending_share"), RowIndex(0)) == 5.0 / 11)
  }

  @Test func noValueOverANegativeDenominatorOrOfANegativeCount() {
    let report = sampleReport(["t4.reconsideration.pending": 3, "t3.received.total": -1])
    let panel = Panel([AgencyYear(report, source: 0)])
    let rate = metric("reconsideration_correction_rate")
    #expect(panel.denominator(rate, RowIndex(0)) == Quantity(-3))
    #expect(panel.value(rate, RowIndex(0)) == nil)
    #expect(panel.numerator(metric("applications_received"), RowIndex(0)) == Quantity(-1))
    #expect(panel.value(metric("applications_received"), RowIndex(0)) == nil)
  }
}
