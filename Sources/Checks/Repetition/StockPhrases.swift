/// Phrases of the form and of the Regulations, and those that reports everywhere have in common.
///
/// In a large corpus they show themselves by their frequency. In one of five reports they do not,
/// and this list stands in. It is data and will grow.
struct StockPhrases: Sendable {
  static let standard = StockPhrases(text)

  /// The codes of all phrases, one phrase after the other.
  private var spellings: [UInt16] = []
  /// The places in `spellings` of the phrases that begin with two codes, by both.
  private var places: [UInt32: [Range<Int>]] = [:]
  /// One bit for the two codes that a phrase begins with: most places of a text begin none.
  private var beginnings = [UInt64](repeating: 0, count: 1 << 10)

  init(_ text: String) {
    for word in text.utf16.split(whereSeparator: { $0 <= 0x20 }) {
      let start = spellings.count
      spellings += word
      let (first, second) = (spellings[start], spellings[start + 1])
      places[UInt32(first) << 16 | UInt32(second), default: []].append(start..<spellings.count)
      let bit = Self.bit(first, second)
      beginnings[bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  private static func bit(_ first: UInt16, _ second: UInt16) -> Int {
    Int((UInt32(first) &* 0x9E37 ^ UInt32(second) &* 0x85EB) >> 3 & 0xFFFF)
  }

  /// Marks the codes that belong to a phrase.
  func mark(_ codes: [UInt16], _ isStock: inout [Bool]) {
    if codes.count < 2 { return }
    for start in 0..<(codes.count - 1) {
      let bit = Self.bit(codes[start], codes[start + 1])
      if beginnings[bit >> 6] >> UInt64(bit & 63) & 1 == 0 { continue }
      let key = UInt32(codes[start]) << 16 | UInt32(codes[start + 1])
      guard let places = places[key] else { continue }
      for place in places where isSpelled(place, codes, at: start) {
        for i in start..<(start + place.count) { isStock[i] = true }
      }
    }
  }

  private func isSpelled(_ place: Range<Int>, _ codes: [UInt16], at start: Int) -> Bool {
    if start + place.count > codes.count { return false }
    var k = 2
    while k < place.count && codes[start + k] == spellings[place.lowerBound + k] { k += 1 }
    return k == place.count
  }

  /// Without marks and figures, as narratives are compared.
  private static let text = """
    总体情况 主动公开政府信息情况 主动公开情况 收到和处理政府信息公开申请情况 依申请公开办理情况 依申请公开情况
    政府信息公开行政复议行政诉讼情况 存在的主要问题及改进情况 存在的主要问题 存在的问题 改进情况 改进措施
    工作改进情况 下一步工作打算 其他需要报告的事项 无其他需要报告的事项 没有其他需要报告的事项
    无需要报告的其他事项 政府信息管理情况 政府信息公开平台建设情况 政府信息公开平台建设 监督保障情况 监督保障
    政府信息资源管理情况 工作考核社会评议和责任追究结果情况 工作考核 社会评议 责任追究
    政府信息公开工作年度报告 政府信息公开年度报告 年度报告 政府信息公开条例 中华人民共和国
    中华人民共和国政府信息公开条例 以下简称 根据 规定编制本报告 编制本报告 特编制本报告 现将 报告如下
    本报告中所列数据统计期限为年月日至月日 本报告中所列数据的统计期限为年月日至月日 所列数据统计期限 所列数据的统计期限
    统计期限自年月日起至月日止 年月日至年月日 年月日至月日 年月日起至月日止 年月日 本报告由 组成
    本报告电子版可从 下载 本报告的电子版可在 如对本报告有疑问请与 如对本报告有任何疑问请联系 联系地址 联系电话
    邮政编码 电子邮箱 传真
    以习近平新时代中国特色社会主义思想为指导 坚持以习近平新时代中国特色社会主义思想为指导
    全面贯彻党的十九大及十九届历次全会精神 全面贯彻党的十九大和十九届历次全会精神 深入贯彻落实党的二十大精神
    全面贯彻落实党的二十大精神 党的十九大 党的二十大 十九届二中三中四中五中六中全会精神 习近平总书记 重要讲话精神
    重要讲话和指示批示精神 坚持以人民为中心 以人民为中心 认真贯彻落实 深入贯彻落实 全面贯彻落实 严格按照 按照 要求
    公开为常态不公开为例外 以公开为常态不公开为例外 公开是原则不公开是例外 应公开尽公开 公开公平公正合法便民
    政府信息公开工作 政务公开工作要点 政务公开工作 政府信息公开 政务公开 政府信息 主动公开 依申请公开 基层政务公开标准化规范化
    标准化规范化 重点领域信息公开 重点领域 国务院办公厅 国务院 国办发号 国办函号 国办公开办函号
    政府信息公开申请 受理政府信息公开申请 收到政府信息公开申请 全年共受理 全年共收到 本年度共收到 上年结转 结转下年度继续办理
    结转下年度 结转下年 按时办结 均按时答复 均已按时办结 自然人 法人或其他组织 商业企业 科研机构 社会公益组织 法律服务机构
    予以公开 部分公开 不予公开 无法提供 不予处理 其他处理 本机关不掌握相关政府信息 没有现成信息需要另行制作
    补正后申请内容仍不明确 信访举报投诉类申请 重复申请 行政复议 行政诉讼 行政复议和行政诉讼 被申请行政复议 被提起行政诉讼
    因政府信息公开被申请行政复议 因政府信息公开工作被申请行政复议 因政府信息公开工作被提起行政诉讼 没有因政府信息公开引起的
    结果维持 结果纠正 其他结果 尚未审结 规章 行政规范性文件 行政许可 行政处罚 行政强制 行政事业性收费
    政府信息公开信息处理费管理办法 政府信息公开信息处理费 信息处理费 收取信息处理费 未收取信息处理费 按件按量收费标准 万元
    政府门户网站 门户网站 政府网站 政务新媒体 微信公众号 微博 政策解读 回应社会关切 工作人员 人民政府 人民政府办公室
    政府办公室 办公室 人民群众 各部门 各单位
    """
}
