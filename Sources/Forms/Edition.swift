/// An edition of the statutory form.
///
/// A report's edition is told by its header words, never by its year.
public enum Edition: UInt8, CaseIterable, Sendable {
  /// The trial form of 2019, used for the reports of 2019 and 2020.
  case form2019
  /// The form of 2021, used for the reports of 2021 and later.
  case form2021

  /// The name printed in output: `2019` or `2021`.
  public var name: String {
    switch self {
    case .form2019: "2019"
    case .form2021: "2021"
    }
  }

  /// The number of the document that prescribes the form.
  public var instrument: String {
    switch self {
    case .form2019: "国办公开办函〔2019〕60号"
    case .form2021: "国办公开办函〔2021〕30号"
    }
  }

  /// The years whose reports are due on this form.
  public var reportYears: ClosedRange<Int> {
    switch self {
    case .form2019: 2019...2020
    case .form2021: 2021...Int.max
    }
  }
}
