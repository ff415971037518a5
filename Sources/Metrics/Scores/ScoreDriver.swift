public import Forms

/// What a score may be put down to.
public enum ScoreDriver: Hashable, Sendable {
  /// A cell.
  case cell(Cell)
  /// A metric.
  case metric(MetricIndex)

  /// The id of the cell or the metric.
  public var id: String {
    switch self {
    case .cell(let cell): cell.id
    case .metric(let index): index.metric.id
    }
  }
}
