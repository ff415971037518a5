import CSpecialFunctions

/// What an amount is expected to be, given the unit's other times, on a logarithmic scale.
///
/// Logarithms of one unit vary about its mean with one scale for the whole column: 1.4826 times the
/// median difference of two times of one unit, over √2. A new one follows Student's law with five
/// degrees of freedom, whose tails are heavier than the normal's.
///
/// Missing: NaN and amounts of 0 or less; an amount without other times has no law.
public struct AmountPrediction: Sendable {
  /// The scale of one unit's logarithms over time; nil where no unit has two amounts that differ.
  public let scale: Double?

  private let series: UnitSeries
  private let logarithms: [Double]

  /// The degrees of freedom of a new logarithm.
  public static let degreesOfFreedom = 5.0

  /// The least scale: amounts that agree to a tenth agree.
  private static let leastScale = 0.1

  /// Learns the scale.
  public init(amounts: [Double], series: UnitSeries) {
    self.series = series
    let logarithms = series.rows.map { amounts[$0] > 0 ? log(amounts[$0]) : .nan }
    self.logarithms = logarithms
    var differences: [Double] = []
    for unit in 0..<series.unitCount {
      let places = series.places(of: unit).filter { !logarithms[$0].isNaN }
      for (place, next) in zip(places, places.dropFirst()) {
        differences.append((logarithms[next] - logarithms[place]).magnitude)
      }
    }
    scale = median(of: differences).map { max(1.4826 * $0 / 2.0.squareRoot(), Self.leastScale) }
  }

  /// The middle of a row's law and its scale, given the unit's other times but one; nil without any.
  public func law(
    at place: Int, of unit: Int, omitting omitted: Int? = nil
  ) -> (logarithm: Double, scale: Double)? {
    guard let scale else { return nil }
    let others = series.places(of: unit).filter {
      $0 != place && $0 != omitted && !logarithms[$0].isNaN
    }
    if others.isEmpty { return nil }
    let count = Double(others.count)
    let mean = others.reduce(0) { $0 + logarithms[$1] } / count
    return (mean, scale * (1 + 1 / count).squareRoot())
  }

  /// The law by which a place is least suspicious, as `CountPrediction.kindest`, as far as others remain.
  ///
  /// With one other time nobody knows which of the two is wild: the p-value is then the root of what it
  /// would be, and two together carry the weight of one.
  public func kindest(
    at place: Int, of unit: Int
  ) -> (logarithm: Double, scale: Double, p: Double)? {
    guard !logarithms[place].isNaN, let first = law(at: place, of: unit) else { return nil }
    var best = (logarithm: first.logarithm, scale: first.scale, p: p(at: place, first))
    let others = series.places(of: unit).filter { $0 != place && !logarithms[$0].isNaN }
    for other in others {
      guard let law = law(at: place, of: unit, omitting: other) else { continue }
      let p = p(at: place, law)
      if p > best.p { best = (law.logarithm, law.scale, p) }
    }
    if others.count == 1 { best.p = best.p.squareRoot() }
    return best
  }

  private func p(at place: Int, _ law: (logarithm: Double, scale: Double)) -> Double {
    let distance = (logarithms[place] - law.logarithm).magnitude / law.scale
    return min(1, 2 * StudentT(degreesOfFreedom: Self.degreesOfFreedom).survival(distance))
  }

  /// The p-value of each row by its kindest law, and the middle of that; NaN where there is none.
  public func judged() -> JudgedColumn {
    var p = [Double](repeating: .nan, count: logarithms.count)
    var means = p
    for unit in 0..<series.unitCount {
      for place in series.places(of: unit) {
        guard let judged = kindest(at: place, of: unit) else { continue }
        p[place] = judged.p
        means[place] = exp(judged.logarithm)
      }
    }
    return JudgedColumn(pValues: series.byRow(p), means: series.byRow(means))
  }

  /// The amounts between which a law holds all but a part of its probability.
  public func interval(
    _ law: (logarithm: Double, scale: Double, p: Double), outside: Double
  ) -> ClosedRange<Double> {
    let width =
      law.scale
      * StudentT(degreesOfFreedom: Self.degreesOfFreedom).upperQuantile(outside / 2)
    return exp(law.logarithm - width)...exp(law.logarithm + width)
  }
}
