import Agencies

/// What a report calls the body that reports: 我镇, 本局, 我县.
///
/// Where no title names an organ, these words still tell its kind and its level, and checks that need
/// no more than that can judge.
struct BodyWords: Hashable, Sendable {
  /// The kind of organ; nil where the words do not tell.
  let kind: AgencyKind?
  /// The level; nil where the words do not tell.
  let level: AgencyLevel?

  /// What the words of the prose agree on; nil where none stands there, or where they differ.
  ///
  /// A township and a department speak of 我县 besides, which says where they are.
  static func read(_ text: ScannedText, _ regions: [NarrativeRegions.Region]) -> BodyWords? {
    var place: BodyWords?
    var found: BodyWords?
    for region in regions {
      for i in region.codes where isOwn(text, i, region.codes) {
        guard let words = words(behind: i + 1, text, before: region.codes.upperBound) else {
          continue
        }
        if words.kind == nil {
          place = words
          continue
        }
        if let found, found != words { return nil }
        found = words
      }
    }
    if let found, place != nil, found.level == .province { return nil }
    return found ?? place
  }

  /// Whether 我 or 本 stands at a code and begins a word of its own: not 自我, 根本, 基本.
  private static func isOwn(_ text: ScannedText, _ i: Int, _ range: Range<Int>) -> Bool {
    let before = i > range.lowerBound ? text[i - 1] : 0
    switch text[i] {
    // 自, 忘, 唯, 敌, 你, 大, 小
    case 0x6211: return ![0x81EA, 0x5FD8, 0x552F, 0x654C, 0x4F60, 0x5927, 0x5C0F].contains(before)
    case 0x672C:
      // 由, 在, 对, 向, 经, 为, 是, 与, 和, 及, 年, 度, 使, 将, 以
      return !ScannedText.isHan(before)
        || [
          0x7531, 0x5728, 0x5BF9, 0x5411, 0x7ECF, 0x4E3A, 0x662F, 0x4E0E, 0x548C, 0x53CA, 0x5E74,
          0x5EA6, 0x4F7F, 0x5C06, 0x4EE5,
        ].contains(before)
    default: return false
    }
  }

  private static func words(
    behind start: Int, _ text: ScannedText, before end: Int
  ) -> BodyWords? {
    var start = start
    // 我们镇, 我 镇
    while start < end && (text[start] == 0x20 || text[start] == 0x4EEC) { start += 1 }
    guard start + 1 < end else { return nil }
    let next = text[start + 1]
    if isOtherWord(text[start], next) { return nil }
    switch (text[start], next) {
    // 镇, 乡, 街, 办事处
    case (0x9547, _), (0x4E61, _), (0x8857, _):
      return BodyWords(kind: .subdistrict, level: .township)
    case (0x529E, 0x4E8B):
      let isOffice = start + 2 < end && text[start + 2] == 0x5904
      return isOffice ? BodyWords(kind: .subdistrict, level: .township) : nil
    // 局, 分局, 委, 厅
    case (0x5C40, _), (0x5206, 0x5C40), (0x59D4, _): return BodyWords(kind: .department, level: nil)
    case (0x5385, _): return BodyWords(kind: .department, level: .province)
    // 县, 旗: 我县教育局 is no report of the county
    case (0x53BF, _), (0x65D7, _): return BodyWords(kind: nil, level: .county)
    default: return nil
    }
  }

  /// Whether two codes are another word: 局限, 局面, 委托, 委员, 乡村, 乡土, 街区, 县级, 旗下.
  private static func isOtherWord(_ first: UInt16, _ second: UInt16) -> Bool {
    let others: [UInt16]
    switch first {
    // 限, 面, 势, 域, 长
    case 0x5C40: others = [0x9650, 0x9762, 0x52BF, 0x57DF]
    // 托, 派, 任, 员, 婉, 屈
    case 0x59D4: others = [0x6258, 0x6D3E, 0x4EFB, 0x5458, 0x5A49, 0x5C48]
    // 村, 土, 亲, 愁, 镇, 贤, 音
    case 0x4E61: others = [0x6751, 0x571F, 0x4EB2, 0x6101, 0x9547, 0x8D24, 0x97F3]
    // 静, 压, 痛
    case 0x9547: others = [0x9759, 0x538B, 0x75DB]
    // 区, 头, 面, 巷, 坊, 景
    case 0x8857: others = [0x533A, 0x5934, 0x9762, 0x5DF7, 0x574A, 0x666F]
    // 级
    case 0x53BF: others = [0x7EA7]
    // 级, 下, 帜, 舰
    case 0x65D7: others = [0x7EA7, 0x4E0B, 0x5E1C, 0x8230]
    default: return false
    }
    return others.contains(second)
  }
}
