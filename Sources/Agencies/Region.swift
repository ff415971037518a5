/// An administrative division of GB/T 2260.
public struct Region: Hashable, Sendable {
  /// The six-digit code, such as 410106.
  public let code: Int
  /// The official name, such as 上街区.
  public let name: String
  /// Province, city or county.
  public let level: AgencyLevel
  /// The code of the division it belongs to; nil for a province.
  public let parent: Int?
  /// Whether the code is in force; false where it was abolished.
  public let isCurrent: Bool
}
