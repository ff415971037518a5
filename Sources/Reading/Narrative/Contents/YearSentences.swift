/// Tells sentences that count the work of the year they open with.
extension YearReader {
  private static let verbs = WordSet([
    "受理", "收到", "新收", "接收", "办结", "公开", "发布", "公布", "制发", "答复",
  ])

  /// Whether the sentence behind a year counts applications or items made public.
  func countsWork(from start: Int, _ range: Range<Int>) -> Bool {
    guard let first = contents.next(from: start, in: range) else { return false }
    // 度, and words that make the year that of a title, a plan or a history.
    var i = first
    if contents[i] == 0x5EA6 { i += 1 }
    let end = min(contents.sentence(around: i..<i, in: range).upperBound, i + 100)
    guard i < end, !isCarriedOver(from: i, in: i..<end),
      !Self.otherwise.occurs(in: i..<end, of: contents), !reachesOn(in: i..<end),
      let verb = Self.verbs.end(ofFirstIn: i..<end, of: contents)
    else { return false }
    return hasCount(in: verb..<min(end, verb + 30))
      || (verb..<end).contains { ScannedText.isDigit(contents[$0]) }
        && Self.inPieces.occurs(in: verb..<end, of: contents)
  }

  /// The unit of all numbers of a line: 新收5，办结5（单位：件）.
  private static let inPieces = WordSet(["单位:件", "单位为件"])

  /// Whether 至 makes the year the first of several; that of 结转至2022年 does not.
  private func reachesOn(in codes: Range<Int>) -> Bool {
    // 至
    codes.contains { contents[$0] == 0x81F3 && !isCarried($0) }
  }

  /// Whether the code before another is one of 转, 延, 留, 移, 续: what was not done goes on.
  private func isCarried(_ i: Int) -> Bool {
    [0x8F6C, 0x5EF6, 0x7559, 0x79FB, 0x7EED].contains(contents[i - 1])
  }

  private static let otherwise = WordSet([
    "将", "计划", "拟", "力争", "目标", "预计", "《", "》", "报告", "度考核", "到20", "-20", "以前", "期间",
  ])

  /// Whether a number with 件 or 条 behind it stands within a range.
  private func hasCount(in range: Range<Int>) -> Bool {
    for i in range where ScannedText.isDigit(contents[i]) {
      guard var unit = contents.next(from: i + 1, in: range) else { return false }
      // 余, 多: 300余条
      if contents[unit] == 0x4F59 || contents[unit] == 0x591A, unit + 1 < range.upperBound {
        unit += 1
      }
      // 件, 条, 宗
      if [0x4EF6, 0x6761, 0x5B97].contains(contents[unit]) { return true }
    }
    return false
  }

  /// The first code of the opening if a year, after one of the prefixes or none, begins a sentence.
  func opensSentence(_ start: Int, _ range: Range<Int>, prefixes: WordSet) -> Int? {
    var opening = start
    for i in max(range.lowerBound, start - 5)..<start
    where prefixes.end(at: i, in: i..<start, of: contents) == start {
      opening = i
      break
    }
    guard let before = contents.previous(before: opening, in: range) else { return opening }
    switch contents[before] {
    // 。 ; ! ? )
    case 0x3002, 0x3B, 0x21, 0x3F, 0x29: return opening
    // 、 or . behind the number of an item
    case 0x3001, 0x2E: return isItemNumber(before, range) ? opening : nil
    default: return isHeading(before, range) && crossesLine(before, opening) ? opening : nil
    }
  }

  /// Whether the code before a mark is the number of an item: 二 or one digit.
  private func isItemNumber(_ mark: Int, _ range: Range<Int>) -> Bool {
    guard mark > range.lowerBound else { return false }
    if ScannedText.isDigit(contents[mark - 1]) {
      return mark - 2 < range.lowerBound || !ScannedText.isDigit(contents[mark - 2])
    }
    return ChineseNumeral.isNumeral(contents[mark - 1])
  }

  private func crossesLine(_ before: Int, _ opening: Int) -> Bool {
    (before..<opening).contains { contents[$0] == 0x0A }
  }

  /// Whether the line of a code is a heading of the narrative's own: short, beginning with a number.
  private func isHeading(_ code: Int, _ range: Range<Int>) -> Bool {
    let line = contents.line(around: code, in: range)
    guard line.count <= 24, let first = line.first else { return false }
    // ( # * or a digit, or an ideograph with 、 behind it
    if [0x28, 0x23, 0x2A].contains(contents[first]) || ScannedText.isDigit(contents[first]) {
      return true
    }
    return line.count > 1 && contents[first + 1] == 0x3001
  }

