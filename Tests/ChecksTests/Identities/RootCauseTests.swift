import Findings
import Forms
import Reading
import Testing

@testable import Checks

@Suite("Root causes of failed identities")
struct RootCauseTests {
  static let families = Set(Identity.Family.allCases)

  /// The findings of the identity checks alone.
  static func findings(_ report: AnnualReport) -> [Finding] {
    var tally = Tally()
    return Check.catalogue.filter { !$0.id.hasPrefix("FRM") }.findings(in: report, tally: &tally)
  }

  @Test("a sound report satisfies all 42 identities and raises nothing")
  func sound() {
    var tally = Tally()
    let findings = Check.catalogue.findings(in: SampleReport.sound.report(), tally: &tally)
    #expect(findings.map(\.message.en) == [])
    #expect(tally.allIdentities.satisfied == 42)
    #expect(tally.allIdentities.total == 42)
    #expect(tally.checks["SUM301"]?.satisfied == 25)
    #expect(tally.checks["SUM302"]?.satisfied == 7)
    #expect(tally.checks["BAL301"]?.satisfied == 7)
    #expect(tally.checks["SUM401"]?.satisfied == 3)
  }

  static let countedCells = Edition.form2021.cells.filter { $0.table != .activeDisclosure }

  /// How many cells mend one too many: in table 3 the identities decide. In a block of table 4 a total
  /// that is too large can shrink or any part grow; a part too many can shrink, as can any part that is
  /// not zero, or the total grow.
  private static func ways(_ sample: SampleReport, _ cell: Cell) -> Int {
    if cell.table != .disputes { return 1 }
    if cell.column == .total { return 5 }
    let parts = Column.outcomes.filter { $0 != .total }.map { Cell.at(cell.line, $0) }
    return 1 + parts.count { sample.printed[$0] != .some(.some("0")) }
  }

