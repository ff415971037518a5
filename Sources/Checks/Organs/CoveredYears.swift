import Agencies
import Findings

/// Which organs have a report for which years in a corpus, disputed ones among them, and which reports
/// might be of an organ and year that seem to have none.
struct CoveredYears {
  /// A year for which an organ has a report, and the first one by its source.
  struct Report {
    let year: Int
    let filing: Int
  }

  private var byOrgan: [String: [Report]] = [:]
  private var counts: [Int: Int] = [:]
  private var organsWithoutYear: Set<String> = []
  private var undecided: [Int: Set<String>] = [:]

  /// Looks through the filings of a corpus.
  ///
  /// - Complexity: O(n) in the number of reports, for a few years of each organ.
  init(_ filings: [Filing]) {
    for (place, filing) in filings.enumerated() {
      let subject = filing.subject
      guard let id = subject.decidedAgencyID else {
        if let name = subject.agency, let year = subject.year {
          undecided[year, default: []].insert(name)
        }
        continue
      }
      guard let year = subject.year else {
        organsWithoutYear.insert(id)
        continue
      }
      counts[year, default: 0] += 1
      var reports = byOrgan.removeValue(forKey: id) ?? []
      if let known = reports.firstIndex(where: { $0.year == year }) {
        let isEarlier = subject.precedes(filings[reports[known].filing].subject)
        if isEarlier { reports[known] = Report(year: year, filing: place) }
      } else {
        reports.append(Report(year: year, filing: place))
      }
      byOrgan[id] = reports
    }
    for id in byOrgan.keys { byOrgan[id]?.sort { $0.year < $1.year } }
  }

  /// The organs with a decided id and year, in the order of their ids.
  var organs: [String] { byOrgan.keys.sorted() }

  /// The years for which any organ has a report, the earliest first.
  var years: [Int] { counts.keys.sorted() }

  /// How many reports there are for a year.
  func reportCount(of year: Int) -> Int { counts[year, default: 0] }

  /// The reports of an organ, one for each year, the earliest first.
  func reports(of agencyID: String) -> [Report] { byOrgan[agencyID, default: []] }

  /// Whether an organ has a report for a year.
  func holds(_ agencyID: String, _ year: Int) -> Bool {
    byOrgan[agencyID]?.contains { $0.year == year } == true
  }

  /// Why the report of an organ for a year may be among those whose year or organ is not known; nil
  /// where it is not.
  ///
  /// A report of unknown organ may be the one where its name holds the organ's, or for a government
  /// and its office the region's.
  func doubt(_ agencyID: String, _ year: Int) -> Verdict.Reason? {
    if organsWithoutYear.contains(agencyID) { return .year }
    guard let names = undecided[year], let id = AgencyID(agencyID) else { return nil }
    let region = RegionCatalogue.standard.region(code: id.region)
    guard let words = id.name.isEmpty ? region?.name : id.name else { return nil }
    return names.contains { $0.contains(words) } ? .agency : nil
  }
}
