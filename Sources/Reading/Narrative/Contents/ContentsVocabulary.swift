/// What a phrase of the narrative tells the readers of its contents.
enum ContentsWord: Hashable, Sendable {
  /// 年, which a year may stand before.
  case year
  /// The beginning of a document number.
  case series(DocumentNumber.Series)
  /// A fee for processing information.
  case fee
  /// Something that article 50 asks of a government's report.
  case required(RequiredContent)
  /// A word that shows that another year than that of the report is meant on purpose.
  case comparison
  /// A word that does so in its own sentence, and tells nothing of the sentences beside it.
  case change
  /// 分别: several periods or reports may be named.
  case respectively
  /// A word that means the year of the report.
  case thisYear
  /// Words behind which the report names itself and its year.
  case announcement
  /// Words before which the report names itself and its year.
  case announcementEnd
  /// Words that name the period of the data.
  case period
  /// A verb form that only a plan has.
  case intention
  /// Words of a heading that make the year before them one of plans.
  case planHeading
  /// A phrase of `OrganPhraseList`, by its index.
  case organ(Int)
  /// Words that contain a phrase and do not mean it.
  case decoy
}

/// The phrases of `ContentsWord`, folded.
///
/// Of phrases that overlap the longer one counts, so a longer spelling of another meaning, or a
/// decoy, takes a shorter one out.
enum ContentsVocabulary {
  /// The phrases.
  static let phrases: [String] = entries.map(\.0)
  /// The meaning of each phrase, in the same order.
  static let words: [ContentsWord] = entries.map(\.1)

  private static let entries: [(String, ContentsWord)] =
    groups.flatMap { word, phrases in phrases.map { ($0, word) } }
    + OrganPhraseList.entries.enumerated().map { ($1.phrase, .organ($0)) }

  private static let groups: [(ContentsWord, [String])] = [
    (.year, ["年"]),
    (.series(.stateCouncil), ["国发"]),
    (.series(.generalOffice), ["国办发"]),
    (.series(.generalOfficeLetter), ["国办函"]),
    (.series(.secretariatLetter), ["国办秘函"]),
    (.series(.informationOfficeLetter), ["国办公开办函"]),
    (.series(.partyOffice), ["中办发"]),
    (.series(.order), ["国务院令", "国令", "国务院第"]),
    (
      .fee,
      [
        "处理费", "收取费用", "收取任何费用", "产生费用", "产生任何费用", "未收费", "没有收费", "无收费", "收费情况",
        "收费0", "收费金额", "收取的费用", "收取相关费用", "收取信息", "收取政府信息", "免费提供", "均未收取", "未收取",
        "没有收取", "不收取", "费用0元", "费用为0", "公开收费事项", "收费通知", "未向申请人收", "实际收取的总金额",
        "实际收取总金额", "实际收取金额", "公开收费行为", "收费为0", "收费总金额", "收费为零",
      ]
    ),
    (.required(.assessment), ["考核", "考评", "绩效", "量化打分", "督查评比", "第三方测评"]),
    (
      .required(.publicReview),
      [
        "评议", "满意度测评", "满意度调查", "满意度评价", "满意度评测", "满意率", "民意调查", "民意测验",
        "社会评价", "群众评价", "公众评价", "问卷调查", "好差评", "第三方评估",
      ]
    ),
    (
      .required(.accountability),
      [
        "责任追究", "追究责任", "追究", "追责", "问责", "责任倒查", "被约谈", "通报批评", "受到处分",
        "违反政府信息公开", "违反《政府信息公开条例》", "违反《中华人民共和国政府信息公开条例》", "违反《条例》",
      ]
    ),
    (
      .comparison,
      [
        "上年", "去年", "上一年", "前年", "往年", "历年", "同比", "环比", "相比", "对比", "同期", "较20", "比20",
        "与20", "和20", "及20", "近几年",
      ]
    ),
    (
      .change,
      [
        "累计", "以来", "增长", "下降", "上升", "增加", "减少", "增幅", "降幅", "持平", "连续", "三年", "两年", "五年",
      ]
    ),
    (.respectively, ["分别"]),
    (.thisYear, ["今年", "本年", "全年", "当年"]),
    (
      .announcement,
      [
        "现公布", "现将", "现予公布", "现予以公布", "现向社会公布", "特向社会公布", "现公开", "特编制", "现编制", "现发布",
        "现向社会公开", "特向社会公开", "现就", "兹将", "兹公布", "特公布", "特发布", "特此公布", "特此发布", "特此公开", "现予发布", "现公示",
        "现予公示", "现予公开", "现予以公开",
      ]
    ),
    (.announcementEnd, ["报告如下", "汇报如下", "总结如下", "公布如下", "公示如下", "公告如下", "发布如下", "公开如下"]),
    (
      .period,
      [
        "统计期限", "统计时限", "统计期间", "统计时间", "统计的时间", "统计日期", "数据统计", "起止时间",
        "统计周期", "统计区间", "统计期", "统计时段", "时间段", "覆盖期间", "报告期间", "数据统计期", "统计起止", "统计口径", "统计范围",
        "统计年度", "数据周期", "数据时间", "数据范围", "数据口径", "数据均为",
        "数据均系", "数据均是", "数据均来自", "数据均指", "起止日期", "时间范围", "时间跨度", "数据取自", "数据采集期", "数据来自",
        "数据均形成", "数据均产生", "数据形成", "数据产生", "数据的起止", "数据期间", "数据期限", "数据时限",
      ]
    ),
    (
      .intention,
      [
        "将继续", "将进一步", "将从以下", "将会", "将着力", "将持续", "将努力", "将不断", "将切实", "将认真",
        "将坚持", "将围绕", "将紧紧围绕", "将着重", "将重点从", "将主要从", "将按照", "拟继续", "计划继续", "要继续",
        "要进一步",
      ]
    ),
    (
      .planHeading,
      [
        "工作计划", "工作打算", "工作思路", "工作安排", "工作展望", "重点工作计划", "重点工作安排", "下一步工作",
        "下步工作",
      ]
    ),
    (
      .decoy,
      [
        "上年结转", "上年度结转", "上一年结转", "上一年度结转", "去年结转", "去年度结转", "结转上年", "实现将", "发现将",
        "实现就", "发现就", "出现就", "表现就", "体现就", "信息处理费管理办法", "信息处理费的管理办法", "信息处理费管理规定", "行政事业性收费",
        "自我局限", "自我校", "自我委",
        "我委托", "我委派", "我局域网", "我局部", "我区域", "自我区分", "我区间", "我区分", "我乡村", "我院落",
      ]
    ),
  ]
}
