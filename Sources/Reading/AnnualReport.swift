public import Agencies
public import Forms
public import Intake

/// One annual report as read: who reports, for which year, on which form, and every cell.
public struct AnnualReport: Sendable {
  /// The text the report was read from; the places of figures are offsets in it.
  public let source: SourceText
  /// The title; nil where none was found.
  public var title: ReportTitle?
  /// The organ named in the title; nil where it could not be read.
  public var agency: Agency?
  /// What the report calls the body that reports, such as 我镇; nil where an organ is named, or
  /// nothing tells.
  var bodyWords: BodyWords?
  /// The year the report is for; nil where it could not be read.
  public var year: Int?
  /// The edition of the form, by majority of its header words.
  public var edition: Edition
  /// What the report says in each cell.
  public var cells: CellReadings
  /// The cells of the other edition that print a number: reports on a mixed form have some.
  public var foreignCells: [Cell] = []
  /// The statutory sections whose headings were found, with the offset of each.
  public var sections: [Section: Int]
  /// The prose outside the tables, in the order of the text.
  public var narrative: [NarrativePart] = []
  /// The counts and shares that the narrative states, in the order of the text.
  public var statements: [Statement] = []
  /// The wholes and parts among them.
  public var statementLists: [StatementList] = []
  /// The kinds of cases of table 4 that the narrative speaks of.
  public var disputeMentions: DisputeMentions = []
  /// What the prose says in words: documents, years, what the Regulations ask for.
  public var contents = NarrativeContents()
  /// The tables that were found, with the offset of each.
  public var tables: [Table: Int]
  /// What the reader has to say about the text.
  public var notices: [ReadingNotice]
  /// The year of the period that the report says its data cover; nil where it states none.
  public var dataPeriod: StatedYear?

  /// The kind of the organ; where none is named, that of 我镇, 我局 and their like.
  public var kind: AgencyKind? {
    guard let agency else { return bodyWords?.kind }
    return agency.kind
  }
  /// The level of the organ; where none is named, that of 我镇, 我县 and their like.
  public var level: AgencyLevel? {
    guard let agency else { return bodyWords?.level }
    return agency.level
  }
  /// Whose figures the report adds up; where no organ is named, a department or a township reports
  /// its own.
  public var scope: ReportScope? {
    guard let agency else { return bodyWords?.kind.map { _ in .own } }
    return agency.scope
  }

  /// The cells of the report's edition, and those of the other edition that it prints, in the order
  /// of the form.
  public var listedCells: [Cell] {
    foreignCells.isEmpty ? edition.cells : (edition.cells + foreignCells).sorted()
  }

  /// The edition whose result lines table 3 has: that of the report, or the other one where the
  /// report prints its （六）其他处理, one line in 2019 and three in 2021, in place of its own.
  ///
  /// The identities of the two editions differ in these lines alone.
  public var resultLinesEdition: Edition {
    if foreignCells.isEmpty { return edition }
    let other: Edition = edition == .form2021 ? .form2019 : .form2021
    let own = otherLines(of: edition)
    let foreign = otherLines(of: other)
    let printsOwn = own.contains { line in
      Column.applicants.contains { cells.value(.at(line, $0)) != nil }
    }
    let printsForeign = foreign.allSatisfy { line in
      Column.applicants.contains { cells.value(.at(line, $0)) != nil }
    }
    return printsForeign && !printsOwn ? other : edition
  }

  private func otherLines(of edition: Edition) -> [Line] {
    edition == .form2019
      ? [.otherHandled] : [.otherNotSupplemented, .otherFeeUnpaid, .otherOther]
  }

  /// A hash of the text, by which the text is known when it is read again.
  public var textDigest: UInt64 { source.digest }

  /// Creates a report whose cells are all absent.
  public init(source: SourceText, edition: Edition) {
    self.source = source
    self.edition = edition
    cells = CellReadings()
    sections = [:]
    tables = [:]
    notices = []
  }
}

/// The title of a report, folded, without inner spaces.
public struct ReportTitle: Hashable, Sendable {
  /// The text.
  public let text: String
  /// Where it begins.
  public let span: SourceSpan

  /// Creates a title.
  public init(text: String, span: SourceSpan) {
    self.text = text
    self.span = span
  }
}

/// A year that the text states, with its place.
public struct StatedYear: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// Where it is stated.
  public let span: SourceSpan

  /// Creates a stated year.
  public init(year: Int, span: SourceSpan) {
    self.year = year
    self.span = span
  }
}

/// The six statutory sections.
public enum Section: Int, CaseIterable, Sendable {
  /// 一、总体情况
  case overview = 1
  /// 二、主动公开政府信息情况
  case activeDisclosure
  /// 三、收到和处理政府信息公开申请情况
  case applications
  /// 四、政府信息公开行政复议、行政诉讼情况
  case disputes
  /// 五、存在的主要问题及改进情况
  case problems
  /// 六、其他需要报告的事项
  case otherMatters

  /// The heading that the form prescribes, without its number.
  public var officialLabel: String {
    switch self {
    case .overview: "总体情况"
    case .activeDisclosure: "主动公开政府信息情况"
    case .applications: "收到和处理政府信息公开申请情况"
    case .disputes: "政府信息公开行政复议、行政诉讼情况"
    case .problems: "存在的主要问题及改进情况"
    case .otherMatters: "其他需要报告的事项"
    }
  }
}

/// Something the reader noticed that is no figure and no finding.
public struct ReadingNotice: Hashable, Sendable {
  /// What was noticed.
  public enum Code: String, CaseIterable, Sendable {
    /// No year could be read from the title.
    case noYear = "no_year"
    /// No agency could be read from the title.
    case noAgency = "no_agency"
    /// Header words of both editions.
    case mixedEdition = "mixed_edition"
    /// No title line was found.
    case noTitle = "no_title"
    /// The region of the agency could not be decided.
    case noRegion = "no_region"
    /// No header word tells the edition; the newer one was taken.
    case noEdition = "no_edition"
    /// A table stands in the text more than once, with other figures, or once in a layout that cannot
    /// be read beside the first.
    case severalTables = "several_tables"
    /// A label of the form has letters wrong or missing; its neighbours tell which it is.
    case misspeltLabel = "misspelt_label"
    /// The text has no title; the name of its file was taken for one.
    case titleFromName = "title_from_name"
    /// The title names no year; that of the sentences was taken.
    case yearFromText = "year_from_text"
    /// Neither title nor text tells the region; that of the folder was taken.
    case regionFromFolder = "region_from_folder"
    /// A sentence or a clause of the narrative is longer than is read as one, or there are more
    /// statements than are kept.
    case longSentence = "long_sentence"
  }
  /// What was noticed.
  public let code: Code
  /// The text it was noticed at; empty where there is none.
  public let text: String
  /// Where it was noticed.
  public let offset: Int

  /// Creates a notice.
  public init(code: Code, text: String, offset: Int) {
    self.code = code
    self.text = text
    self.offset = offset
  }
}
