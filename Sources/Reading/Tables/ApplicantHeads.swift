import Forms

/// The heads of table 3, and which of its columns they name.
enum ApplicantHeads {
  /// A head in the order of the text: a column by its place in the form, or a word the form lacks.
  private enum Head: Equatable {
    case column(Int)
    case unknown([UInt16])

    var column: Int? {
      if case .column(let place) = self { return place }
      return nil
    }
  }

  private static let columns = Column.applicants.map { Array($0.officialLabel.utf16) }
  private static let total = columns.count - 1
  private static let all = columns.map { _ in true }

  /// Words of the head that name no column: the two groups of applicants, the head of the labels,
  /// units, the number of the first line.
  private static let frame: [[UInt16]] = [
    "申请人情况", "申请情况", "申请人类型", "法人或其他组织", "法人及其他组织", "法人或", "法人或其他", "项目", "类别", "指标名称",
    "单位", "件", "件数", "数量", "序号", "一", "三", "三本年度办理结果",
  ].map { Array($0.utf16) }

  /// The note on the balance, which stands among the heads in any number of pieces.
  private static let note = Array("本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和".utf16)

  /// What the heads say of the columns.
  struct Trust: Sendable {
    /// The columns whose heads are those of the form.
    let columns: [Bool]
    /// Whether the heads are those of the form and no others: then a row with blanks can be placed.
    let isExact: Bool
    /// Whether there are more heads than the form has.
    let hasMore: Bool
    /// Whether 总计 stands in front of 自然人.
    var beginsWithTotal = false
  }

  /// The columns whose values can be trusted, in the order of the form; nil where the heads do not
  /// allow to read any.
  ///
  /// A head that is damaged or lost leaves its column unread; where a word that the form lacks stands
  /// among the heads in place of one, or heads have changed places, the columns from there on.
  static func trusted(
    _ text: ScannedText, _ header: ArraySlice<LabelHit>, end: Int
  ) -> Trust? {
    guard let first = header.first else { return nil }
    let range = first.start..<max(first.start, end)
    let heads = inOrder(text, header, range)
    if let heads, areComplete(heads) {
      let beginsWithTotal = beginWithTotal(header)
      return Trust(
        columns: all, isExact: heads.count == columns.count && !beginsWithTotal,
        hasMore: heads.count > columns.count, beginsWithTotal: beginsWithTotal)
    }
    if areWrapped(text, range) { return Trust(columns: all, isExact: true, hasMore: false) }
    return heads.map {
      Trust(columns: trusted($0), isExact: false, hasMore: $0.count > columns.count)
    }
  }

  private static func areComplete(_ heads: [Head]) -> Bool {
    heads.reduce(0) { found, head in head.column.map { found | 1 << UInt($0) } ?? found }
      .nonzeroBitCount == columns.count
  }

  /// Whether 总计 stands in front of 自然人, as it does where the head is read row by row, and where it
  /// is the first column.
  private static func beginWithTotal(_ header: ArraySlice<LabelHit>) -> Bool {
    guard let total = header.firstIndex(where: { $0.label == .line(.concluded) }),
      let person = header.firstIndex(where: { $0.label == .column(.naturalPerson) })
    else { return false }
    return total < person
  }

  // MARK: Heads that stand as a whole

  /// The heads from left to right; nil where those that are found stand in another order, or fewer
  /// than two are found.
  private static func inOrder(
    _ text: ScannedText, _ header: ArraySlice<LabelHit>, _ range: Range<Int>
  ) -> [Head]? {
    guard hasColumnsInOrder(header, text) else { return nil }
    var heads: [Head] = []
    heads.reserveCapacity(columns.count)
    var last = range.lowerBound
    var hasTotal = false
    func takeUnknown(upTo end: Int) {
      if heads.isEmpty { return }
      for word in words(text, last..<max(last, end)) { heads.append(.unknown(word)) }
    }
    for hit in header {
      if hit.start < last { continue }
      takeUnknown(upTo: hit.start)
      last = hit.end
      if hit.label == .line(.concluded) {
        hasTotal = true
        // In a head of several lines 总计 stands above, beside the group.
        heads.removeAll { $0 == .column(total) }
        heads.append(.column(total))
      } else if let place = position(of: hit), !heads.contains(.column(place)) {
        heads.append(.column(place))
      }
    }
    takeUnknown(upTo: range.upperBound)
    if hasTotal, let place = heads.firstIndex(of: .column(total)),
      heads[place...].contains(where: { $0.column.map { $0 < total } == true })
    {
      heads.remove(at: place)
      heads.append(.column(total))
    }
    return heads
  }

  /// Runs of two ideographs or more that belong to no known word of the head.
  private static func words(_ text: ScannedText, _ range: Range<Int>) -> [[UInt16]] {
    if !text.hasIdeograph(range) { return [] }
    var words: [[UInt16]] = []
    var index = text.lineIndex(of: range.lowerBound)
    while index < text.lineStarts.count && text.lineStarts[index] < range.upperBound {
      let line = text.line(index)
      index += 1
      let codes = line.clamped(to: range)
      if codes.isEmpty || PageFurniture.isFurniture(text, line) { continue }
      words += WrappedHeads.lines(text, codes, without: [], frame, note: note)
    }
    return words.filter { $0.count > 1 }
  }

