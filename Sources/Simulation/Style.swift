/// The odd details of one document: how it writes numbers, labels, characters and headings.
public struct Style: Sendable, Hashable {
  /// How a zero of tables 3 and 4 is written.
  public enum Zero: String, CaseIterable, Sendable {
    /// The digit 0.
    case digit
    /// Nothing at all.
    case blank
    /// The mark `/`.
    case slash
    /// The mark `-`.
    case hyphen
    /// The mark `—`.
    case dash
    /// The word 无.
    case none
  }

  /// How digits are grouped by thousands.
  public enum Grouping: String, CaseIterable, Sendable {
    /// Not at all.
    case none
    /// With `,`.
    case comma
    /// With `，`.
    case fullWidthComma
  }

  /// How a change on last year is signed (edition 2019).
  public enum Sign: String, CaseIterable, Sendable {
    /// `+1036` and `-417`.
    case ascii
    /// `1036` and `−417`, with U+2212.
    case minus
    /// `+1036` and `－417`, full width.
    case fullWidth
    /// `增1036` and `减417`.
    case word
  }

  /// How the fee is written.
  public enum Fee: String, CaseIterable, Sendable {
    /// With the four decimals the form asks for.
    case fourDecimals
    /// With six decimals.
    case sixDecimals
    /// As a whole number of 万元.
    case whole
    /// In yuan, with the unit in the cell.
    case yuan
    /// With four decimals at most, and 万元 in the cell.
    case unitInCell
  }

  /// How labels are written.
  public enum Labels: String, CaseIterable, Sendable {
    /// As the form prints them.
    case official
    /// With half-width brackets and a space behind them and behind numbers: `(一) 予以公开`.
    case halfWidth
    /// With 逾期不补正 and 逾期不缴费 for the two long lines.
    case short
    /// With explanatory notes, as on some forms of 2019.
    case annotated
  }

  /// Which look-alike characters replace ordinary ones.
  public enum Radicals: String, CaseIterable, Sendable {
    /// None.
    case none
    /// Kangxi and CJK radicals for every character that has one.
    case all
  }

  /// What separates the words of a line.
  public enum Space: String, CaseIterable, Sendable {
    /// U+0020.
    case ordinary
    /// U+00A0.
    case noBreak
    /// U+3000.
    case ideographic
    /// U+0020 with a U+200B behind it.
    case zeroWidth
  }

  /// What ends a line.
  public enum LineEnd: String, CaseIterable, Sendable {
    /// LF.
    case lf
    /// CR LF.
    case crlf
    /// CR.
    case cr
  }

  /// Where the title stands.
  public enum Title: String, CaseIterable, Sendable {
    /// On one line before the first heading.
    case first
    /// Organ and year on two lines.
    case twoLines
    /// After the first heading.
    case afterFirstHeading
  }

  /// What marks the headings.
  public enum Headings: String, CaseIterable, Sendable {
    /// Nothing.
    case plain
    /// Two `#` each.
    case even
    /// A different number of `#` each time.
    case mixed
  }

  /// Where the heading of the result lines, 三、本年度办理结果, stands in flat text.
  public enum ResultsHeading: String, CaseIterable, Sendable {
    /// Before the result lines, on two lines.
    case before
    /// One or two characters at a time between the rows.
    case vertical
  }

  /// How a zero of tables 3 and 4 is written.
  public var zero = Zero.digit
  /// How digits are grouped.
  public var grouping = Grouping.none
  /// Whether digits in cells are full width.
  public var fullWidthDigits = false
  /// How changes are signed.
  public var sign = Sign.ascii
  /// How the fee is written.
  public var fee = Fee.fourDecimals
  /// How labels are written.
  public var labels = Labels.official
  /// Which look-alikes replace ordinary characters.
  public var radicals = Radicals.none
  /// What separates words.
  public var space = Space.ordinary
  /// What ends a line.
  public var lineEnd = LineEnd.lf
  /// Whether the file begins with a byte-order mark.
  public var byteOrderMark = false
  /// Where the title stands.
  public var title = Title.first
  /// What marks the headings.
  public var headings = Headings.plain
  /// Where the heading of the result lines stands in flat text.
  public var resultsHeading = ResultsHeading.before
  /// Whether the overview holds a list numbered 一、二、三 like the sections.
  public var innerList = false
  /// Whether breadcrumbs and a block with the index number stand before the title.
  public var frontMatter = false
  /// Whether header words are broken in two.
  public var brokenHeaders = false
  /// Whether lines of flat text are separated by empty lines.
  public var looseLines = true

  /// The same style with header words left whole.
  var unbroken: Style {
    var style = self
    style.brokenHeaders = false
    return style
  }

  /// The plainest style.
  public init() {}
}
