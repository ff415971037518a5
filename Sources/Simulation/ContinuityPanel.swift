public import Forms

/// A panel of organs and years whose figures carry on from year to year, disputes among them, for
/// measuring the checks between years.
///
/// Each organ bears one fault at most.
public struct ContinuityPanel: Sendable {
  /// The seed.
  public let seed: UInt64
  /// The number of organs.
  public let organCount: Int
  /// The years each organ reports for.
  public let years: ClosedRange<Int>
  /// How often each kind of fault is planted, where there is room.
  public let faultsOfEachKind: Int
  /// The share of the organs that count new cases only in table 4.
  public let newOnlyShare: Double

  /// Declares a panel; nothing is drawn yet.
  public init(
    seed: UInt64, organCount: Int = 2_000, years: ClosedRange<Int> = 2019...2023,
    faultsOfEachKind: Int = 0, newOnlyShare: Double = 0.25
  ) {
    precondition(years.lowerBound >= 2019, "no form before 2019, not \(years.lowerBound)")
    precondition((0...1).contains(newOnlyShare), "a share of \(newOnlyShare)")
    self.seed = seed
    self.organCount = organCount
    self.years = years
    self.faultsOfEachKind = faultsOfEachKind
    self.newOnlyShare = newOnlyShare
  }

  /// A report of the panel before it is written.
  public struct Entry: Sendable {
    /// The organ.
    public let organ: SimulatedOrgan
    /// The year.
    public let year: Int
    /// The edition of the form.
    public let edition: Edition
    /// The figures that are printed.
    public fileprivate(set) var figures: Figures
    /// What was planted in this year; nil for nothing.
    public fileprivate(set) var fault: ContinuityFault?
  }

  /// The reports in the order of organs and years.
  public func entries() -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(organCount * years.count)
    for number in 0..<organCount { entries += honest(number) }
    var random = RandomSource(seed: seed, stream: UInt64(organCount) &* 3)
    var free = Array(0..<organCount)
    for fault in ContinuityFault.allCases { plant(fault, in: &entries, &free, &random) }
    return entries
  }

  /// The text of a report, in a layout and a style of its own.
  public func report(of entry: Entry, number: Int) -> SimulatedReport {
    var random = RandomSource(seed: ~seed, stream: UInt64(number))
    let layout = random.pick(Layout.allCases)
    return SimulatedReport(
      organ: entry.organ, year: entry.year, edition: entry.edition, figures: entry.figures,
      layout: layout, style: Style.drawn(for: layout, from: &random), random: &random)
  }

  private func honest(_ number: Int) -> [Entry] {
    let organ = SimulatedOrgan.numbered(number)
    var random = RandomSource(seed: seed, stream: UInt64(number) &* 3)
    var history = OrganHistory(
      organ: organ, random: RandomSource(seed: seed, stream: UInt64(number) &* 3 + 1))
    var disputes = DisputeHistory(
      practice: random.chance(newOnlyShare) ? .newOnly : .allHeard,
      random: RandomSource(seed: seed, stream: UInt64(number) &* 3 + 2))
    return years.map { year in
      let edition = SimulatedCorpus.edition(of: year)
      var figures = history.nextYear(on: edition)
      disputes.fill(&figures, year: year)
      return Entry(organ: organ, year: year, edition: edition, figures: figures, fault: nil)
    }
  }

  /// Plants a fault in organs drawn from those that are free, until it was planted often enough or
  /// none is left that has room for it.
  private func plant(
    _ fault: ContinuityFault, in entries: inout [Entry], _ free: inout [Int],
    _ random: inout RandomSource
  ) {
    var waiting = free
    var taken: Set<Int> = []
    while taken.count < faultsOfEachKind && !waiting.isEmpty {
      waiting.swapAt(random.below(waiting.count), waiting.count - 1)
      guard let organ = waiting.popLast() else { break }
      let first = organ * years.count
      let place = 1 + random.below(years.count - 1)
      let known = entries[first..<first + years.count].map { ($0.edition, $0.figures) }
      guard let changed = fault.plant(in: known, at: place, random: &random) else { continue }
      for (index, figures) in changed.enumerated() { entries[first + index].figures = figures }
      entries[first + place].fault = fault
      taken.insert(organ)
    }
    free.removeAll { taken.contains($0) }
  }
}
