import Agencies
import Checks
import Findings
import Forms
import Intake
import Metrics
import Reading
import Simulation

/// What the checks between years find and how long they take: `gouji-benchmarks continuity [SEED…]`.
///
/// For each seed a panel without faults, of 2019–2023 and of 2021–2025, and one with 60 faults of each
/// kind. At the end one panel of 100 000 organ-years is timed. The reports are built from figures; no
/// text is read.
enum ContinuityBenchmark {
  private static let checks = Check.catalogue.filter {
    $0.id.hasPrefix("CON") || $0.id.hasPrefix("YOY") || $0.id == "TXT105"
  }

  static func run(_ arguments: [String]) {
    let seeds = arguments.compactMap { UInt64($0) }
    for seed in seeds.isEmpty ? [401, 402, 403, 404, 405] : seeds {
      for years in [2019...2023, 2021...2025] {
        let entries = ContinuityPanel(seed: seed, years: years).entries()
        print(
          "seed \(seed), \(years), no faults: \(entries.count) organ-years, "
            + "findings \(counts(findings(entries)))")
      }
      measureRecall(seed)
    }
    time()
  }

  private static func measureRecall(_ seed: UInt64) {
    let entries = ContinuityPanel(seed: seed, years: 2021...2025, faultsOfEachKind: 60).entries()
    let found = Dictionary(grouping: findings(entries)) { $0.agencyID ?? "" }
    print("seed \(seed), 2021...2025, planted:")
    for fault in ContinuityFault.allCases {
      let planted = entries.filter { $0.fault == fault }
      let hits = planted.filter { entry in
        found[entry.organ.agencyID, default: []].contains { $0.year == entry.year }
      }
      let all = planted.flatMap { found[$0.organ.agencyID, default: []] }
      print("  \(fault.rawValue): \(hits.count) of \(planted.count), findings \(counts(all))")
      // A table of one or two applications is often the same two years running.
      for least in [3, 10] where fault == .copiedYear {
        func isLarge(_ entry: ContinuityPanel.Entry) -> Bool {
          entry.figures[.concluded, .total] >= least
        }
        print(
          "    of \(least) applications or more: \(hits.count(where: isLarge)) of "
            + "\(planted.count(where: isLarge))")
      }
    }
  }

  private static func time() {
    let entries = ContinuityPanel(
      seed: 400, organCount: 20_000, years: 2021...2025, faultsOfEachKind: 200
    ).entries()
    let corpus = FiledCorpus(filings(entries)) { _ in nil }
    for _ in 0..<3 {
      var tally = Tally()
      let start = Stopwatch()
      let found = checks.findings(in: corpus, tally: &tally)
      print(
        "\(entries.count) organ-years on one thread: \(start.milliseconds) ms, "
          + "\(found.count) findings")
    }
    for check in checks {
      var tally = Tally()
      let start = Stopwatch()
      _ = [check].findings(in: corpus, tally: &tally)
      print("  \(check.id) with the register: \(start.milliseconds) ms")
    }
  }

  private static func findings(_ entries: [ContinuityPanel.Entry]) -> [Finding] {
    var tally = Tally()
    let filings = filings(entries)
    let panel = Panel(filings.map(\.figures))
    let scored = ScoredPanel(
      MetricTable(panel), ReportScores(panel), changes: YearOverYear(panel),
      sources: filings.map(\.subject.source), text: { _ in nil })
    return checks.findings(in: FiledCorpus(filings) { _ in nil }, tally: &tally)
      + checks.findings(in: scored, tally: &tally)
  }

  /// How many findings each check has, such as `CON201 60`.
  private static func counts(_ findings: [Finding]) -> String {
    let byCheck = Dictionary(grouping: findings, by: \.checkID)
    let texts = byCheck.keys.sorted().map { "\($0) \(byCheck[$0, default: []].count)" }
    return texts.isEmpty ? "none" : texts.joined(separator: ", ")
  }

  private static func filings(_ entries: [ContinuityPanel.Entry]) -> [Filing] {
    entries.enumerated().map { number, entry in
      var report = AnnualReport(
        source: SourceText(path: "\(number)", string: ""), edition: entry.edition)
      report.year = entry.year
      report.agency = Agency(
        name: entry.organ.name, id: entry.organ.agencyID, region: entry.organ.region.code,
        level: .county, kind: .department, scope: .own)
      for cell in entry.edition.cells {
        let value = Quantity(millionths: entry.figures[cell])
        report.cells[cell] = .printed(
          Figure(cell: cell, value: value, span: SourceSpan(start: 0, end: 0)))
      }
      return Filing(report, figures: AgencyYear(report, source: number))
    }
  }
}
