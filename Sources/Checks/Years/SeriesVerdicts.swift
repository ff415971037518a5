import Findings
import Forms
import Reading

extension OrganRegister {
  /// The verdicts on every series, in the order of the organs, and on the reports outside of them.
  ///
  /// A series that starts anew, because others were merged into the organ, is two series.
  /// - Complexity: as often `decide` as there are organs, on any threads.
  func verdicts(
    _ decide: @escaping @Sendable (Series, OrganRegister) -> [FilingVerdict]
  ) -> [FilingVerdict] {
    let inside = corpus.inParts(series.count) { range in
      range.flatMap { place in parts(of: series[place]).flatMap { decide($0, self) } }
    }
    return inside + outside.map { FilingVerdict(filings[$0.filing], .undetermined($0.reason)) }
  }

  /// A series cut where it starts anew.
  private func parts(of series: Series) -> [Series] {
    let cuts = series.years.indices.dropFirst().filter { place in
      breaks.liesBetween(
        series.agencyID, after: series.years[place - 1].year, through: series.years[place].year)
    }
    if cuts.isEmpty { return [series] }
    return zip([0] + cuts, cuts + [series.years.count]).map { first, end in
      Series(agencyID: series.agencyID, years: Array(series.years[first..<end]))
    }
  }

  /// The lines that print some cells of a report; its title where none of them is printed, since a
  /// blank has no place of its own.
  func lines(_ cells: [Cell], of filing: Int) -> [Evidence] {
    let found = evidence(cells, of: filing)
    return found.isEmpty ? [filings[filing].title].compactMap(\.self) : found
  }
}

extension OrganRegister.Series {
  /// The places at which a report follows that of the year before: 1 for the second report, and so on.
  var followers: [Int] {
    years.indices.dropFirst().filter { years[$0 - 1].year == years[$0].year - 1 }
  }

  /// The places of the reports that follow a missing year. The first report of a series follows
  /// nothing, and a comparison with the year before does not apply to it.
  var orphans: [Int] {
    years.indices.dropFirst().filter { years[$0 - 1].year != years[$0].year - 1 }
  }
}

extension [Evidence] {
  /// Lines of two reports taken in turn, so that the first two are of both.
  static func alternating(_ first: [Evidence], _ second: [Evidence]) -> [Evidence] {
    (0..<Swift.max(first.count, second.count)).flatMap { index in
      [first, second].compactMap { index < $0.count ? $0[index] : nil }
    }
  }
}
