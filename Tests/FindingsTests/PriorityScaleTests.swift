import Agencies
import Forms
import Intake
import Metrics
import Reading
import Testing

@testable import Findings

@Suite("The priority of findings")
struct PriorityScaleTests {
  private static let granted = Cell.at(.granted, .total)
  private static let concluded = Cell.at(.concluded, .total)

  /// A report of an organ of 上街区 or of 郑州市 with the figures named; all others are zero.
  private static func report(
    _ id: String, kind: AgencyKind, region: Int = 410_106, year: Int = 2021, _ values: [Cell: Int],
    source: Int
  ) -> AgencyYear {
    var report = AnnualReport(
      source: SourceText(path: "", string: ""), edition: .form2021)
    report.agency = Agency(
      name: id, id: id, region: region, level: region % 100 == 0 ? .city : .county, kind: kind,
      scope: nil)
    report.year = year
    for cell in Edition.form2021.cells {
      report.cells[cell] = .printed(
        Figure(
          cell: cell, value: Quantity(values[cell] ?? 0), span: SourceSpan(start: 0, end: 0)))
    }
    return AgencyYear(report, source: source)
  }

  /// A finding on a cell or on nothing, with a difference, a value observed or a share.
  private static func finding(
    _ source: String, cell: Cell? = nil, difference: FindingValue? = nil, observed: Int? = nil,
    whole: Int? = nil, strength: Double = 1, qValue: Double? = nil
  ) -> Finding {
    var discrepancy = Discrepancy(claim: source, message: LocalizedText(zh: "m", en: "m"))
    discrepancy.cell = cell
    switch difference {
    case .quantity:
      discrepancy.compare(
        ComparedValue(difference ?? .quantity(.zero), .table),
        with: ComparedValue(.quantity(.zero), .computed))
    case .ratio:
      discrepancy.compare(
        ComparedValue(difference ?? .ratio(0), .table), with: ComparedValue(.ratio(0), .computed))
    default: discrepancy.observe(observed.map { .quantity(Quantity($0)) })
    }
    discrepancy.denominator = whole.map { Quantity($0) }
    discrepancy.strength = strength
    discrepancy.qValue = qValue
    let subject = Subject(
      agency: nil, agencyID: nil, year: 2021, source: source,
      position: Int(source.prefix { $0 != "." }))
    return Finding(
      checkID: "SUM301", level: .error, subject: subject, discrepancy: discrepancy, occurrence: 1)
  }

  /// A district's government with 200 granted and 400 concluded, its large bureau with 150 and 300,
  /// its small one with 10 and 20.
  private static let district = [
    report("410106/government", kind: .government, [granted: 200, concluded: 400], source: 0),
    report("410106/department/甲局", kind: .department, [granted: 150, concluded: 300], source: 1),
    report("410106/department/乙局", kind: .department, [granted: 10, concluded: 20], source: 2),
  ]

  private static func scale(_ reports: [AgencyYear]) -> PriorityScale {
    PriorityScale(Panel(reports))
  }

