import Forms

/// Table 3: 25 lines (2019: 23) of seven applicant columns.
enum ApplicationsTable {
  /// What was read of the lines, and which columns the head names as the form does.
  struct Result: Sendable {
    var readings: [TableRows.Reading]
    let trusted: [Bool]
    /// The labels that are misspelt.
    let misspelt: [Range<Int>]
  }

  /// Reads the lines of the table.
  ///
  /// - Returns: nil where the header puts the columns in another order or cannot be recognised; the
  ///   lines may then not be read at all.
  static func read(
    _ text: ScannedText, _ region: TableRegion, _ numerals: inout [Numeral]
  ) -> Result? {
    let hits = Array(text.hits[region.hits])
    guard let firstRow = hits.firstIndex(where: isRowStart),
      let trust = ApplicantHeads.trusted(text, hits[..<firstRow], end: hits[firstRow].start)
    else { return nil }
    let (rows, misspelt) = requests(
      text, hits, firstRow: firstRow, end: region.codes.upperBound)
    var readings = TableRows.read(
      text, rows, codes: region.codes, head: place(of: hits[..<firstRow], text), &numerals)
    // Where 总计 is printed first, one row that says so is enough.
    if beginWithTotal(readings, numerals, least: trust.beginsWithTotal ? 1 : 2) { return nil }
    let isUneven = readings.contains { reading in
      if case .values = reading.values { return reading.width == .wider }
      // （六）其他处理 is a group without values in the form of 2021.
      return reading.request.line != .otherHandled
    }
    if trust.hasMore && isUneven {
      readings = rows.map {
        TableRows.Reading(request: $0, values: .unread(.shifted), in: numerals)
      }
    } else if !trust.isExact {
      // Where a head is lost or added its column may be too, and a row with a blank stands anywhere.
      readings = readings.map { reading in
        guard case .values(let range) = reading.values,
          numerals[range].contains(where: { $0.kind == .empty })
        else { return reading }
        return TableRows.Reading(request: reading.request, values: .unread(.shifted), in: numerals)
      }
    }
    return Result(readings: readings, trusted: trust.columns, misspelt: misspelt)
  }

  private static func place(of heads: ArraySlice<LabelHit>, _ text: ScannedText) -> HeadPlace? {
    guard let first = heads.last(where: { $0.label == .column(.naturalPerson) }),
      let last = heads.last(where: { $0.label == .line(.concluded) })
    else { return nil }
    return HeadPlace(first: first, last: last, columns: Column.applicants.count, text)
  }

  /// Whether the first value of most rows is the total of the others and the last one is not: then
  /// 总计 is the first column, whatever the order in which the heads are printed.
  private static func beginWithTotal(
    _ readings: [TableRows.Reading], _ numerals: [Numeral], least: Int
  ) -> Bool {
    var first = 0
    var last = 0
    for reading in readings {
      guard case .values(let range) = reading.values, let head = numerals[range].first,
        let tail = numerals[range].last
      else { continue }
      let sum = numerals[range].reduce(Int64(0)) { $0 + $1.millionths }
      if head.millionths == tail.millionths { continue }
      if sum - head.millionths == head.millionths { first += 1 }
      if sum - tail.millionths == tail.millionths { last += 1 }
    }
    return first >= least && first > last
  }

  /// What the lines that only one edition has say of the edition: 1 for labels, 2 for values.
  static func editionLines(_ readings: [TableRows.Reading]) -> (old: Int, new: Int) {
    var old = 0
    var new = 0
    for reading in readings {
      let hasValues = if case .values = reading.values { reading.hasValue } else { false }
      switch reading.request.line {
      case .otherHandled: old = max(old, hasValues ? 2 : reading.hasValue ? 1 : 0)
      case .otherNotSupplemented, .otherFeeUnpaid: new = max(new, hasValues ? 2 : 1)
      default: continue
      }
    }
    return (old, new)
  }

  /// Lines that begin the body of the table; 其他 and 总计 are header words too.
  private static func isRowStart(_ hit: LabelHit) -> Bool {
    guard case .line(let line) = hit.label else { return false }
    return line != .otherOther && line != .concluded
  }

