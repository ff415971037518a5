import Agencies
import Forms
import Intake
import Reading

/// A report built in code: a text with one cell to a line, and the readings of it.
struct SampleReport {
  var edition: Edition
  var path = "reports/a.txt"
  /// What is printed in each cell; nil is a blank place.
  var printed: [Cell: String?] = [:]
  var unread: [Cell: UnreadCode] = [:]
  var title = "某县教育局2021年政府信息公开工作年度报告"

  /// An edition in which every cell prints 0.
  init(zerosIn edition: Edition) {
    self.edition = edition
    for cell in edition.cells { printed[cell] = "0" }
  }

  /// A sound report of 2021: every identity holds, no two neighbouring cells are equal by accident.
  ///
  /// Natural persons: 20 received + 3 carried over = 21 concluded + 2 carried forward, with
  /// 10 granted, 4 partly, 5 not held, 2 duplicate. Enterprises: 6 + 1 = 5 + 2, with 3 granted and
  /// 2 other. Reconsideration 3 + 1 + 0 + 2 = 6, direct suit 1 + 0 + 1 + 0 = 2.
  static var sound: SampleReport {
    var report = SampleReport(zerosIn: .form2021)
    report.set(.received, [20, 6, 0, 0, 0, 0, 26])
    report.set(.carriedOver, [3, 1, 0, 0, 0, 0, 4])
    report.set(.granted, [10, 3, 0, 0, 0, 0, 13])
    report.set(.partlyGranted, [4, 0, 0, 0, 0, 0, 4])
    report.set(.unavailableNotHeld, [5, 0, 0, 0, 0, 0, 5])
    report.set(.notProcessedDuplicate, [2, 0, 0, 0, 0, 0, 2])
    report.set(.otherOther, [0, 2, 0, 0, 0, 0, 2])
    report.set(.concluded, [21, 5, 0, 0, 0, 0, 26])
    report.set(.carriedForward, [2, 2, 0, 0, 0, 0, 4])
    report.set(.reconsideration, [3, 1, 0, 2, 6])
    report.set(.directSuit, [1, 0, 1, 0, 2])
    report.printed[.at(.fees, .amount)] = "25.1000"
    return report
  }

  /// Prints a line of table 3 or 4, column by column.
  mutating func set(_ line: Line, _ values: [Int?]) {
    let columns = edition.columns(of: line)
    precondition(columns.count == values.count)
    for (column, value) in zip(columns, values) {
      printed[.at(line, column)] = .some(value.map(String.init))
    }
  }

  /// Prints one cell.
  mutating func set(_ line: Line, _ column: Column, _ text: String?) {
    printed[.at(line, column)] = .some(text)
  }

  /// The report with the agency and the year of its title.
  func report(
    year: Int? = 2021, level: AgencyLevel? = .county, scope: ReportScope? = .own,
    id: String = "410106/department/教育局"
  ) -> AnnualReport {
    var result = fragment()
    let end = title.utf8.count
    result.title = ReportTitle(text: title, span: SourceSpan(start: 0, end: end))
    result.year = year
    result.agency = Agency(
      name: "某县教育局", id: id, region: 410106, level: level, kind: .department, scope: scope)
    for section in Section.allCases { result.sections[section] = 0 }
    for table in Table.allCases { result.tables[table] = 0 }
    return result
  }

  /// The cells alone, without title, agency, year, sections or tables.
  func fragment() -> AnnualReport {
    var text = title + "\n"
    var readings = CellReadings()
    for cell in edition.cells {
      text += cell.id + " "
      if let code = unread[cell] {
        readings[cell] = .unread(code, offset: text.utf8.count)
      } else if case .some(.some(let number)) = printed[cell] {
        let start = text.utf8.count
        text += number
        let span = SourceSpan(start: start, end: text.utf8.count)
        readings[cell] =
          number == "/"
          ? .notApplicable(span)
          : .printed(Figure(cell: cell, value: Self.value(of: number), span: span))
      } else {
        readings[cell] = .blank
      }
      text += "\n"
    }
    var result = AnnualReport(
      source: SourceText(path: path, string: text), edition: edition)
    result.cells = readings
    return result
  }

  /// The value of a simple decimal; a unit behind it is left out.
  private static func value(of text: String) -> Quantity {
    let sign: Int64 = text.hasPrefix("-") ? -1 : 1
    let digits = text.drop { $0 == "-" }.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let parts = digits.split(separator: ".")
    let whole = Int64(parts[0])! * Quantity.scale
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    let padded = fraction + String(repeating: "0", count: 6 - fraction.count)
    return Quantity(millionths: sign * (whole + Int64(padded)!))
  }
}
