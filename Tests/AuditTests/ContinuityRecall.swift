import Findings
import Forms
import Intake
import Metrics
import Reading
import Simulation
import TestSupport
import Testing

@testable import Checks

/// Panels whose years carry on from one another: what the checks between years find in them, and how
/// many of the faults that are planted.
@Suite(.serialized) struct ContinuityRecall {
  /// The checks of continuity, and of change once they are there.
  static let checks = Check.catalogue.filter { $0.id.hasPrefix("CON") || $0.id.hasPrefix("YOY") }

  private static func findings(in filings: [Filing]) -> [Finding] {
    var tally = Tally()
    return checks.findings(in: FiledCorpus(filings) { _ in nil }, tally: &tally)
  }

  private static func filings(of entries: [ContinuityPanel.Entry]) -> [Filing] {
    entries.enumerated().map { Filing($1, source: $0) }
  }

  @Test("a panel without faults raises next to nothing", arguments: [2019...2023, 2021...2025])
  func quiet(_ years: ClosedRange<Int>) {
    let first = seed(default: 71)
    let entries = ContinuityPanel(seed: first, organCount: 2_000, years: years).entries()
    let found = Self.findings(in: Self.filings(of: entries))
      .filter { $0.checkID.hasPrefix("CON") }
    print("no faults, GOUJI_SEED=\(first), \(years): \(found.count) of \(entries.count)")
    for finding in found { print("  \(finding.checkID) \(finding.message.zh)") }
    #expect(found.count * 1_000 <= entries.count)
    // Reports that say nothing would raise nothing either.
    #expect(entries.count { $0.figures[.carriedOver, .total] > 0 } > 500)
    #expect(entries.count { $0.figures[.reconsideration, .pending] > 0 } > 150)
  }

  @Test("planted faults are found, each by its check and once")
  func recall() {
    let first = seed(default: 72)
    let entries = ContinuityPanel(
      seed: first, organCount: 2_000, years: 2019...2023, faultsOfEachKind: 60
    ).entries()
    let found = Dictionary(grouping: Self.findings(in: Self.filings(of: entries))) {
      $0.agencyID ?? ""
    }
    let checks: [ContinuityFault: String] = [
      .restatedCarry: "CON201", .mistypedCarry: "CON201", .reclassifiedCarry: "CON202",
      .stockOfOneYear: "CON203", .restatedStock: "CON203",
    ]
    print("planted faults, GOUJI_SEED=\(first)")
    for fault in ContinuityFault.allCases {
      let planted = entries.filter { $0.fault == fault }
      let hits = planted.filter { entry in
        found[entry.organ.agencyID, default: []].contains {
          $0.year == entry.year && (checks[fault] == nil || $0.checkID == checks[fault])
        }
      }
      let all = planted.reduce(0) { $0 + found[$1.organ.agencyID, default: []].count }
      print("  \(fault.rawValue): \(hits.count) of \(planted.count), \(all) findings")
      #expect(planted.count >= 40, "\(fault)")
      if fault.isExact {
        #expect(hits.count == planted.count, "\(fault)")
        // A soft edit may stand on such an organ besides, now and then.
        #expect(all <= planted.count + 1, "\(fault)")
      }
    }
    let faulty = Set(entries.filter { $0.fault != nil }.map(\.organ.agencyID))
    let others = found.filter { !faulty.contains($0.key) }.flatMap(\.value)
      .filter { $0.checkID.hasPrefix("CON") }
    #expect(others.count * 1_000 <= entries.count)
  }

  @Test("texts read from end to end give the same findings, with lines of both years")
  func texts() throws {
    let first = seed(default: 73)
    let panel = ContinuityPanel(
      seed: first, organCount: 150, years: 2020...2022, faultsOfEachKind: 5)
    let entries = panel.entries()
    var reader = ReportReader()
    var texts: [SourceText] = []
    var filings: [Filing] = []
    for (number, entry) in entries.enumerated() {
      let text = SourceText(
        path: "\(number).txt", utf8: panel.report(of: entry, number: number).bytes)
      let report = try reader.read(text)
      texts.append(text)
      filings.append(Filing(report, figures: AgencyYear(report, source: number)))
    }
    var tally = Tally()
    let found = Self.checks.findings(
      in: FiledCorpus(filings) { [texts] in texts[$0] }, tally: &tally
    ).filter { $0.checkID.hasPrefix("CON") }
    let expected = Set(
      Self.findings(in: Self.filings(of: entries)).filter { $0.checkID.hasPrefix("CON") }
        .map { "\($0.checkID) \($0.agencyID ?? "") \($0.year ?? 0)" })
    let read = Set(found.map { "\($0.checkID) \($0.agencyID ?? "") \($0.year ?? 0)" })
    print("texts, GOUJI_SEED=\(first): \(read.count) of \(expected.count)")
    // Some layouts leave cells unread, and then nothing is said; nothing else may be.
    #expect(read.isSubset(of: expected))
    #expect(read.count * 10 >= expected.count * 8)
    for finding in found {
      let sources = Set(finding.evidence.prefix(2).map { $0.location.split(separator: ".")[0] })
      #expect(sources.count == 2, "\(finding.checkID) \(finding.source)")
      #expect(finding.evidence.first?.location.hasPrefix(finding.source) == true)
    }
  }
}
