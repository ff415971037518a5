/// The change of one metric of one organ from one year to the next.
public struct Change: Sendable {
  /// The report of the year before.
  public let previousRow: RowIndex
  /// The report of the year.
  public let currentRow: RowIndex
  /// The metric.
  public let metric: MetricIndex
  /// The value of the year before; nil where there is none.
  public let previous: Double?
  /// The value of the year; nil where there is none.
  public let current: Double?
  /// Current less previous; shares differ in units of one, so 0.05 is five percentage points.
  public let difference: Double?
  /// The difference over the previous value, for counts of ten and more; shares have none, their
  /// change is told in percentage points.
  public let relativeChange: Double?
  /// The Hidiroglou–Berthelot effect; nil for shares, where a count is zero in one of the years, and
  /// where the stratum is not judged.
  public let effect: Double?
  /// How far the change lies from those of the stratum, with the sign of the direction; nil where it
  /// was not judged.
  ///
  /// Where the judgement is `compared`, the distance of the effect from the median effect in (floored)
  /// quartile distances. Where it is `exact`, the standard normal quantile of the two-sided p-value.
  public let score: Double?
  /// Whether the two compare, by which method, and if not, why.
  public let judgement: ChangeJudgement
}

/// Whether two years of a metric compare, by which method, and if not, why.
public enum ChangeJudgement: String, CaseIterable, Sendable {
  /// They compare: two counts of ten and more, by their Hidiroglou–Berthelot effect.
  case compared
  /// They compare: smaller counts, zero among them, or two shares, by an exact test.
  case exact
  /// The form changed between them, and the metric with it.
  case editionBreak = "edition_break"
  /// The Reconsideration Law of 2024 came into force between them, and the metric rests on disputes.
  case lawBreak = "law_break"
  /// The denominator of one of two shares is below the gate.
  case smallBase = "small_base"
  /// Too few peers have the metric in both years.
  case fewPeers = "few_peers"
  /// One of the values is missing or no whole number.
  case notAvailable = "not_available"
  /// An operand of one of the values stands in an identity that fails, or a share is above its whole.
  case inconsistent

  /// Whether a score comes of it.
  public var isJudged: Bool { self == .compared || self == .exact }
}