  private static func trusted(_ heads: [Head]) -> [Bool] {
    let found = heads.compactMap(\.column)
    let unknown = heads.count - found.count
    var trusted = columns.indices.map(found.contains)
    if unknown == 0 { return trusted }
    if heads.count == columns.count, let damaged = damagedInPlace(heads) {
      for place in damaged { trusted[place] = false }
      return trusted
    }
    // A column was added and another one left out: which values are whose is known up to there.
    let start = heads.indices.first { heads[$0].column != $0 }
    for place in columns.indices where start.map({ place >= $0 }) != false {
      trusted[place] = false
    }
    return trusted
  }

  /// The columns whose heads are damaged or stand in each other's place, where each unknown word is
  /// what is left of a head that is missing; nil where one is not.
  private static func damagedInPlace(_ heads: [Head]) -> Set<Int>? {
    var missing = Set(columns.indices)
    for head in heads { if let place = head.column { missing.remove(place) } }
    var damaged: Set<Int> = []
    for (index, head) in heads.enumerated() where head.column != index {
      damaged.insert(index)
      guard case .unknown(let word) = head else { continue }
      guard let place = missing.first(where: { resembles(word, columns[$0]) }) else { return nil }
      missing.remove(place)
      damaged.insert(place)
    }
    return damaged
  }

  /// Whether at least half of a head's ideographs stand in a word, in order.
  private static func resembles(_ word: [UInt16], _ head: [UInt16]) -> Bool {
    var rest = head[...]
    var shared = 0
    for code in word {
      guard let place = rest.firstIndex(of: code) else { continue }
      shared += 1
      rest = rest[(place + 1)...]
    }
    return shared * 2 >= head.count
  }

  // MARK: Heads in pieces

  /// Whether the heads are broken into pieces over lines, and all there in the order of the form.
  ///
  /// 自然人 and 总计 stand beside the group of organisations and may be printed in any of its lines;
  /// heads that stand in lines of their own tell their order by these lines.
  private static func areWrapped(_ text: ScannedText, _ range: Range<Int>) -> Bool {
    let lines = WrappedHeads.lines(text, range, without: [], frame, note: note)
    guard let places = WrappedHeads.match(lines, columns) else { return false }
    let organisations = places[1..<total].map(\.lowerBound)
    let person = places[0].lowerBound
    return places.contains { $0.count > 1 }
      && zip(organisations, organisations.dropFirst()).allSatisfy { $0 <= $1 }
      && person <= places[1].upperBound && person <= places[total].upperBound
  }

  // MARK: The order of the heads

  /// Whether the header words that are found stand in the order of the form, at least two of them.
  private static func hasColumnsInOrder(
    _ header: ArraySlice<LabelHit>, _ text: ScannedText
  ) -> Bool {
    var previous = -1
    var found = 0
    var hasOrganisations = false
    var total: (hit: LabelHit, after: Int)?
    for hit in header {
      if hit.label == .line(.concluded) { total = (hit, previous) }
      // 法人或其他组织
      if hit.label == .applicationsFrame && text[hit.start] == 0x6CD5 { hasOrganisations = true }
      guard let position = position(of: hit), position != previous else { continue }
      if position < previous { return false }
      if let total {
        // In a header of several lines 总计 stands in the first, the words of single columns below.
        // One cell to a line, the words run 申请人情况, 总计, 自然人, 法人或其他组织, 商业企业 …
        let isAbove =
          position == 0
          ? isAbove(total.hit, hit, text) || runsByRows(header, total.hit, hit, text)
          : hasOrganisations
        if total.after > 0 || !isAbove { return false }
      }
      previous = position
      if hit.label != .line(.otherOther) { found += 1 }
    }
    return found >= 2
  }

  /// Whether 申请人情况 stands right before 总计, 自然人 right behind it and 法人或其他组织 behind that:
  /// the order in which the official form's three lines of header words are read.
  private static func runsByRows(
    _ header: ArraySlice<LabelHit>, _ total: LabelHit, _ person: LabelHit, _ text: ScannedText
  ) -> Bool {
    guard let i = header.firstIndex(where: { $0.start == total.start }), i > header.startIndex,
      i + 2 < header.endIndex
    else { return false }
    // On one line 总计 in front of 自然人 is the first column.
    if text.lineIndex(of: total.start) == text.lineIndex(of: person.start) { return false }
    return header[i - 1].label == .applicationsFrame && header[i + 1].start == person.start
      && header[i + 2].label == .applicationsFrame
  }

  /// Whether a header word stands in a line of several cells, and another one in a line below.
  private static func isAbove(_ upper: LabelHit, _ lower: LabelHit, _ text: ScannedText) -> Bool {
    let line = text.lineIndex(of: upper.start)
    return text.separators[line] > 1 && text.lineIndex(of: lower.start) > line
  }

  /// The place of a header word among the applicant columns; 其他 is a line's label as well.
  private static func position(of hit: LabelHit) -> Int? { positions[Int(hit.id)] }

  private static let positions: [Int?] = LabelVocabulary.labels.map { label in
    switch label {
    case .column(let column): Column.applicants.firstIndex(of: column)
    case .line(.otherOther): Column.applicants.firstIndex(of: .otherOrganisation)
    default: nil
    }
  }
}
