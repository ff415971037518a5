/// The least numbers below which nothing is compared.
public struct ComparisonGates: Hashable, Sendable {
  /// The least denominator of a share or ratio.
  public let minimumCount: Int
  /// The least number of peers that pass the first gate, the report itself among them.
  public let minimumPeers: Int

  /// What either gate may be: far beyond any count, and small enough to be held in millionths.
  public static let range = 1...1_000_000_000

  /// Creates gates.
  ///
  /// - Precondition: both are within `range`; a scale needs three values whatever the gate.
  public init(minimumCount: Int = 20, minimumPeers: Int = 10) {
    precondition(
      Self.range.contains(minimumCount) && Self.range.contains(minimumPeers),
      "\(minimumCount), \(minimumPeers)")
    self.minimumCount = minimumCount
    self.minimumPeers = minimumPeers
  }
}

/// Whether a value was compared with its peers, and if not, why.
public enum PeerJudgement: UInt8, CaseIterable, Sendable {
  /// It was compared.
  case compared
  /// The denominator is below the gate.
  case smallCount
  /// Too few peers pass the gate, or the report stands in no group.
  case fewPeers
  /// There is no value.
  case notAvailable
  /// An operand stands in an identity that fails, or a share is above its whole.
  case inconsistent

  /// The token in output.
  public var name: String {
    switch self {
    case .compared: "compared"
    case .smallCount: "small_n"
    case .fewPeers: "few_peers"
    case .notAvailable: "not_available"
    case .inconsistent: "inconsistent"
    }
  }
}
