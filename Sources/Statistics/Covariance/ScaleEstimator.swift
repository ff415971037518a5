/// A robust scale of one variable, as estimators of several variables use it.
///
/// With the location that goes with it: the median, for τ its weighted mean.
public enum ScaleEstimator: Equatable, Sendable {
  /// `TauScale` with its default cutoffs.
  case tau
  /// `qn(of:)`.
  case qn
  /// `sn(of:)`.
  case sn
  /// `medianAbsoluteDeviation(of:)`.
  case medianAbsoluteDeviation

  /// The scale of every column; nil where it has none.
  func scales(ofColumns x: Matrix, workers: Int) -> [Double?] {
    switch self {
    case .tau: TauScale().fit(columns: x, workers: workers).map { $0?.scale }
    case .qn: Statistics.qn(ofColumns: x, workers: workers)
    case .sn: Statistics.sn(ofColumns: x, workers: workers)
    case .medianAbsoluteDeviation:
      Statistics.medianAbsoluteDeviation(ofColumns: x, workers: workers)
    }
  }

  /// The location of every column; nil where it has none.
  func locations(ofColumns x: Matrix, workers: Int) -> [Double?] {
    switch self {
    case .tau: TauScale().fit(columns: x, workers: workers).map { $0?.location }
    case .qn, .sn, .medianAbsoluteDeviation: median(ofColumns: x, workers: workers)
    }
  }
}
