import Agencies
import Findings
import Forms
import Metrics

/// Every government of a corpus with the bodies whose figures it adds up, year by year.
///
/// The bodies of a government are its office, departments and townships, development zones, and the
/// governments of the regions directly below (`Agency.parentID`). Only undisputed reports stand here. A
/// corpus holds all of them only where a roster says which there are.
public struct LevelRegister: Sendable {
  /// The reports by organ and year.
  let organs: OrganRegister
  /// The governments with an undisputed report, by organ and year.
  let comparisons: [LevelComparison]
  /// The organs' years whose reports differ.
  let disputed: Set<OrganYear>

  private let kin: [OrganYear: [Int]]

  /// Orders the reports of a register by government and year, and adds them up.
  ///
  /// - Complexity: O(reports × figures).
  init(of organs: OrganRegister) {
    self.organs = organs
    let filings = organs.filings
    var children: [OrganYear: [Int]] = [:]
    for series in organs.series {
      for entry in series.years {
        guard let agency = filings[entry.filing].figures.agency,
          let parent = organs.parentID(of: agency, year: entry.year)
        else { continue }
        children[OrganYear(parent, entry.year), default: []].append(entry.filing)
      }
    }
    let governments = organs.series.flatMap { series in
      series.years.filter { filings[$0.filing].addsUpTerritory }
        .map { (OrganYear(series.agencyID, $0.year), $0.filing) }
    }
    let kin = children
    self.kin = kin
    disputed = Set(organs.disputedYears.keys)
    comparisons = organs.corpus.inParts(governments.count) { range in
      range.map { place in
        let (key, filing) = governments[place]
        let family = Self.family(key, filing, among: kin[key, default: []], in: organs)
        return LevelComparison(family, in: filings)
      }
    }
  }

  /// The filings.
  var filings: [Filing] { organs.filings }

  /// The undisputed reports of a government's bodies.
  func bodies(of agencyID: String, year: Int) -> [Int] {
    kin[OrganYear(agencyID, year), default: []].filter { filing in
      filings[filing].figures.agency.map { isBody($0, of: agencyID, year) } == true
    }
  }

  /// Whether a government adds up an organ's figures for a year.
  func isBody(_ agency: Agency, of agencyID: String, _ year: Int) -> Bool {
    let expected = organs.expectedBodies(of: agencyID, year: year)
    return agency.isAddedUp(listed: expected.map { Set($0.map(\.agencyID)) })
  }

  private static func family(
    _ key: OrganYear, _ parent: Int, among kin: [Int], in organs: OrganRegister
  ) -> LevelFamily {
    let filings = organs.filings
    let expected = organs.expectedBodies(of: key.agencyID, year: key.year)
    let listed = expected.map { Set($0.map(\.agencyID)) }
    var children: [Int] = []
    var optional: [Int] = []
    for filing in kin {
      guard let agency = filings[filing].figures.agency else { continue }
      if agency.isAddedUp(listed: listed) {
        children.append(filing)
      } else if agency.mayBeAddedUp(listed: listed) {
        optional.append(filing)
      }
    }
    let present = Set(children.compactMap { filings[$0].subject.agencyID })
    let areTerritorial = children.allSatisfy {
      filings[$0].figures.agency?.kind != .government || filings[$0].addsUpTerritory
    }
    return LevelFamily(
      parent: parent, year: key.year, children: children, optional: optional,
      isComplete: expected?.areAllBodies == true && listed?.isSubset(of: present) == true
        && areTerritorial,
      in: filings)
  }
}

extension Filing {
  /// Whether the report adds up the figures of a whole territory.
  var addsUpTerritory: Bool {
    guard let agency = figures.agency else { return false }
    return agency.kind == .government && agency.scope == .territory
  }

  /// The name of the organ, or its source where it has none.
  var organName: String { subject.agency ?? subject.source }
}
