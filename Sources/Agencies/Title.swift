/// What the title of a report says.
public struct Title: Hashable, Sendable {
  /// Where the organ is named, without the year; empty where the title names none.
  public let agency: Range<Int>
  /// The year of the report; nil where the title states none, or two different ones.
  public let year: Int?
  /// Whether the words 政府信息公开…年度报告, 年报 or 报告 are there.
  ///
  /// A title broken over two lines lacks them in its first line, and the agency in its second.
  public var hasTitleWords: Bool { wordsEnd != nil }
  /// Where the title words end; nil where they are not there.
  public let wordsEnd: Int?
  /// Whether a year is named, be it one that cannot be: 20211年, or two of them.
  public let namesYear: Bool

  /// Creates a title.
  public init(agency: Range<Int>, year: Int?, wordsEnd: Int?, namesYear: Bool) {
    self.agency = agency
    self.year = year
    self.wordsEnd = wordsEnd
    self.namesYear = namesYear
  }
}
