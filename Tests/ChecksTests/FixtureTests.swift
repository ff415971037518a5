import Findings
import Forms
import Metrics
import Intake
import Reading
import TestSupport
import Testing

@testable import Checks

/// A folder of fixtures: one check and one kind of verdict.
struct FixtureFolder: Sendable, CustomTestStringConvertible {
  let check: String
  let kind: Kind

  enum Kind: String, CaseIterable, Sendable { case good, bad, undetermined }

  static let all = Check.catalogue.flatMap { check in
    Kind.allCases.map { FixtureFolder(check: check.id, kind: $0) }
  }

  var testDescription: String { "\(check)/\(kind.rawValue)" }
  var path: String { "\(packageRoot)/Tests/ChecksTests/Fixtures/\(check)/\(kind.rawValue)" }

  /// The names of the cases, without extension.
  var cases: [String] {
    fileNames(in: path).filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }
  }

  /// The expected findings of a case; empty where it lists none.
  func expected(of name: String) -> [String] {
    let bytes = fileBytes("\(path)/\(name).expected")
    return bytes.map { String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init) }
      .map { $0.sorted() } ?? []
  }

  /// The text of a case.
  func text(of name: String) -> SourceText? {
    fileBytes("\(path)/\(name).txt").map { SourceText(path: "\(name).txt", utf8: $0) }
  }
}

/// Every check run over small texts. A bad case lists all findings of the whole catalogue, one to a
/// line: check, level, cell, identities, both values compared, difference, and line:column of the first
/// piece of evidence, `-` where the case does not say; shares have four places. A good case raises
/// nothing at all, and neither does a single report of a corpus case. A folder may hold a roster, as
/// `roster.csv`.
@Suite("Fixtures of the checks")
struct FixtureTests {
  @Test("every check has a good, a bad and an undetermined case", arguments: FixtureFolder.all)
  func present(_ folder: FixtureFolder) {
    #expect(!folder.cases.isEmpty, "\(folder.path) has no *.txt")
    for name in folder.cases { #expect(folder.text(of: name) != nil) }
    if folder.kind == .bad {
      #expect(folder.cases.contains { !folder.expected(of: $0).isEmpty })
    }
  }

  @Test("verdicts and findings", arguments: FixtureFolder.all)
  func verdicts(_ folder: FixtureFolder) throws {
    var tally = Tally()
    var filings: [Filing] = []
    var texts: [SourceText] = []
    var filer = ReportFiler(for: Check.catalogue)
    for name in folder.cases {
      let text = try #require(folder.text(of: name))
      let report = try readFixture(text)
      filings.append(
        filer.file(report, figures: AgencyYear(report, source: filings.count)))
      texts.append(text)
      let findings = Check.catalogue.findings(in: report, tally: &tally)
      if folder.kind == .good || isCorpus(folder) {
        #expect(findings.map { row($0, as: []) } == [], "\(name)")
      } else if folder.kind == .bad {
        let expected = folder.expected(of: name)
        #expect(findings.map { row($0, as: expected) }.sorted() == expected, "\(name)")
      }
    }
    let corpus = FiledCorpus(filings, roster: rosterFixture(in: folder.path)) { [texts] in
      texts[$0]
    }
    let panel = Panel(filings.map(\.figures))
    let scored = ScoredPanel(
      MetricTable(panel), ReportScores(panel), sources: filings.map(\.subject.source),
      text: { [texts] in texts[$0] })
    let corpusFindings =
      Check.catalogue.findings(in: corpus, tally: &tally)
      + Check.catalogue.findings(in: scored, tally: &tally)
    if folder.kind == .bad && isCorpus(folder) {
      let expected = folder.cases.flatMap { folder.expected(of: $0) }
      #expect(corpusFindings.map { row($0, as: expected) }.sorted() == expected.sorted())
    }
    let counts = try #require(tally.checks[folder.check])
    switch folder.kind {
    case .good: #expect(counts.satisfied > 0 && counts.violated + counts.undetermined == 0)
    case .bad: #expect(counts.violated > 0)
    case .undetermined: #expect(counts.undetermined > 0 && counts.violated == 0)
    }
  }

  private func isCorpus(_ folder: FixtureFolder) -> Bool {
    switch Check.withID(folder.check)?.scope {
    case .corpus, .organs, .levels, .repeatedNarratives, .repeatedFigures, .panel: true
    case .report, .narrative, .statements, .identities, nil: false
    }
  }

  /// The finding as a row; without its place where the expected rows leave that open.
  private func row(_ finding: Finding, as expected: [String]) -> String {
    let place = finding.evidence.first.map {
      $0.location.split(separator: ":").suffix(2).joined(separator: ":")
    }
    let fields: [String?] = [
      finding.checkID, finding.level.rawValue, finding.cell?.id,
      finding.identities.isEmpty ? nil : finding.identities.joined(separator: ";"),
      printed(finding.compared.first?.value), printed(finding.compared.dropFirst().first?.value),
      printed(finding.difference), place,
    ]
    let full = fields.map { $0 ?? "-" }.joined(separator: "\t")
    let open = (fields.dropLast().map { $0 ?? "-" } + ["-"]).joined(separator: "\t")
    return expected.contains(open) ? open : full
  }

  private func printed(_ value: FindingValue?) -> String? {
    switch value {
    case .quantity(let quantity): quantity.description
    case .text(let text): text
    case .ratio(let ratio): fourPlaces(ratio)
    case nil: nil
    }
  }

  private func fourPlaces(_ ratio: Double) -> String {
    let units = Int((ratio.magnitude * 10_000).rounded())
    let fraction = String(units % 10_000)
    return (ratio < 0 ? "-" : "") + "\(units / 10_000)."
      + String(repeating: "0", count: 4 - fraction.utf8.count) + fraction
  }
}
