import Agencies
import Checks
import Findings
import Forms
import Intake
import Metrics
import Reading
import Reporting

/// What is kept of a source once its text is dropped.
struct CheckedReport {
  let name: String
  /// The numbers, and what checks of the corpus need; nil where the source gave no report.
  let record: (report: AgencyYear, filing: Filing)?
  let findings: [Finding]
  let unread: [UnreadRow]
  /// The digest, where it was asked for or a finding cites the source.
  let digest: SHA256Digest?
  /// Where the text was put by; nil where it was not, because it can be read again or no check asks
  /// for it.
  let place: Result<TextArchive.Place, AuditError>?
}

/// Reads and checks reports, one after the other; each worker has one.
struct ReportChecker {
  private var reader = ReportReader()
  private let checks: [Check]
  private let hashing: SourceHashing
  private var filer: ReportFiler
  private let archive: TextArchive?
  private let aliases: OrganAliases
  /// The verdicts on all reports so far.
  private(set) var tally = Tally()

  /// Prepares to check reports.
  ///
  /// - Parameters:
  ///   - archive: Where texts are put by that cannot be read again; nil where they can.
  ///   - aliases: Under which id the report of an organ stands.
  init(checks: [Check], hashing: SourceHashing, archive: TextArchive?, aliases: OrganAliases) {
    self.checks = checks
    self.hashing = hashing
    self.archive = archive
    self.aliases = aliases
    filer = ReportFiler(for: checks)
  }

  /// Reads and checks the report of a source.
  ///
  /// - Parameter position: The position of the source in the run.
  mutating func check(_ source: Source, position: Int) -> CheckedReport {
    let reading = source.read(with: &reader, aliases: aliases)
    var findings: [Finding] = []
    var record: (report: AgencyYear, filing: Filing)?
    var unread: [UnreadRow] = []
    var place: Result<TextArchive.Place, AuditError>?
    switch reading.report {
    case .success(let report):
      findings = checks.findings(in: report, tally: &tally)
      let figures = AgencyYear(report, source: position)
      record = (figures, filer.file(report, figures: figures))
      if let archive {
        place = Result { () throws(AuditError) in try archive.put(report.source) }
      }
      unread = report.unreadRows(source: position)
    case .failure(let failure):
      unread = [UnreadRow(source: position, problem: .file(failure))]
    }
    return CheckedReport(
      name: reading.name, record: record, findings: findings, unread: unread,
      digest: digest(of: reading, isCited: !findings.isEmpty), place: place)
  }

  private func digest(of reading: SourceReading, isCited: Bool) -> SHA256Digest? {
    guard let original = reading.original else { return nil }
    return isCited || hashing == .hashed ? SHA256Digest(of: original) : nil
  }
}

extension AnnualReport {
  /// What of the report could not be read: a missing organ or year, and cells, in form order.
  func unreadRows(source: Int) -> [UnreadRow] {
    var positions: [Int: SourcePosition] = [:]
    func position(_ offset: Int) -> SourcePosition {
      if let known = positions[offset] { return known }
      let position = self.source.position(at: offset)
      positions[offset] = position
      return position
    }
    func row(_ problem: UnreadRow.Problem) -> UnreadRow {
      UnreadRow(source: source, agencyID: agency?.id, year: year, problem: problem)
    }
    var rows: [UnreadRow] = []
    for notice in notices {
      guard let failure = FileFailure(notice, at: position(notice.offset)) else { continue }
      rows.append(row(.file(failure)))
    }
    for cell in edition.cells {
      guard case .unread(let code, let offset) = cells[cell] else { continue }
      rows.append(row(.cell(cell, code, position(offset))))
    }
    return rows
  }
}

extension FileFailure {
  /// A report that is left out of comparisons, for want of an organ or a year; nil for any other
  /// notice.
  fileprivate init?(_ notice: ReadingNotice, at position: SourcePosition) {
    switch notice.code {
    case .noYear:
      self.init(
        code: notice.code.rawValue,
        reason: LocalizedText(
          zh: "未能读出年度，只在本报告内核对，不与其他报告比较",
          en: "no year could be read; checked within itself and left out of comparisons"),
        position: position)
    case .noAgency:
      self.init(
        code: notice.code.rawValue,
        reason: LocalizedText(
          zh: "未能读出机关名称，只在本报告内核对，不与其他报告比较",
          en: "no organ could be read; checked within itself and left out of comparisons"),
        position: position)
    case .mixedEdition, .noTitle, .noRegion, .noEdition, .titleFromName, .yearFromText,
      .regionFromFolder:
      return nil
    }
  }
}
