public import Forms

/// A corpus of any size: organs over several years, each report drawn from the seed alone.
public struct SimulatedCorpus: Sendable {
  /// The seed.
  public let seed: UInt64
  /// The number of reports.
  public let count: Int
  /// The years each organ reports for.
  public let years: ClosedRange<Int>
  /// The share of the reports that bear a fault.
  public let faultShare: Double
  /// Which hand writes the prose.
  public let narrative: NarrativeKind
  /// The share of the reports whose prose contradicts the tables or itself.
  public let contradictionShare: Double
  /// The share of the reports whose prose is copied.
  public let copyShare: Double

  /// Declares a corpus; nothing is drawn yet.
  ///
  /// - Precondition: `count` is not negative, `years` begins in 2019 or later, every share lies
  ///   between 0 and 1, and a plain narrative bears neither contradictions nor copies.
  public init(
    seed: UInt64, count: Int, years: ClosedRange<Int> = 2019...2023, faultShare: Double = 0,
    narrative: NarrativeKind = .plain, contradictionShare: Double = 0, copyShare: Double = 0
  ) {
    precondition(count >= 0, "a corpus of \(count) reports")
    precondition(years.lowerBound >= 2019, "no form before 2019, not \(years.lowerBound)")
    for share in [faultShare, contradictionShare, copyShare] {
      precondition((0...1).contains(share), "a share of \(share)")
    }
    precondition(
      narrative != .plain || contradictionShare + copyShare == 0,
      "a plain narrative bears no contradictions and no copies")
    self.seed = seed
    self.count = count
    self.years = years
    self.faultShare = faultShare
    self.narrative = narrative
    self.contradictionShare = contradictionShare
    self.copyShare = copyShare
  }

  /// The number of organs that report.
  public var organCount: Int { (count + years.count - 1) / years.count }

  /// The reports of an organ, one for each year; fewer for the last organ where the years do not
  /// come out even.
  public func reports(ofOrgan number: Int) -> [SimulatedReport] {
    reports(ofOrgan: number, mayCopy: true)
  }

  /// The reports of an organ; without copies where one of them is looked for to be copied.
  func reports(ofOrgan number: Int, mayCopy: Bool) -> [SimulatedReport] {
    let organ = SimulatedOrgan.numbered(number)
    var random = RandomSource(seed: seed, stream: UInt64(number) &* 2)
    let stream = RandomSource(seed: seed, stream: UInt64(number) &* 2 + 1)
    var history = OrganHistory(organ: organ, random: stream)
    var lastYear: (edition: Edition, figures: Figures)?
    let layout = random.pick(Layout.allCases)
    var earlier: SimulatedReport?
    return years.prefix(max(0, count - number * years.count)).map { year in
      let edition = Self.edition(of: year)
      let figures = history.nextYear(on: edition)
      let previous = lastYear?.edition == edition ? lastYear?.figures : nil
      let planted = plantFault(in: figures, edition, previous, &random)
      lastYear = (edition, figures)
      // An organ keeps to one way of publishing, with an exception now and then.
      let layout = random.chance(0.8) ? layout : random.pick(Layout.allCases)
      let style = Style.drawn(for: layout, from: &random)
      let isNarrated = planted?.planted.fault.leavesNarrative == true
      let report = SimulatedReport(
        organ: organ, year: year, edition: edition, figures: planted?.figures ?? figures,
        layout: layout, style: style, random: &random, narrated: isNarrated ? figures : nil,
        faults: planted.map { [$0.planted] } ?? [],
        narration: narration(
          ofOrgan: number, year: year, after: earlier, hasTableFault: planted != nil,
          mayCopy: mayCopy))
      earlier = report
      return report
    }
  }

  /// The number of a report in the corpus, from 0 in the order of organs and years.
  public func number(of report: CopiedReport) -> Int {
    report.organ * years.count + report.year - years.lowerBound
  }

  /// The edition due for a year.
  public static func edition(of year: Int) -> Edition {
    Edition.form2019.reportYears.contains(year) ? .form2019 : .form2021
  }

  private func plantFault(
    in figures: Figures, _ edition: Edition, _ lastYear: Figures?, _ random: inout RandomSource
  ) -> (figures: Figures, planted: PlantedFault)? {
    if !random.chance(faultShare) { return nil }
    // The first kind, in random order, that the figures leave room for; a total can always be wrong.
    var kinds = Fault.allCases
    while !kinds.isEmpty {
      let fault = kinds.remove(at: random.below(kinds.count))
      let planted = fault.plant(
        in: figures, edition: edition, lastYear: lastYear, random: &random)
      if let planted { return planted }
    }
    return nil
  }
}
