/// The words that tell wholes and parts from one another where nothing opens a list, as data.
enum ListVocabulary {
  static let entries: [(StatementWord, [String])] = kinds + seasons + cues

  private static let kinds: [(StatementWord, [String])] = [
    (
      .kinds(.suggestions),
      [
        "建议", "人大建议", "代表建议", "人大代表建议", "议案", "人大议案", "代表议案", "人大代表议案", "人大代表议案建议",
        "人大代表意见建议", "人大代表建议意见", "议案建议",
      ]
    ),
    (.kinds(.motions), ["提案", "政协提案", "委员提案", "政协委员提案"]),
    (
      .kinds(.proposals),
      ["建议提案", "提案建议", "议提案", "代表建议委员提案", "代表委员建议提案", "两会建议提案"]
    ),
    (.bearers(.suggestions), ["人大代表"]),
    (.bearers(.motions), ["政协委员"]),
  ]

  private static let seasons: [(StatementWord, [String])] = [
    (.seasons(.firstHalf), ["上半年"]),
    (.seasons(.secondHalf), ["下半年"]),
    (.seasons(.firstQuarter), ["第一季度", "一季度", "首季度"]),
    (.seasons(.secondQuarter), ["第二季度", "二季度"]),
    (.seasons(.thirdQuarter), ["第三季度", "三季度"]),
    (.seasons(.fourthQuarter), ["第四季度", "四季度"]),
  ]

  private static let cues: [(StatementWord, [String])] = [
    (
      .part,
      [
        "光是", "单是", "单单", "就有", "就达", "就占", "就多达", "便有", "便达", "便占", "即有", "即达", "居多", "最多", "居首",
        "居首位", "居第一位", "居于首位", "位居首位", "位列第一", "排名第一", "排第一", "为最多", "数量最多", "占多数", "占大多数",
        "占绝大多数", "占主要部分", "占大头", "占比最高", "占比最大", "比重最大",
      ]
    ),
    (
      .total,
      [
        "加在一起", "合在一起", "总和", "总和为", "相加是", "相加得", "相加等于", "累加", "合并计算", "总计有", "合计有", "总共有", "加总为",
        "合起来是", "合起来为", "加起来是", "加起来为", "加起来共", "合起来共", "合计数为", "汇总为", "总量是", "总数是", "合计是",
      ]
    ),
    (
      .total,
      [
        "各平台共", "各账号共", "各渠道共", "各平台合计", "各账号合计", "各渠道合计", "各平台全年共", "各账号全年共", "各渠道全年共",
        "各平台全年合计", "各账号全年合计", "各渠道全年合计",
      ]
    ),
    (.decoy, ["就有关", "成就", "最多跑一次", "最多跑"]),
  ]

  /// What stands before a colon or a comma that opens a list of all parts: 构成如下.
  static let complete = WordEndings([
    "如下", "构成", "组成", "构成为", "构成是", "组成为", "构成情况", "组成情况", "分布情况", "明细", "明细为", "分布为", "分布", "细目",
  ])
  /// What stands there where a way to divide is named: 按来源划分, 从渠道看.
  static let divided = WordEndings([
    "划分", "分", "看", "来看", "类", "计", "统计", "区分", "归类", "而言", "来说", "讲", "来分", "分组", "排序", "细分", "分列",
  ])

  /// What publishes, as the name of all parts together: 三个账号合计.
  static let parties = codes([
    "账号", "平台", "渠道", "新媒体账号", "政务新媒体账号", "新媒体平台", "新媒体", "公众号", "网站", "载体", "媒体", "端口", "途径",
  ])
  /// How a sum begins behind such a name.
  static let sums = codes([
    "合计", "共", "总计", "总共", "全年合计", "全年共", "全年总计", "年内共", "年内合计", "相加", "加起来",
  ])

  /// What is done to a website, as the end of a clause that another with its number follows.
  static let websiteUpdates = codes([
    "网站内容更新", "网站信息更新", "网站信息发布", "网站内容发布", "网站更新", "网站更新维护", "网站内容更新维护", "网站信息更新维护",
    "网站日常更新", "网站内容保障", "网站信息内容更新",
  ])

  private static func codes(_ endings: [String]) -> [[UInt16]] { endings.map { Array($0.utf16) } }
}
