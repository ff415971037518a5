import Forms
import Testing

@Suite struct EditionTests {
  @Test func yearsBelongToOneEdition() {
    for year in 2019...2030 {
      let editions = Edition.allCases.filter { $0.reportYears.contains(year) }
      #expect(editions == [year < 2021 ? .form2019 : .form2021], "\(year)")
    }
    #expect(!Edition.allCases.contains { $0.reportYears.contains(2018) })
  }

  @Test func namesAreYears() {
    #expect(Edition.form2019.name == "2019")
    #expect(Edition.form2021.name == "2021")
  }
}
