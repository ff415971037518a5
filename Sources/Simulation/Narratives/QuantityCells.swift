import Forms

extension Quantity {
  /// The cells of an edition whose sum the quantity is; none for counts of no table.
  func cells(in edition: Edition) -> [Cell] {
    switch self {
    case .issued: [.at(.normativeDocuments, edition == .form2021 ? .issued : .produced)]
    case .repealed: edition == .form2021 ? [.at(.normativeDocuments, .repealed)] : []
    case .inForce: edition == .form2021 ? [.at(.normativeDocuments, .inForce)] : []
    case .licensing: [.at(.licensing, .decisions)]
    case .penalties: [.at(.penalties, .decisions)]
    case .compulsion: [.at(.compulsion, .decisions)]
    case .person: [.at(.received, .naturalPerson)]
    case .enterprise: [.at(.received, .enterprise)]
    case .research: [.at(.received, .researchInstitution)]
    case .welfare: [.at(.received, .publicInterestOrganisation)]
    case .legal: [.at(.received, .legalServiceInstitution)]
    case .otherOrganisation: [.at(.received, .otherOrganisation)]
    case .organisations: Column.applicants[1..<6].map { .at(.received, $0) }
    default: lines(in: edition).map { .at($0, .total) } + outcomes
    }
  }

  /// The lines of tables 3 and 4 whose totals add up to the quantity.
  private func lines(in edition: Edition) -> [Line] {
    switch self {
    case .received: [.received]
    case .carriedOver: [.carriedOver]
    case .atHand: [.received, .carriedOver]
    case .concluded: [.concluded]
    case .carriedForward: [.carriedForward]
    case .granted: [.granted]
    case .partly: [.partlyGranted]
    case .disclosed: [.granted, .partlyGranted]
    case .withheld:
      OrganHistory.results.filter {
        edition == .form2021 && $0 != .granted && $0 != .partlyGranted
      }
    case .reconsiderations: [.reconsideration]
    case .suits: [.directSuit, .suitAfterReconsideration]
    case .directSuits: [.directSuit]
    case .laterSuits: [.suitAfterReconsideration]
    case .disputes: [.reconsideration, .directSuit, .suitAfterReconsideration]
    default: results(in: edition)
    }
  }

  /// The result lines that the quantity adds up.
  private func results(in edition: Edition) -> [Line] {
    let form2021 = edition == .form2021
    switch self {
    case .refused:
      return [
        .refusedStateSecret, .refusedProhibitedByLaw, .refusedSecurityAndStability,
        .refusedThirdPartyRights, .refusedInternalAffairs, .refusedDeliberativeProcess,
        .refusedEnforcementFile, .refusedAdministrativeQuery,
      ]
    case .secret: return [.refusedStateSecret]
    case .prohibited: return [.refusedProhibitedByLaw]
    case .security: return [.refusedSecurityAndStability]
    case .thirdParty: return [.refusedThirdPartyRights]
    case .internalAffairs: return [.refusedInternalAffairs]
    case .process: return [.refusedDeliberativeProcess]
    case .file: return [.refusedEnforcementFile]
    case .query: return [.refusedAdministrativeQuery]
    case .unavailable:
      return [.unavailableNotHeld, .unavailableNeedsCreation, .unavailableUnclear]
    case .notHeld: return [.unavailableNotHeld]
    case .needsCreation: return [.unavailableNeedsCreation]
    case .unclear: return [.unavailableUnclear]
    case .notProcessed:
      return [
        .notProcessedPetition, .notProcessedDuplicate, .notProcessedPublication,
        .notProcessedExcessive, .notProcessedConfirmation,
      ]
    case .petition: return [.notProcessedPetition]
    case .duplicate: return [.notProcessedDuplicate]
    case .publication: return [.notProcessedPublication]
    case .excessive: return [.notProcessedExcessive]
    case .confirmation: return [.notProcessedConfirmation]
    case .other:
      return form2021 ? [.otherNotSupplemented, .otherFeeUnpaid, .otherOther] : [.otherHandled]
    case .notSupplemented: return form2021 ? [.otherNotSupplemented] : []
    case .feeUnpaid: return form2021 ? [.otherFeeUnpaid] : []
    case .otherOther: return form2021 ? [.otherOther] : []
    default: return []
    }
  }

  /// The cells of table 4 with one outcome each.
  private var outcomes: [Cell] {
    let suits: [Line] = [.directSuit, .suitAfterReconsideration]
    switch self {
    case .upheld: return [.at(.reconsideration, .upheld)]
    case .corrected: return [.at(.reconsideration, .corrected)]
    case .otherOutcome: return [.at(.reconsideration, .other)]
    case .pending: return [.at(.reconsideration, .pending)]
    case .suitsUpheld: return suits.map { .at($0, .upheld) }
    case .suitsCorrected: return suits.map { .at($0, .corrected) }
    case .suitsOther: return suits.map { .at($0, .other) }
    case .suitsPending: return suits.map { .at($0, .pending) }
    default: return []
    }
  }

  /// The cells over both editions, looked up once.
  static let cellTable: [[[Cell]]] = Edition.allCases.map { edition in
    allCases.map { $0.cells(in: edition) }
  }
}
