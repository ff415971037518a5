import Forms

/// The reconsiderations and suits of one organ through its years, so that they hang together.
///
/// A case that is pending at the end of a year is decided in the next. A suit after reconsideration
/// follows a decision of the same year, now and then of the year before. From 2024 on whoever is
/// refused goes to reconsideration first, so that direct suits fall and reconsiderations rise.
public struct DisputeHistory: Sendable {
  /// What an organ counts in table 4.
  public enum Practice: Sendable {
    /// All cases heard in the year, those pending from last year among them.
    case allHeard
    /// The cases brought in the year alone.
    case newOnly
  }

  /// What the organ counts.
  public let practice: Practice

  private var random: RandomSource
  private let reconsidered: Double
  private let suedDirectly: Double
  private var pending: [Line: Int] = [:]
  /// Reconsiderations decided so late that the suit is brought in the year after.
  private var lateSuits = 0

  /// Begins the disputes of an organ.
  public init(practice: Practice, random: RandomSource) {
    var random = random
    self.practice = practice
    reconsidered = 0.02 + 0.08 * random.unit()
    suedDirectly = 0.03 * random.unit()
    self.random = random
  }

  /// Writes table 4 of the next year into its figures; what was concluded must stand in them.
  public mutating func fill(_ figures: inout Figures, year: Int) {
    for block in [Line.reconsideration, .directSuit, .suitAfterReconsideration] {
      for column in Column.outcomes { figures[block, column] = 0 }
    }
    let concluded = figures[.concluded, .total]
    let isReformed = year >= 2024
    let decided = hear(
      random.binomial(trials: concluded, probability: reconsidered * (isReformed ? 1.5 : 1)),
      .reconsideration, pendingShare: 0.12, &figures)
    _ = hear(
      random.binomial(trials: concluded, probability: suedDirectly * (isReformed ? 0.2 : 1)),
      .directSuit, pendingShare: 0.3, &figures)
    let suits = random.binomial(trials: decided, probability: 0.3)
    let late = random.binomial(trials: suits, probability: 0.06)
    _ = hear(lateSuits + suits - late, .suitAfterReconsideration, pendingShare: 0.3, &figures)
    lateSuits = late
  }

  /// Hears the cases of a block, new and pending ones, and returns how many were decided.
  private mutating func hear(
    _ new: Int, _ block: Line, pendingShare: Double, _ figures: inout Figures
  ) -> Int {
    let old = pending[block, default: 0]
    let kept = random.binomial(trials: new, probability: pendingShare)
    pending[block] = kept
    let counted = new - kept + (practice == .allHeard ? old : 0)
    for _ in 0..<counted {
      let outcome = random.index(weights: [0.68, 0.1, 0.22], total: 1)
      figures[block, Column.outcomes[outcome]] += 1
    }
    figures[block, .pending] = kept
    figures[block, .total] = counted + kept
    return new - kept + old
  }
}
