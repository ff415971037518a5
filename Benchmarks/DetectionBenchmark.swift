import Agencies
import Checks
import Findings
import Forms
import Glibc
import Intake
import Metrics
import Reading
import Simulation

/// How well reports with planted faults are ranked: `gouji-benchmarks detection [SEED…]`.
///
/// Each seed gives a panel that is written as texts and read back, scored, and compared with what was
/// planted; a second panel of the same seed bears no faults.
enum DetectionBenchmark {
  static func run(_ arguments: [String]) {
    var seeds: [UInt64] = []
    var folder: String?
    var isVerbose = false
    var words = arguments[...]
    while let word = words.popFirst() {
      if word == "--features" {
        folder = words.popFirst()
      } else if word == "--verbose" {
        isVerbose = true
      } else if let seed = UInt64(word) {
        seeds.append(seed)
      }
    }
    for seed in seeds.isEmpty ? [101] : seeds {
      let sample = DetectionSample(DetectionPanel(seed: seed))
      print("seed \(seed): \(sample.reports.count) reports, \(sample.faultCount) with a fault")
      let features = DetectionFeatures(sample.reports)
      if let folder { features.write(sample, to: "\(folder)/panel-\(seed)") }
      let robust = sample.measure(features.greatestRobustScore())
      print(robust.line("floored MAD, greatest"))
      let start = Stopwatch()
      let scores = sample.scores()
      print("scored in \(start.milliseconds) ms")
      let ours = sample.measure(scores.scores.map { $0?.score ?? 0 })
      print(ours.line("identities and predictive score"))
      let alone = sample.measure(
        scores.scores.map { $0?.strength ?? 0 })
      print(alone.line("predictive score alone"))
      for (name, share) in ours.recallByKind { print("  \(name) \(Measure.rounded(share))") }
      sample.printDrivers(scores)
      sample.printFalseAlarms(scores)
      if isVerbose { sample.printMissed(scores) }
      let clean = DetectionSample(DetectionPanel(seed: seed &+ 1_000_000, faultsOfEachKind: 0))
      print("without faults: " + clean.alarms(clean.scores()))
    }
  }
}

/// The reports of a panel as they are read from their texts, with what was planted in them.
struct DetectionSample {
  let panel: Panel
  let planted: [PlantedFault?]
  private let causes: [RowIndex: IdentityCauses]

  init(_ declaration: DetectionPanel) {
    var reader = ReportReader()
    var reports: [AgencyYear] = []
    var planted: [PlantedFault?] = []
    var causes: [RowIndex: IdentityCauses] = [:]
    var inconsistent: [Int: Set<Cell>] = [:]
    let identities = Check.catalogue.filter {
      if case .identities = $0.scope { return true }
      return false
    }
    var tally = Tally()
    for (number, entry) in declaration.entries().enumerated() {
      let written = declaration.report(entry, number: number)
      let source = SourceText(path: "\(number)", utf8: written.bytes)
      guard let report = try? reader.read(source) else { continue }
      let row = RowIndex(reports.count)
      reports.append(AgencyYear(report, source: number))
      planted.append(entry.planted)
      let findings = identities.findings(in: report, tally: &tally)
      causes[row] = IdentityCauses(findings)
      let failed = Set(findings.flatMap(\.identities))
      let cells = Identity.all(in: report.edition).filter { failed.contains($0.id) }
        .flatMap(\.cells)
      if !cells.isEmpty { inconsistent[row.position] = Set(cells) }
    }
    panel = Panel(reports, inconsistentCells: inconsistent)
    self.planted = planted
    self.causes = causes
  }

  var reports: [AgencyYear] { panel.reports }
  var faultCount: Int { planted.count { $0 != nil } }

  func scores() -> ReportScores { ReportScores(panel, identityCauses: causes) }

  func measure(_ scores: [Double]) -> Measure { Measure(scores, planted.map { $0?.fault }) }

