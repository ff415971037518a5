/// Tells sentences that say of this very report which year it is of, without a formula of
/// announcement: `某局编写了2021年度…年度报告，供查阅`, `本报告…内容涵盖2021年度工作`.
///
/// Every report may tell that last year's was published; that is work. A report is this one where the
/// sentence says how to get at it, where nothing stands before the sentence, or where 本报告 does.
extension YearReader {
  private static let reports = WordSet(["年度报告", "年报", "工作报告", "公开报告"])
  private static let makers = WordSet([
    "编制", "编写", "撰写", "编撰", "编印", "编成", "汇编", "起草", "拟定", "形成", "制作", "出具", "整理", "拟写", "写成",
    "制定", "综合", "汇总",
  ])
  private static let agents = WordSet(["由", "系", "经"])
  private static let itself = WordSet([
    "本报告", "本年报", "本年度报告", "本份报告", "本工作报告", "该报告", "此报告",
  ])
  /// Words between 本报告 and the year of what it tells of.
  private static let contents = WordSet([
    "涵盖", "反映", "覆盖", "总结", "记录", "内容", "载明", "包含", "综合", "汇总", "为", "系", "是", "针对", "对应", "回顾",
    "展示", "呈现", "依据", "围绕",
  ])
  private static let matters = WordSet([
    "工作", "政府信息", "政务公开", "信息公开", "情况", "报告", "年报", "数据",
  ])
  /// Words for this report as something to be had and read.
  private static let offers = WordSet([
    "现予", "现面向", "现向", "现已", "现在", "现公", "现发", "现刊", "特此", "特向", "本报告", "本年报", "本年度报告",
    "电子版", "电子文本", "全文", "欢迎", "查阅", "查询", "下载", "疑问", "垂询", "联系", "如下", "敬请", "予以公布",
    "予以公开", "予以发布", "向社会公布", "向社会公开", "接受监督", "接受社会监督",
  ])
  /// Words that tell of a report as one piece of work among others, or of someone else's words.
  private static let tasks = WordSet([
    "按时", "及时", "按期", "如期", "准时", "已于", "完成了", "圆满", "顺利", "年初", "月底前", "季度", "率先", "督促", "指导",
    "组织", "考核", "通知", "关于做好", "审核", "要求各",
    "各部门", "各单位", "整改", "《", "1份", "一份", "培训",
  ])
  private static let longestClause = 60

  /// Whether the year is that of this report by what its sentence says.
  func isOfThisReport(_ year: YearNumeral, _ index: Int, _ range: Range<Int>) -> Bool {
    let hit = contents.hits[index]
    let sentence = contents.sentence(around: year.start..<hit.codes.upperBound, in: range)
    if isInTitle(year.start, sentence) { return false }
    if isTold(of: year, hit.codes.upperBound, in: sentence) {
      return isAlone(year, index, sentence, range)
    }
    let end = min(sentence.upperBound, hit.codes.upperBound + Self.longestClause)
    guard let name = Self.reports.end(ofFirstIn: hit.codes.upperBound..<end, of: contents),
      isOneName(hit.codes.upperBound..<name),
      !Self.tasks.occurs(in: ownWords(of: sentence), of: contents),
      Self.makers.occurs(in: sentence, of: contents)
        || Self.agents.occurs(in: name..<sentence.upperBound, of: contents)
    else { return false }
    let behind = name..<min(range.upperBound, sentence.upperBound + 40)
    return (Self.offers.occurs(in: behind, of: contents) || isOpening(sentence, range, index))
      && isAlone(year, index, sentence, range) && !tellsThisYear(index, sentence)
  }

  /// `本报告…内容涵盖2021年度工作`.
  private func isTold(of year: YearNumeral, _ end: Int, in sentence: Range<Int>) -> Bool {
    let before = sentence.lowerBound..<year.start
    guard let named = Self.itself.end(ofFirstIn: before, of: contents),
      year.start - named <= Self.longestClause,
      !(named..<year.start).contains(where: { isTitleMark($0) }),
      isLedTo(year.start, from: named)
    else { return false }
    let behind = end..<min(sentence.upperBound, end + 12)
    return Self.matters.occurs(in: behind, of: contents)
  }

  /// Whether a word that leads to what a report holds stands right before the year, perhaps with 了.
  private func isLedTo(_ year: Int, from start: Int) -> Bool {
    (max(start, year - 8)..<year).contains { i in
      guard let end = Self.contents.end(at: i, in: i..<year, of: contents) else { return false }
      // 了
      return (end..<year).allSatisfy {
        ScannedText.isWhite(contents[$0]) || contents[$0] == 0x4E86
      }
    }
  }

  /// The name of a report has no mark within: 2021年度政府信息公开工作年度报告.
  private func isOneName(_ codes: Range<Int>) -> Bool {
    !codes.contains { contents[$0] == 0x2C || contents[$0] == 0x3001 || isTitleMark($0) }
  }

  /// Whether a title that has begun before a code has not ended there.
  private func isInTitle(_ code: Int, _ sentence: Range<Int>) -> Bool {
    (sentence.lowerBound..<code).last { isTitleMark($0) }.map { contents[$0] == 0x300A } == true
  }

  private func isTitleMark(_ i: Int) -> Bool { contents[i] == 0x300A || contents[i] == 0x300B }

  /// The sentence behind the last title in it: what a title says is not what is told.
  private func ownWords(of sentence: Range<Int>) -> Range<Int> {
    let close = sentence.last { contents[$0] == 0x300B }
    return close.map { ($0 + 1)..<sentence.upperBound } ?? sentence
  }

  /// Whether no sentence of the report's first section stands before this one.
  private func isOpening(_ sentence: Range<Int>, _ range: Range<Int>, _ index: Int) -> Bool {
    let region = contents.hits[index].region
    let section = contents.regions[region].section
    return (section == nil || section == .overview) && sentence.lowerBound - range.lowerBound < 4
  }

  /// Whether the sentence counts itself to this year: then its report is last year's.
  private func tellsThisYear(_ index: Int, _ sentence: Range<Int>) -> Bool {
    contents.hits[contents.hits(around: index, within: sentence)].contains { $0.word == .thisYear }
  }
}
