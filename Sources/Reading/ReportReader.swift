import Forms
public import Intake

/// Reads annual reports, one after the other.
///
/// A reader keeps its buffers from one report to the next: use one for each worker.
public struct ReportReader: Sendable {
  private var text = ScannedText()
  private var numerals: [Numeral] = []
  private var prose = ScannedText()
  private var statements = StatementReader()

  /// Creates a reader.
  public init() {}

  /// Reads one report.
  ///
  /// - Throws: `noTables` where none of the three tables is found, `severalReports` where table 3
  ///   stands in the text more than once.
  /// - Complexity: O(bytes).
  public mutating func read(_ source: SourceText) throws(ReadingError) -> AnnualReport {
    text.scan(source)
    numerals.removeAll(keepingCapacity: true)
    let regions = TableRegions(text)
    if regions.applicationStarts.count > 1 {
      throw .severalReports(offsets: regions.applicationStarts.map(text.offset))
    }
    if regions.activeDisclosure == nil && regions.applications == nil && regions.disputes == nil {
      throw .noTables
    }
    var report = AnnualReport(source: source, edition: .form2021)
    readTables(regions, into: &report)
    TitleReader.read(text, into: &report)
    let headings = SectionReader.read(text, tables: regions)
    for heading in headings {
      if let section = heading.section {
        report.sections[section] = text.offset(heading.codes.lowerBound)
      }
    }
    let narrative = NarrativeRegions(text, tables: regions, headings: headings)
    report.narrative = narrative.regions.map {
      NarrativePart(section: $0.section, span: text.span($0.codes))
    }
    report.dataPeriod = PeriodReader.read(text)
    settleYear(&report)
    let prosePieces = prose.takeProse(of: text, narrative.regions)
    let narrated = statements.read(prose, prosePieces, of: report)
    report.statements = narrated.statements
    report.statementLists = narrated.lists
    report.disputeMentions = narrated.mentions
    if let offset = narrated.firstCut {
      report.notices.append(ReadingNotice(code: .longSentence, text: "", offset: offset))
    }
    report.contents = ContentsReader.read(
      prose, prosePieces, of: text, narrative, headings: headings, title: report.title?.span,
      reportYear: report.year)
    return report
  }

  private mutating func readTables(_ regions: TableRegions, into report: inout AnnualReport) {
    var words = (old: 0, new: 0)
    if let region = regions.activeDisclosure {
      report.tables[.activeDisclosure] = text.offset(region.codes.lowerBound)
      words = ActiveDisclosureTable.headerWords(text, region)
      ActiveDisclosureTable.read(text, region, &numerals, into: &report.cells)
    }
    var results: [TableRows.Reading]?
    if let region = regions.applications {
      report.tables[.applications] = text.offset(region.codes.lowerBound)
      results = ApplicationsTable.read(text, region, &numerals)
    }
    if let results {
      let found = ApplicationsTable.editionLines(results)
      words.old += found.old
      words.new += found.new
    }
    settleEdition(words, &report)
    if let results {
      // The label of the group （六）其他处理 of 2021 is that of a line in 2019.
      let isOld = report.edition == .form2019
      let own = results.filter { isOld || $0.request.line != .otherHandled || $0.hasValue }
      TableRows.file(own, text, numerals, into: &report.cells)
    }
    if let region = regions.disputes {
      report.tables[.disputes] = text.offset(region.codes.lowerBound)
      DisputesTable.read(text, region, &numerals, into: &report.cells)
    }
    let isHeaderDamaged = regions.applications != nil && results == nil
    markMissing(isHeaderDamaged: isHeaderDamaged, &report)
    if words.old > 0 && words.new > 0 {
      let edition = report.edition
      report.foreignCells = Cell.all.filter { cell in
        !edition.contains(cell) && report.cells.value(cell) != nil
      }
    }
  }

  /// The edition by majority of the header words; a notice where words of both stand in the text.
  private func settleEdition(_ words: (old: Int, new: Int), _ report: inout AnnualReport) {
    report.edition = words.old > words.new ? .form2019 : .form2021
    if words.old == 0 && words.new == 0 {
      report.notices.append(ReadingNotice(code: .noEdition, text: "", offset: 0))
    } else if min(words.old, words.new) >= 2 {
      let offset = report.tables.values.reduce(text.source.bytes.count, min)
      report.notices.append(
        ReadingNotice(
          code: .mixedEdition, text: "2019: \(words.old), 2021: \(words.new)", offset: offset))
    }
  }

  /// Every cell of the edition that no table gave is unread.
  private func markMissing(isHeaderDamaged: Bool, _ report: inout AnnualReport) {
    for cell in report.edition.cells where report.cells.isAbsent(cell) {
      let isDamaged = isHeaderDamaged && cell.table == .applications
      let offset = report.tables[cell.table, default: 0]
      report.cells[cell] = .unread(isDamaged ? .damaged : .missing, offset: offset)
    }
  }

  /// A title without a year leaves the year to the period that the report says its data cover.
  private func settleYear(_ report: inout AnnualReport) {
    if report.year == nil { report.year = report.dataPeriod?.year }
    guard report.year == nil else { return }
    if let title = report.title {
      report.notices.append(
        ReadingNotice(code: .noYear, text: title.text, offset: title.span.start))
    } else {
      report.notices.append(ReadingNotice(code: .noYear, text: "", offset: 0))
    }
  }
}
