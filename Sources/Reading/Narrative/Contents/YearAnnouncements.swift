/// Tells sentences that announce the report of the year they name.
extension YearReader {
  /// So many codes at most stand between the words of an announcement and its year.
  private static let reach = 40
  private static let reports = WordSet(["报告", "年报", "总结", "工作情况", "公开情况", "开展情况", "实施情况"])
  private static let disclosure = WordSet(["信息公开", "政务公开"])
  private static let otherReports = WordSet(["考核", "考评", "测评", "评估", "整改", "检查", "《"])

  /// Whether the sentence announces the report of the year: `现公布2021年度…报告`,
  /// `2021年度…工作情况报告如下`, or says of this report which year it is of.
  func isAnnounced(_ year: YearNumeral, _ index: Int, _ range: Range<Int>) -> Bool {
    isFormallyAnnounced(year, index, range) || isOfThisReport(year, index, range)
  }

  private func isFormallyAnnounced(
    _ year: YearNumeral, _ index: Int, _ range: Range<Int>
  ) -> Bool {
    let hit = contents.hits[index]
    if let announcement, isNear(announcement, index) {
      // A title may stand before the words of the announcement without a mark between.
      let start = contents.hits[announcement].codes.lowerBound
      let sentence = contents.sentence(around: start..<hit.codes.upperBound, in: range)
      let end = min(sentence.upperBound, hit.codes.upperBound + Self.reach)
      return !hasSentenceEnd(start..<hit.codes.lowerBound)
        && isAlone(year, index, start..<sentence.upperBound, range)
        && Self.reports.occurs(in: hit.codes.upperBound..<end, of: contents)
    }
    let near = contents.hits[(index + 1)...].prefix {
      $0.region == hit.region && $0.codes.lowerBound - hit.codes.upperBound < Self.reach
    }
    guard let tail = near.first(where: { $0.word == .announcementEnd }) else { return false }
    let between = hit.codes.upperBound..<tail.codes.lowerBound
    return contents.sentence(around: hit.codes, in: range, clause: true).upperBound
      >= tail.codes.upperBound && Self.disclosure.occurs(in: between, of: contents)
      && !Self.otherReports.occurs(in: between, of: contents)
      && isAlone(year, index, contents.sentence(around: hit.codes, in: range), range)
  }

  private func isNear(_ announcement: Int, _ index: Int) -> Bool {
    let first = contents.hits[announcement]
    let hit = contents.hits[index]
    return first.region == hit.region
      && hit.codes.lowerBound - first.codes.upperBound < Self.reach
  }

  private func hasSentenceEnd(_ codes: Range<Int>) -> Bool {
    contents.sentence(around: codes.lowerBound..<codes.lowerBound, in: codes).upperBound
      < codes.upperBound
  }

  /// Whether no other year and no comparison stands in a sentence, where a document's year is none.
  func isAlone(
    _ own: YearNumeral, _ index: Int, _ sentence: Range<Int>, _ range: Range<Int>
  ) -> Bool {
    for other in contents.hits[contents.hits(around: index, within: sentence)] {
      switch other.word {
      case .comparison, .change, .respectively: return false
      case .year:
        let year = YearNumeral.read(before: other.codes.lowerBound, in: range, contents)
        if let year, year.value != own.value { return false }
      default: continue
      }
    }
    return true
  }
}