  @Test("one added to any cell of tables 3 and 4 is one finding at that cell")
  func oneAdded() throws {
    #expect(Self.countedCells.count == 190)
    for cell in Self.countedCells {
      var sample = SampleReport.sound
      let before = Int(sample.printed[cell]!!)!
      sample.printed[cell] = String(before + 1)
      let findings = Self.findings(sample.report())
      #expect(findings.count == 1, "\(cell.id): \(findings.map(\.message.en))")
      let finding = try #require(findings.first)
      let inTable4 = cell.table == .disputes
      let expectedCell = inTable4 ? Cell.at(cell.line, .total) : cell
      #expect(finding.cell == expectedCell, "\(cell.id)")
      let families = inTable4 ? 1 : cell.line == .concluded ? 3 : 2
      #expect(finding.identities.count == families, "\(cell.id): \(finding.identities)")
      let isPartOfTable4 = inTable4 && cell.column != .total
      let total = Int(SampleReport.sound.printed[expectedCell]!!)!
      #expect(
        finding.observed == .quantity(Quantity(isPartOfTable4 ? total : before + 1)), "\(cell.id)")
      #expect(
        finding.expected == .quantity(Quantity(isPartOfTable4 ? total + 1 : before)), "\(cell.id)")
      #expect(finding.difference == .quantity(Quantity(isPartOfTable4 ? -1 : 1)), "\(cell.id)")
      #expect(finding.corrections.count == Self.ways(sample, cell), "\(cell.id)")
      #expect(
        finding.corrections.contains { correction in
          correction.changes.map(\.cell) == [cell]
            && correction.changes.map(\.corrected) == [Quantity(before)]
        }, "\(cell.id)")
      #expect(finding.level == .error)
      let first = try #require(finding.evidence.first)
      #expect(first.quote.hasPrefix(expectedCell.id + " "))
    }
  }

  @Test("identities are named in the order SUM301, SUM302, BAL301, SUM401; the first files it")
  func namesAndFamily() throws {
    var sample = SampleReport.sound
    sample.set(.concluded, .naturalPerson, "31")
    let finding = try #require(Self.findings(sample.report()).first)
    #expect(
      finding.identities == ["SUM301:concluded", "SUM302:natural_person", "BAL301:natural_person"])
    #expect(finding.checkID == "SUM301")
    sample = .sound
    sample.set(.carriedOver, .enterprise, "0")
    let other = try #require(Self.findings(sample.report()).first)
    #expect(other.identities == ["SUM301:carried_over", "BAL301:enterprise"])
    #expect(other.difference == .quantity(Quantity(-1)))
  }

  @Test("the message gives the numbers first, then the difference")
  func message() throws {
    var sample = SampleReport.sound
    sample.set(.carriedForward, .naturalPerson, "1")
    sample.set(.carriedForward, .total, "3")
    let findings = Self.findings(sample.report())
    #expect(findings.map(\.checkID) == ["BAL301"])
    let finding = try #require(findings.first)
    #expect(finding.cell == .at(.carriedForward, .naturalPerson))
    #expect(finding.identities == ["BAL301:natural_person", "BAL301:total"])
    #expect(finding.message.zh.hasPrefix("自然人列：新收 20＋上年结转 3＝23，办结 21＋结转下年 1＝22，相差 1"))
    #expect(
      finding.message.en.hasPrefix(
        "received 20 + carried over 3 = 23, but concluded 21 + carried forward 1 = 22 "
          + "(difference 1), natural persons"))
    sample = .sound
    sample.set(.granted, .total, "14")
    let sum = try #require(Self.findings(sample.report()).first)
    #expect(
      sum.message.zh
        == "“（一）予以公开”行：各类申请人 10＋3＝13，总计 14，相差 1；"
        + "总计列：各项办理结果 14＋4＋5＋2＋2＝27，（七）总计 26，相差 1；"
        + "表三“（一）予以公开”总计现为 14，若为 13 则以上 2 项均成立（误按邻键）")
  }

  @Test("independent bad cells are a finding each")
  func independent() {
    var sample = SampleReport.sound
    sample.set(.granted, .naturalPerson, "11")
    sample.set(.otherOther, .enterprise, "5")
    sample.set(.directSuit, .total, "9")
    let findings = Self.findings(sample.report())
    #expect(
      Set(findings.map(\.cell)) == [
        .at(.granted, .naturalPerson), .at(.otherOther, .enterprise), .at(.directSuit, .total),
      ])
    #expect(findings.map(\.identities.count) == [2, 2, 1])
  }

  @Test("two bad cells of one line are one finding with both corrected")
  func sameLine() {
    var sample = SampleReport.sound
    sample.set(.granted, .naturalPerson, "17")
    sample.set(.granted, .enterprise, "4")
    let findings = Self.findings(sample.report())
    #expect(findings.map(\.cell) == [.at(.granted, .naturalPerson)])
    #expect(
      findings.map(\.identities) == [
        ["SUM301:granted", "SUM302:natural_person", "SUM302:enterprise"]
      ])
    #expect(findings.map(\.expected) == [.quantity(Quantity(10))])
    #expect(
      findings.first?.repair?.en
        == "t3.granted.natural_person 17→10 (one digit differs); "
        + "t3.granted.enterprise 4→3 (neighbouring key)")
    #expect(findings.first?.corrections.count == 1)
  }

  @Test("two cells exchanged, and which two is told by the identities alone as far as they go")
  func exchanged() {
    // Natural persons of two lines exchanged, 5 and 2. The totals of the same two lines, 5 and 2 as
    // well, would explain it as well as they do, and nothing else would.
    var sample = SampleReport.sound
    sample.set(.unavailableNotHeld, .naturalPerson, "2")
    sample.set(.notProcessedDuplicate, .naturalPerson, "5")
    let findings = Self.findings(sample.report())
    #expect(
      findings.map(\.identities) == [
        ["SUM301:unavailable.not_held", "SUM301:not_processed.duplicate"]
      ])
    #expect(findings.first?.repair?.en == "2 alternatives")
    let cells = findings.flatMap(\.corrections).map { Set($0.changes.map(\.cell)) }
    let lines = [Line.unavailableNotHeld, .notProcessedDuplicate]
    #expect(
      Set(cells) == [
        Set(lines.map { .at($0, .naturalPerson) }), Set(lines.map { .at($0, .total) }),
      ])
  }

  @Test("a cell is no explanation where it would have to be below zero")
  func belowZero() {
    // Line and column both have 2 too many, but only 1 is printed where they cross.
    var sample = SampleReport.sound
    sample.set(.granted, [1, 12, 0, 0, 0, 0, 11])
    sample.set(.partlyGranted, [15, -9, 0, 0, 0, 0, 6])
    let findings = Self.findings(sample.report())
    #expect(findings.map(\.cell) == [.at(.granted, .naturalPerson)])
    #expect(findings.map(\.identities.count) == [2])
    #expect(findings.map(\.expected) == [nil])
    for correction in findings.flatMap(\.corrections) {
      #expect(correction.changes.count == 3)
      #expect(correction.changes.allSatisfy { $0.corrected >= .zero })
    }
  }

  @Test("a total that was computed from a wrong one is one cause with it")
  func computedFromWrong() {
    // Both totals have 1 too many: the column of totals adds up again.
    var sample = SampleReport.sound
    sample.set(.granted, .total, "14")
    sample.set(.concluded, .total, "27")
    let findings = Self.findings(sample.report())
    #expect(
      findings.map(\.identities) == [["SUM301:granted", "SUM301:concluded", "BAL301:total"]])
    #expect(
      findings.first?.repair?.en
        == "t3.granted.total 14→13 (neighbouring key); "
        + "t3.concluded.total 27→26 (computed from the wrong number)")
  }

  @Test("a number that is no count takes no part in a correction")
  func noCount() {
    var sample = SampleReport.sound
    sample.set(.granted, .naturalPerson, "10.5")
    let findings = Self.findings(sample.report())
    #expect(findings.map(\.cell) == [.at(.granted, .naturalPerson)])
    #expect(findings.map(\.expected) == [.quantity(Quantity(10))])
    #expect(findings.allSatisfy { $0.repair == nil && $0.corrections.isEmpty })
  }

  @Test("what no three cells can mend is said so, in one finding")
  func beyondThreeCells() throws {
    var sample = SampleReport.sound
    for line in [Line.granted, .partlyGranted, .concluded] {
      sample.set(line, [7, 8, 9, 4, 3, 5, 80])
    }
    let finding = try #require(Self.findings(sample.report()).first)
    #expect(Self.findings(sample.report()).count == 1)
    // Three lines, and both identities of all seven columns.
    #expect(finding.identities.count == 17)
    #expect(finding.repair?.en == "more than three cells")
    #expect(finding.corrections.isEmpty && finding.expected == nil)
    #expect(finding.message.zh.contains("另有 13 项不成立"))
  }

  @Test("an undecided balance points to the cell carried forward")
  func undecidedBalance() throws {
    // Two errors that cancel in the line total: only the two balances see them, and the sums vouch
    // for every cell but none can be corrected alone.
    var sample = SampleReport.sound
    sample.set(.received, .naturalPerson, "21")
    sample.set(.received, .enterprise, "5")
    let findings = Self.findings(sample.report())
    #expect(findings.map(\.checkID) == ["BAL301"])
    #expect(findings.map(\.identities) == [["BAL301:natural_person", "BAL301:enterprise"]])
    #expect(findings.map(\.cell) == [.at(.carriedForward, .naturalPerson)])
    // One line of the four, in both columns: received, carried over or carried forward.
    #expect(findings.map(\.corrections.count) == [3])
    #expect(findings.first?.repair?.en == "3 alternatives")
    #expect(findings.first?.message.en.contains("does not tell which is wrong") == true)
  }

  @Test("families left out are as if undeclared: their part of the cause goes unnamed")
  func selectedFamilies() throws {
    var sample = SampleReport.sound
    sample.set(.concluded, .naturalPerson, "22")
    var tally = Tally()
    let balanceOnly = [Check.applicationsOutOfBalance]
      .findings(in: sample.report(), tally: &tally)
    #expect(balanceOnly.map(\.checkID) == ["BAL301"])
    #expect(balanceOnly.map(\.identities) == [["BAL301:natural_person"]])
    #expect(tally.allIdentities.total == 7)
    let sums = [Check.applicantsOutOfSum, Check.resultsOutOfSum]
      .findings(in: sample.report(), tally: &tally)
    #expect(sums.map(\.cell) == [.at(.concluded, .naturalPerson)])
    #expect(sums.map(\.identities.count) == [2])
  }

  @Test("a number too large for exact sums is undetermined, never a crash")
  func hugeNumbers() {
    var report = SampleReport.sound.report()
    for cell in Self.countedCells {
      guard let figure = report.cells.figure(cell) else { continue }
      report.cells[cell] = .printed(
        Figure(cell: cell, value: Quantity(millionths: .max), span: figure.span))
    }
    #expect(Self.findings(report).isEmpty)
    #expect(evaluateIdentities(report).allSatisfy { $0.verdict.kind == .undetermined })
  }
}
