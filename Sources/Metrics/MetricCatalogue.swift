extension Metric {
  /// All metrics, in the order in which they are printed.
  public static let catalogue: [Metric] =
    outcomes + flows + disputes + activeDisclosure + counts
}
