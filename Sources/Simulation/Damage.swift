import Forms

extension SimulatedReport {
  /// The report's text with damage of a kind at a place drawn from the seed.
  ///
  /// - Returns: nil where the report has no place for it: no delimiters to shift a row by, or no
  ///   number to delete.
  public func mutated(_ mutation: Mutation, seed: UInt64) -> MutatedReport? {
    var random = RandomSource(seed: seed)
    switch mutation {
    case .numberDeleted: return withoutNumber(&random)
    case .rowShifted: return withShiftedRow(&random)
    case .labelDamaged: return withDamagedLabel(&random)
    case .headerDamaged: return withDamagedHeader(&random)
    case .pageFooterInserted: return withPageFooter(&random)
    }
  }

  private func replacing(
    _ range: Range<Int>, with replacement: [UInt8], _ mutation: Mutation, lines: [Line] = [],
    table: Table? = nil, deleted: Cell? = nil
  ) -> MutatedReport {
    MutatedReport(
      original: self, mutation: mutation,
      bytes: Array(bytes[..<range.lowerBound]) + replacement + bytes[range.upperBound...],
      damagedLines: lines, damagedTable: table, deletedCell: deleted, replaced: range,
      replacement: replacement)
  }

  /// The lines that share a row with a line.
  private func linesInRow(of line: Line) -> [Line] {
    line.table == .disputes ? edition.lines(of: .disputes) : [line]
  }

  private func withoutNumber(_ random: inout RandomSource) -> MutatedReport? {
    let numbers = Set(truth.filter { $0.millionths != nil }.map(\.cell))
    let places = marks.compactMap { mark -> (Cell, Range<Int>)? in
      guard case .value(let cell) = mark.kind, numbers.contains(cell) else { return nil }
      return (cell, mark.range)
    }
    if places.isEmpty { return nil }
    let (cell, range) = random.pick(places)
    return replacing(
      range, with: [], .numberDeleted, lines: linesInRow(of: cell.line), deleted: cell)
  }

  private func withShiftedRow(_ random: inout RandomSource) -> MutatedReport? {
    if !layout.isDelimited { return nil }
    let rows = marks.filter { if case .row = $0.kind { true } else { false } }
    let row = random.pick(rows)
    guard case .row(let line) = row.kind else { return nil }
    let first = marks.first { mark in
      guard case .value(let cell) = mark.kind else { return false }
      return cell.line == line && row.range.contains(mark.range.lowerBound)
    }
    guard let start = first?.range.lowerBound else { return nil }
    let delimiter = UInt8(ascii: layout == .tabTable || layout == .tabTableRagged ? "\t" : "|")
    let lines = linesInRow(of: line)
    let steps = 1 + random.below(2)
    if random.chance(0.5), let cut = emptyFields(before: start, in: row.range, steps, delimiter) {
      return replacing(cut, with: [], .rowShifted, lines: lines)
    }
    let field = delimiter == UInt8(ascii: "|") ? [0x20, delimiter, 0x20] : [delimiter]
    let added = (0..<steps).flatMap { _ in field }
    return replacing(start..<start, with: added, .rowShifted, lines: lines)
  }

  /// The bytes of empty fields right before a value, as many as `count` or fewer; nil where the
  /// value follows its label directly.
  private func emptyFields(
    before start: Int, in row: Range<Int>, _ count: Int, _ delimiter: UInt8
  ) -> Range<Int>? {
    var delimiters: [Int] = []
    var i = start
    while i > row.lowerBound && (bytes[i - 1] == delimiter || bytes[i - 1] == 0x20) {
      i -= 1
      if bytes[i] == delimiter { delimiters.append(i) }
    }
    // One delimiter must stay between the label and the value.
    let removable = min(count, delimiters.count - 1)
    return removable > 0 ? delimiters[removable]..<delimiters[0] : nil
  }

  private func withDamagedLabel(_ random: inout RandomSource) -> MutatedReport? {
    let labels = marks.filter { if case .label = $0.kind { true } else { false } }
    let label = random.pick(labels)
    guard case .label(let line) = label.kind else { return nil }
    let (range, replacement) = damage(to: label.range, &random)
    return replacing(range, with: replacement, .labelDamaged, lines: [line])
  }

