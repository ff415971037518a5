/// A change of law after which some counts of a year can no longer be held against those before it.
public struct StructuralBreak: Sendable, Hashable {
  /// The first year that is counted under the new law, as a whole or in part.
  public let firstYear: Int
  /// The law and the day from which it holds, in Chinese.
  public let chinese: String
  /// The law and the day from which it holds, in English.
  public let english: String
  /// The tables whose counts it moves.
  public let tables: [Table]

  /// The breaks since the form of 2019, the earliest first.
  ///
  /// The revised Administrative Reconsideration Law, article 23, sends whoever is refused information
  /// to reconsideration first: direct suits fall and reconsiderations rise.
  public static let all = [
    StructuralBreak(
      firstYear: 2024, chinese: "新《行政复议法》自2024年1月1日起施行",
      english: "the revised Administrative Reconsideration Law holds from 2024-01-01",
      tables: [.disputes])
  ]

  /// The breaks of a table between the ends of two years; none where the years are one.
  public static func breaks(of table: Table, after earlier: Int, upTo later: Int)
    -> [StructuralBreak]
  {
    all.filter { $0.tables.contains(table) && earlier < $0.firstYear && $0.firstYear <= later }
  }
}
