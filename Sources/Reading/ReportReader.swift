import Agencies
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
  /// - Throws: `noTables` where none of the three tables is found, nor the headings above them;
  ///   `severalReports` where table 3
  ///   stands in the text more than once.
  /// - Complexity: O(bytes).
  public mutating func read(_ source: SourceText) throws(ReadingError) -> AnnualReport {
    text.scan(source)
    numerals.removeAll(keepingCapacity: true)
    let regions = TableRegions(text)
    if regions.applicationStarts.count > 1 {
      throw .severalReports(offsets: regions.applicationStarts.map(text.offset))
    }
    if regions.activeDisclosure == nil && regions.applications == nil && regions.disputes == nil
      && !hasHeadingsOfTables(regions)
    {
      throw .noTables
    }
    var report = AnnualReport(source: source, edition: .form2021)
    readTables(regions, into: &report)
    let namesYear = TitleReader.read(text, into: &report)
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
    let prosePieces = prose.takeProse(of: text, narrative.regions)
    settle(&report, prosePieces, titleNamesYear: namesYear, headings: headings, narrative)
    let narrated = statements.read(prose, prosePieces, of: report)
    report.statements = narrated.statements
    report.statementLists = narrated.lists
    report.disputeMentions = narrated.mentions
    if let offset = narrated.firstCut {
      report.notices.append(ReadingNotice(code: .longSentence, text: "", offset: offset))
    }
    report.contents = readContents(report, prosePieces, headings, narrative)
    return report
  }

  /// Whether a text without any table is a report all the same, whose tables were published as
  /// pictures: title, year and organ are there, and the headings above two tables or more.
  private func hasHeadingsOfTables(_ regions: TableRegions) -> Bool {
    let headings = SectionReader.read(text, tables: regions).compactMap(\.section)
    let ofTables: [Section] = [.activeDisclosure, .applications, .disputes]
    guard headings.contains(.overview), ofTables.count(where: headings.contains) >= 2 else {
      return false
    }
    var report = AnnualReport(source: text.source, edition: .form2021)
    return TitleReader.read(text, into: &report) && report.agency != nil && report.year != nil
  }

  private mutating func readTables(_ regions: TableRegions, into report: inout AnnualReport) {
    var words = (old: 0, new: 0)
    if let region = regions.activeDisclosure {
      report.tables[.activeDisclosure] = text.offset(region.codes.lowerBound)
      words = ActiveDisclosureTable.headerWords(text, region)
      ActiveDisclosureTable.read(text, region, &numerals, into: &report.cells)
      for other in regions.otherDisclosures { doubt(other, in: &report) }
    }
    var results: ApplicationsTable.Result?
    if let region = regions.applications {
      report.tables[.applications] = text.offset(region.codes.lowerBound)
      results = ApplicationsTable.read(text, region, &numerals)
    }
    if let results {
      for label in results.misspelt {
        report.notices.append(
          ReadingNotice(
            code: .misspeltLabel, text: text.folded.string(label),
            offset: text.offset(label.lowerBound)))
      }
      let found = ApplicationsTable.editionLines(results.readings)
      words.old += found.old
      words.new += found.new
    }
    settleEdition(words, &report)
    if let results {
      // The label of the group （六）其他处理 of 2021 is that of a line in 2019.
      let isOld = report.edition == .form2019
      // Beside one of the three lines its values belong to a line whose own label is lost.
      let others: Set<Line> = [.otherNotSupplemented, .otherFeeUnpaid, .otherOther]
      let isLine =
        isOld
        || !results.readings.contains { others.contains($0.request.line) }
          && results.readings.contains { $0.request.line == .otherHandled && $0.hasValue }
      let own = results.readings.filter { isLine || $0.request.line != .otherHandled }
      TableRows.file(own, text, numerals, trusted: results.trusted, into: &report.cells)
    }
    if let disputes = regions.disputeTables {
      let offset = text.offset(disputes.region.codes.lowerBound)
      report.tables[.disputes] = offset
      let losesCells = results?.readings.contains { $0.width == .wider || $0.width == .other }
      let differ = DisputesTable.read(
        text, disputes, losesCells: losesCells == true, &numerals, into: &report.cells)
      if let other = regions.otherDisputes {
        for cell in Cell.all where cell.table == .disputes && !report.cells.isAbsent(cell) {
          report.cells[cell] = .unread(.damaged, offset: text.offset(other))
        }
      }
      if differ || regions.otherDisputes != nil {
        report.notices.append(
          ReadingNotice(
            code: .severalTables, text: Section.disputes.officialLabel, offset: offset))
      }
    }
    let pieces: [(Table, LabelRole)] = [
      (.applications, .resultLine), (.disputes, .disputeHeader),
    ]
    for (table, role) in pieces where report.tables[table] == nil {
      report.tables[table] = TableRegions.trace(of: role, text.hits).map { text.offset($0.start) }
    }
    var damaged: Set<Table> = []
    if report.tables[.applications] != nil && results == nil { damaged.insert(.applications) }
    if report.tables[.disputes] != nil && regions.disputes == nil { damaged.insert(.disputes) }
    markMissing(damaged, &report)
    if words.old > 0 && words.new > 0 {
      let edition = report.edition
      report.foreignCells = Cell.all.filter { cell in
        !edition.contains(cell) && report.cells.value(cell) != nil
      }
    }
  }

  /// Leaves unread the cells of table 2 that another table of the text says otherwise.
  private mutating func doubt(_ other: TableRegion, in report: inout AnnualReport) {
    var cells = CellReadings()
    ActiveDisclosureTable.read(text, other, &numerals, into: &cells)
    let doubtful = Cell.all.filter { cell in
      guard cell.table == .activeDisclosure, !cells.isAbsent(cell) else { return false }
      // What the other table does not tell it may say otherwise.
      if case .unread = cells[cell] { return true }
      return cells.value(cell) != report.cells.value(cell)
        || (cells[cell] == .blank) != (report.cells[cell] == .blank)
    }
    if doubtful.isEmpty { return }
    let offset = text.offset(other.codes.lowerBound)
    for cell in doubtful { report.cells[cell] = .unread(.damaged, offset: offset) }
    report.notices.append(
      ReadingNotice(
        code: .severalTables, text: Section.activeDisclosure.officialLabel, offset: offset))
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
  ///
  /// - Parameter damaged: The tables that are there and could not be read.
  private func markMissing(_ damaged: Set<Table>, _ report: inout AnnualReport) {
    for cell in report.edition.cells where report.cells.isAbsent(cell) {
      let isDamaged = damaged.contains(cell.table)
      let offset = report.tables[cell.table, default: 0]
      report.cells[cell] = .unread(isDamaged ? .damaged : .missing, offset: offset)
    }
  }

  private func readContents(
    _ report: AnnualReport, _ pieces: [NarrativeRegions.Region], _ headings: [SectionHeading],
    _ narrative: NarrativeRegions
  ) -> NarrativeContents {
    ContentsReader.read(
      prose, pieces, of: text, narrative, headings: headings, title: report.title?.span,
      reportYear: report.year)
  }

  /// Settles who reports for which year, where the title leaves it open.
  ///
  /// The year is that of the period that the report says its data cover, else that of its sentences,
  /// else that of its file's name; the organ that of the file's name where there is no title at all.
  private func settle(
    _ report: inout AnnualReport, _ pieces: [NarrativeRegions.Region], titleNamesYear: Bool,
    headings: [SectionHeading], _ narrative: NarrativeRegions
  ) {
    if report.agency?.kind == nil { report.bodyWords = BodyWords.read(prose, pieces) }
    var told = ToldYear.none
    if report.year == nil {
      if report.dataPeriod == nil {
        let contents = readContents(report, pieces, headings, narrative)
        report.dataPeriod = PeriodReader.period(in: contents)
        told = ToldYear.read(
          prose, pieces, contents, agency: report.agency.map { Array($0.name.utf16) } ?? [])
      }
      report.year = report.dataPeriod?.year
    }
    if report.title == nil { TitleReader.readName(text, told, into: &report) }
    if report.year == nil, !titleNamesYear, case .year(let year, let place) = told {
      report.year = year
      report.notices.append(
        ReadingNotice(code: .yearFromText, text: String(year), offset: prose.offset(place)))
    }
    noticeMissing(&report)
  }

  /// Says what could not be told: no title, no organ, no year.
  private func noticeMissing(_ report: inout AnnualReport) {
    let place = report.title.map { $0.span.start } ?? 0
    let title = report.title.map(\.text) ?? ""
    let isNamed = report.notices.contains { $0.code == .titleFromName }
    if report.title == nil && !isNamed {
      report.notices.append(ReadingNotice(code: .noTitle, text: "", offset: 0))
    }
    if report.agency == nil {
      report.notices.append(ReadingNotice(code: .noAgency, text: title, offset: place))
    }
    if report.year == nil {
      report.notices.append(ReadingNotice(code: .noYear, text: title, offset: place))
    }
  }
}
