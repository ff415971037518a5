import Findings
import Forms
import Intake
import Metrics
import Reading
import TestSupport
import Testing

@testable import Checks

/// Corrections that other years and the narrative tell apart.
@Suite("Identities beside other years and the narrative")
struct ReviewedIdentitiesTests {
  /// The balanced table of the fixtures under a title, with some lines printed otherwise.
  private static func text(
    _ year: Int, prose: String = "", _ lines: [(from: String, to: String)]
  ) throws -> SourceText {
    let path = "\(packageRoot)/Tests/ChecksTests/Fixtures/BAL301/good/balanced.txt"
    var table = String(decoding: try #require(fileBytes(path)), as: UTF8.self)
    for line in lines {
      let parts = table.components(around: line.from)
      try #require(parts.count == 2, "\(line.from) stands \(parts.count - 1) times")
      table = parts.joined(separator: line.to)
    }
    return SourceText(
      path: "\(year).txt",
      string: "焦作市中站区教育局\(year)年政府信息公开工作年度报告\n\n一、总体情况\n\n\(prose)\n\n" + table)
  }

  private static let carriedOver = "二、上年结转政府信息公开申请数量 3 1 0 0 0 0 4"
  private static let received = "一、本年新收政府信息公开申请数量 20 6 0 0 0 0 26"
  private static let carriedForward = "四、结转下年度继续办理 2 2 0 0 0 0 4"

  /// One less carried over than there was, in the column and in its total: both balances fail, and so
  /// they would with one less carried forward too many, or one less received.
  private static let wrongCarry = (
    from: carriedOver, to: "二、上年结转政府信息公开申请数量 2 1 0 0 0 0 3"
  )

  private static func identities(_ texts: [SourceText]) throws -> [[Finding]] {
    var tally = Tally()
    var filings: [Filing] = []
    var alone: [Finding] = []
    for text in texts {
      let report = try readFixture(text)
      filings.append(Filing(report, figures: AgencyYear(report, source: filings.count)))
      alone += Check.catalogue.findings(
        in: report, position: filings.count - 1, tally: &tally
      )
      .filter { !$0.identities.isEmpty }
    }
    let corpus = FiledCorpus(filings) { texts[$0] }
    let reviewed = Check.catalogue.reviewedIdentities(
      in: corpus, of: Set(alone.map(\.subject.sourceKey)))
    return [alone, reviewed.flatMap(\.findings)]
  }

  @Test("what last year carried forward decides between corrections that are equal otherwise")
  func lastYearDecides() throws {
    // 2021: 21 + 3 = 21 + 3 natural persons, 5 + 1 = 5 + 1 enterprises.
    let before = try Self.text(
      2021,
      [
        (Self.received, "一、本年新收政府信息公开申请数量 21 5 0 0 0 0 26"),
        (Self.carriedForward, "四、结转下年度继续办理 3 1 0 0 0 0 4"),
      ])
    let now = try Self.text(2022, [Self.wrongCarry])
    let found = try Self.identities([before, now])
    #expect(found[0].map(\.repair?.en) == ["3 alternatives"])
    #expect(found[0].map(\.corrections.count) == [3])
    let reviewed = try #require(found[1].first)
    #expect(found[1].count == 1)
    #expect(reviewed.identities == ["BAL301:natural_person", "BAL301:total"])
    #expect(
      reviewed.corrections.first?.changes.map(\.cell) == [
        .at(.carriedOver, .naturalPerson), .at(.carriedOver, .total),
      ])
    #expect(reviewed.corrections.first?.changes.map(\.corrected) == [Quantity(3), Quantity(4)])
    #expect(reviewed.cell == .at(.carriedOver, .naturalPerson))
    #expect(reviewed.message.zh.contains("上年报告结转下年为 3"))
    #expect(reviewed.source == "2022.txt" && reviewed.agencyID == "410803/department/教育局")
  }

  @Test("a year further off decides nothing, and neither does another organ")
  func onlyNeighbours() throws {
    let found = try Self.identities([
      try Self.text(2020, []), try Self.text(2022, [Self.wrongCarry]),
    ])
    #expect(found[0].count == 1 && found[1].isEmpty)
  }

  @Test("a narrative that states the corrected number is no second finding")
  func narrativeAgrees() throws {
    // 26 printed as 62.
    let text = try Self.text(
      2022, prose: "2022年，本机关新收政府信息公开申请26件。",
      [(Self.received, "一、本年新收政府信息公开申请数量 20 6 0 0 0 0 62")])
    var tally = Tally()
    let all = Check.catalogue.findings(in: try readFixture(text), tally: &tally)
    #expect(all.contains { $0.checkID == "NAR101" })
    let kept = all.withoutEchoes
    #expect(!kept.contains { $0.checkID == "NAR101" })
    #expect(kept.count == all.count - 1)
    let sum = try #require(kept.first { $0.checkID == "SUM301" })
    #expect(sum.repair?.en == "t3.received.total 62→26 (digits transposed)")
    #expect(sum.message.en.contains("the narrative says 26 too"))
    #expect(sum.evidence.last?.quote.contains("26件") == true)
  }

  @Test("a narrative that states something else stays a finding")
  func narrativeDiffers() throws {
    let text = try Self.text(
      2022, prose: "2022年，本机关新收政府信息公开申请27件。",
      [(Self.received, "一、本年新收政府信息公开申请数量 20 6 0 0 0 0 62")])
    var tally = Tally()
    let all = Check.catalogue.findings(in: try readFixture(text), tally: &tally)
    #expect(all.withoutEchoes == all)
    #expect(all.contains { $0.checkID == "NAR101" })
  }
}

extension String {
  /// The text before, between and behind the places where some words stand.
  fileprivate func components(around words: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: words) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
