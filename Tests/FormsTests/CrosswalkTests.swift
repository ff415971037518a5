import Forms
import Testing

@Suite("The crosswalk of the editions")
struct CrosswalkTests {
  @Test func everyComparableCellStandsInItOnce() {
    // Table 3: 23 lines of 7 columns; table 4: 3 blocks of 5; decisions: 3; produced and issued: 2.
    #expect(Crosswalk.entries.count == 23 * 7 + 15 + 3 + 2)
    #expect(Crosswalk.entries.count { $0.likeness == .rough } == 2)
    for entry in Crosswalk.entries {
      #expect(entry.older.allSatisfy(Edition.form2019.contains))
      #expect(entry.newer.allSatisfy(Edition.form2021.contains))
    }
  }

  @Test func theOneLineOf2019IsTheSumOfThree() throws {
    let entry = try #require(Crosswalk.entry(of: .at(.otherHandled, .enterprise)))
    #expect(entry.cells(in: .form2019).map(\.id) == ["t3.other.enterprise"])
    #expect(
      entry.cells(in: .form2021).map(\.id) == [
        "t3.other.not_supplemented.enterprise", "t3.other.fee_unpaid.enterprise",
        "t3.other.other.enterprise",
      ])
    #expect(Crosswalk.entry(of: .at(.otherFeeUnpaid, .enterprise))?.older == entry.older)
  }

  @Test(arguments: [
    ("t3.carried_over.total", true), ("t3.carried_forward.natural_person", true),
    ("t4.reconsideration.pending", true), ("t2.licensing.decisions", true),
    // Three lines stand for one; what is produced is only roughly what is issued.
    ("t3.other.total", false), ("t3.other.other.total", false), ("t2.rules.issued", false),
    ("t2.rules.in_force", false), ("t2.normative_documents.total_disclosed", false),
    ("t2.fees.amount", false), ("t2.licensing.items_last_year", false),
  ])
  func cellByCell(_ id: String, _ isSame: Bool) throws {
    let cell = try #require(Cell(id: id))
    #expect(Crosswalk.isSame(cell, in: .form2019, and: .form2021) == isSame)
    #expect(Crosswalk.isSame(cell, in: .form2021, and: .form2019) == isSame)
  }

  @Test func withinOneEditionACellIsItself() throws {
    let stock = try #require(Cell(id: "t2.rules.in_force"))
    #expect(Crosswalk.isSame(stock, in: .form2021, and: .form2021))
    #expect(!Crosswalk.isSame(stock, in: .form2019, and: .form2019))
    let other = try #require(Cell(id: "t2.procurement.amount"))
    #expect(Crosswalk.entry(of: other) == nil)
  }
}

@Suite("Structural breaks")
struct StructuralBreakTests {
  @Test(arguments: [
    (Table.disputes, 2023, 2024, 1), (.disputes, 2022, 2024, 1), (.disputes, 2024, 2025, 0),
    (.disputes, 2022, 2023, 0), (.applications, 2023, 2024, 0),
  ])
  func theNewLawLiesBetween2023And2024(_ table: Table, _ from: Int, _ to: Int, _ count: Int) {
    #expect(StructuralBreak.breaks(of: table, after: from, upTo: to).count == count)
  }
}