  /// How many reports would get a statistical finding of each kind, and of any.
  func alarms(_ scores: ReportScores) -> String {
    let table = MetricTable(panel)
    let shares = panel.rows.filter { row in
      MetricIndex.all.contains { (table[row, $0].qValue ?? 1) <= 0.05 }
    }
    let kinds: [(String, [RowIndex])] = [
      ("reports", panel.rows.filter { (scores[$0]?.qValue ?? 1) <= 0.05 }),
      ("figures", scores.outlyingFigures.map(\.row)), ("mixes", scores.outlyingMixes.map(\.row)),
      ("round numbers", scores.roundReports.map(\.row)), ("shares", shares),
    ]
    let any = Set(kinds.flatMap(\.1)).count
    let parts = kinds.map { "\($0.0) \(Set($0.1).count)" }
    return "\(any) of \(reports.count) reports with a finding at q <= 0.05 ("
      + parts.joined(separator: ", ") + ")"
  }

  /// Whether the first driver of a found report is a cell that the fault changed.
  func printDrivers(_ scores: ReportScores) {
    let order = Measure.order(scores.scores.map { $0?.score ?? 0 }).prefix(faultCount)
    var (first, among, all) = (0, 0, 0)
    var missed: [String: Int] = [:]
    for row in order {
      guard let fault = planted[row], let score = scores.scores[row] else { continue }
      all += 1
      let ids = Set(fault.cells.map(\.id))
      if score.drivers.first.map({ ids.contains($0.id) }) == true {
        first += 1
      } else {
        missed["\(fault.fault.rawValue)>\(score.drivers.first?.id ?? "none")", default: 0] += 1
      }
      if score.drivers.contains(where: { ids.contains($0.id) }) { among += 1 }
    }
    print("right cell first in \(first), among three in \(among) of \(all) found")
    for (name, count) in missed.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(6) {
      print("  wrong cell first: \(name) \(count)")
    }
  }

  /// Some reports of each kind of fault that were not found.
  func printMissed(_ scores: ReportScores) {
    let top = Set(Measure.order(scores.scores.map { $0?.score ?? 0 }).prefix(faultCount))
    for kind in Fault.allCases {
      let missed = planted.indices.filter { planted[$0]?.fault == kind && !top.contains($0) }
      for row in missed.prefix(6) {
        let report = reports[row]
        let cells = (planted[row]?.cells ?? []).prefix(4).map { cell in
          let years = (max(0, row - 3)...min(reports.count - 1, row + 3)).filter {
            reports[$0].agency?.id == report.agency?.id
          }
          let values = years.map { reports[$0].value(cell)?.description ?? "-" }
          return
            "\(cell.id)=\(report.value(cell)?.description ?? "-") of \(values.joined(separator: ","))"
        }
        print(
          "  missed \(kind.rawValue) \(report.agency?.id ?? "?") \(report.year ?? 0) "
            + "\(Measure.rounded(scores.scores[row]?.score ?? 0)) "
            + "\(scores.scores[row]?.drivers.map(\.id).joined(separator: " ") ?? "") | "
            + cells.joined(separator: " | "))
      }
    }
  }

  /// The honest reports with the highest scores.
  func printFalseAlarms(_ scores: ReportScores) {
    let values = scores.scores.enumerated().map {
      planted[$0.offset] == nil ? $0.element?.score ?? 0 : -1
    }
    for row in Measure.order(values).prefix(12) {
      let report = reports[row]
      let near = (max(0, row - 4)...min(reports.count - 1, row + 4)).filter {
        reports[$0].agency?.id == report.agency?.id
      }.map { planted[$0]?.fault.rawValue ?? "-" }
      let drivers = (scores.scores[row]?.drivers ?? []).map { driver -> String in
        guard let cell = Cell(id: driver.id) else { return driver.id }
        let years = (max(0, row - 3)...min(reports.count - 1, row + 3)).filter {
          reports[$0].agency?.id == report.agency?.id
        }
        let values = years.map { reports[$0].value(cell)?.description ?? "-" }
        return
          "\(driver.id)=\(report.value(cell)?.description ?? "-") of \(values.joined(separator: ","))"
      }.joined(separator: " ")
      print(
        "  honest \(report.agency?.id ?? "?") \(report.year ?? 0) "
          + "\(Measure.rounded(values[row])) \(drivers) [\(near.joined(separator: " "))]")
    }
  }
}