  @Test func theSameDifferenceWeighsTheSameUnderOneGovernment() {
    var scale = Self.scale(Self.district)
    let difference = FindingValue.quantity(Quantity(-10))
    // 10 of the 200 that the government prints.
    for source in ["1.txt", "2.txt"] {
      #expect(
        scale.priority(of: Self.finding(source, cell: Self.granted, difference: difference))
          == 0.05)
    }
  }

  @Test func theSameShareOfFaultWeighsMoreInALargeOrgan() {
    var scale = Self.scale(Self.district)
    // One tenth off, of 300 concluded and of 20: 30/400 and 2/400.
    let off = FindingValue.ratio(0.1)
    let large = scale.priority(of: Self.finding("1.txt", difference: off, whole: 300))
    let small = scale.priority(of: Self.finding("2.txt", difference: off, whole: 20))
    #expect(large == 0.075)
    #expect(small == 0.005)
  }

  @Test func withoutADifferenceTheValueThenTheDenominatorThenTheReportCounts() {
    var scale = Self.scale(Self.district)
    #expect(scale.priority(of: Self.finding("1.txt", cell: Self.granted, observed: 150)) == 0.75)
    #expect(scale.priority(of: Self.finding("1.txt", whole: 100)) == 0.25)
    // A repeated narrative has no number: 300 of 400 concluded are the bureau's.
    #expect(scale.priority(of: Self.finding("1.txt")) == 0.75)
    #expect(scale.priority(of: Self.finding("2.txt")) == 0.05)
  }

  @Test func suspicionIsOneLessQOrElseTheStrength() {
    var scale = Self.scale(Self.district)
    #expect(scale.priority(of: Self.finding("1.txt", strength: 0.5)) == 0.375)
    #expect(scale.priority(of: Self.finding("1.txt", strength: 0.5, qValue: 0.25)) == 0.5625)
  }

  @Test func withoutAGovernmentThePeersAddUp() {
    // Two bureaus of other districts: peers, 150 + 10 granted; the governments are not at hand.
    var scale = Self.scale(Array(Self.district.dropFirst()))
    let difference = FindingValue.quantity(Quantity(8))
    #expect(
      scale.priority(of: Self.finding("2.txt", cell: Self.granted, difference: difference)) == 0.05)
    // A government's own parent is the city's: absent, so that it is its own only peer.
    var own = Self.scale([Self.district[0]])
    #expect(
      own.priority(of: Self.finding("0.txt", cell: Self.granted, difference: difference)) == 0.04)
  }

  @Test func aGovernmentsPriorityIsItsShareOfTheLevelAbove() {
    let city = Self.report(
      "410100/government", kind: .government, region: 410_100, [Self.granted: 1_000], source: 3)
    var scale = Self.scale(Self.district + [city])
    let difference = FindingValue.quantity(Quantity(50))
    #expect(
      scale.priority(of: Self.finding("0.txt", cell: Self.granted, difference: difference)) == 0.05)
  }

  @Test func totalsOfZeroAndTwoVersionsGiveWay() {
    let received = Cell.at(.received, .total)
    var scale = Self.scale(Self.district)
    let difference = FindingValue.quantity(Quantity(3))
    // Nobody prints any application received: all of the total is at stake.
    #expect(scale.priority(of: Self.finding("1.txt", cell: received, difference: difference)) == 1)
    #expect(scale.priority(of: Self.finding("1.txt", cell: received, observed: 0)) == 0)
    // More than the total is as much as all of it.
    let huge = FindingValue.quantity(Quantity(900))
    #expect(scale.priority(of: Self.finding("1.txt", cell: Self.granted, difference: huge)) == 1)
    // Two versions of the government's report: nobody knows which one counts, the peers are asked.
    let other = Self.report(
      "410106/government", kind: .government, [Self.granted: 100, Self.concluded: 400], source: 3)
    var disputed = Self.scale(Self.district + [other])
    let eight = FindingValue.quantity(Quantity(8))
    #expect(
      disputed.priority(of: Self.finding("2.txt", cell: Self.granted, difference: eight)) == 0.05)
    #expect(scale.priority(of: Self.finding("9.txt")) == 0)
  }

  @Test func theOrderOfTheReportsHasNoInfluence() {
    // Numbers that sum differently in doubles by order: a fee of 10¹⁰ and many of a cent.
    let reports = (0..<50).map { number in
      Self.report(
        "410106/department/\(number)", kind: .department,
        [Self.granted: number == 0 ? 10_000_000_000 : 3 * number + 1], source: number)
    }
    let finding = Self.finding(
      "7.txt", cell: Self.granted, difference: .quantity(Quantity(millionths: 1)))
    var forward = Self.scale(reports)
    var backward = Self.scale(reports.reversed())
    #expect(
      forward.priority(of: finding).bitPattern == backward.priority(of: finding).bitPattern)
    #expect(forward.priority(of: finding) > 0)
  }
}
