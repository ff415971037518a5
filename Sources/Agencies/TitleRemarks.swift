/// Words of a title that stand beside the organ's name and are no part of it.
extension TitleGrammar {
  /// What a report may tell of besides, before 暨 or 和.
  private static let otherTopic = WordList(
    "法治政府建设 法治建设 依法行政 政务公开 政务服务 优化营商环境 网站建设 政府网站 工作 情况 年度 的")
  private static let conjunction = WordList("暨 和 与 及 以及")
  /// What stands in brackets before a title and belongs to no name.
  private static let remark = WordList(
    "公开 主动公开 政府信息公开 信息公开 政务公开 年报 年度报告 置顶 公示 公告 通知 转载 最新 附件 图文")

  /// The length of a bracket that holds a remark, and has a name behind it: (公开)登封市水利局.
  static func lengthOfRemark(_ title: Span<UInt16>, _ range: Range<Int>) -> Int? {
    let first = range.lowerBound
    guard title[first] == 左, let length = remark.prefix(of: title, in: first + 1..<range.upperBound)
    else { return nil }
    let close = first + 1 + length
    return close + 1 < range.upperBound && title[close] == 右 ? length + 2 : nil
  }

  /// The end of a name behind which another topic is told of: 登封市水利局法治政府建设暨.
  static func endBeforeTopic(_ title: Span<UInt16>, _ range: Range<Int>) -> Int {
    guard let length = conjunction.suffix(of: title, in: range) else { return range.upperBound }
    var end = range.upperBound - length
    let isNamed = title[end] == 暨
    let conjunctionStart = end
    while let topic = otherTopic.suffix(of: title, in: range.lowerBound..<end) { end -= topic }
    return isNamed || end < conjunctionStart ? end : range.upperBound
  }

  private static let 暨: UInt16 = 0x66A8
}
