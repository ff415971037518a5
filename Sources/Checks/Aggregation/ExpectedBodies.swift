import Agencies
import Findings
import Forms
import Metrics

/// Which organs belong to a government in a year.
extension OrganRegister {
  /// The bodies that the roster lists under a government for a year; nil where there is no roster, or
  /// it lists none there.
  func expectedBodies(of agencyID: String, year: Int) -> [Roster.Entry]? {
    guard let entries = roster?.children(of: agencyID, year: year), !entries.isEmpty else {
      return nil
    }
    return entries
  }

  /// The government that adds up an organ's figures in a year: as the roster says, else as the regions
  /// imply.
  func parentID(of agency: Agency, year: Int) -> String? {
    let listed = roster?.entries(of: agency.id).first { $0.years.contains(year) }
    return listed?.parentID ?? agency.parentID
  }
}

extension Agency {
  /// Whether the government that the organ belongs to adds up its figures, for certain.
  ///
  /// A roster says so; without one, the office, departments, townships, zones and governments do.
  func isAddedUp(listed: Set<String>?) -> Bool { listed.map { $0.contains(id) } ?? isAddedUp }

  /// Whether the government may have added up the organ's figures or not: an organ under vertical
  /// leadership, or one that the roster leaves out.
  func mayBeAddedUp(listed: Set<String>?) -> Bool {
    !isAddedUp(listed: listed) && (isAddedUp || VerticalSystems.contains(self))
  }
}

extension [Roster.Entry] {
  /// Whether the bodies listed under a government can be all it has: one bureau, or its townships
  /// alone, are a part of them.
  var areAllBodies: Bool {
    let ids = Set(map(\.agencyID))
    let kinds = Set(ids.compactMap { AgencyID($0)?.kind })
    return ids.count >= 3 && !kinds.isDisjoint(with: [.office, .department])
  }
}
