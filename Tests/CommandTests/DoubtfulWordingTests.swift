import Foundation
import TestSupport
import Testing

/// A wording that fails in the reports of many organs is taken for misread.
@Suite struct DoubtfulWordingTests {
  /// A report whose list may lack some of its parts.
  private static func line(_ organ: String, _ whole: Int, _ wording: String) throws -> String {
    let text = """
      焦作市\(organ)2021年政府信息公开工作年度报告
      一、总体情况
      \(wording.replacingOccurrences(of: "#", with: "\(whole)"))
      二、主动公开政府信息情况
      信息内容 本年制发件数 本年废止件数 现行有效件数
      规章 0 0 0
      行政规范性文件 0 0 0
      信息内容 本年处理决定数量
      行政许可 0
      """
    let object = ["source": "\(organ).txt", "text": text]
    return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
  }

  private static let organs = ["教育局", "民政局", "财政局", "司法局", "审计局", "水利局"]
  private static let wording = "全年收到申请#件，其中予以公开3件、部分公开2件、不予公开1件。"

  private func audit(_ lines: [String]) throws -> (findings: [String], unread: [String]) {
    let folder = TemporaryFolder()
    let run = try CommandRun.gouji(
      "audit", "-", "--input", "ndjson", "-o", "out", "--select", "NAR103", "--fail-on", "never",
      input: Array(lines.joined(separator: "\n").utf8), in: folder.path)
    #expect(run.code == 0, "\(run.error)")
    func rows(_ name: String) -> [String] {
      String(decoding: folder.bytes("out/\(name)") ?? [], as: UTF8.self)
        .split(separator: "\r\n").dropFirst().map(String.init)
    }
    return (rows("findings.csv"), rows("unread.csv"))
  }

  @Test func itGivesRowsOfWhatWasNotReadInPlaceOfFindings() throws {
    let lines = try Self.organs.enumerated().map { try Self.line($1, 40 + $0, Self.wording) }
    let result = try audit(lines)
    #expect(result.findings.isEmpty)
    let doubted = result.unread.filter { $0.contains(",wording,") }
    #expect(doubted.count == 6)
    #expect(doubted.first?.contains("本批 6 份报告中有 6 份与其他数字不符") == true)
    // Lines that come through a pipe are put in the order of their sources.
    #expect(doubted.last?.hasSuffix("财政局.txt:3:7") == true)
    #expect(doubted.contains { $0.hasSuffix("教育局.txt:3:7") })
  }

  @Test func fewOrgansOrAgreementElsewhereLeaveTheFindings() throws {
    let four = try Self.organs.prefix(4).enumerated().map {
      try Self.line($1, 40 + $0, Self.wording)
    }
    var result = try audit(four)
    #expect(result.findings.count == 4)
    #expect(!result.unread.contains { $0.contains(",wording,") })

    // Five organs whose list lacks a part, and five whose list is complete.
    let others = ["统计局", "商务局", "林业局", "公安局", "体育局"]
    let wrong = try Self.organs.prefix(5).enumerated().map {
      try Self.line($1, 40 + $0, Self.wording)
    }
    let right = try others.map { try Self.line($0, 6, Self.wording) }
    result = try audit(wrong + right)
    #expect(result.findings.count == 5)
    #expect(!result.unread.contains { $0.contains(",wording,") })
  }
}
