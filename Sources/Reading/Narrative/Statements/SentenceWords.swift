import Forms

/// Words whose meaning depends on what the sentence has told of: 个人, 处罚.
extension SentenceReader {
  /// The word in this sentence; nil where it says nothing here, and may limit.
  func resolved(_ word: StatementWord, _ codes: Range<Int>) -> StatementWord? {
    switch word {
    case .bareApplicant(let columns):
      tellsOfApplicants && standsAlone(codes) && !isRestOfOrganisations(columns)
        ? .applicant(columns) : nil
    case .bareDecision(let line): context.isAboutDecisions ? .decisionKind(line) : nil
    default: word
    }
  }

  /// Whether the sentence, or the list that is being told, is of those who apply.
  private var tellsOfApplicants: Bool {
    guard context.topic == .applications else { return false }
    if context.isAboutApplicants { return true }
    guard let list, case .count(let whole) = reading.statements[list.whole].subject else {
      return false
    }
    return whole.cells.isLine(.received)
  }

  /// 由企业提出, 个人19件, and not 中小企业类5件, which names what the applications are about.
  private func standsAlone(_ codes: Range<Int>) -> Bool {
    func isFree(_ index: Int, _ allowed: String) -> Bool {
      guard index >= 0, index < text.count, ScannedText.isHan(text[index]) else { return true }
      return allowed.utf16.contains(text[index])
    }
    return isFree(codes.lowerBound - 1, "为由以系是和与及自中")
      && isFree(codes.upperBound, "的提申共有居为占各分和与及一二两三四五六七八九十")
  }

  /// 企业3件、其他单位2件: 单位 is what the kinds before it leave.
  private func isRestOfOrganisations(_ columns: RowSum) -> Bool {
    columns == .applicants(RowSum.organisations)
      && (context.namesOneOrganisation || clause.marks.contains(.other))
  }

  /// Counts a word that says nothing here as unknown, and keeps a kind of decision for 办件.
  func addUnresolved(_ word: StatementWord, _ codes: Range<Int>, to words: inout ClauseWords) {
    let (before, after) = (words.unknownBefore, words.unknownAfter)
    words.addGap(text, codes)
    if case .bareDecision(let line) = word {
      words.pendingDecision = (line, words.unknownBefore - before, words.unknownAfter - after)
    }
  }

  /// 许可事项全年办件1715件: what is handled in 件 are decisions.
  func settleDecision(_ words: inout ClauseWords, unit: StatementUnit) {
    guard let pending = words.pendingDecision, words.decision == nil, words.verb == .handle,
      unit == .pieces, !words.namesApplication, context.topic != .applications,
      words.marks.isDisjoint(with: [.channel, .otherTopic, .limiting])
    else { return }
    words.decision = pending.line
    words.unknownBefore -= pending.before
    words.unknownAfter -= pending.after
  }

  /// Keeps what a word says of the rest of its sentence.
  mutating func noteContext(_ word: StatementWord) {
    switch word {
    case .applicants: context.isAboutApplicants = true
    case .applicant(let columns):
      context.isAboutApplicants = true
      let isOne =
        columns != .applicants([.naturalPerson]) && columns != .applicants(RowSum.organisations)
      context.namesOneOrganisation = context.namesOneOrganisation || isOne
    case .decide: context.isAboutDecisions = true
    case .decisionKind: context.isAboutDecisions = true
    case .fees: context.isAboutFees = true
    case .processingFee: context.isAboutFees = false
    case .news: context.isAboutNews = true
    default: return
    }
  }

  /// 行政事业性收费依法公开，年内收费总额18.2万元: the clause has nothing but an amount.
  func settleFees(_ words: inout ClauseWords, unit: StatementUnit) {
    guard unit.isMoney, context.isAboutFees, clause.isBare, clause.change == nil, !hasComparison,
      clause.marks.isDisjoint(with: [.comparison, .becomes])
    else { return }
    words = clause
    words.marks.insert(.fees)
  }

  /// 尚有6件在法定期限内办理: what is left over and still handled goes into the next year.
  func settleRemaining(_ words: inout ClauseWords) {
    guard words.marks.contains(.remaining), words.verb == .handle, words.outcome == nil,
      words.dispute == nil, words.applicant == nil, context.topic == .applications
    else { return }
    words.verb = .carriedForward
  }

  /// 年末仍有7件未答复, 年末现行有效3件: the end of the year is no part of it for what is left over or in
  /// force then. 上年制发3件，年末现行有效5件 may be of the year before.
  func settleYearEnd(_ statement: inout Statement, _ words: ClauseWords) {
    let isStock = words.action == .inForce && periodBeforeClause == .current
    guard isYearEnd, words.verb == .carriedForward || words.result == .pending || isStock else {
      return
    }
    statement.period = .current
  }

  /// 被复议3件（均为政府信息公开类）: a bracket that says what the cases are about.
  func namesInformation(behind index: Int, in lexed: LexedNarrative) -> Bool {
    let tokens = lexed.tokens[(index + 1)...].prefix(3)
    guard tokens.count == 3, let open = tokens.first, let close = tokens.last,
      open.kind == .open, close.kind == .close
    else { return false }
    return tokens[tokens.startIndex + 1].kind == .word(.information)
  }
}
