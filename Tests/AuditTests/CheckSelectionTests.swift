import Checks
import Testing

@testable import Audit

@Suite struct CheckSelectionTests {
  private func ids(_ selected: [String], _ ignored: [String]) throws -> [String] {
    try CheckSelection(selecting: selected, ignoring: ignored).checks.map(\.id)
  }

  @Test func prefixesSelectAndIgnore() throws {
    #expect(try ids(["SUM", "BAL301"], []) == ["BAL301", "SUM301", "SUM302", "SUM401"])
    #expect(try ids(["SUM"], ["SUM3"]) == ["SUM401"])
    #expect(try ids([], []) == Check.catalogue.map(\.id))
    #expect(try ids([], ["FRM", "BAL", "SUM"]).allSatisfy { !$0.hasPrefix("FRM") })
  }

  @Test(arguments: ["", "XYZ", "sum", "SUM999"])
  func aPrefixOfNothingIsRefused(prefix: String) {
    #expect(throws: AuditError.unknownCheck(prefix: prefix)) { try ids([prefix], []) }
    #expect(throws: AuditError.unknownCheck(prefix: prefix)) { try ids([], [prefix]) }
  }
}