  private func withDamagedHeader(_ random: inout RandomSource) -> MutatedReport? {
    let words = marks.filter { if case .header = $0.kind { true } else { false } }
    let word = random.pick(words)
    guard case .header(let table) = word.kind else { return nil }
    let (range, replacement) = damage(to: word.range, &random)
    return replacing(range, with: replacement, .headerDamaged, table: table)
  }

  /// One to three neighbouring ideographs of a stretch, and what they become: nothing, or other
  /// ideographs.
  private func damage(
    to range: Range<Int>, _ random: inout RandomSource
  ) -> (range: Range<Int>, replacement: [UInt8]) {
    var scalars: [Range<Int>] = []
    var i = range.lowerBound
    while i < range.upperBound {
      let length = bytes[i] < 0x80 ? 1 : bytes[i] < 0xE0 ? 2 : bytes[i] < 0xF0 ? 3 : 4
      // Ideographs and radicals begin with E2 BA to E9; dots, digits and brackets are left alone.
      if length == 3 && bytes[i] != 0xE3 && bytes[i] < 0xEA && bytes[i] > 0xE2
        || bytes[i] == 0xE2 && bytes[i + 1] >= 0xBA
      {
        scalars.append(i..<i + length)
      }
      i += length
    }
    precondition(!scalars.isEmpty, "a label without ideographs at byte \(range.lowerBound)")
    let first = random.below(scalars.count)
    var last = first
    let most = random.below(3)
    while last - first < most && last + 1 < scalars.count
      && scalars[last + 1].lowerBound == scalars[last].upperBound
    { last += 1 }
    var replacement: [UInt8] = []
    if random.chance(0.5) {
      for _ in first...last { replacement += Array(random.pick(["囗", "某", "亠", "的", "囝"]).utf8) }
    }
    return (scalars[first].lowerBound..<scalars[last].upperBound, replacement)
  }

  private func withPageFooter(_ random: inout RandomSource) -> MutatedReport? {
    let tables = marks.filter { if case .table = $0.kind { true } else { false } }
    let table = random.pick(tables)
    guard case .table(let kind) = table.kind else { return nil }
    let starts = lineStarts(in: table.range)
    let place = random.pick(starts)
    let lineEnd: [UInt8] =
      switch style.lineEnd {
      case .lf: [0x0A]
      case .crlf: [0x0D, 0x0A]
      case .cr: [0x0D]
      }
    var footer: [UInt8] = []
    let website = "www.r\(organ.region.code).example.cn"
    for line in PageFurniture.lines(title: title, website: website, random: &random) {
      footer += Array(line.utf8) + lineEnd
      if random.chance(0.3) { footer += lineEnd }
    }
    let cutRow = marks.first { mark in
      guard case .row = mark.kind else { return false }
      return mark.range.lowerBound < place && place < mark.range.upperBound
    }
    if case .row(let line)? = cutRow?.kind {
      return replacing(
        place..<place, with: footer, .pageFooterInserted, lines: linesInRow(of: line))
    }
    let isInHeader = isBetweenHeaderWords(place, of: kind)
    return replacing(
      place..<place, with: footer, .pageFooterInserted, table: isInHeader ? kind : nil)
  }

  /// Whether the words before and behind a place both belong to a table's header.
  private func isBetweenHeaderWords(_ place: Int, of table: Table) -> Bool {
    let words = marks.filter { mark in
      switch mark.kind {
      case .header, .label, .value: true
      case .row, .table: false
      }
    }
    let before = words.last { $0.range.lowerBound < place }
    let behind = words.first { $0.range.upperBound > place }
    return before?.kind == .header(table) && behind?.kind == .header(table)
  }

  /// The places inside a stretch at which a line begins, not counting its own begin.
  private func lineStarts(in range: Range<Int>) -> [Int] {
    var starts: [Int] = []
    for i in range.lowerBound + 1..<range.upperBound - 1 {
      let isEnd =
        bytes[i - 1] == 0x0A || (bytes[i - 1] == 0x0D && bytes[i] != 0x0A)
      if isEnd { starts.append(i) }
    }
    return starts
  }
}
