import Findings

/// An organ and a year.
struct OrganYear: Hashable, Comparable, Sendable {
  /// The id of the organ.
  let agencyID: String
  /// The year.
  let year: Int

  /// Names an organ's year.
  init(_ agencyID: String, _ year: Int) {
    self.agencyID = agencyID
    self.year = year
  }

  /// By organ, then by year.
  static func < (a: OrganYear, b: OrganYear) -> Bool {
    (a.agencyID, a.year) < (b.agencyID, b.year)
  }
}

extension OrganRegister {
  /// The organs' years whose reports differ, with the reports in the order of their sources.
  var disputedYears: [OrganYear: [Int]] {
    var versions: [OrganYear: [Int]] = [:]
    for (filing, reason) in outside where reason == .disputed {
      let subject = filings[filing].subject
      guard let id = subject.decidedAgencyID, let year = subject.year else { continue }
      // Of equal reports one stands in the series, and nothing is disputed.
      if self.filing(of: id, year: year) != nil { continue }
      versions[OrganYear(id, year), default: []].append(filing)
    }
    return versions.mapValues { filings in
      filings.sorted { self.filings[$0].subject.precedes(self.filings[$1].subject) }
    }
  }
}
