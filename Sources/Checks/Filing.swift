public import Findings
import Forms
public import Metrics
public import Reading

/// What a check of a whole corpus needs of one report, so that the reports need not be kept.
public final class Filing: Sendable {
  /// The organ, the year and the source.
  public let subject: Subject
  /// The title, quoted; nil where there is none.
  public let title: Evidence?
  /// A fingerprint of the edition and of what every cell says; equal cells have equal fingerprints.
  public let fingerprint: UInt64
  /// The numbers of the cells.
  public let figures: AgencyYear
  /// The tables whose blanks are zeros.
  let blanks: ConfirmedBlanks
  /// The tables with a cell that could not be read.
  let unreadTables: Set<Table>
  /// What the narrative says of the year before.
  let claims: [PastClaim]
  /// The prose; nil where no check compares it.
  let narrative: FiledNarrative?

  /// Takes what is needed from a report; the prose is taken by a `ReportFiler`.
  ///
  /// - Parameter figures: The numbers of the report, which need not be copied once more.
  public convenience init(_ report: AnnualReport, figures: AgencyYear) {
    self.init(report, figures: figures, narrative: nil)
  }

  init(_ report: AnnualReport, figures: AgencyYear, narrative: FiledNarrative?) {
    self.figures = figures
    blanks = ConfirmedBlanks(report)
    unreadTables = Self.unreadTables(of: report)
    claims = PastClaim.all(in: report)
    subject = Subject(report, position: figures.source)
    title = report.title.map { Evidence(report.source, $0.span) }
    fingerprint = Self.fingerprint(of: report)
    self.narrative = narrative
  }

  private init(_ other: Filing, figures: AgencyYear) {
    self.figures = figures
    subject = other.subject.at(position: figures.source)
    title = other.title
    fingerprint = other.fingerprint
    blanks = other.blanks
    unreadTables = other.unreadTables
    claims = other.claims
    narrative = other.narrative
  }

  /// The same filing with the position of other figures.
  public func with(_ figures: AgencyYear) -> Filing { Filing(self, figures: figures) }

  private static func unreadTables(of report: AnnualReport) -> Set<Table> {
    var tables: Set<Table> = []
    for cell in report.edition.cells {
      switch report.cells[cell] {
      case .unread, .absent: tables.insert(cell.table)
      case .printed, .blank, .notApplicable: continue
      }
    }
    return tables
  }

  /// A hash of the state and the value of each cell.
  private static func fingerprint(of report: AnnualReport) -> UInt64 {
    var hash = StableHash()
    hash.mix(word: UInt64(report.edition.rawValue))
    for cell in report.edition.cells {
      switch report.cells[cell] {
      case .printed(let figure): hash.mix(word: UInt64(bitPattern: figure.value.millionths))
      case .blank: hash.mix(word: .max)
      case .notApplicable: hash.mix(word: .max - 1)
      case .unread, .absent: hash.mix(word: .max - 2)
      }
    }
    return hash.value
  }
}
