public import Intake

/// A document that the narrative cites by its number.
public struct Citation: Hashable, Sendable {
  /// The number as it is printed.
  public let number: DocumentNumber
  /// Where the number stands.
  public let span: SourceSpan
  /// The title that the number belongs to, folded, without spaces; nil where none stands beside it.
  public let title: String?
  /// Whether the text calls the document a former one.
  public let isFormer: Bool
  /// The sentence of a document that is named without its title, folded, without spaces; nil where a
  /// title in 《》 stands beside the number, and in an enumeration of numbers.
  public let sentence: String?

  /// Creates a citation.
  public init(
    number: DocumentNumber, span: SourceSpan, title: String?, isFormer: Bool,
    sentence: String? = nil
  ) {
    self.number = number
    self.span = span
    self.title = title
    self.isFormer = isFormer
    self.sentence = sentence
  }
}

/// The number of an official document, such as 国办发〔2021〕12号.
public struct DocumentNumber: Hashable, Sendable {
  /// The series of a number: whose document it is.
  public enum Series: String, CaseIterable, Sendable {
    /// The State Council.
    case stateCouncil = "国发"
    /// The General Office of the State Council.
    case generalOffice = "国办发"
    /// Letters of the General Office.
    case generalOfficeLetter = "国办函"
    /// Letters of its secretariat.
    case secretariatLetter = "国办秘函"
    /// Letters of its office of government information.
    case informationOfficeLetter = "国办公开办函"
    /// The general office of the party's Central Committee.
    case partyOffice = "中办发"
    /// Orders of the State Council, which bear no year.
    case order = "国务院令"
  }

  /// The series.
  public let series: Series
  /// The year in brackets; nil for an order.
  public let year: Int?
  /// The number within the year, or that of the order.
  public let ordinal: Int

  /// Creates a number.
  public init(_ series: Series, _ year: Int?, _ ordinal: Int) {
    self.series = series
    self.year = year
    self.ordinal = ordinal
  }
}

extension DocumentNumber: CustomStringConvertible {
  /// The number in its usual spelling.
  public var description: String {
    guard let year else { return "\(series.rawValue)第\(ordinal)号" }
    return "\(series.rawValue)〔\(year)〕\(ordinal)号"
  }
}
