import Forms

/// What a word of the narrative contributes to a statement.
enum StatementWord: Hashable, Sendable {
  /// An application for government information.
  case application
  /// 申请 alone: an application for information where nothing else is being told of.
  case bareApplication
  /// 收到, 受理.
  case receive
  /// 新收.
  case receiveNew
  /// 办理.
  case handle
  /// 办结, 答复.
  case conclude
  /// 上年结转.
  case carriedOver
  /// 结转下年, 正在办理.
  case carriedForward
  /// An outcome of applications: one line of table 3 or a group of them.
  case outcome(RowSum)
  /// 公开, 同意公开: an outcome where outcomes are listed, else the publishing of information.
  case publish
  /// A kind of applicant.
  case applicant(RowSum)
  /// How an application came in: 当面, 网络.
  case channel
  /// Administrative reconsideration, administrative litigation, and its two kinds.
  case dispute(RowSum)
  /// How a case ended.
  case result(Column)
  /// Rules or normative documents.
  case document(Line)
  /// What was done to documents: a column of table 2.
  case documentAction(Column)
  /// Licensing, penalties, compulsion.
  case decisionKind(Line)
  /// 作出…决定.
  case decide
  /// Administrative fees.
  case fees
  /// The fee for processing information.
  case processingFee
  /// Government information, as what applications and disputes are about.
  case information
  /// 信息, 政府信息: what is published, and what applications and disputes are about.
  case news
  /// The website, as what information is published on.
  case website
  /// Accounts on social media, likewise.
  case newMedia
  /// A topic that has applications, answers and cases of its own: 建议提案, 信访, 热线.
  case otherTopic
  /// 解读材料, 制作解读材料: a topic of its own whose count the narrative may state twice.
  case interpretation(Publication)
  /// 占, 占比.
  case share
  /// 率: the words before it are a rate.
  case rate
  /// 降至, 增至, which give this year's value after last year's.
  case becomes
  /// 含, which says that a count has another in it.
  case including
  /// 其他, whose meaning the list around it gives.
  case other
  /// 总数, 总量: the whole of a share.
  case whole
  /// 同比, 较上年.
  case comparison
  /// 增长, 下降, 持平.
  case change(ChangeDirection)
  /// 增幅, 降幅: a change against another year by themselves.
  case changeRate(ChangeDirection)
  /// 翻番, 翻两番: so many times last year's value, without a number.
  case doubled(times: Int)
  /// 其中, which opens a list.
  case among
  /// 包括, 分别为, which open a list that is complete.
  case comprise
  /// 分别, 依次: a number for each name before it.
  case respectively
  /// 另有, 尚有: more than what was counted before.
  case further
  /// 主要包括, which opens a list that need not be complete.
  case mainly
  /// 合计, 共计: the sum of what was counted before.
  case total
  /// 结转, 转入, 顺延: last year's or next year's by the time beside it.
  case carry
  /// 其余, which completes a list.
  case rest
  /// 光是, 居多: the number behind it is a part of the one before.
  case part
  /// 代表建议, 委员提案: kinds of another topic that together are all there is.
  case kinds(ListMembers)
  /// 人大代表, 政协委员: who brings such a kind.
  case bearers(ListMembers)
  /// 上半年, 一季度: parts of a year that together are the year.
  case seasons(ListMembers)
  /// 等, which leaves a list open.
  case andSoOn
  /// 没有, 未, 无.
  case negation
  /// A time.
  case period(StatementPeriod)
  /// 当年: what came in this year, where what was carried over is told of beside it.
  case sameYear
  /// 当年收到的办结: what was concluded of this year's alone.
  case concludeNew
  /// 累计: more than a year, or the year that the sentence names.
  case accumulated
  /// 截至, which makes 累计 reach back.
  case until
  /// A body or bodies.
  case scope(ScopeWord)
  /// The end of the name of some organ.
  case organ
  /// 申请主体, 来自: kinds of applicants follow.
  case applicants
  /// 个人, 企业: a kind of applicant where applicants are told of.
  case bareApplicant(RowSum)
  /// 许可, 处罚: a kind of decision where decisions are told of, or where they are handled.
  case bareDecision(Line)
  /// 引起, 不服: what stands before it led to the cases behind it.
  case cause
  /// 尚有, 仍有: what is left over.
  case remaining
  /// 应办: received, and carried over from last year.
  case due
  /// 通过: what follows may be a way in, and a part of what came in.
  case through
  /// 年末: a time of its own, except for what is left over then.
  case yearEnd
  /// （单位：件）: the unit of the numbers that have none.
  case unitNote(StatementUnit)
  /// A channel that is neither a website nor an account: 公报.
  case otherChannel
  /// A word that limits what is counted: 涉及, 关于.
  case limiting
  /// A word that limits nothing.
  case filler
  /// A word that holds one of the others and means something else.
  case decoy
}

/// Words for the bodies a statement is said of; what they mean depends on who reports.
enum ScopeWord: UInt8, Sendable {
  /// 本级.
  case level
  /// 办公室, 政府办.
  case office
  /// 本机关, 我局.
  case oneself
  /// 全市, 全区.
  case territory
  /// 各部门.
  case departments
  /// 各镇, 镇办.
  case townships
  /// 全系统.
  case system
}