  private static func requests(
    _ text: ScannedText, _ hits: [LabelHit], firstRow: Int, end: Int
  ) -> (rows: [RowRequest], misspelt: [Range<Int>]) {
    var accepted: [(line: Line, hit: LabelHit)] = []
    var boundaries: [Int] = []
    accepted.reserveCapacity(Line.allCases.count)
    boundaries.reserveCapacity(hits.count - firstRow)
    var previous: Line?
    for hit in hits[firstRow...] {
      switch hit.label {
      case .line(let line):
        guard isRow(line, hit, after: previous, text), !isInBrackets(hit.start, text) else {
          continue
        }
        accepted.append((line, hit))
        boundaries.append(hit.start)
        previous = line
      case .group, .applicationsFrame, .column: boundaries.append(hit.start)
      default: continue
      }
    }
    let misspelt = MisspeltLabels.find(among: accepted, text)
    if !misspelt.isEmpty {
      accepted += misspelt.map { ($0.line, $0.hit) }
      accepted.sort { $0.hit.start < $1.hit.start }
      boundaries = (boundaries + misspelt.map(\.hit.start)).sorted()
    }
    var next = 0
    let rows = accepted.map { line, hit in
      while next < boundaries.count && boundaries[next] <= hit.start { next += 1 }
      return RowRequest(
        line: line, hit: hit, boundary: next < boundaries.count ? boundaries[next] : end,
        cells: cells(of: line))
    }
    return (rows, misspelt.map { $0.hit.start..<$0.hit.end })
  }

  /// The cells of a line in whichever edition has it.
  private static func cells(of line: Line) -> [Cell] {
    (line == .otherHandled ? Edition.form2019 : .form2021).cells(of: line)
  }

  /// Whether a label is that of a line: 其他 and 总计 are only with their number in front, or where
  /// the line before them is the one that the form puts there.
  private static func isRow(
    _ line: Line, _ hit: LabelHit, after previous: Line?, _ text: ScannedText
  ) -> Bool {
    switch line {
    case .otherOther:
      switch number(before: hit.start, text) {
      case 0x33, 0x2462: return true
      case nil:
        return (previous == .otherFeeUnpaid || previous == .otherNotSupplemented)
          && beginsField(hit.start, text)
      default: return false
      }
    case .concluded:
      switch number(before: hit.start, text) {
      case 0x4E03, 0x37: return true
      case nil:
        guard let previous else { return false }
        return previous.rawValue >= Line.notProcessedPetition.rawValue
          && previous.rawValue <= Line.otherOther.rawValue && beginsField(hit.start, text)
      default: return false
      }
    default: return line.table == .applications
    }
  }

  /// Whether a label stands in a note: （含逾期不补正、逾期不缴费等情形）.
  private static func isInBrackets(_ start: Int, _ text: ScannedText) -> Bool {
    var i = start - 1
    while i >= 0 && start - i < 60 {
      switch text[i] {
      case 0x28: return !isNumber(i + 1, before: start, text)
      case 0x30...0x39:
        guard let front = frontOfNumber(i, beginningLineOf: start, text) else { return false }
        i = front
      case 0x29, 0x09, 0x7C: return false
      // A bracket that was lost within a label.
      case 0xFFFD where i > 0 && ScannedText.isHan(text[i - 1]): return true
      default: i -= 1
      }
    }
    return false
  }

  /// The place in front of a number that a column of numbers puts at the begin of a label's line; nil
  /// where it is another number.
  private static func frontOfNumber(
    _ end: Int, beginningLineOf label: Int, _ text: ScannedText
  ) -> Int? {
    guard text[end + 1] == 0x20, text.lineIndex(of: end) == text.lineIndex(of: label) else {
      return nil
    }
    var i = end
    while i >= 0 && ScannedText.isDigit(text[i]) { i -= 1 }
    return i >= 0 && text[i] == 0x0A ? i : nil
  }

  /// Whether nothing but one of 一…十 stands between two places: a number whose bracket is not closed.
  private static func isNumber(_ first: Int, before start: Int, _ text: ScannedText) -> Bool {
    let range = text.trimmed(first..<start)
    guard range.count == 1 else { return false }
    switch text[range.lowerBound] {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341: return true
    default: return false
    }
  }

  /// The ideograph or digit of the number in front of a label, as in `3.`, `（七）`; nil where there
  /// is none on the same line.
  private static func number(before start: Int, _ text: ScannedText) -> UInt16? {
    var i = start - 1
    while i >= 0 {
      switch text[i] {
      case 0x20, 0x2E, 0x3001, 0x28, 0x29, 0x2C: i -= 1
      // A line that begins with the stop goes on from the number above it.
      case 0x0A where text[i + 1] == 0x2E: i -= 1
      case 0x0A, 0x09, 0x7C: return nil
      default: return text[i]
      }
    }
    return nil
  }

  private static func beginsField(_ start: Int, _ text: ScannedText) -> Bool {
    var i = start - 1
    while i >= 0 && text[i] == 0x20 { i -= 1 }
    return i < 0 || text[i] == 0x0A || text[i] == 0x09 || text[i] == 0x7C
  }
}
