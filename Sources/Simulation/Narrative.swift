import Forms

/// The prose of a simulated report; its counts are those of the tables.
struct Narrative {
  let organ: SimulatedOrgan
  let year: Int
  let edition: Edition
  let figures: Figures

  /// The paragraphs of section 一.
  func overview(hasInnerList: Bool, random: inout RandomSource) -> [String] {
    let opening = [
      "依照《中华人民共和国政府信息公开条例》，现公布本机关\(year)年度政府信息公开工作情况。",
      "本报告按照政府信息公开条例的要求编写，供公众查阅。",
      "现将本年度政府信息公开工作情况报告如下。",
    ]
    let period = "所列数据的统计期限为\(year)年1月1日至12月31日。"
    let posts = 40 + random.below(3_000)
    let topics = [
      ("主动公开", "全年在网站发布各类信息\(posts)条，目录和指南按时更新。"),
      ("依申请公开", applications),
      ("平台建设", "网站栏目整理了\(1 + random.below(9))处，检索比过去方便。"),
      ("监督保障", "组织业务培训\(1 + random.below(4))次，工作人员均已参加。"),
    ]
    let numbers = hasInnerList ? ["一、", "二、", "三、", "四、"] : ["（一）", "（二）", "（三）", "（四）"]
    let separator = random.chance(0.5) ? "。" : "情况。"
    return [random.pick(opening) + period]
      + zip(numbers, topics).map { number, topic in number + topic.0 + separator + topic.1 }
  }

  private var applications: String {
    let received = figures[.received, .total]
    let carriedOver = figures[.carriedOver, .total]
    if received + carriedOver == 0 { return "本年度未收到政府信息公开申请。" }
    let opening =
      carriedOver == 0
      ? "全年新收政府信息公开申请\(received)件"
      : "全年新收政府信息公开申请\(received)件，上年结转\(carriedOver)件"
    return opening
      + "，办结\(figures[.concluded, .total])件，结转下年度\(figures[.carriedForward, .total])件。"
      + disputes
  }

  private var disputes: String {
    let reconsiderations = figures[.reconsideration, .total]
    let suits = figures[.directSuit, .total] + figures[.suitAfterReconsideration, .total]
    if reconsiderations + suits == 0 { return "没有因此引起的行政复议和行政诉讼。" }
    return "因政府信息公开被申请行政复议\(reconsiderations)件，被提起行政诉讼\(suits)件。"
  }

  /// The paragraphs of section 五.
  func problems(random: inout RandomSource) -> [String] {
    let problems = [
      "目前公开内容还不够全面，解读形式偏少。", "个别栏目更新不够及时，人员变动较多。",
      "基层工作人员经验不足，答复文书不够规范。",
    ]
    let remedies = [
      "下一年将充实栏目内容，增加图解。", "下一步将固定专人负责，逐月检查更新。",
      "今后将编写答复样本，开展案例讲解。",
    ]
    return ["存在的问题：" + random.pick(problems), "改进情况：" + random.pick(remedies)]
  }

  /// The paragraphs of section 六.
  func otherMatters(random: inout RandomSource) -> [String] {
    switch edition {
    case .form2019: [random.pick(["没有其他需要报告的事项。", "无。"])]
    case .form2021:
      [random.pick(["本年度未收取信息处理费。", "按照国办函〔2020〕109号文件，本年度收取信息处理费0元。"])]
    }
  }
}
