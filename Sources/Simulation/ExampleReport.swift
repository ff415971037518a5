import Forms

/// One report of the repository's `Corpus` folder.
public struct ExampleReport: Sendable {
  /// The path below `Corpus`.
  public let path: String
  /// What the report shows, in a few words.
  public let shows: String
  /// The report.
  public let report: SimulatedReport

  /// Every example, in the order of the folder's README.
  public static let all: [ExampleReport] = series + singles

  /// Three organs over five years, each year in another layout.
  private static let series: [ExampleReport] =
    years(
      of: .government(of: .coded(320583)), folder: "kunshan-government", seed: 20,
      layouts: [.tabTable, .flatText, .pipeTable, .tabTableRagged, .onePerLine],
      planted: [2023: (.mismatchedTotal, 3)])
    + years(
      of: .office(of: .coded(410800)), folder: "jiaozuo-office", seed: 2,
      layouts: [.flatTextWithFurniture, .pipeTableMerged, .tabTableRagged, .flatText, .tabTable],
      planted: [2022: (.transposedDigits, 1)])
    + years(
      of: .department(2, of: .coded(440306)), folder: "baoan-civil-affairs", seed: 3,
      layouts: [.valueAndPipeLines, .onePerLine, .pipeTableBare, .pipeTable, .valueAndPipeLines],
      planted: [:])

  private static func years(
    of organ: SimulatedOrgan, folder: String, seed: UInt64, layouts: [Layout],
    planted: [Int: (fault: Fault, seed: UInt64)]
  ) -> [ExampleReport] {
    var history = OrganHistory(organ: organ, random: RandomSource(seed: seed, stream: 0))
    var random = RandomSource(seed: seed, stream: 1)
    return zip(2019...2023, layouts).map { year, layout in
      let edition = SimulatedCorpus.edition(of: year)
      let figures = history.nextYear(on: edition)
      var style = Style()
      style.brokenHeaders = year % 2 == 0
      if layout == .tabTableRagged { style.labels = .halfWidth }
      if layout.isDelimited { style.headings = year % 2 == 0 ? .even : .mixed }
      return ExampleReport(
        path: "\(folder)/\(year).txt", shows: layout.rawValue,
        report: write(
          organ, year, edition, figures, layout, style, planted[year], &random))
    }
  }

  private static func write(
    _ organ: SimulatedOrgan, _ year: Int, _ edition: Edition, _ figures: Figures,
    _ layout: Layout, _ style: Style, _ fault: (fault: Fault, seed: UInt64)?,
    _ random: inout RandomSource
  ) -> SimulatedReport {
    guard let fault else {
      return SimulatedReport(
        organ: organ, year: year, edition: edition, figures: figures, layout: layout,
        style: style, random: &random)
    }
    var source = RandomSource(seed: fault.seed)
    let planted = fault.fault.plant(
      in: figures, edition: edition, lastYear: nil, random: &source)
    guard let planted else { preconditionFailure("no room for \(fault.fault) in \(year)") }
    return SimulatedReport(
      organ: organ, year: year, edition: edition, figures: planted.figures, layout: layout,
      style: style, random: &random, narrated: figures, faults: [planted.planted])
  }

  /// One report each, with the odd details of numbers and characters.
  private static let singles: [ExampleReport] = OddExample.all.map { odd in
    var history = OrganHistory(
      organ: odd.organ, random: RandomSource(seed: odd.seed, stream: 0))
    var random = RandomSource(seed: odd.seed, stream: 1)
    let edition = odd.edition ?? SimulatedCorpus.edition(of: odd.year)
    // The first year of an organ carries nothing over, so the examples show its second.
    _ = history.nextYear(on: edition)
    let figures = history.nextYear(on: edition)
    return ExampleReport(
      path: "odd/\(odd.name).txt", shows: odd.shows,
      report: write(
        odd.organ, odd.year, edition, figures, odd.layout, odd.style, odd.fault, &random))
  }
}

extension SimulatedRegion {
  /// The region with a code.
  static func coded(_ code: Int) -> SimulatedRegion {
    guard let region = all.first(where: { $0.code == code }) else {
      preconditionFailure("\(code) is no region of the simulation")
    }
    return region
  }
}
