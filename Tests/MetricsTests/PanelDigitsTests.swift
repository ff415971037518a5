import Agencies
import Forms
import Metrics
import Reading
import TestSupport
import Testing

/// Expected p-values by SciPy 1.17 (`chi2.sf`, `binom.sf`), q-values by `false_discovery_control`.
@Suite struct PanelDigitsTests {
  /// Eleven free counts. First digits: 1 four times, 2 and 3 twice, 4, 5 and 9 once. Of the five with
  /// three digits two end in 0, one each in 1, 5 and 7.
  private static let free: [String: Double] = [
    "t2.penalties.decisions": 12, "t2.normative_documents.in_force": 987,
    "t2.licensing.decisions": 561, "t3.carried_over.natural_person": 15,
    "t3.granted.natural_person": 130, "t3.granted.enterprise": 17,
    "t3.partly_granted.natural_person": 205, "t3.unavailable.not_held.natural_person": 340,
    "t3.other.other.legal_service_institution": 20, "t3.carried_forward.other_organisation": 31,
    "t3.not_processed.petition.natural_person": 47,
  ]

  /// Totals, what follows from the balance, amounts, cases of table 4, counts of one digit.
  private static let others: [String: Double] = [
    "t3.received.natural_person": 888, "t3.received.total": 888, "t3.granted.total": 147,
    "t3.concluded.natural_person": 777, "t3.concluded.total": 777, "t2.fees.amount": 1561.7431,
    "t4.reconsideration.upheld": 66, "t4.reconsideration.total": 66,
    "t3.refused.state_secret.natural_person": 9, "t2.compulsion.decisions": 8,
  ]

  /// Ten counties of one year, each with the counts above, but for those left out.
  private func counties(
    _ year: Int, without omitted: [String] = [], from source: Int
  ) -> [AgencyYear] {
    let cells = Self.free.merging(Self.others) { free, _ in free }
      .filter { !omitted.contains($0.key) }
    return (0..<10).map {
      AgencyYear(sampleReport(cells, agency: county($0), year: year), source: source + $0)
    }
  }

  /// 11 counts in each of ten reports of 2021, 10 in those of 2022: 110, and 100, which is too few.
  private var reports: [AgencyYear] {
    counties(2021, from: 0) + counties(2022, without: ["t2.penalties.decisions"], from: 10)
  }

  private func agree(_ a: Double, _ b: Double) -> Bool { (a - b).magnitude <= 1e-10 * b }

  @Test func digitsOfAGroup() throws {
    let digits = PanelDigits(Panel(reports))
    #expect(digits.count == 210 && digits.groupsBelow == 1 && digits.groups.count == 1)
    let group = try #require(digits.groups.first)
    #expect(group.group == GroupIndex(0) && group.count == 110)
    // 40, 20, 20, 10, 10, 0, 0, 0, 10 first digits of 110.
    #expect(agree(group.first.chiSquare, 28.804076916077094))
    #expect(agree(group.first.meanAbsoluteDeviation, 0.040464929145477065))
    #expect(agree(group.first.pValue, 3.4320216768741904e-4))
    #expect(agree(group.first.qValue, 3.432021676874190e-4))
    // Of 50 last digits 0 twenty times, 1, 5 and 7 ten times: (15² + 3 · 5² + 6 · 5²)/5 = 90.
    let last = try #require(group.last)
    #expect(agree(last.chiSquare, 90))
    #expect(agree(last.pValue, 1.628070471965621e-15))
    #expect(agree(last.qValue, 3.256140943931242e-15))
    let ends = try #require(group.roundEnds)
    #expect(ends.round == 30 && ends.all == 50)
    #expect(agree(ends.pValue, 6.936746603338707e-10))
    #expect(agree(ends.qValue, 1.040511990500806e-9))
    #expect(group.leastQ == last.qValue)
  }

  @Test func digitsOfTheCorpus() throws {
    let corpus = try #require(PanelDigits(Panel(reports)).corpus)
    // 70, 40, 40, 20, 20, 0, 0, 0, 20 first digits of 210; 40, 20, 20 and 20 last digits of 100.
    #expect(corpus.group == nil && corpus.count == 210)
    #expect(agree(corpus.first.chiSquare, 57.09953190829942))
    #expect(agree(corpus.first.pValue, 1.7219802256860933e-9))
    let last = try #require(corpus.last)
    #expect(agree(last.chiSquare, 180))
    let ends = try #require(corpus.roundEnds)
    #expect(ends.round == 60 && ends.all == 100)
    #expect(agree(ends.pValue, 2.515819199533466e-18))
    #expect(agree(corpus.leastQ, 3.040047853598350e-33))
  }

