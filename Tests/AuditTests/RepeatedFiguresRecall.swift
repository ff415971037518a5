import Agencies
import Findings
import Forms
import Intake
import Metrics
import Reading
import Simulation
import TestSupport
import Testing

@testable import Checks

/// Figures copied between reports on purpose, and how many of the copies TXT104 and TXT105 find.
@Suite(.serialized) struct RepeatedFiguresRecall {
  private static let count = 4_000
  private static let pairs = 60

  /// The figures an organ is known by, in the order of the form, on the edition of 2021.
  private static let headline: [Cell] = [
    .at(.normativeDocuments, .inForce), .at(.licensing, .decisions), .at(.penalties, .decisions),
    .at(.compulsion, .decisions), .at(.fees, .amount), .at(.received, .total),
    .at(.granted, .total), .at(.unavailableNotHeld, .total),
  ]

  /// What was planted in a corpus: who copied from whom.
  private struct Copies {
    /// The receiver of headline figures, with the donor.
    var headlines: [Int: Int] = [:]
    /// The receiver of all figures, with the donor.
    var vectors: [Int: Int] = [:]
    /// Reports set to zero everywhere, and those that share two headline figures only.
    var controls: Set<Int> = []
  }

  @Test func copiedFiguresAreFoundAndNothingElse() throws {
    let first = seed(default: 51)
    var reports = Self.read(SimulatedCorpus(seed: first, count: Self.count))
    let copies = Self.plant(in: &reports)
    let found = Self.findings(in: reports)
    let headlines = Recall(
      planted: copies.headlines, found: found.headline.union(found.all),
      telling: { Self.isTelling($0, reports) })
    let vectors = Recall(
      planted: copies.vectors, found: found.all,
      telling: { Self.isTellingOfOneOrgan($0, reports) })
    let touched = Set(
      (copies.headlines.map { $0 } + copies.vectors.map { $0 }).flatMap { [$0, $1] })
    let wrong = found.headline.union(found.all).subtracting(touched)
    print("copied figures, GOUJI_SEED=\(first), \(reports.count) reports")
    print("  TXT104 between organs: \(headlines.text)")
    print("  TXT105 from the own last year: \(vectors.text)")
    print("  findings on reports without a copy: \(wrong.map { reports[$0].source.path }.sorted())")
    for index in headlines.missed { print("  TXT104 missed: \(reports[index].source.path)") }
    for index in vectors.missed { print("  TXT105 missed: \(reports[index].source.path)") }
    #expect(headlines.telling >= 20)
    #expect(vectors.telling >= 10)
    #expect(headlines.missed.isEmpty)
    #expect(vectors.missed.isEmpty)
    #expect(wrong.isEmpty)
  }

  /// How many planted copies were found: of all, and of those that chance does not explain.
  private struct Recall {
    let planted: Int
    let found: Int
    let telling: Int
    /// The receivers that chance does not explain and that were not found.
    let missed: [Int]

    init(planted: [Int: Int], found: Set<Int>, telling: (Int) -> Bool) {
      self.planted = planted.count
      self.found = planted.keys.count { found.contains($0) }
      let sure = planted.filter { telling($0.value) }.keys
      self.telling = sure.count
      missed = sure.filter { !found.contains($0) }.sorted()
    }

    var text: String {
      "\(found) of \(planted) copies, \(telling - missed.count) of the \(telling) that chance does "
        + "not explain"
    }
  }

  // MARK: Planting

  private static func read(_ corpus: SimulatedCorpus) -> [AnnualReport] {
    var reader = ReportReader()
    return (0..<corpus.organCount).flatMap { organ in
      corpus.reports(ofOrgan: organ).compactMap { simulated in
        let path = "\(organ)-\(simulated.year).txt"
        return try? reader.read(SourceText(path: path, utf8: simulated.bytes))
      }
    }
  }

  /// Copies headline figures between organs, all figures from the year before, and sets controls.
  private static func plant(in reports: inout [AnnualReport]) -> Copies {
    var copies = Copies()
    // Every role takes reports of its own.
    var free = reports.indices.filter { isWhole(reports[$0]) }
    let rich = free.filter { large(in: reports[$0]).count >= HeadlineFigures.fewest }
    for k in 0..<pairs where 2 * k + 1 < rich.count {
      let (first, second) = (rich[2 * k], rich[rich.count - 1 - k])
      if first >= second || areKin(reports[first], reports[second]) { continue }
      // Only the later of two years can have copied.
      guard let year = reports[first].year, let other = reports[second].year else { continue }
      let (donor, receiver) = year > other ? (second, first) : (first, second)
      for cell in large(in: reports[donor]) { reports[receiver].copy(cell, from: reports[donor]) }
      copies.headlines[receiver] = donor
    }
    let used = Set(copies.headlines.flatMap { [$0.key, $0.value] })
    free.removeAll { used.contains($0) }
    var taken: Set<Int> = []
    for (before, index) in zip(free, free.dropFirst()) where copies.vectors.count < pairs {
      guard reports[before].agency?.id == reports[index].agency?.id, !taken.contains(before),
        !large(in: reports[before]).isEmpty
      else { continue }
      for cell in Edition.form2021.cells { reports[index].copy(cell, from: reports[before]) }
      copies.vectors[index] = before
      taken.formUnion([before, index])
    }
    free.removeAll { taken.contains($0) }
    for index in free.suffix(pairs) {
      for cell in Edition.form2021.cells { reports[index].print(.zero, at: cell) }
      copies.controls.insert(index)
    }
    for (donor, index) in zip(free.prefix(pairs), free.prefix(2 * pairs).suffix(pairs)) {
      for cell in large(in: reports[donor]).prefix(2) {
        reports[index].copy(cell, from: reports[donor])
      }
      copies.controls.formUnion([donor, index])
    }
    return copies
  }

