import Forms
import Testing

/// The identities of the form, written out by hand.
@Suite struct IdentityTests {
  private static let columns = [
    "natural_person", "enterprise", "research_institution", "public_interest_organisation",
    "legal_service_institution", "other_organisation", "total",
  ]
  private static let sharedResults = [
    "granted", "partly_granted", "refused.state_secret", "refused.prohibited_by_law",
    "refused.security_and_stability", "refused.third_party_rights", "refused.internal_affairs",
    "refused.deliberative_process", "refused.enforcement_file", "refused.administrative_query",
    "unavailable.not_held", "unavailable.needs_creation", "unavailable.unclear",
    "not_processed.petition", "not_processed.duplicate", "not_processed.publication",
    "not_processed.excessive", "not_processed.confirmation",
  ]
  /// 21 result lines in 2021, 19 in 2019.
  private static func results(_ edition: Edition) -> [String] {
    switch edition {
    case .form2021: sharedResults + ["other.not_supplemented", "other.fee_unpaid", "other.other"]
    case .form2019: sharedResults + ["other"]
    }
  }

  @Test(arguments: [(Edition.form2021, 42), (.form2019, 40)])
  func idsAreThoseOfTheForm(edition: Edition, count: Int) {
    let lines =
      ["received", "carried_over"] + Self.results(edition) + ["concluded", "carried_forward"]
    let expected =
      lines.map { "SUM301:\($0)" } + Self.columns.map { "SUM302:\($0)" }
      + Self.columns.map { "BAL301:\($0)" }
      + ["reconsideration", "direct_suit", "suit_after_reconsideration"].map { "SUM401:\($0)" }
    #expect(expected.count == count)
    #expect(Identity.all(in: edition).map(\.id) == expected)
  }

  @Test(arguments: Edition.allCases)
  func sixApplicantColumnsMakeTheTotalOfALine(edition: Edition) {
    for identity in Identity.all(in: edition) where identity.family == .applicantSum {
      let line = "t3.\(identity.place)"
      #expect(identity.total.id == "\(line).total")
      #expect(identity.left.map(\.id) == ["\(line).total"])
      #expect(identity.right.map(\.id) == Self.columns.dropLast().map { "\(line).\($0)" })
    }
  }

  @Test(arguments: [(Edition.form2021, 21), (.form2019, 19)])
  func resultLinesMakeTheConcludedOfAColumn(edition: Edition, parts: Int) {
    for identity in Identity.all(in: edition) where identity.family == .resultSum {
      let column = identity.place
      #expect(identity.total.id == "t3.concluded.\(column)")
      #expect(identity.left.map(\.id) == ["t3.concluded.\(column)"])
      #expect(identity.right.count == parts)
      #expect(identity.right.map(\.id) == Self.results(edition).map { "t3.\($0).\(column)" })
    }
  }

  @Test(arguments: Edition.allCases)
  func whatComesInGoesOutOrStays(edition: Edition) {
    for identity in Identity.all(in: edition) where identity.family == .balance {
      let column = identity.place
      #expect(identity.left.map(\.id) == ["t3.received.\(column)", "t3.carried_over.\(column)"])
      #expect(
        identity.right.map(\.id) == ["t3.concluded.\(column)", "t3.carried_forward.\(column)"])
      #expect(identity.total.id == "t3.carried_forward.\(column)")
    }
  }

  @Test(arguments: Edition.allCases)
  func outcomesMakeTheTotalOfABlock(edition: Edition) {
    for identity in Identity.all(in: edition) where identity.family == .outcomeSum {
      let block = "t4.\(identity.place)"
      #expect(identity.left.map(\.id) == ["\(block).total"])
      #expect(
        identity.right.map(\.id)
          == ["\(block).upheld", "\(block).corrected", "\(block).other", "\(block).pending"])
      #expect(identity.total.id == "\(block).total")
    }
  }

  @Test(arguments: Edition.allCases)
  func identitiesStayWithinTheirEdition(edition: Edition) {
    for identity in Identity.all(in: edition) {
      #expect(identity.cells.allSatisfy(edition.contains), "\(identity.id)")
      #expect(Set(identity.cells).count == identity.cells.count, "\(identity.id)")
    }
  }
}
