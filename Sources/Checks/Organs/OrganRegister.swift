import Findings
import Forms
import Intake
import Reading

/// The reports of a corpus by organ and year.
///
/// Only organs whose id is decided stand in it, and only reports that tell their year. Where an organ
/// has several reports for a year that differ, nobody knows which one counts: the year is disputed
/// and compared with nothing. Equal reports count once, the first by its source.
public struct OrganRegister: Sendable {
  /// The reports of one organ, one for each year, the earliest first.
  struct Series: Sendable {
    /// The id of the organ.
    let agencyID: String
    /// The years with an undisputed report, and its place among the filings.
    let years: [Entry]
  }

  /// An undisputed report in a series.
  struct Entry: Sendable {
    /// The year.
    let year: Int
    /// The place among the filings.
    let filing: Int
  }

  let corpus: FiledCorpus
  /// The series, in the order of the organs' ids.
  let series: [Series]
  /// The filings that stand in no series, and why.
  let outside: [(filing: Int, reason: Verdict.Reason)]

  private let place: [String: Int]

  /// Orders the filings of a corpus.
  ///
  /// - Complexity: O(n log n) in the number of reports.
  init(of corpus: FiledCorpus) {
    self.corpus = corpus
    var byOrgan: [String: [Entry]] = [:]
    var outside: [(filing: Int, reason: Verdict.Reason)] = []
    for (index, filing) in corpus.filings.enumerated() {
      guard let id = filing.subject.decidedAgencyID else {
        outside.append((index, .agency))
        continue
      }
      guard let year = filing.subject.year else {
        outside.append((index, .year))
        continue
      }
      byOrgan[id, default: []].append(Entry(year: year, filing: index))
    }
    var series: [Series] = []
    for id in byOrgan.keys.sorted() {
      let settled = Self.settled(byOrgan[id, default: []], in: corpus.filings)
      outside += settled.disputed.map { ($0.filing, .disputed) }
      series.append(Series(agencyID: id, years: settled.entries))
    }
    self.series = series
    self.outside = outside
    place = Dictionary(uniqueKeysWithValues: series.enumerated().map { ($1.agencyID, $0) })
  }

  /// One entry for each year; all entries of a year whose reports differ are disputed, and of equal
  /// ones all but the first.
  private static func settled(_ entries: [Entry], in filings: [Filing])
    -> (entries: [Entry], disputed: [Entry])
  {
    let ordered = entries.sorted {
      $0.year == $1.year
        ? filings[$0.filing].subject.precedes(filings[$1.filing].subject) : $0.year < $1.year
    }
    var kept: [Entry] = []
    var disputed: [Entry] = []
    var start = 0
    while start < ordered.count {
      var end = start + 1
      while end < ordered.count && ordered[end].year == ordered[start].year { end += 1 }
      let first = filings[ordered[start].filing].fingerprint
      let isOne = ordered[start..<end].allSatisfy { filings[$0.filing].fingerprint == first }
      if isOne { kept.append(ordered[start]) }
      disputed += ordered[(isOne ? start + 1 : start)..<end]
      start = end
    }
    return (kept, disputed)
  }

  var filings: [Filing] { corpus.filings }

  /// The organs expected to report; nil where nobody lists them.
  var roster: Roster? { corpus.roster }

  /// The years in which a series starts anew; nothing is compared across them.
  var breaks: SeriesBreaks { corpus.breaks }

  /// The series of an organ; nil where none of its reports is in the corpus.
  func series(of agencyID: String) -> Series? { place[agencyID].map { series[$0] } }

  /// The undisputed report of an organ for a year, as a place among the filings.
  func filing(of agencyID: String, year: Int) -> Int? {
    series(of: agencyID)?.years.first { $0.year == year }?.filing
  }

  /// The lines that print some cells of a report, once each; its text is read once more.
  func evidence(_ cells: [Cell], of filing: Int) -> [Evidence] {
    guard let report = corpus.report(filing) else { return [] }
    return cells.compactMap { cell in
      report.cells.figure(cell).map { Evidence(report.source, $0.span) }
    }
  }

  /// The reports of some sources that have a neighbour in time, with their neighbours; where a series
  /// starts anew, the year before is none.
  func neighbours(of sources: Set<SourceKey>) -> [(filing: Int, years: YearContext)] {
    var found: [(filing: Int, years: YearContext)] = []
    for series in series {
      for (place, entry) in series.years.enumerated()
      where sources.contains(filings[entry.filing].subject.sourceKey) {
        var years = YearContext.none
        let isNew = breaks.startsAnew(series.agencyID, in: entry.year)
        let endsHere = breaks.startsAnew(series.agencyID, in: entry.year + 1)
        if place > 0, !isNew, series.years[place - 1].year == entry.year - 1 {
          years.previous = filings[series.years[place - 1].filing].figures
        }
        if place + 1 < series.years.count, !endsHere,
          series.years[place + 1].year == entry.year + 1
        {
          years.next = filings[series.years[place + 1].filing].figures
        }
        if !years.isEmpty { found.append((entry.filing, years)) }
      }
    }
    return found
  }
}
