import Forms

/// How the prose of one report comes to be.
struct Narration: Sendable {
  let shapes: ShapeSet
  /// What the year before printed, where it has a report.
  let lastYear: (edition: Edition, figures: Figures)?
  /// Whether that report is free of planted faults, so that its figures can be held against it.
  let lastYearIsFaultless: Bool
  /// The seed of the counts that stand in no table.
  let seed: UInt64
  /// The stream the prose is drawn from.
  let random: RandomSource
  /// The stream its lines are drawn from.
  let layoutRandom: RandomSource
  /// The stream the fault is drawn from; nil where none is wanted.
  let faultRandom: RandomSource?
  /// The prose that is copied; nil where none is.
  let model: Model?
  /// The share of a copy that is to be changed.
  let copyShare: Double

  /// A prose to copy, and whose it is.
  struct Model: Sendable {
    let prose: Prose
    let report: CopiedReport
  }

  /// The prose of a report, and what was planted in it.
  struct Outcome {
    var prose: Prose
    var planting: Planting?
    var copy: PlantedCopy?
  }

  /// Writes the prose of a report of which the tables say this.
  func outcome(
    organ: SimulatedOrgan, year: Int, edition: Edition, figures: Figures
  ) -> Outcome {
    let facts = NarrativeFacts(
      organ: organ, year: year, edition: edition, figures: figures, lastYear: lastYear,
      lastYearIsKnown: lastYear != nil && lastYearIsFaultless, seed: seed)
    if let model {
      var copier = ProseCopier(facts: facts, shapes: shapes, random: random)
      if let (prose, share) = copier.copy(of: model.prose, share: copyShare) {
        return Outcome(
          prose: prose, planting: nil,
          copy: PlantedCopy(source: model.report, changedShare: share))
      }
    }
    let prose = ProsePlanner.prose(of: facts, in: shapes, random: random)
    guard let faultRandom else { return Outcome(prose: prose, planting: nil, copy: nil) }
    var planter = FaultPlanter(facts: facts, shapes: shapes, random: faultRandom)
    guard let (wrong, planting) = planter.plantAny(in: prose) else {
      return Outcome(prose: prose, planting: nil, copy: nil)
    }
    return Outcome(prose: wrong, planting: planting, copy: nil)
  }
}
