/// What several metrics measure alike: where one moves, its kin moves with it.
public enum RootQuantity: String, CaseIterable, Sendable {
  /// How many applications came in.
  case applications
  /// Licensing decisions.
  case licensing
  /// Penalty decisions.
  case penalties
  /// Compulsion decisions.
  case compulsion
  /// What became of the applications concluded.
  case outcomes
  /// Who applied.
  case applicants
  /// What was left at the end of the year.
  case backlog
  /// How reconsiderations and suits ended.
  case disputes
  /// How the stock of normative documents moved.
  case documents

  /// The metrics of `YearOverYear.metrics` that measure it, in the order of the catalogue.
  public var metrics: [MetricIndex] { YearOverYear.metrics.filter { Self.of($0) == self } }

  /// Whether it is a number of pieces rather than shares.
  public var isCount: Bool {
    switch self {
    case .applications, .licensing, .penalties, .compulsion: true
    case .outcomes, .applicants, .backlog, .disputes, .documents: false
    }
  }

  /// The root of a metric that is followed from year to year; nil for any other.
  public static func of(_ metric: MetricIndex) -> RootQuantity? {
    switch metric.metric.id {
    case "applications_received": .applications
    case "decisions_licensing": .licensing
    case "decisions_penalties": .penalties
    case "decisions_compulsion": .compulsion
    case "natural_person_share": .applicants
    case "carry_forward_rate", "conclusion_rate": .backlog
    case "documents_repeal_rate": .documents
    case "disclosure_rate", "full_grant_rate", "partial_share", "refusal_rate", "not_held_rate",
      "unavailable_rate", "not_processed_rate", "residual_rate", "residual_other_rate":
      .outcomes
    case "reconsideration_correction_rate", "suit_correction_rate", "correction_rate",
      "upheld_rate", "pending_share":
      .disputes
    default: nil
    }
  }
}
