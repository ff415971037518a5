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
    var untrusted: [(cell: Cell, place: Int)] = []
    var frameEnd = 0
    var belowHeads: Range<Int>?
    for (i, hit) in hits.enumerated() {
      switch hit.label {
      case .activeDisclosureFrame:
        header.begin()
        belowHeads = nil
        frameEnd = hit.end
      case .decisionsThisYear:
        header.add(.decisions, .form2021)
      case .procurementAmount:
        header.add(.amount, .form2019)
      case .column(let column):
        header.add(column, edition(of: column))
      case .line(let line):
        guard line.table == .activeDisclosure else { continue }
        if header.columns.isEmpty, frameEnd > 0, frameEnd < hit.start,
          let wrapped = wrappedHeads(text, frameEnd..<hit.start)
        {
          for column in wrapped.columns { header.add(column, wrapped.edition) }
        }
        guard let edition = header.edition else { continue }
        let columns = edition.columns(of: line)
        let boundary = i + 1 < hits.count ? hits[i + 1].start : region.codes.upperBound
        if columns.isEmpty { continue }
        if !header.isMixed && isRecognised(header.columns, as: columns) {
          var request = RowRequest(
            line: line, hit: hit, boundary: boundary, cells: edition.cells(of: line))
          if i > 0, isHead(hits[i - 1].label), hits[i - 1].end <= hit.start {
            belowHeads = hits[i - 1].end..<hit.start
          }
          request.belowHeads = belowHeads
          requests.append(request)
          for column in columns where !header.columns.contains(column) {
            untrusted.append((.at(line, column), hit.start))
          }
        } else {
          for column in columns { untrusted.append((.at(line, column), hit.start)) }
        }
      default: continue
      }
    }
    let readings = TableRows.read(text, requests, codes: region.codes, &numerals)
    TableRows.file(readings, text, numerals, into: &cells)
    for (cell, place) in untrusted {
      cells[cell] = .unread(.damaged, offset: text.offset(place))
    }
    convertAmounts(readings, text, Array(hits), numerals, into: &cells)
  }

  private static func isHead(_ label: Label) -> Bool {
    switch label {
    case .column, .decisionsThisYear, .procurementAmount: true
    default: false
    }
  }

  /// 处理决定数量 without 本年 and the counts of items are of 2019.
  private static func edition(of column: Column) -> Edition {
    switch column {
    case .issued, .repealed, .inForce, .amount: .form2021
    default: .form2019
    }
  }

  /// The heads of one part of the table that are broken into pieces over lines; nil where a range
  /// holds no such heads.
  private static func wrappedHeads(
    _ text: ScannedText, _ range: Range<Int>
  ) -> (columns: [Column], edition: Edition)? {
    if range.count < 6 || !range.contains(where: { text[$0] == 0x0A }) { return nil }
    let lines = WrappedHeads.lines(text, range, without: [])
    for (columns, edition, heads) in headings where WrappedHeads.match(lines, heads) != nil {
      return (columns, edition)
    }
    return nil
  }

  /// The columns that stand side by side in one part of the table, with their heads.
  private static let headings: [(columns: [Column], edition: Edition, heads: [[UInt16]])] =
    Edition.allCases.flatMap { edition in
      var seen: [[Column]] = []
      for line in edition.lines(of: .activeDisclosure) {
        let columns = edition.columns(of: line)
        if !columns.isEmpty && !seen.contains(columns) { seen.append(columns) }
      }
      return seen.map { columns in
        (columns, edition, columns.map { Array(head(of: $0, edition).utf16) })
      }
    }

  private static func head(of column: Column, _ edition: Edition) -> String {
    switch (column, edition) {
    case (.decisions, .form2021): "本年处理决定数量"
    case (.amount, .form2021): "本年收费金额"
    case (.amount, .form2019): "采购总金额"
    default: column.officialLabel.replacing("/", with: "")
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
