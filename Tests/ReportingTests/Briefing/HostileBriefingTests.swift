import Findings
import Foundation
import Reading
import TestSupport
import Testing

@testable import Reporting

/// Issue 12 C5: whatever a text of the briefing holds, the page has the structure that it has with a
/// plain word in its place, and no link, image or HTML of its own.
@Suite struct HostileBriefingTests {
  /// A briefing with a text in every place where a report, a file or a user puts one.
  private func briefing(_ text: String, _ language: Language) -> String {
    var discrepancy = Discrepancy(claim: "x", message: LocalizedText(zh: text, en: text))
    discrepancy.evidence = [
      Evidence(quote: text, location: text + ":1:2"), Evidence(quote: text, location: "a.txt:3:4"),
    ]
    discrepancy.hold(.text(text), against: .text(text))
    discrepancy.repair = LocalizedText(zh: text, en: text)
    var nameless = Discrepancy(claim: "y", message: LocalizedText(zh: "m" + text, en: text + "m"))
    nameless.evidence = []
    let findings = [
      Finding(
        check: SampleAudit.check("SUM301", .error),
        subject: Subject(agency: text, agencyID: "x", year: 2021, source: "a"),
        discrepancy: discrepancy),
      Finding(
        check: SampleAudit.check("FRM101", .notice),
        subject: Subject(agency: nil, agencyID: nil, year: nil, source: text),
        discrepancy: nameless),
    ]
    let tables = SampleAudit.tables(
      language, findings: findings,
      options: [
        JSONValue.Member("exclude", [.string(text), .string(text)]),
        JSONValue.Member("peers", .string(text)),
      ], name: text)
    return written { tables.briefing(to: &$0) }
  }

  @Test(arguments: HostileTexts.all)
  func nothingThatIsObeyedIsPrinted(text: String) {
    let page = briefing(text, .zh)
    let plain = briefing("x", .zh)
    // No text adds a line, and no character that does not show itself is left.
    #expect(page.utf8.count { $0 == 0x0A } == plain.utf8.count { $0 == 0x0A })
    let hidden = page.unicodeScalars.filter {
      $0 != "\n" && TerminalText.line(String($0)) != String($0)
    }
    #expect(hidden.isEmpty)
    #expect(!page.contains("\t"))
  }

  /// Two readers of Markdown with everything on: HTML, tables, links made of bare addresses.
  @Test func twoReadersOfMarkdownFindNothingLive() throws {
    let folder = TemporaryFolder()
    for (number, text) in HostileTexts.all.enumerated() {
      for language in Language.allCases {
        folder.write(briefing(text, language), to: "\(language)/\(number).md")
        folder.write(briefing("x", language), to: "\(language)/plain.md")
      }
    }
    let run = try Self.compare(Language.allCases.map { "\(folder.path)/\($0)" })
    if run.code == 77 {
      print("left out: \(run.output)")
      return
    }
    #expect(run.code == 0, "\(run.output)")
  }

  private static func compare(_ folders: [String]) throws -> (code: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let python = ProcessInfo.processInfo.environment["GOUJI_PYTHON"] ?? "python3"
    process.arguments = [python, "\(packageRoot)/Benchmarks/rendered.py"] + folders
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    do { try process.run() } catch { return (77, "no \(python)") }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let code = process.terminationStatus
    return (code == 127 ? 77 : code, String(decoding: output, as: UTF8.self))
  }
}
