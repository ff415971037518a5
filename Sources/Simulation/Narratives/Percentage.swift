/// Shares and their changes, rounded half up as officials do.
enum Percentage {
  /// A share in percent, in units of its last decimal.
  ///
  /// - Precondition: the whole is positive.
  static func share(_ part: Int, of whole: Int, decimals: Int) -> Int64 {
    precondition(whole > 0, "a share of \(whole)")
    return rounded(Int64(part) * scale(decimals), by: Int64(whole))
  }

  /// A count as a multiple of another, in units of its last decimal.
  ///
  /// - Precondition: the other is positive.
  static func multiple(_ count: Int, of other: Int, decimals: Int) -> Int64 {
    precondition(other > 0, "a multiple of \(other)")
    return rounded(Int64(count) * scale(decimals) / 100, by: Int64(other))
  }

  /// The change between two shares in points of a hundred, without its sign.
  static func points(
    _ now: (part: Int, whole: Int), _ before: (part: Int, whole: Int), decimals: Int
  ) -> Int64 {
    let change = now.part * before.whole - before.part * now.whole
    return rounded(
      Int64(change.magnitude) * scale(decimals), by: Int64(now.whole * before.whole))
  }

  /// A hundred in units of the last decimal.
  private static func scale(_ decimals: Int) -> Int64 { [100, 1_000, 10_000][decimals] }

  private static func rounded(_ numerator: Int64, by denominator: Int64) -> Int64 {
    (2 * numerator + denominator) / (2 * denominator)
  }
}
