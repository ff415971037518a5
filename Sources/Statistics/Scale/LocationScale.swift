/// The location and scale of one variable.
public struct LocationScale: Equatable, Sendable {
  /// The location, in the unit of the values.
  public let location: Double

  /// The scale, in the unit of the values; 0 where the values observed give none.
  public let scale: Double

  /// Creates a location and scale; the scale is not negative.
  public init(location: Double, scale: Double) {
    precondition(location.isFinite && scale >= 0, "location \(location), scale \(scale)")
    self.location = location
    self.scale = scale
  }

  /// The robust z-score (x − location) / scale; NaN, missing, stays NaN. Nil at scale 0.
  public func score(_ x: Double) -> Double? { scale > 0 ? (x - location) / scale : nil }
}

/// Whether a scale is no more than the rounding of values near a location, and so counts as 0.
///
/// The limit is 16 units in the last place of the location.
func isRoundingNoise(_ scale: Double, at location: Double) -> Bool { scale <= 16 * location.ulp }
