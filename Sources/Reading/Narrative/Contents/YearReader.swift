import Intake

/// Finds the years of the narrative whose place in the sentence tells what they are the year of.
///
/// Most years of a report are rightly another year's: those of documents, comparisons, histories and
/// goals. A year is taken only where it opens a sentence that counts work, or plans it, or names the
/// report or its data, and nothing near it speaks of a second year.
struct YearReader {
  let contents: ContentsText
  let reportYear: Int?
  private var statements: [YearStatement] = []
  /// The last words read that announce a report.
  private(set) var announcement: Int?

  /// The statements, in the order of the text.
  ///
  /// - Parameter reportYear: The year of the report. A sentence that counts its work or announces
  ///   its report is as it should be, and not looked at closely: the text is full of them.
  static func read(_ contents: ContentsText, reportYear: Int?) -> [YearStatement] {
    var reader = YearReader(contents: contents, reportYear: reportYear)
    for (index, hit) in contents.hits.enumerated()
    where reader.statements.count < NarrativeBounds.mostContents {
      if hit.word == .year { reader.read(index, hit) }
      if hit.word == .announcement { reader.announcement = index }
      if hit.word == .period { reader.readDottedPeriod(index) }
    }
    return reader.statements
  }

  private init(contents: ContentsText, reportYear: Int?) {
    self.contents = contents
    self.reportYear = reportYear
  }

  private mutating func read(_ index: Int, _ hit: ContentsText.Hit) {
    let range = contents.regions[hit.region].codes
    guard let year = YearNumeral.read(before: hit.codes.lowerBound, in: range, contents) else {
      return
    }
    if year.isImpossible {
      append(.impossibleDate, year.value, nil, year.start..<hit.codes.upperBound)
      return
    }
    let date = DateReader.read(year, after: hit.codes.upperBound, in: range, contents)
    if let date, !date.isPossible {
      append(.impossibleDate, year.value, date.month, year.start..<date.end)
      return
    }
    let codes = year.start..<hit.codes.upperBound
    if let date, let last = DateReader.periodEnd(after: date, in: range, contents) {
      readPeriod(codes, from: date, to: last, index)
    } else if let date {
      readDate(date, year, range, index)
    } else {
      readYear(year, codes, range, index)
    }
  }

  private mutating func append(
    _ role: YearStatement.Role, _ year: Int, _ month: Int?, _ codes: Range<Int>,
    firstYear: Int? = nil, isWholeYears: Bool = false
  ) {
    let span = contents.text.span(codes)
    // The end of a period is a date of its own as well.
    if role == .impossibleDate, statements.contains(where: { $0.role == role && $0.span == span }) {
      return
    }
    statements.append(
      YearStatement(
        role, year: year, month: month, firstYear: firstYear, isWholeYears: isWholeYears,
        span: span))
  }

  // MARK: Periods and dates

  private mutating func readDottedPeriod(_ index: Int) {
    let hit = contents.hits[index]
    guard
      let period = DateReader.dottedPeriod(
        behind: hit.codes.upperBound, in: contents.regions[hit.region].codes, contents)
    else { return }
    if !period.first.isPossible {
      let first = period.first
      append(.impossibleDate, first.year, first.month, first.start..<first.end)
    } else {
      readPeriod(period.start..<period.last.end, from: period.first, to: period.last, index)
    }
  }

  private mutating func readPeriod(
    _ codes: Range<Int>, from first: DateReader.Date, to last: DateReader.Date, _ index: Int
  ) {
    let whole = codes.lowerBound..<last.end
    let isWholeYears =
      (first.month, last.month) == (1, 12) && (first.day == nil || first.day == 1)
      && (last.day == nil || last.day == 31)
    if !last.isPossible {
      append(.impossibleDate, last.year, last.month, last.start..<last.end)
    } else if last.isYearStated && last.order < first.order {
      append(.reversedPeriod, last.year, last.month, whole, firstYear: first.year)
    } else if isPeriodOfData(index) {
      append(
        .period, last.year, last.month, whole, firstYear: first.year, isWholeYears: isWholeYears)
    }
  }

  /// `本报告数据均为2020年度数据`: the words for the period of the data stand right before the year.
  private mutating func readYearOfData(_ year: YearNumeral, _ codes: Range<Int>, _ index: Int)
    -> Bool
  {
    guard isNamedPeriod(before: year.start, index) else { return false }
    append(.period, year.value, nil, codes, isWholeYears: true)
    return true
  }

  /// Whether the data are of a time in the year before the report, or earlier.
  private func isLastYears(_ date: DateReader.Date) -> Bool {
    guard let reportYear else { return false }
    return date.year < reportYear
  }

  /// Whether the words for the period of the data stand right before a year.
  private func isNamedPeriod(before start: Int, _ index: Int) -> Bool {
    guard index > 0, isPeriodOfData(index) else { return false }
    let named = contents.hits[index - 1]
    return named.word == .period && named.codes.upperBound <= start
      && start - named.codes.upperBound <= 6
      && contents.isFilled(named.codes.upperBound..<start, with: Self.linking)
  }

  private static let linking: Set<UInt16> = Set("均为是系,:都指自从(即截至到止".utf16)

  /// Whether the words for the period of the data stand before a year, and none of another year.
  private func isPeriodOfData(_ index: Int) -> Bool {
    let hit = contents.hits[index]
    let range = contents.regions[hit.region].codes
    let sentence = contents.sentence(around: hit.codes, in: range)
    var isNamed = false
    for other in contents.hits[contents.hits(around: index, within: sentence)] {
      switch other.word {
      case .comparison, .change, .respectively: return false
      default: break
      }
      if other.word == .period && other.codes.lowerBound <= hit.codes.lowerBound { isNamed = true }
    }
    return isNamed
  }

