import Checks
import Findings
import Forms
import Intake
import Metrics
import Reading
import Simulation

/// What the checks of the narrative find in a simulated corpus, held against what was planted.
struct NarrativeMeasurement {
  /// One report: what was planted in its prose, and what was found in it.
  struct Report: Sendable {
    let faults: [PlantedNarrativeFault]
    var findings: [Finding]
    let text: SourceText
    let filing: Filing
  }

  private(set) var reports: [Report] = []

  /// Reads and checks a corpus, organ by organ, on two tasks.
  init(_ corpus: SimulatedCorpus) async {
    let organs = corpus.organCount
    let workers = 2
    let parts = await withTaskGroup(of: (Int, [Report]).self) { group in
      for worker in 0..<workers {
        let range = organs * worker / workers..<organs * (worker + 1) / workers
        group.addTask { (worker, Self.read(range, of: corpus)) }
      }
      var parts: [Int: [Report]] = [:]
      for await (worker, reports) in group { parts[worker] = reports }
      return parts
    }
    reports = (0..<workers).flatMap { parts[$0] ?? [] }
    compare()
  }

  /// The checks of the narrative.
  private static let checks = Check.catalogue.filter {
    $0.id.hasPrefix("NAR") || $0.id.hasPrefix("TXT") || $0.id == "FRM109" || $0.id == "FRM110"
  }

  private static func read(_ organs: Range<Int>, of corpus: SimulatedCorpus) -> [Report] {
    var reader = ReportReader()
    var filer = ReportFiler(for: checks)
    var tally = Tally()
    var reports: [Report] = []
    for organ in organs {
      for simulated in corpus.reports(ofOrgan: organ) {
        let number = organ * corpus.years.count + simulated.year - corpus.years.lowerBound
        let text = SourceText(
          path: CorpusFiles.path(year: simulated.year, number: number), utf8: simulated.bytes)
        guard let report = try? reader.read(text) else { continue }
        let figures = AgencyYear(report, source: number)
        reports.append(
          Report(
            faults: simulated.narrativeFaults,
            findings: checks.findings(in: report, tally: &tally), text: text,
            filing: filer.file(report, figures: figures)))
      }
    }
    return reports
  }

  /// Adds what the checks of the corpus find.
  private mutating func compare() {
    var tally = Tally()
    let texts = reports.map(\.text)
    let corpus = FiledCorpus(reports.map(\.filing)) { texts[$0] }
    var places: [String: Int] = [:]
    for (index, text) in texts.enumerated() { places[text.path] = index }
    for finding in Self.checks.findings(in: corpus, tally: &tally) {
      if let place = places[finding.source] { reports[place].findings.append(finding) }
    }
  }
}

extension NarrativeMeasurement.Report {
  /// The findings of the narrative.
  var narrativeFindings: [Finding] {
    findings.filter { $0.checkID.hasPrefix("NAR") || $0.checkID.hasPrefix("TXT") }
  }

  /// Whether a finding shows a fault: it quotes a line on which the wrong words or, where none are
  /// marked, their sentence stands; where something is missing, it is of the check that looks for it.
  func shows(_ finding: Finding, _ fault: PlantedNarrativeFault) -> Bool {
    let places = fault.places.isEmpty ? [fault.sentence].compactMap(\.self) : fault.places
    if places.isEmpty { return fault.fault.checksOfSilence.contains(finding.checkID) }
    let lines = Set(
      places.flatMap { place in
        place.line...place.line + place.text.utf8.count { $0 == 0x0A }
      })
    return finding.evidence.prefix(2).contains { evidence in
      let parts = evidence.location.split(separator: ":")
      return parts.dropLast().last.flatMap { Int($0) }.map(lines.contains) == true
    }
  }
}

extension NarrativeFault {
  /// The checks that show what is missing.
  fileprivate var checksOfSilence: Set<String> {
    switch self {
    case .casesNotMentioned: ["NAR107"]
    case .feeStatementMissing: ["NAR111", "NAR112"]
    case .emptySection: ["NAR111", "NAR112"]
    case .contentsMissing: ["NAR113"]
    default: []
    }
  }

  /// Whether the fault is a figure that does not fit.
  var isOfFigures: Bool {
    switch self {
    case .wrongCount, .wrongShare, .wrongList, .partsExceedWhole, .growthInSentence,
      .growthAgainstLastYear, .twoValues, .casesDenied:
      true
    case .casesNotMentioned, .staleYear, .wrongDocument, .feeStatementMissing, .emptySection,
      .contentsMissing:
      false
    }
  }
}
