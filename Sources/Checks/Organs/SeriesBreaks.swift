/// Years in which the series of an organ starts anew, because others were merged into it.
///
/// Its figures of such a year and of the year before are of different bodies and are not compared.
public struct SeriesBreaks: Sendable {
  /// The first years of new series, by the id of the organ.
  public let years: [String: Set<Int>]

  /// The first years of new series, by the id of the organ.
  public init(_ years: [String: Set<Int>] = [:]) { self.years = years }

  /// Whether the series of an organ starts anew in a year.
  public func startsAnew(_ agencyID: String, in year: Int) -> Bool {
    years[agencyID]?.contains(year) == true
  }

  /// Whether the series of an organ starts anew after one year and no later than another.
  ///
  /// - Complexity: O(b) in the number of breaks of the organ.
  public func liesBetween(_ agencyID: String, after first: Int, through last: Int) -> Bool {
    years[agencyID]?.contains { $0 > first && $0 <= last } == true
  }
}