  private mutating func readDate(
    _ date: DateReader.Date, _ year: YearNumeral, _ range: Range<Int>, _ index: Int
  ) {
    if isLastYears(date), isNamedPeriod(before: year.start, index) {
      append(.period, date.year, date.month, year.start..<date.end)
      return
    }
    // 截至2021年12月31日, 截至2021年12月底
    guard date.year != reportYear, date.month == 12, date.day == nil || date.day == 31,
      let opening = opensSentence(year.start, range, prefixes: Self.until), opening < year.start,
      countsWork(from: date.end, range), !isCompared(opening, date.end, index)
    else { return }
    append(.work, year.value, nil, year.start..<date.end)
  }

  private static let until = WordSet(["截至", "截止", "截止到", "截至到"])

  // MARK: Years of work, of the report, of plans

  private mutating func readYear(
    _ year: YearNumeral, _ codes: Range<Int>, _ range: Range<Int>, _ index: Int
  ) {
    let isOther = year.value != reportYear
    if isOther && readYearOfData(year, codes, index) { return }
    if isOther && isAnnounced(year, index, range) {
      append(.announcement, year.value, nil, codes)
      return
    }
    let section = contents.regions[contents.hits[index].region].section
    guard isOther || section == .problems else { return }
    guard let opening = opensSentence(year.start, range, prefixes: Self.next) else {
      if section == .problems, opensPlan(year.start, codes.upperBound, range), isPlan(index, range)
      {
        append(.plan, year.value, nil, codes)
      }
      return
    }
    guard opening == year.start || contents[opening] != 0x5728 || isTime(codes.upperBound, range)
    else { return }
    if section == .problems && isPlan(index, range) {
      append(.plan, year.value, nil, codes)
    } else if isOther,
      countsWork(from: codes.upperBound, range),
      !isCompared(opening, codes.upperBound, index)
    {
      append(.work, year.value, nil, codes)
    }
  }

  private static let next = WordSet(["下一步,", "下步,", "今后,", "在", "过去的", "回顾"])

  private static let remedied = WordSet([
    "针对", "对此", "为此", "对照", "围绕", "下一步", "今后", "为解决", "鉴于",
  ])

  /// Whether a year begins what is planned behind a colon, or behind words for what is to be mended:
  /// `改进措施：2022年，我局将…`, `针对上述问题，在2022年的工作中，我局将…`.
  private func opensPlan(_ start: Int, _ end: Int, _ range: Range<Int>) -> Bool {
    var opening = start
    // 在
    if opening > range.lowerBound && contents[opening - 1] == 0x5728 {
      if !isTime(end, range) { return false }
      opening -= 1
    }
    // 一是, 二是
    if opening - 2 >= range.lowerBound && contents[opening - 1] == 0x662F
      && ChineseNumeral.isNumeral(contents[opening - 2])
    {
      opening -= 2
    }
    guard let before = contents.previous(before: opening, in: range) else { return false }
    switch contents[before] {
    case 0x3A: return true
    case 0x2C:
      let sentence = contents.sentence(around: before..<before, in: range)
      return sentence.lowerBound < before
        && Self.remedied.occurs(in: sentence.lowerBound..<before, of: contents)
    default: return false
    }
  }

  private static let times = WordSet(["的工作中,", "工作中,", "的工作里,"])

  /// Whether a comma stands behind a year that 在 begins, perhaps with 的工作中 before it: 在2020年度考核中
  /// is no time of work.
  private func isTime(_ end: Int, _ range: Range<Int>) -> Bool {
    if Self.times.end(at: end, in: end..<range.upperBound, of: contents) != nil { return true }
    return contents.next(from: end, in: range).map { contents[$0] == 0x2C } == true
  }

  private static let objects = WordSet(["作为", "列为", "列入", "纳入", "摆", "放在", "当作"])

  /// Whether what follows a year of section five is a plan: `2022年，我局将进一步…`, or a heading such as
  /// `2022年工作计划`. 将 before a noun may mean no more than 把.
  private func isPlan(_ index: Int, _ range: Range<Int>) -> Bool {
    let hit = contents.hits[index]
    let next = contents.hits[(index + 1)...].prefix { $0.region == hit.region && $0.word != .year }
      .first { $0.word == .intention || $0.word == .planHeading }
    guard let next else { return false }
    let between = hit.codes.upperBound..<next.codes.lowerBound
    switch next.word {
    case .intention:
      guard between.count <= 20, !between.contains(where: { Self.isMark(contents[$0]) }) else {
        return false
      }
      // 把…列入考核 further on is no object of 将.
      let clause = contents.sentence(around: next.codes, in: range, clause: true)
      return !Self.objects.occurs(in: next.codes.upperBound..<clause.upperBound, of: contents)
    case .planHeading:
      let isBare = between.allSatisfy {
        ScannedText.isWhite(contents[$0]) || contents[$0] == 0x5EA6
      }
      return isBare && endsLine(next.codes.upperBound, range)
    default: return false
    }
  }

  private func endsLine(_ end: Int, _ range: Range<Int>) -> Bool {
    var i = end
    while i < range.upperBound && (contents[i] == 0x20 || contents[i] == 0x3A) { i += 1 }
    return i == range.upperBound || contents[i] == 0x0A
  }

  /// A mark that ends a sentence or stands around a title or a quotation.
  private static func isMark(_ code: UInt16) -> Bool {
    switch code {
    case 0x3002, 0x3B, 0x21, 0x3F, 0x300A, 0x300B, 0x22: true
    default: false
    }
  }
}
