/// A division of rows into panels whose boundaries depend on the row index alone.
///
/// Floating-point sums differ in their last bits by how they are split. Because the boundaries are
/// fixed and partial results are merged in panel order, a result never depends on how many workers
/// computed the panels.
struct RowPanels: Sequence {
  /// The height of every panel but the last: 40 columns of it fill two thirds of a megabyte, which
  /// stays within a core's second-level cache.
  static let height = 2048

  /// The number of rows divided.
  let rows: Int

  func makeIterator() -> AnyIterator<Range<Int>> {
    var start = 0
    return AnyIterator {
      guard start < rows else { return nil }
      defer { start += Self.height }
      return start..<Swift.min(start + Self.height, rows)
    }
  }
}
