import Forms

extension SimulatedCorpus {
  /// What was drawn for the prose of one report before any other report is looked at.
  struct ProseDraw {
    let isCopy: Bool
    let isFaulty: Bool
    /// Whether a copy is of the organ's own year before.
    let copiesOwn: Bool
    let share: Double
    /// The streams of the words, the lines, the fault and the choice of a source.
    let words: RandomSource
    let lines: RandomSource
    let fault: RandomSource
    var sources: RandomSource
  }

  /// How the prose of a report comes to be; nil where the narrative is plain.
  func narration(
    ofOrgan number: Int, year: Int, after earlier: SimulatedReport?, hasTableFault: Bool,
    mayCopy: Bool
  ) -> Narration? {
    guard let shapes = ShapeSet.of(narrative) else { return nil }
    let draw = proseDraw(ofOrgan: number, year: year)
    let isCopy = draw.isCopy && mayCopy && !hasTableFault
    return Narration(
      shapes: shapes,
      lastYear: earlier.map { ($0.edition, NarrativeFacts.printed($0.truth)) },
      lastYearIsFaultless: earlier?.faults.isEmpty == true, seed: seed, random: draw.words,
      layoutRandom: draw.lines,
      faultRandom: draw.isFaulty && !hasTableFault ? draw.fault : nil,
      model: isCopy ? model(for: number, year: year, draw, earlier) : nil,
      copyShare: draw.share)
  }

  /// The draw for one report, from a stream apart from all others.
  private func proseDraw(ofOrgan number: Int, year: Int) -> ProseDraw {
    var random = RandomSource(
      seed: seed ^ 0x7072_6F73_6500_0000, stream: UInt64(number) << 6 | UInt64(year - 2000))
    let isCopy = random.chance(copyShare)
    let isFaulty = random.chance(contradictionShare)
    let copiesOwn = random.chance(0.3)
    let share = ProseCopier.drawnShare(&random)
    return ProseDraw(
      isCopy: isCopy, isFaulty: isFaulty && !isCopy, copiesOwn: copiesOwn, share: share,
      words: RandomSource(seed: random.next()), lines: RandomSource(seed: random.next()),
      fault: RandomSource(seed: random.next()), sources: RandomSource(seed: random.next()))
  }

  /// The report that the prose is copied from: own work, without anything planted in it.
  private func model(
    for number: Int, year: Int, _ draw: ProseDraw, _ earlier: SimulatedReport?
  ) -> Narration.Model? {
    if draw.copiesOwn, let earlier, let prose = original(earlier) {
      return Narration.Model(
        prose: prose, report: CopiedReport(organ: number, year: earlier.year))
    }
    var random = draw.sources
    let isGovernment = SimulatedOrgan.numbered(number).isGovernment
    for _ in 0..<8 {
      let other = random.below(organCount)
      let theirs = proseDraw(ofOrgan: other, year: year)
      if other == number || theirs.isCopy || theirs.isFaulty
        || SimulatedOrgan.numbered(other).isGovernment != isGovernment
      {
        continue
      }
      let report = reports(ofOrgan: other, mayCopy: false).first { $0.year == year }
      guard let report, let prose = original(report) else { continue }
      return Narration.Model(prose: prose, report: CopiedReport(organ: other, year: year))
    }
    return nil
  }

  /// The prose of a report that bears nothing planted; nil where it does.
  private func original(_ report: SimulatedReport) -> Prose? {
    let bearsNothing =
      report.copy == nil && report.narrativeFaults.isEmpty && report.faults.isEmpty
    return bearsNothing ? report.prose : nil
  }
}
