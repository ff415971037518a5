import Foundation
import Testing

@testable import Simulation

@Suite struct NarrativeTruthTests {
  private func objects(_ reports: [SimulatedReport]) throws -> [[String: Any]] {
    try reports.map { report in
      var line: [UInt8] = []
      NarrativeTruth.appendLine(
        of: report, source: "2021/000001.txt", copied: report.copy.map { _ in "2021/000009.txt" },
        to: &line)
      #expect(line.last == 0x0A && line.count { $0 == 0x0A } == 1)
      return try #require(JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
    }
  }

  @Test func aLineSaysWhatWasPlantedAndWhere() throws {
    let reports = NarrativeCorpora.organs(
      .development, seed: 4, count: 60, contradictions: 0.5, copies: 0.3
    ).flatMap { $0 }
    for (report, object) in zip(reports, try objects(reports)) {
      #expect(object["agency_id"] as? String == report.organ.agencyID)
      #expect(object["year"] as? Int == report.year)
      let sentences = try #require(object["sentences"] as? [[String: Any]])
      #expect(sentences.count == report.sentences.count)
      let faults = try #require(object["faults"] as? [[String: Any]])
      #expect(faults.map { $0["fault"] as? String } == report.narrativeFaults.map(\.fault.rawValue))
      for (fault, planted) in zip(faults, report.narrativeFaults) {
        let places = try #require(fault["places"] as? [[String: Any]])
        #expect(places.map { $0["line"] as? Int } == planted.places.map(\.line))
        #expect(places.map { $0["text"] as? String } == planted.places.map(\.text))
      }
      let copy = object["copy"] as? [String: Any]
      #expect((copy != nil) == (report.copy != nil))
      if let copy { #expect(copy["source"] as? String == "2021/000009.txt") }
    }
  }

  @Test func whatAReportWasCopiedFromHasItsNumberInTheCorpus() {
    let corpus = SimulatedCorpus(seed: 1, count: 100, years: 2019...2023)
    #expect(corpus.number(of: CopiedReport(organ: 7, year: 2021)) == 37)
  }

  @Test(arguments: [
    ("a\"b\\c\nd", "\"a\\\"b\\\\c\\nd\""), ("县", "\"县\""), ("", "\"\""),
  ])
  func stringsAreEscaped(text: String, expected: String) {
    var object = JSONText()
    object.string(text)
    #expect(String(decoding: object.bytes, as: UTF8.self) == expected)
  }
}
