/// What the title of a report says.
public struct Title: Hashable, Sendable {
  /// Where the organ is named, without the year; empty where the title names none.
  public let agency: Range<Int>
  /// The year of the report; nil where the title states none, or two different ones.
  public let year: Int?
  /// Whether the words 政府信息公开…年度报告, 年报 or 报告 are there.
  ///
  /// A title broken over two lines lacks them in its first line, and the agency in its second.
  public let hasTitleWords: Bool

  /// Creates a title.
  public init(agency: Range<Int>, year: Int?, hasTitleWords: Bool) {
    self.agency = agency
    self.year = year
    self.hasTitleWords = hasTitleWords
  }
}
