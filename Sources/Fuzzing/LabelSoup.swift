import Forms
public import Simulation

/// Words of the form and of narratives in random order, with anything between them.
public enum LabelSoup {
  private static let form: [String] =
    Edition.allCases.flatMap { edition in
      Line.allCases.compactMap { $0.officialLabel(in: edition) }
    } + Line.descriptions.compactMap(\.group) + Line.descriptions.compactMap(\.articleItem)
    + Column.allCases.map(\.officialLabel)
    + Table.allCases.map(\.officialLabel) + ["信息内容", "申请人情况", "法人或其他组织", "三、本年度办理结果"]
    + ["行政复议", "行政诉讼", "未经复议直接起诉", "复议后起诉", "本年收费金额（单位：万元）", "采购总金额"]
    + ["一、", "二、", "三、", "四、", "五、", "六、", "（一）", "（七）", "1.", "3.", "总计", "其他"]

  private static let applications =
    Line.descriptions.filter { $0.table == .applications }.compactMap(\.label2021)
    + Line.descriptions.compactMap(\.group) + Column.applicants.map(\.officialLabel)
    + ["申请人情况", "法人或其他组织", "三、本年度办理结果", "本年新收政府信息公开申请", "三类内部事务信息"]

  private static let narrative = [
    "本年度", "2021年", "共收到", "受理", "办结", "申请", "依申请公开", "政府信息公开申请", "主动公开", "其中",
    "包括", "分别为", "其余", "占", "百分之八十", "80.5%", "同比增长", "下降", "较上年", "增加", "减少", "件", "条",
    "份", "篇", "次", "万元", "元", "约", "余", "多", "上百", "数十", "三〇", "十五、六", "廿三", "以上", "均",
    "予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "行政复议", "行政诉讼", "维持", "纠正", "我局",
    "我市", "市政府办公室", "人民政府", "郑州市上街区", "国办发〔2021〕12号", "第二十条", "截至12月31日", "1月1日至",
    "规章", "规范性文件", "网站", "微信公众号", "发布信息", "答复", "按时", "结转", "收取信息处理费", "0", "无",
    "政府信息公开工作年度报告", "工作报告", "编制要求", "转发", "关于", "存在的主要问题", "总体情况",
  ]

  private static let marks = [
    "|", "|", "\t", "\t", " ", " ", "\n", "\n", "\n", "，", "。", "、", "；", "：", "（", "）", "“", "”",
    "<br>",
    "\r", "-", "—", "/", "无", "||", "|\n", "\n|\n", "\n\n", "", "", "%", "*", "#", "##", "&nbsp;",
    "。\n",
  ]

  /// A number of any size and spelling.
  public static func number(_ random: inout RandomSource) -> String {
    let length = random.pick([1, 1, 1, 2, 2, 3, 4, 6, 9, 10, 12, 13, 18, 19, 20, 40])
    var text = random.pick(["", "", "", "", "-", "+", "减", "增", "－", "约"])
    for place in 0..<length {
      text += "\(random.below(10))"
      if random.chance(0.03) { text += random.pick([",", ".", "，", " ", "\u{200B}", "<br>"]) }
      if place == 0 && random.chance(0.02) { text += "." }
    }
    return text + random.pick(["", "", "", "", "", "元", "万元", "件", "%", ".5", "（其中3件）"])
  }

  /// A piece of a soup.
  static func piece(_ random: inout RandomSource) -> String {
    switch random.below(10) {
    case 0...3: random.pick(form)
    case 4, 5: number(&random)
    case 6: random.pick(narrative)
    case 7:
      // A label cut anywhere.
      String(
        random.pick(form).unicodeScalars.dropFirst(random.below(3)).prefix(1 + random.below(12)))
    default: random.pick(marks)
    }
  }

  /// A soup of so many pieces, most with one mark between them all, so that it resembles a table.
  public static func text(pieces count: Int, _ random: inout RandomSource) -> String {
    let common = random.pick(marks)
    var text = random.chance(0.5) ? "某市人民政府2021年政府信息公开工作年度报告\n" : ""
    if random.chance(0.5) { text += random.pick(Table.allCases).officialLabel + "\n" }
    for _ in 0..<count {
      text += piece(&random)
      text += random.chance(0.7) ? common : random.pick(marks)
    }
    return text
  }

  /// Labels and heads of the form, many of them sharing letters, with one or two marks among them all.
  public static func labels(pieces count: Int, _ random: inout RandomSource) -> String {
    let marks = ["|", "|", "||", "\n", "\n", "\t", " ", "|\n", "\n|\n", ""]
    let common = [random.pick(marks), random.pick(marks), ""]
    // Half of the soups are tables of applications, with a head or without.
    let isTable = random.chance(0.5)
    let form = isTable ? applications : form
    let head = "自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计\n"
    var text = Array((isTable && random.chance(0.7) ? head : "").unicodeScalars)
    var last = 0
    for _ in 0..<count {
      var label = part(of: random.pick(form), &random)
      if random.chance(0.5) {
        for _ in 0..<8 {
          if let place = overlap(text[last...], label) {
            text.removeSubrange(place...)
            break
          }
          label = part(of: random.pick(form), &random)
        }
      }
      last = text.count
      text += label
      if random.chance(0.15) { text += Array(number(&random).unicodeScalars) }
      for _ in 0..<random.below(3) { text += Array(random.pick(common).unicodeScalars) }
    }
    return String(String.UnicodeScalarView(text))
  }

  /// A label, or a part of it: a reader knows most without their numbers or their first words too.
  private static func part(of label: String, _ random: inout RandomSource) -> [Unicode.Scalar] {
    let scalars = Array(label.unicodeScalars)
    if random.chance(0.5) { return scalars }
    let start = random.below(min(6, scalars.count))
    return Array(scalars[start...].prefix(random.chance(0.5) ? 99 : 2 + random.below(8)))
  }

  /// Where the first two letters of a label stand in a text.
  private static func overlap(
    _ text: ArraySlice<Unicode.Scalar>, _ label: [Unicode.Scalar]
  ) -> Int? {
    if label.count < 3 { return nil }
    return text.indices.dropLast().first { text[$0] == label[0] && text[$0 + 1] == label[1] }
  }

  /// Sentences of words of narratives, some of them very long.
  public static func prose(pieces count: Int, _ random: inout RandomSource) -> String {
    var text = ""
    let stops = random.chance(0.3) ? [""] : ["", "", "", "，", "，", "、", "。", "；", "（", "）", "\n"]
    for _ in 0..<count {
      text += random.chance(0.25) ? number(&random) : random.pick(narrative)
      text += random.pick(stops)
    }
    return text
  }

  /// One short phrase many times.
  public static func repeated(bytes size: Int, _ random: inout RandomSource) -> String {
    let phrase =
      random.chance(0.5)
      ? prose(pieces: 1 + random.below(6), &random) : text(pieces: 1 + random.below(4), &random)
    if phrase.isEmpty { return "" }
    return String(repeating: phrase, count: max(1, size / phrase.utf8.count))
  }
}
