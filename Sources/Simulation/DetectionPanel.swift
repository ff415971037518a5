import Forms

/// A panel of organs and years for measuring how well faults are found: every kind of fault is planted
/// equally often, and a stated share of the typing errors and shifts leaves every identity intact.
///
/// Each report bears one fault at most. Which reports do is drawn evenly among those that leave room
/// for the fault, so most faults sit in small figures, as in life.
public struct DetectionPanel: Sendable {
  /// The seed.
  public let seed: UInt64
  /// The number of organs.
  public let organCount: Int
  /// The years each organ reports for.
  public let years: ClosedRange<Int>
  /// How often each kind of fault is planted.
  public let faultsOfEachKind: Int
  /// The share of the typing errors and shifts that are followed by adding up anew.
  public let consistentShare: Double

  /// Declares a panel.
  public init(
    seed: UInt64, organCount: Int = 2_000, years: ClosedRange<Int> = 2021...2024,
    faultsOfEachKind: Int = 60, consistentShare: Double = 0.5
  ) {
    precondition(years.lowerBound >= 2021, "\(years) is not of one edition")
    precondition((0...1).contains(consistentShare), "a share of \(consistentShare)")
    self.seed = seed
    self.organCount = organCount
    self.years = years
    self.faultsOfEachKind = faultsOfEachKind
    self.consistentShare = consistentShare
  }

  /// A report of the panel before it is written.
  public struct Entry: Sendable {
    /// The organ.
    public let organ: SimulatedOrgan
    /// The year.
    public let year: Int
    /// The figures that are printed.
    public fileprivate(set) var figures: Figures
    /// What was planted in them; nil for nothing.
    public fileprivate(set) var planted: PlantedFault?
  }

  private static let edition = Edition.form2021

  /// The reports in the order of organs and years.
  public func entries() -> [Entry] {
    var entries: [Entry] = []
    for number in 0..<organCount {
      let organ = SimulatedOrgan.numbered(number)
      var history = OrganHistory(
        organ: organ, random: RandomSource(seed: seed, stream: UInt64(number) &* 2 + 1))
      for year in years {
        let figures = history.nextYear(on: Self.edition)
        entries.append(Entry(organ: organ, year: year, figures: figures, planted: nil))
      }
    }
    let honest = entries.map(\.figures)
    var random = RandomSource(seed: seed, stream: UInt64(organCount) &* 2)
    for fault in Fault.allCases { plant(fault, in: &entries, honest, &random) }
    return entries
  }

  /// The text of a report in a layout and style of its own.
  public func report(_ entry: Entry, number: Int) -> SimulatedReport {
    var random = RandomSource(seed: seed, stream: UInt64(organCount + 1 + number) &* 2)
    let layout = random.pick(Layout.allCases)
    let style = Style.drawn(for: layout, from: &random)
    return SimulatedReport(
      organ: entry.organ, year: entry.year, edition: Self.edition, figures: entry.figures,
      layout: layout, style: style, random: &random, faults: entry.planted.map { [$0] } ?? [])
  }

  private func plant(
    _ fault: Fault, in entries: inout [Entry], _ honest: [Figures], _ random: inout RandomSource
  ) {
    var waiting = Array(entries.indices)
    var count = 0
    while count < faultsOfEachKind && !waiting.isEmpty {
      let place = random.below(waiting.count)
      waiting.swapAt(place, waiting.count - 1)
      guard let number = waiting.popLast(), entries[number].planted == nil else { continue }
      let isConsistent = fault.canBeConsistent && random.chance(consistentShare)
      let lastYear = entries[number].year > years.lowerBound ? honest[number - 1] : nil
      // A table without applications says nothing when it is repeated.
      if fault == .copiedYear, lastYear?[.concluded, .total] ?? 0 == 0 { continue }
      let (figures, edition) = (honest[number], Self.edition)
      let result =
        isConsistent
        ? fault.plantConsistently(in: figures, edition: edition, random: &random)
        : fault.isTypingError
          ? fault.plantAnywhere(in: figures, edition: edition, random: &random)
          : fault.plant(in: figures, edition: edition, lastYear: lastYear, random: &random)
      guard let (changed, planted) = result else { continue }
      entries[number].figures = changed
      entries[number].planted = planted
      count += 1
    }
  }
}
