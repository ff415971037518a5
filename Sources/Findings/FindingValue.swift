public import Reading

/// A value that a finding compares: as observed, as expected, or their difference.
public enum FindingValue: Hashable, Sendable {
  /// A count or an amount, exact.
  case quantity(Quantity)
  /// A share, a rate or another computed number.
  case ratio(Double)
  /// A word or a name, such as an edition.
  case text(String)
}
