import Statistics
import Testing

@Suite struct HidiroglouBerthelotTests {
  /// Ratios ½, 1, 1, 1, 2 with U = 0: effects −1, 0, 0, 0, 1; the quartiles coincide.
  @Test func byHand() throws {
    let method = HidiroglouBerthelot(sizeExponent: 0)
    let effects = try #require(
      method.fit(previous: [4, 3, 3, 3, 4, 0, .nan], current: [2, 3, 3, 3, 8, 5, 1]))
    #expect(effects.used == [0, 1, 2, 3, 4] && effects.medianRatio == 1)
    #expect(effects.effects == [-1, 0, 0, 0, 1])
    #expect(effects.isDegenerate && effects.limits == 0...0)
    #expect(effects.isOutlier == [true, false, false, false, true])
    #expect(method.fit(previous: [0, 1], current: [3, 0]) == nil)
  }

  /// Another unit of measurement scales effects and limits by its power U and changes no verdict.
  @Test func scaleEquivariance() throws {
    let previous: [Double] = [10, 200, 33, 47, 5, 900, 60, 71, 8]
    let current: [Double] = [12, 150, 40, 44, 50, 880, 66, 90, 7]
    let method = HidiroglouBerthelot(sizeExponent: 0.5)
    let one = try #require(method.fit(previous: previous, current: current))
    let many = try #require(
      method.fit(previous: previous.map { $0 * 100 }, current: current.map { $0 * 100 }))
    #expect(many.isOutlier == one.isOutlier && one.isOutlier.contains(true))
    for (a, b) in zip(many.effects, one.effects) { #expect(agree(a, 10 * b, rel: 1e-12)) }
    #expect(agree(many.limits.upperBound, 10 * one.limits.upperBound, rel: 1e-12))
  }
}
