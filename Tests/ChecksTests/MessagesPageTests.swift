import Findings
import Glibc
import Intake
import Metrics
import Reading
import TestSupport
import Testing

@testable import Checks

/// Every check's message on its violated fixtures, in both languages, as a page to read through.
@Suite("The page of the messages")
struct MessagesPageTests {
  /// Findings of one check on its own bad cases.
  private struct Messages: Sendable {
    let check: CheckDescription
    let findings: [Finding]
  }

  private static let all: [Messages] = Check.catalogue.map { check in
    let folder = FixtureFolder(check: check.id, kind: .bad)
    let findings = (try? folder.findings()) ?? []
    return Messages(
      check: check.description, findings: findings.filter { $0.checkID == check.id })
  }

  @Test("every check has a message")
  func complete() {
    for messages in Self.all { #expect(!messages.findings.isEmpty, "\(messages.check.id)") }
  }

  @Test("Documentation/Messages.md is their rendering")
  func fresh() {
    let path = "\(packageRoot)/Documentation/Messages.md"
    let page = Self.page
    if getenv("RECORD_SNAPSHOTS") != nil {
      #expect(writeFile(path, Array(page.utf8)))
      Issue.record("recorded \(path); run again without RECORD_SNAPSHOTS")
    }
    #expect(fileBytes(path) == Array(page.utf8), "stale: record it with RECORD_SNAPSHOTS=1")
  }

  private static var page: String {
    var page = """
      # 各规则的说明 · What each check says

      本页由测试所用的违例文本生成，每条规则一至三例，供逐条阅读。
      Generated from the violating texts of the tests, one to three for each check, to be read through.

      """
    for messages in all {
      page +=
        "\n## \(messages.check.id) \(messages.check.title.zh) · \(messages.check.title.en)\n\n"
      var seen: Set<String> = []
      for finding in messages.findings where seen.count < 3 {
        guard seen.insert(finding.message.zh).inserted else { continue }
        let level = finding.level.title
        page += "- 〔\(level.zh)〕\(finding.message.zh)\n"
        page += "  [\(level.en)] \(finding.message.en)\n"
      }
    }
    return page
  }

  // MARK: What no message may hold

  /// Names of files and ids of rosters stand where nothing else tells a report or an organ apart.
  private static let named = ["AGG106", "FRM111", "FRM114"]

  /// What a message quotes is the text's, not ours.
  private static func ownWords(_ message: String) -> String {
    var text = ""
    var depth = 0
    for character in message {
      if "“《〔".contains(character) { depth += 1 }
      if depth == 0 { text.append(character) }
      if "”》〕".contains(character) { depth -= 1 }
    }
    return text
  }

  @Test("no id, token or path in a Chinese sentence, no sign with 多, 少 and 差")
  func chinese() throws {
    let cellID = try Regex(#"t[234]\.[a-z_]+"#)
    let word = try Regex("[A-Za-z]{3,}")
    let signed = try Regex("[多少差][ ]?[-−]")
    for messages in Self.all {
      for finding in messages.findings {
        let text = Self.ownWords(finding.message.zh)
        #expect(text.firstMatch(of: cellID) == nil, "\(messages.check.id): \(text)")
        #expect(text.firstMatch(of: signed) == nil, "\(messages.check.id): \(text)")
        let words = text.matches(of: word).map { String(text[$0.range]) }
        #expect(
          words.isEmpty || Self.named.contains(messages.check.id), "\(messages.check.id): \(text)")
      }
    }
  }
}

extension FixtureFolder {
  /// All findings of the catalogue on the cases of the folder.
  func findings() throws -> [Finding] {
    var tally = Tally()
    var filings: [Filing] = []
    var texts: [SourceText] = []
    var filer = ReportFiler(for: Check.catalogue)
    var findings: [Finding] = []
    for name in cases {
      let text = try #require(self.text(of: name))
      let report = try readFixture(text)
      filings.append(filer.file(report, figures: AgencyYear(report, source: filings.count)))
      texts.append(text)
      findings += Check.catalogue.findings(in: report, tally: &tally)
    }
    let corpus = FiledCorpus(filings, roster: rosterFixture(in: path)) { [texts] in texts[$0] }
    let panel = Panel(filings.map(\.figures))
    let scored = ScoredPanel(
      MetricTable(panel), ReportScores(panel), sources: filings.map(\.subject.source),
      text: { [texts] in texts[$0] })
    return findings + Check.catalogue.findings(in: corpus, tally: &tally)
      + Check.catalogue.findings(in: scored, tally: &tally)
  }
}
