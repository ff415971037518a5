import Findings
import Forms
import Reading
import Testing

@testable import Checks

/// The rule for blanks: tried as zero; if the identity then fails it is undetermined, unless the
/// printed parts already exceed the printed total.
@Suite("Evaluation of identities")
struct IdentityEvaluationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let line: Line
    let values: [Int?]
    let identity: String
    let expected: Verdict.Kind
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "all blank holds with zeros", line: .granted,
      values: [nil, nil, nil, nil, nil, nil, nil], identity: "SUM301:granted", expected: .satisfied),
    Case(
      name: "blank parts, printed total equal", line: .granted,
      values: [10, 3, nil, nil, nil, nil, 13], identity: "SUM301:granted", expected: .satisfied),
    Case(
      name: "blank parts, parts below the total", line: .granted,
      values: [10, 2, nil, nil, nil, nil, 13], identity: "SUM301:granted", expected: .undetermined),
    Case(
      name: "blank parts, parts above the total", line: .granted,
      values: [10, 4, nil, nil, nil, nil, 13], identity: "SUM301:granted", expected: .violated),
    Case(
      name: "blank total is missing, not wrong", line: .granted,
      values: [10, 3, 0, 0, 0, 0, nil], identity: "SUM301:granted", expected: .undetermined),
    Case(
      name: "blank total of zero parts", line: .partlyGranted,
      values: [0, 0, 0, 0, 0, 0, nil], identity: "SUM301:partly_granted", expected: .satisfied),
    Case(
      name: "blank total of a sum below zero", line: .partlyGranted,
      values: [-1, 0, 0, 0, 0, 0, nil], identity: "SUM301:partly_granted", expected: .undetermined),
    Case(
      name: "no blank, parts below the total", line: .granted,
      values: [10, 2, 0, 0, 0, 0, 13], identity: "SUM301:granted", expected: .violated),
    Case(
      name: "blank outcome below the total", line: .reconsideration,
      values: [3, nil, 0, 2, 6], identity: "SUM401:reconsideration", expected: .undetermined),
    Case(
      name: "blank outcome above the total", line: .reconsideration,
      values: [3, nil, 2, 2, 6], identity: "SUM401:reconsideration", expected: .violated),
    // Balance of natural persons: 20 + 3 = 21 + 2.
    Case(
      name: "blank carried over, left below right", line: .carriedOver,
      values: [nil, 1, 0, 0, 0, 0, 4], identity: "BAL301:natural_person", expected: .undetermined),
    Case(
      name: "blank received, left below right", line: .received,
      values: [nil, 6, 0, 0, 0, 0, 26], identity: "BAL301:natural_person", expected: .undetermined),
    Case(
      name: "blank carried forward, right below left", line: .carriedForward,
      values: [nil, 2, 0, 0, 0, 0, 4], identity: "BAL301:natural_person", expected: .undetermined),
  ]

  static func kind(of id: String, in report: AnnualReport) throws -> Verdict.Kind {
    let found = evaluateIdentities(report).first { $0.identity.id == id }
    return try #require(found).verdict.kind
  }

  @Test("blanks", arguments: cases)
  func blanks(_ example: Case) throws {
    var sample = SampleReport.sound
    sample.set(example.line, example.values)
    #expect(try Self.kind(of: example.identity, in: sample.report()) == example.expected)
    // A mark that says there is no number is treated as a blank is.
    for (column, value) in zip(sample.edition.columns(of: example.line), example.values)
    where value == nil { sample.set(example.line, column, "/") }
    #expect(try Self.kind(of: example.identity, in: sample.report()) == example.expected)
  }

  @Test("a balance whose side with the blank already exceeds the other is violated")
  func blankBalanceExceeds() throws {
    var sample = SampleReport.sound
    sample.set(.carriedOver, [nil, 1, 0, 0, 0, 0, 4])
    sample.set(.received, [24, 6, 0, 0, 0, 0, 26])
    #expect(try Self.kind(of: "BAL301:natural_person", in: sample.report()) == .violated)
    sample.set(.carriedForward, [nil, 2, 0, 0, 0, 0, 4])
    #expect(try Self.kind(of: "BAL301:natural_person", in: sample.report()) == .undetermined)
    sample.set(.carriedOver, [3, 1, 0, 0, 0, 0, 4])
    sample.set(.received, [17, 6, 0, 0, 0, 0, 26])
    #expect(try Self.kind(of: "BAL301:natural_person", in: sample.report()) == .violated)
  }

  @Test("an unread operand always leaves the identity undetermined")
  func unread() throws {
    for code in UnreadCode.allCases {
      var sample = SampleReport.sound
      sample.set(.granted, .total, "99")
      sample.unread[.at(.granted, .enterprise)] = code
      let report = sample.report()
      #expect(try Self.kind(of: "SUM301:granted", in: report) == .undetermined)
      #expect(try Self.kind(of: "SUM302:enterprise", in: report) == .undetermined)
      #expect(try Self.kind(of: "SUM302:total", in: report) == .violated)
    }
  }

  @Test("a blank cell is never the bad cell")
  func blankIsNotObserved() throws {
    var sample = SampleReport.sound
    sample.set(.granted, [10, 4, nil, nil, nil, nil, 13])
    let findings = RootCauseTests.findings(sample.report())
    #expect(findings.map(\.cell) == [.at(.granted, .enterprise)])
    #expect(findings.first?.identities == ["SUM301:granted", "SUM302:enterprise"])
  }

  @Test("both editions evaluate all of their identities")
  func editions() {
    #expect(evaluateIdentities(SampleReport(zerosIn: .form2019).report()).count == 40)
    #expect(evaluateIdentities(SampleReport(zerosIn: .form2021).report()).count == 42)
  }

  @Test("cells that are absent are no pass")
  func absent() {
    let empty = AnnualReport(source: SampleReport.sound.fragment().source, edition: .form2021)
    #expect(evaluateIdentities(empty).allSatisfy { $0.verdict.kind == .undetermined })
  }
}