  @Test func belowTheLeastNumberNothingIsTested() throws {
    var small = counties(2021, from: 0)
    small[3] = AgencyYear(
      sampleReport(
        Self.free.filter { $0.value != 12 }, agency: county(3), year: 2021), source: 3)
    let digits = PanelDigits(Panel(small))
    #expect(digits.count == 109 && digits.corpus == nil)
    #expect(digits.groups.isEmpty && digits.groupsBelow == 1)
    #expect(PanelDigits(Panel([])).count == 0 && PanelDigits(Panel([])).corpus == nil)
  }

  @Test func aGroupThatIsTheCorpusIsNotListedTwice() throws {
    let digits = PanelDigits(Panel(counties(2021, from: 0)))
    #expect(digits.corpus?.count == 110 && digits.groups.isEmpty && digits.groupsBelow == 0)
  }

  @Test func fewCountsOfThreeDigitsHaveNoLastDigits() throws {
    var fewer = counties(2021, from: 0)
    // 49 counts of three digits instead of 50, and a count of two digits in place of the other.
    let cells = Self.free.merging(["t3.granted.natural_person": 13]) { _, new in new }
    fewer[0] = AgencyYear(sampleReport(cells, agency: county(0), year: 2021), source: 0)
    let corpus = try #require(PanelDigits(Panel(fewer)).corpus)
    #expect(corpus.count == 110 && corpus.last == nil && corpus.roundEnds == nil)
    #expect(agree(corpus.first.chiSquare, 28.804076916077094))
    #expect(corpus.leastQ == corpus.first.qValue && corpus.first.qValue == corpus.first.pValue)
  }

  /// A report filed twice counts once; one without an organ counts for the corpus alone.
  @Test func everyReportCountsOnce() throws {
    let again = AgencyYear(sampleReport(Self.free, agency: county(4), year: 2021), source: 40)
    let nameless = AgencyYear(sampleReport(Self.free, agency: nil), source: 41)
    let digits = PanelDigits(Panel(counties(2021, from: 0) + [again, nameless]))
    #expect(digits.count == 121)
    #expect(digits.groups.map(\.count) == [110])
  }

  /// What was made public in 2019 and in all repeats what was produced; a change has a sign.
  @Test func repeatedColumnsOfTheOldFormAreLeftOut() {
    let report = sampleReport(
      [
        "t2.normative_documents.produced": 10, "t2.normative_documents.disclosed": 10,
        "t2.normative_documents.total_disclosed": 120, "t2.licensing.items_last_year": 300,
        "t2.licensing.items_change": -12, "t2.licensing.decisions": 4000,
        "t2.procurement.projects": 25, "t2.procurement.amount": 777,
      ], agency: county(1), year: 2019, edition: .form2019)
    #expect(PanelDigits(Panel([AgencyYear(report, source: 0)])).count == 4)
  }

  /// Groups come by q, whatever the order of the rows.
  @Test func orderOfGroups() {
    let seed = seed(default: 71)
    print("seed \(seed)")
    var numbers = SeededNumbers(state: seed)
    var reports: [AgencyYear] = []
    for (year, range) in [(2021, 100...999), (2022, 100...199), (2023, 100...300)] {
      for number in 0..<12 {
        let cells = Self.free.mapValues { _ in Double(Int.random(in: range, using: &numbers)) }
        reports.append(
          AgencyYear(
            sampleReport(cells, agency: county(number), year: year), source: reports.count))
      }
    }
    let digits = PanelDigits(Panel(reports))
    // Only first digit 1 in 2022; then 1 and 2; then all nine.
    #expect(digits.groups.map { $0.group?.position } == [1, 2, 0])
    #expect(digits.groups.map(\.count) == [132, 132, 132] && digits.corpus?.count == 396)
    let shuffled = PanelDigits(Panel(reports.shuffled(using: &numbers)))
    #expect(shuffled.groups == digits.groups && shuffled.corpus == digits.corpus)
  }
}
