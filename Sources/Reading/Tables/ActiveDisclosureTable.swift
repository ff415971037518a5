import Forms
import Intake

/// Table 2, whose parts each have a header of their own that tells the edition.
enum ActiveDisclosureTable {
  /// The edition that the header words seen last belong to, and whether they stand in order.
  private struct Header {
    var edition: Edition?
    var columns: [Column] = []
    /// Whether words of both editions stand in one header: 上年处理决定数量 beside 本年处理决定数量.
    var isMixed = false

    mutating func begin() {
      columns = []
      isMixed = false
    }

    mutating func add(_ column: Column, _ edition: Edition) {
      if !columns.isEmpty && columns.last == column && self.edition != edition { isMixed = true }
      if self.edition != edition { columns = [] }
      self.edition = edition
      columns.append(column)
    }
  }

  /// Reads the lines of the table; a line under a header that puts its columns in another order, or
  /// of which too little is left, is marked as damaged.
  static func read(
    _ text: ScannedText, _ region: TableRegion, _ numerals: inout [Numeral],
    into cells: inout CellReadings
  ) {
    let hits = text.hits[region.hits].filter { $0.label != .titleWords }
    var header = Header()
    var requests: [RowRequest] = []
    for (i, hit) in hits.enumerated() {
      switch hit.label {
      case .activeDisclosureFrame: header.begin()
      case .decisionsThisYear: header.add(.decisions, .form2021)
      case .procurementAmount: header.add(.amount, .form2019)
      case .column(let column): header.add(column, edition(of: column))
      case .line(let line):
        guard line.table == .activeDisclosure, let edition = header.edition else { continue }
        let columns = edition.columns(of: line)
        let boundary = i + 1 < hits.count ? hits[i + 1].start : region.codes.upperBound
        if columns.isEmpty { continue }
        if !header.isMixed && isRecognised(header.columns, as: columns) {
          requests.append(
            RowRequest(line: line, hit: hit, boundary: boundary, cells: edition.cells(of: line)))
        } else {
          for column in columns {
            cells[.at(line, column)] = .unread(.damaged, offset: text.offset(hit.start))
          }
        }
      default: continue
      }
    }
    let readings = TableRows.read(text, requests, codes: region.codes, &numerals)
    TableRows.file(readings, text, numerals, into: &cells)
    for hit in hits {
      guard hit.label == .column(.amount) || hit.label == .procurementAmount else { continue }
      let line: Line = hit.label == .procurementAmount ? .procurement : .fees
      apply(headerUnit(text, hit), to: .at(line, .amount), text, &cells)
    }
  }

  private static let longestUnit = 20

  /// The unit that a header names behind a word for an amount.
  private enum HeaderUnit {
    /// 万元, or none.
    case tenThousandYuan
    /// 元.
    case yuan
    /// Another unit, or more than one.
    case unknown
  }

  /// The unit of an amount, as in （单位：元）.
  private static func headerUnit(_ text: ScannedText, _ hit: LabelHit) -> HeaderUnit {
    var unit = HeaderUnit.tenThousandYuan
    var found = 0
    var word: [UInt16] = []
    for i in hit.end..<min(text.count, hit.end + longestUnit) where !ScannedText.isWhite(text[i]) {
      let code = text[i]
      if code == 0x7C || code == 0x29 || ScannedText.isDigit(code) { break }
      if code == 0x5143 {
        found += 1
        unit = word.isEmpty ? .yuan : word == [0x4E07] ? .tenThousandYuan : .unknown
      } else if ScannedText.isHan(code) {
        word.append(code)
      } else {
        word = []
      }
    }
    return found > 1 ? .unknown : unit
  }

  /// Converts an amount that bears no unit of its own to 万元; unread where its unit is not known.
  private static func apply(
    _ unit: HeaderUnit, to cell: Cell, _ text: ScannedText, _ cells: inout CellReadings
  ) {
    guard unit != .tenThousandYuan, let figure = cells.figure(cell),
      !text.source.text(figure.span).hasSuffix("元")
    else { return }
    if unit == .yuan && figure.value.millionths % 10_000 == 0 {
      cells.setNumber(figure.value.millionths / 10_000, at: cell, span: figure.span)
    } else {
      cells[cell] = .unread(.number, offset: figure.span.start)
    }
  }

  /// 处理决定数量 without 本年 and the counts of items are of 2019.
  private static func edition(of column: Column) -> Edition {
    switch column {
    case .issued, .repealed, .inForce, .amount: .form2021
    default: .form2019
    }
  }

  /// Whether enough of a header is left, in order: all words but one, at least one of a pair.
  private static func isRecognised(_ found: [Column], as columns: [Column]) -> Bool {
    var previous = -1
    var inOrder = 0
    for column in found {
      guard let position = columns.firstIndex(of: column) else { continue }
      if position <= previous { return false }
      previous = position
      inOrder += 1
    }
    return inOrder >= max(1, columns.count - 1)
  }

  /// The number of different header words of each edition.
  static func headerWords(_ text: ScannedText, _ region: TableRegion) -> (old: Int, new: Int) {
    var old: Set<UInt8> = []
    var new: Set<UInt8> = []
    for hit in text.hits[region.hits] {
      switch hit.label {
      case .decisionsThisYear: new.insert(hit.id)
      case .procurementAmount: old.insert(hit.id)
      case .column(let column):
        if edition(of: column) == .form2021 { new.insert(hit.id) } else { old.insert(hit.id) }
      default: continue
      }
    }
    return (old.count, new.count)
  }
}