  /// Whether two reports are of one organ, or one adds up the other's figures.
  private static func areKin(_ a: AnnualReport, _ b: AnnualReport) -> Bool {
    func adds(_ government: AnnualReport, _ body: AnnualReport) -> Bool {
      guard let parent = body.agency?.parentID else { return false }
      return [parent, AgencyID(parent)?.parentID].contains(government.agency?.id)
    }
    return a.agency?.id == b.agency?.id || adds(a, b) || adds(b, a)
  }

  /// Whether the form of 2021 is read from end to end, for an organ that is known.
  private static func isWhole(_ report: AnnualReport) -> Bool {
    report.edition == .form2021 && report.agency?.id != nil && report.year != nil
      && AgencyYear(report, source: 0).unreadCount == 0
  }

  /// The headline figures of a report that reach 100.
  private static func large(in report: AnnualReport) -> [Cell] {
    let received = report.cells.value(.at(.received, .total))
    return headline.filter { cell in
      guard let value = report.cells.value(cell), value >= Quantity(100) else { return false }
      return cell.table != .applications || cell.line == .received || value != received
    }
  }

  /// n · Π 1/(v + 1) over all large figures of the donor, in the smallest unit printed: a lower
  /// bound for what the check demands, whose choices of figures are one where all agree.
  private static func isTelling(_ donor: Int, _ reports: [AnnualReport]) -> Bool {
    var expected = Double(reports.count)
    for cell in large(in: reports[donor]) {
      guard let value = reports[donor].cells.value(cell) else { continue }
      var size = value.millionths
      for _ in 0..<6 where size % 10 == 0 { size /= 10 }
      expected /= Double(size + 1)
    }
    // As many choices at most as there are figures in the list, of three or more.
    return expected * 70 <= 0.001
  }

  /// n · Π min(1, 10/(v + 1)) over the free cells that are not zero, documents in force left out, for
  /// an organ and its year before.
  private static func isTellingOfOneOrgan(_ donor: Int, _ reports: [AnnualReport]) -> Bool {
    var expected = Double(reports.count)
    for cell in Edition.form2021.cells where isFree(cell) {
      guard let value = reports[donor].cells.value(cell), value != .zero else { continue }
      var size = value.millionths
      for _ in 0..<6 where size % 10 == 0 { size /= 10 }
      expected *= min(1, 10 / Double(size + 1))
    }
    return expected <= 0.001
  }

  private static func isFree(_ cell: Cell) -> Bool {
    switch cell.table {
    case .activeDisclosure: cell.column != .inForce
    case .applications: ![.received, .concluded].contains(cell.line) && cell.column != .total
    case .disputes: cell.column != .total
    }
  }

  // MARK: Findings

  private static func findings(
    in reports: [AnnualReport]
  ) -> (headline: Set<Int>, all: Set<Int>) {
    let checks = [Check.headlineFiguresOfAnotherReport, .cellsOfAnotherReport]
    var places: [String: Int] = [:]
    var filings: [Filing] = []
    for (index, report) in reports.enumerated() {
      places[report.source.path] = index
      filings.append(Filing(report, figures: AgencyYear(report, source: index)))
    }
    var tally = Tally()
    var found: (headline: Set<Int>, all: Set<Int>) = ([], [])
    let corpus = FiledCorpus(filings) { reports[$0].source }
    for finding in checks.findings(in: corpus, tally: &tally) {
      guard let index = places[finding.source] else { continue }
      if finding.checkID == "TXT104" {
        found.headline.insert(index)
      } else {
        found.all.insert(index)
      }
    }
    return found
  }
}

extension AnnualReport {
  fileprivate mutating func copy(_ cell: Cell, from other: AnnualReport) {
    if let value = other.cells.value(cell) {
      print(value, at: cell)
    } else {
      cells[cell] = .blank
    }
  }

  fileprivate mutating func print(_ value: Quantity, at cell: Cell) {
    let span = title?.span ?? SourceSpan(start: 0, end: 0)
    cells[cell] = .printed(Figure(cell: cell, value: value, span: span))
  }
}
