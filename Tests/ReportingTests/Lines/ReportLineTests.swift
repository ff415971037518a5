import Findings
import Forms
import Foundation
import Intake
import Reading
import Testing

@testable import Reporting

@Suite struct ReportLineTests {
  private struct Line: Decodable {
    struct Unread: Decodable {
      let cell: String
      let code: String
    }
    let cells: [String: Double]
    let blank: [String]
    let notApplicable: [String]
    let unread: [Unread]
    let provenance: [String: [Int]]?
    enum CodingKeys: String, CodingKey {
      case cells, blank, unread, provenance
      case notApplicable = "not_applicable"
    }
  }

  private func decoded(_ text: String) throws -> Line {
    try JSONDecoder().decode(Line.self, from: Data(text.utf8))
  }

  @Test func golden() throws {
    var writer = ByteWriter()
    for report in SampleReports.all { writer.append(line: report) }
    writer.append(
      line: SampleReports.all[5], extras: .provenance, digest: SHA256Digest(of: "abc"))
    writer.append(line: FileFailure(.binary(kind: .pdf)), source: "scan.pdf", in: .zh)
    try expectGolden(writer.bytes, "read.ndjson")
  }

  @Test func headOfALine() {
    let text = written { $0.append(line: SampleReports.all[1]) }
    #expect(
      text.hasPrefix(
        #"{"source":"2021/a.txt","agency":"郑州市上街区人民政府","agency_id":"410106/government","#
          + #""region":"410106","level":"county","kind":"government","scope":"territory","#
          + #""year":2021,"edition":"2021","title":{"text":"郑州市上街区人民政府2021年政府信息公开工作年度报告","#
          + #""line":2},"cells":{"t2.rules.issued":0,"t2.rules.repealed":0,"#))
    #expect(
      text.hasSuffix(
        #"},"blank":[],"not_applicable":[],"unread":[],"statements":[],"notices":[]}"# + "\n"))
    #expect(text.contains(#""t2.fees.amount":1561.7431,"#))
    #expect(text.contains(#""t3.granted.total":50,"#))
  }

  @Test func whatIsUnknownIsNull() {
    let text = written { $0.append(line: SampleReports.all[5]) }
    #expect(
      text.hasPrefix(
        #"{"source":"e, \"f\".txt","agency":null,"agency_id":null,"region":null,"level":null,"#
          + #""kind":null,"scope":null,"year":null,"edition":"2021","title":null,"cells":{"#))
    #expect(
      text.hasSuffix(
        #""notices":[{"code":"no_title","text":"","line":1},"#
          + #"{"code":"no_year","text":"\"新收\"\t","line":2}]}"# + "\n"))
    #expect(text.contains(#""blank":["t3.granted.enterprise"],"#))
    #expect(text.contains(#""not_applicable":["t3.granted.other_organisation"],"#))
    #expect(text.contains(#"{"cell":"t3.partly_granted.total","code":"shifted"}"#))
  }

  @Test(arguments: 0..<6)
  func everyCellIsInOneOfFour(place: Int) throws {
    let report = SampleReports.all[place]
    let line = try decoded(written { $0.append(line: report) })
    let ids =
      Array(line.cells.keys) + line.blank + line.notApplicable + line.unread.map(\.cell)
    #expect(ids.count == report.edition.cells.count)
    #expect(Set(ids) == Set(report.edition.cells.map(\.id)))
  }

  @Test func provenanceCountsScalars() throws {
    let line = try decoded(written { $0.append(line: SampleReports.all[5], extras: .provenance) })
    let places = try #require(line.provenance)
    #expect(places["t3.received.total"] == [2, 4])
    #expect(places["t3.granted.total"] == [3, 9])
    #expect(places.count == line.cells.count)
    #expect(try decoded(written { $0.append(line: SampleReports.all[5]) }).provenance == nil)
  }

  @Test func errorObject() {
    let text = written {
      $0.append(line: FileFailure(.binary(kind: .pdf)), source: "a\\b", in: .en)
    }
    #expect(
      text == #"{"source":"a\\b","error":{"code":"binary","#
        + #""message":"the file is no text but a PDF document; extract its text first"}}"# + "\n")
  }
}
