import Forms

/// The counts that stand in no table: how an organ's applications came in, what its website holds.
///
/// They depend on the organ and the year alone, so that a year's report and the next agree.
struct InventedCounts {
  let organ: SimulatedOrgan
  let seed: UInt64

  /// All quantities of a year, by raw value.
  func counts(_ figures: Figures, _ edition: Edition, year: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: Quantity.allCases.count)
    for quantity in Quantity.allCases {
      let cells = Quantity.cellTable[Int(edition.rawValue)][quantity.rawValue]
      for cell in cells { counts[quantity.rawValue] += Int(figures[cell] / Figures.scale) }
    }
    var random = RandomSource(
      seed: seed ^ 0x9A55_0000_0000_0000, stream: UInt64(organ.number) << 6 | UInt64(year - 2000))
    drawApplications(&counts, &random)
    drawPublications(&counts, &random)
    drawOtherWork(&counts, &random)
    drawDivisions(&counts, &random)
    return counts
  }

  /// Counts of a year before, where no report says them.
  func scaled(_ counts: [Int], year: Int) -> [Int] {
    var random = RandomSource(
      seed: seed ^ 0x1A57_0000_0000_0000, stream: UInt64(organ.number) << 6 | UInt64(year - 2000))
    var scaled = counts.map { Exponential.nearest(Double($0) * (0.7 + 0.7 * random.unit())) }
    // No part of what was concluded may be more than all of it.
    let concluded = scaled[Quantity.concluded.rawValue]
    for part in [Quantity.granted, .partly, .disclosed, .notHeld, .unavailable] {
      scaled[part.rawValue] = min(scaled[part.rawValue], concluded)
    }
    return scaled
  }

  /// About a share of a whole; drawn item by item where the whole is small.
  func part(of whole: Int, _ share: Double, _ random: inout RandomSource) -> Int {
    whole <= 100
      ? random.binomial(trials: whole, probability: share)
      : Exponential.nearest(Double(whole) * share)
  }

  /// Splits a whole into parts; each but the last takes a share of what is left.
  func split(
    _ whole: Quantity, _ parts: [Quantity], _ shares: [Double], _ counts: inout [Int],
    _ random: inout RandomSource
  ) {
    var left = counts[whole.rawValue]
    for (part, share) in zip(parts, shares) {
      let size = self.part(of: left, share * (0.6 + 0.8 * random.unit()), &random)
      counts[part.rawValue] = size
      left -= size
    }
    counts[parts[parts.count - 1].rawValue] = left
  }

  private func drawApplications(_ counts: inout [Int], _ random: inout RandomSource) {
    split(.received, [.online, .byPost, .inPerson, .byFax], [0.6, 0.5, 0.6], &counts, &random)
    for (subject, share) in [(Quantity.onLand, 0.3), (.onHousing, 0.2)] {
      counts[subject.rawValue] = part(
        of: counts[Quantity.received.rawValue], share, &random)
    }
    split(
      .received, [.ownReceived, .departmentsReceived, .townsReceived], [0.35, 0.7], &counts,
      &random)
    drawConcluded(&counts, &random)
    set(.belowReceived, .departmentsReceived, .townsReceived, &counts)
    set(.belowConcluded, .departmentsConcluded, .townsConcluded, &counts)
    let years = 3 + random.below(4)
    counts[Quantity.cumulative.rawValue] =
      counts[Quantity.received.rawValue] * years + 11 + random.below(90)
    counts[Quantity.cumulativeDocuments.rawValue] = 40 + random.below(700)
  }

  /// What each body concluded: what it received but for its part of what is carried forward.
  private func drawConcluded(_ counts: inout [Int], _ random: inout RandomSource) {
    var left = counts[Quantity.carriedForward.rawValue]
    let bodies: [(Quantity, Quantity)] = [
      (.departmentsReceived, .departmentsConcluded), (.townsReceived, .townsConcluded),
      (.ownReceived, .ownConcluded),
    ]
    for (received, concluded) in bodies {
      let most = min(left, counts[received.rawValue])
      let kept = concluded == .ownConcluded ? most : random.below(most + 1)
      counts[concluded.rawValue] = counts[received.rawValue] - kept
      left -= kept
    }
    // What is still left the departments keep.
    counts[Quantity.departmentsConcluded.rawValue] -= min(
      left, counts[Quantity.departmentsConcluded.rawValue])
  }

  /// Sets a count to the sum of two others.
  func set(_ sum: Quantity, _ a: Quantity, _ b: Quantity, _ counts: inout [Int]) {
    counts[sum.rawValue] = counts[a.rawValue] + counts[b.rawValue]
  }

  private func drawPublications(_ counts: inout [Int], _ random: inout RandomSource) {
    let size = organ.kind == .government || organ.kind == .office ? 4_000.0 : 500
    counts[Quantity.site.rawValue] =
      60 + min(90_000, Int(random.logNormal(median: size, spread: 0.9)))
    let parts: [Quantity] = [.site1, .site2, .site3, .site4, .site5, .site6]
    split(.site, parts, [0.1, 0.3, 0.2, 0.25, 0.4], &counts, &random)
    let rests: [(Quantity, Quantity, Quantity)] = [
      (.site5on, .site5, .site6), (.site4on, .site4, .site5on), (.site3on, .site3, .site4on),
      (.site2on, .site2, .site3on),
    ]
    for (rest, first, others) in rests { set(rest, first, others, &counts) }
    counts[Quantity.siteSubset.rawValue] = part(
      of: counts[Quantity.site2.rawValue], 0.3 + 0.5 * random.unit(), &random)
    counts[Quantity.media.rawValue] =
      30 + min(40_000, Int(random.logNormal(median: size / 3, spread: 0.8)))
    split(.media, [.media1, .media2, .media3], [0.6, 0.5], &counts, &random)
    set(.media2on, .media2, .media3, &counts)
    set(.published, .site, .media, &counts)
    counts[Quantity.explained.rawValue] = 6 + random.below(160)
    split(.explained, [.explained1, .explained2, .explained3], [0.4, 0.6], &counts, &random)
  }

  private func drawOtherWork(_ counts: inout [Int], _ random: inout RandomSource) {
    counts[Quantity.proposals.rawValue] = 4 + random.below(260)
    split(.proposals, [.proposals1, .proposals2], [0.5], &counts, &random)
    counts[Quantity.calls.rawValue] = 90 + random.below(9_000)
    counts[Quantity.callsAnswered.rawValue] = part(
      of: counts[Quantity.calls.rawValue], 0.9 + 0.1 * random.unit(), &random)
    counts[Quantity.letters.rawValue] = 12 + random.below(900)
    counts[Quantity.visits.rawValue] = 9_000 + random.below(3_000_000)
    counts[Quantity.followers.rawValue] = 800 + random.below(200_000)
  }
}
