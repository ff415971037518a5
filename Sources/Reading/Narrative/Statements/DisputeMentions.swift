/// The kinds of cases of table 4 that the narrative speaks of at all.
public struct DisputeMentions: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8
  /// Creates a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// Administrative reconsideration.
  public static let reconsideration = DisputeMentions(rawValue: 1)
  /// Administrative litigation.
  public static let suits = DisputeMentions(rawValue: 2)
}
