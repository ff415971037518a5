/// A count that a sentence may state: cells of the form, sums of them, or counts of no table.
enum Quantity: Int, CaseIterable, Sendable {
  // Table 3.
  case received, carriedOver, atHand, concluded, carriedForward
  case person, enterprise, research, welfare, legal, otherOrganisation, organisations
  case granted, partly, disclosed, withheld
  case refused, secret, prohibited, security, thirdParty, internalAffairs, process, file, query
  case unavailable, notHeld, needsCreation, unclear
  case notProcessed, petition, duplicate, publication, excessive, confirmation
  case other, notSupplemented, feeUnpaid, otherOther
  // Table 4.
  case reconsiderations, upheld, corrected, otherOutcome, pending
  case suits, suitsUpheld, suitsCorrected, suitsOther, suitsPending, directSuits, laterSuits
  case disputes
  // Table 2.
  case issued, repealed, inForce, licensing, penalties, compulsion
  // How the applications of the year came in.
  case online, byPost, inPerson, byFax
  // Two subjects that some of the applications concern.
  case onLand, onHousing
  // What the bodies of a government's territory handled; the three add up to the table.
  case ownReceived, departmentsReceived, townsReceived
  case ownConcluded, departmentsConcluded, townsConcluded
  case belowReceived, belowConcluded
  // What stands on the website: six parts, what is left from one of them on, and a subset.
  case site, site1, site2, site3, site4, site5, site6
  case site2on, site3on, site4on, site5on, siteSubset
  // What appeared in new media.
  case media, media1, media2, media3, media2on
  // The website and the new media together.
  case published
  // Documents explained, by form.
  case explained, explained1, explained2, explained3
  // Proposals of delegates and of committee members.
  case proposals, proposals1, proposals2
  // Calls to the hotline, and letters to the leadership.
  case calls, callsAnswered, letters, visits, followers
  // All that has come since the Regulations took effect.
  case cumulative, cumulativeDocuments
  // The applications of the year by quarter, by half, and by what they concern.
  case quarter1, quarter2, quarter3, quarter4, firstHalf, secondHalf
  case subject1, subject2, subject3
  // Subsets of subsets: applications on land, and those of natural persons, by way and outcome.
  case landOnline, landGranted, personOnline
  // What was answered other than in full, and what some of the answers say.
  case notGranted, alreadyPublic, absent, elsewhere, withdrawn, extended
  // Suits that went to the second instance.
  case secondInstance
  // What appeared in the gazette too, all three together, and the site by who wrote for it.
  case gazette, publishedAll, ownSite, belowSite

  /// The quantity that templates call by a name; nil where there is none.
  static func named(_ name: String) -> Quantity? { byName[name] }

  private static let byName: [String: Quantity] = {
    var names: [String: Quantity] = [:]
    for quantity in allCases { names["\(quantity)"] = quantity }
    return names
  }()
}
