/// What one variable can say on single cells.
///
/// A variable that has no scale, or hardly any values, is not dropped but judged on its own: see
/// `NearConstantScore`.
public struct CellVariable: Equatable, Sendable {
  /// How the cells of a variable are judged.
  public enum Treatment: Equatable, Sendable {
    /// By the other variables that are correlated with it.
    case connected

    /// By its location and scale: no other variable is correlated with it closely enough.
    case standalone

    /// By `NearConstantScore`: more than half of its observed cells are equal, or they take at most
    /// three values. It takes no part in the prediction of others.
    case nearConstant

    /// By its location and scale: more than half of its cells are missing, for `CellMCD` more than it
    /// may set aside. It takes no part in the prediction of others.
    case sparse

    /// Not at all: no cell is observed.
    case unobserved
  }

  /// The most values of a variable that counts as nearly constant whatever its scale.
  public static let discreteCount = 3

  /// How the cells are judged.
  public internal(set) var treatment: Treatment

  /// The location and scale by which cells are standardised; nil where nothing is observed. For a
  /// nearly constant variable the median and the scale of the other cells, 0 if there are none.
  public internal(set) var center: LocationScale?

  /// Whether the variable takes part in the prediction of others.
  public var isJoint: Bool { treatment == .connected || treatment == .standalone }

  /// Tells variables apart by their values; those that are joint are standalone at first.
  ///
  /// - Parameter leastShare: Variables of which less is observed are sparse.
  static func fit(
    columns x: Matrix, leastShare: Double = 0.5, workers: Int,
    _ estimate: @Sendable (UnsafeBufferPointer<Double>, inout ColumnWorkspace) -> LocationScale?
  ) -> [CellVariable] {
    x.mapColumns(workers: workers) { values, space in
      let observed = observedCount(values)
      guard observed > 0 else { return CellVariable(treatment: .unobserved, center: nil) }
      if !takesMore(than: discreteCount, values) {
        return CellVariable(treatment: .nearConstant, center: nil)
      }
      guard let center = estimate(values, &space), center.scale > 0 else {
        return CellVariable(treatment: .nearConstant, center: nil)
      }
      let treatment: Treatment =
        Double(observed) < leastShare * Double(x.rows) ? .sparse : .standalone
      return CellVariable(treatment: treatment, center: center)
    }
  }

  /// Whether the observed values take more than so many different values.
  private static func takesMore(than limit: Int, _ x: UnsafeBufferPointer<Double>) -> Bool {
    var seen: [Double] = []
    for value in x where !value.isNaN && !seen.contains(value) {
      if seen.count == limit { return true }
      seen.append(value)
    }
    return false
  }
}
