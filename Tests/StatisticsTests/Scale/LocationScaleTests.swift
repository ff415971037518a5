import Statistics
import TestSupport
import Testing

/// The laws that estimators of location and scale share.
@Suite struct LocationScaleTests {
  enum Estimator: String, CaseIterable, Sendable {
    case tau, oneStepM, univariateMCD, wrapping

    func fit(_ x: [Double]) -> LocationScale? {
      switch self {
      case .tau: TauScale().fit(x)
      case .oneStepM: OneStepM().fit(x)
      case .univariateMCD: UnivariateMCD().fit(x)
      case .wrapping: Wrapping.fit(x)?.center
      }
    }
  }

  @Test(arguments: Estimator.allCases, 1...5 as ClosedRange<UInt64>)
  func laws(estimator: Estimator, seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let x = (0..<200).map { _ in 3 + numbers.nextNormal() }
    let fitted = try #require(estimator.fit(x))
    #expect((fitted.location - 3).magnitude < 0.4 && (fitted.scale - 1).magnitude < 0.3)
    let shuffled = try #require(estimator.fit(x.shuffled(using: &numbers)))
    #expect(agree(shuffled.location, fitted.location), "seed \(seed)")
    #expect(agree(shuffled.scale, fitted.scale), "seed \(seed)")
    let moved = try #require(estimator.fit(x.map { 40 - 8 * $0 } + [.nan]))
    #expect(agree(moved.location, 40 - 8 * fitted.location, rel: 1e-10), "seed \(seed)")
    #expect(agree(moved.scale, 8 * fitted.scale, rel: 1e-10), "seed \(seed)")
    let wild = x.enumerated().map { $0.offset < 80 ? 1e9 + Double($0.offset) : $0.element }
    let kept = try #require(estimator.fit(wild))
    #expect((kept.location - 3).magnitude < 2 && kept.scale < 5, "seed \(seed): \(kept)")
    #expect(fitted.score(.nan)?.isNaN == true && fitted.score(fitted.location) == 0)
  }

  @Test(arguments: Estimator.allCases)
  func nothingObserved(estimator: Estimator) {
    #expect(estimator.fit([]) == nil && estimator.fit([.nan]) == nil)
  }

  @Test func mostlyEqualHasNoScale() throws {
    let x: [Double] = [0, 0, 0, 0, 0, 0, 5, 8, 2]
    for estimator in [Estimator.tau, .oneStepM, .univariateMCD] {
      let fitted = try #require(estimator.fit(x))
      #expect(fitted == LocationScale(location: 0, scale: 0) && fitted.score(5) == nil)
    }
    #expect(Wrapping.fit(x) == nil)
  }

  /// By hand: median 2.5 and s₀ 1.5, so both deviations are one s₀ and the location stays.
  @Test func tauWithoutAndWithCorrection() throws {
    let plain = try #require(TauScale(consistency: .none).fit([1, 4]))
    #expect(plain == LocationScale(location: 2.5, scale: 1.5))
    #expect(TauScale(consistency: .normalFinite).fit([1, 4]) == nil)
    let x: [Double] = [1, 4, 9, 2, 7, 5]
    let normal = try #require(TauScale().fit(x))
    let finite = try #require(TauScale(consistency: .normalFinite).fit(x))
    #expect(agree(finite.scale, normal.scale * 1.5.squareRoot()))
  }

  @Test func exactConstantOfOneStep() throws {
    let x: [Double] = [1, 4, 9, 2, 7, 5]
    let published = try #require(OneStepM().fit(x))
    let exact = try #require(OneStepM(constant: .exact).fit(x))
    #expect(exact.location == published.location)
    let ratio = (0.8444712050826 / 0.8444720379134233).squareRoot()
    #expect(agree(exact.scale, published.scale * ratio))
  }

  @Test func farOutliersCostNoDigits() throws {
    let near = (0..<60).map { Double($0 % 7) + 0.25 * Double($0 % 3) }
    let far = (1...20).map { -1e12 * Double($0) }
    let alone = try #require(UnivariateMCD().fit(near + far.map { _ in -1e6 }))
    let fitted = try #require(UnivariateMCD().fit(near + far))
    #expect(fitted == alone)
  }

  @Test func wrappingKeepsTheMiddleAndMovesTheRest() throws {
    var numbers = SeededNumbers(seed: 11)
    let x = (0..<500).map { _ in numbers.nextNormal() }
    let wrapping = try #require(Wrapping.fit(x))
    let (location, scale) = (wrapping.center.location, wrapping.center.scale)
    #expect(agree(wrapping.wrap(location + scale), location + scale))
    #expect(wrapping.wrap(location + 5 * scale) == location)
    #expect(wrapping.wrap(.nan).isNaN)
    // Both limits of ψ join up, to the digits of its constants.
    for limit in [-4, -1.5, 1.5, 4] {
      let inside = wrapping.wrap(location + scale * limit * (1 - 1e-12))
      let outside = wrapping.wrap(location + scale * limit * (1 + 1e-12))
      #expect(agree(inside, outside, abs: 1e-6 * scale))
    }
  }
}

@Suite struct HuberLocationTests {
  /// Fixed point by hand: 8 is cut off at μ + 1.5 · 2.2239, so 3μ = 1 + 2 + 4 + 3.33585.
  @Test func byHand() throws {
    let location = try #require(huberLocation(of: [8, 1, .nan, 2, 4], tolerance: 1e-14))
    #expect(agree(location, 10.33585 / 3, rel: 1e-13))
    #expect(huberLocation(of: []) == nil)
    #expect(huberLocation(of: [0, 0, 0, 5]) == 0)
    #expect(huberLocation(of: [1, 4, 9]) == 4 + 2.0 / 3)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func equivariantAndBounded(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let x = (0..<101).map { _ in numbers.nextNormal() }
    let location = try #require(huberLocation(of: x))
    let moved = try #require(huberLocation(of: x.map { 5 - 4 * $0 }))
    #expect(agree(moved, 5 - 4 * location, abs: 1e-10), "seed \(seed)")
    let wild = x.enumerated().map { $0.offset < 45 ? 1e9 : $0.element }
    let kept = try #require(huberLocation(of: wild))
    #expect(kept.magnitude < 30, "seed \(seed)")
  }
}