  /// Whether the sentence, or one beside it, speaks of a second year, of this year, or compares.
  func isCompared(_ opening: Int, _ end: Int, _ index: Int) -> Bool {
    let hit = contents.hits[index]
    let range = contents.regions[hit.region].codes
    let own = contents.sentence(around: opening..<end, in: range)
    var near = own
    // A sentence that begins with a number of its own belongs to no other.
    let isNumbered = contents.previous(before: opening, in: range).map {
      contents[$0] == 0x29 || contents[$0] == 0x3001
    }
    if own.lowerBound - 1 > range.lowerBound && isNumbered != true {
      let before = own.lowerBound - 1
      near = contents.sentence(around: before..<before, in: range).lowerBound..<near.upperBound
    }
    if own.upperBound + 1 < range.upperBound {
      let after = own.upperBound + 1
      near = near.lowerBound..<contents.sentence(around: after..<after, in: range).upperBound
    }
    let year = YearNumeral.read(before: hit.codes.lowerBound, in: range, contents)?.value
    for other in contents.hits[contents.hits(around: index, within: near)] {
      switch other.word {
      case .comparison where isCarriedOver(from: other.codes.upperBound, in: near): continue
      // 2020年全年 is that year.
      case .thisYear where isBehind(other.codes.lowerBound, hit.codes.upperBound): continue
      case .comparison, .thisYear: return true
      case .change:
        if own.contains(other.codes.lowerBound) { return true }
      case .year:
        let value = YearNumeral.read(before: other.codes.lowerBound, in: range, contents)?.value
        if let value, value != year, !isDestination(other.codes.lowerBound),
          !isAside(value, other.codes, own, range)
        {
          return true
        }
      default: continue
      }
    }
    return false
  }

  /// Whether a year beside the sentence is the report's and counts nothing there: 2023年，我局高度重视公开
  /// compares nothing with what the next sentence counts of 2022.
  private func isAside(
    _ value: Int, _ codes: Range<Int>, _ own: Range<Int>, _ range: Range<Int>
  ) -> Bool {
    guard value == reportYear, !own.contains(codes.lowerBound) else { return false }
    let sentence = contents.sentence(around: codes, in: range)
    return !sentence.contains { ScannedText.isDigit(contents[$0]) && !isOfYear($0, range) }
  }

  /// Whether a digit belongs to a year.
  private func isOfYear(_ i: Int, _ range: Range<Int>) -> Bool {
    var end = i
    while end < range.upperBound && ScannedText.isDigit(contents[end]) { end += 1 }
    // 年
    return contents.next(from: end, in: range).map { contents[$0] == 0x5E74 } == true
  }

  /// Whether nothing but 度 stands between a year and what follows it.
  private func isBehind(_ start: Int, _ yearEnd: Int) -> Bool {
    start >= yearEnd && start - yearEnd <= 2
      && (yearEnd..<start).allSatisfy {
        ScannedText.isWhite(contents[$0]) || contents[$0] == 0x5EA6
      }
  }

  private static let carries = WordSet([
    "结转", "转结", "转来", "转入", "接转", "转接", "遗留", "留存", "顺延", "延续", "未办结", "结余", "滚存", "带入", "剩余",
    "跨年", "移交", "递延", "承接", "接续", "转下", "转存", "留下",
  ])

  /// 上年度转来2件 and 去年接转的1件 are this year's stock, and compare nothing.
  private func isCarriedOver(from start: Int, in sentence: Range<Int>) -> Bool {
    var i = start
    // 度, 末, 底
    while i < sentence.upperBound
      && (ScannedText.isWhite(contents[i]) || [0x5EA6, 0x672B, 0x5E95].contains(contents[i]))
    { i += 1 }
    return Self.carries.end(at: i, in: i..<sentence.upperBound, of: contents) != nil
  }

  /// Whether a year is the one that cases are carried to: 结转至2022年, 转入 2022 年.
  private func isDestination(_ yearEnd: Int) -> Bool {
    (max(0, yearEnd - 10)..<yearEnd).contains {
      // 转, 延, 留
      [0x8F6C, 0x5EF6, 0x7559].contains(contents[$0])
    }
  }
}
