import Forms

/// What was published: over which channel, and whether a number counts all of it.
extension SentenceReader {
  /// What of all that was published a number counts: what one channel has, within a list as a part, or
  /// the material that explains policies.
  func publication(_ words: ClauseWords, unit: StatementUnit) -> Publication? {
    if let told = words.interpretation { return interpretations(told, words, unit: unit) }
    guard unit == .items else { return nil }
    if let part = channelOfPart(words) { return part }
    // 公开信息742条，其中…；通过公众号发布信息365条: the semicolon ends the list.
    let endsList =
      boundary == .semicolon && words.marks.isSuperset(of: [.publish, .news, .newMedia])
    guard list == nil || endsList else { return nil }
    guard let named = namedChannel(words) else {
      return channelOfSum(words) ?? channelOfOtherYear(words)
    }
    // 以网站为第一平台，共推出信息…: the clause before names the channel.
    return named == .any ? (channelBefore ?? .any) : named
  }

  /// The channel of words that name information, or follow a clause that does.
  private func namedChannel(_ words: ClauseWords) -> Publication? {
    let isPublished =
      !words.marks.isDisjoint(with: [.publish, .website, .newMedia]) || words.verb == .receiveNew
    let isWhole = words.marks.contains(.whole) || words.marks.contains(.news) && isTotalOfNews
    let hasChannel = words.marks.contains(.website) != words.marks.contains(.newMedia)
    // 门户网站公开的339条, where the sentence is about information.
    let isUnderstood =
      words.marks.contains(.news)
      || context.isAboutNews && hasChannel && words.marks.contains(.publish)
    guard isPublished || isWhole, isUnderstood, isWholePublication(words), parties == nil else {
      return nil
    }
    switch (words.marks.contains(.website), words.marks.contains(.newMedia)) {
    case (true, true): return nil
    case (true, false): return .website
    case (false, true): return .newMedia
    // 上一年网站公开信息586条，今年公开796条
    case (false, false): return words.marks.contains(.news) ? .any : nil
    }
  }

  private var isTotalOfNews: Bool { clause.marks.contains(.total) || clause.marks.contains(.whole) }

  func isWholePublication(_ words: ClauseWords) -> Bool {
    words.unknownAfter == 0
      && words.marks.isDisjoint(with: [
        .otherTopic, .limiting, .other, .rest, .share, .including, .otherChannel,
      ])
      && !words.isSpecific && (words.verb == nil || words.verb == .receiveNew)
      && !words.namesApplication && words.document == nil
  }

  /// The channel of a part of all that was published: 共公开500条，其中网站300条.
  private func channelOfPart(_ words: ClauseWords) -> Publication? {
    let hasChannel = words.marks.contains(.website) != words.marks.contains(.newMedia)
    guard hasChannel, let whole = list?.whole ?? publishedTotal else { return nil }
    let statement = reading.statements[whole]
    guard statement.subject == .published(.any) || isOfSeveralChannels(whole),
      statement.unit == .items,
      list != nil || words.unknownBefore == 0, words.unknownAfter == 0,
      words.marks.isDisjoint(with: [.otherTopic, .limiting, .other, .rest, .otherChannel, .decoy])
    else { return nil }
    return words.marks.contains(.website) ? .website : .newMedia
  }

  /// 通过网站、新媒体公开信息500条: whether a count is of all channels that its list may tell apart.
  private func isOfSeveralChannels(_ whole: Int) -> Bool {
    let isWhole = { (count: ListedCount) in count.index == whole && count.isOfSeveralChannels }
    return counts.contains(where: isWhole) || earlierCounts.contains(where: isWhole)
  }

  /// The count of all that was published, if the sentence has told it.
  private var publishedTotal: Int? {
    reading.statements.indices[statementsBeforeSentence...].last {
      reading.statements[$0].subject == .published(.any)
        && reading.statements[$0].period == period && !reading.statements[$0].isBracketed
    }
  }

  /// 上一年网站公开信息586条，今年公开796条: the same channel in another year.
  private func channelOfOtherYear(_ words: ClauseWords) -> Publication? {
    guard clausePeriod != nil, words.marks.contains(.publish), isWholePublication(words),
      words.unknownBefore == 0, !words.marks.contains(.decoy), let lastCount,
      words.marks.isDisjoint(with: [.website, .newMedia])
    else { return nil }
    let last = reading.statements[lastCount]
    guard case .published(let channel) = last.subject, last.sentence == sentence,
      last.period != period
    else { return nil }
    return channel
  }

  /// 网站公开内容涵盖政策105条、规划197条，总量达302条: the head of the sentence names the channel.
  private func channelOfSum(_ words: ClauseWords) -> Publication? {
    guard words.marks.contains(.total) || words.marks.contains(.whole) || publishesInTotal(words),
      saysNothingButPublished(words), let headChannel,
      reading.statements.count >= statementsBeforeSentence + 2,
      // 公众号推送162条，微博发布13条: the first names a part, not the channel of all.
      counts.count(where: { !$0.marks.isDisjoint(with: [.website, .newMedia]) }) <= 1
    else { return nil }
    let areItems = reading.statements[statementsBeforeSentence...].allSatisfy {
      $0.unit == .items && $0.subject == .none && $0.period == period
    }
    return areItems ? headChannel : nil
  }

  /// Whether words name nothing, or say that it was published and that it is a sum.
  private func saysNothingButPublished(_ words: ClauseWords) -> Bool {
    words.marks.isSubset(of: [.publish, .total, .whole]) && words.verb == nil && !words.isSpecific
      && words.document == nil && words.action == nil
      && words.unknownBefore + words.unknownAfter == 0
  }

  /// 机构信息12条、政务动态30条、公告20条，全年共发布62条: the sum of what was told before.
  func publishesInTotal(_ words: ClauseWords) -> Bool {
    words.marks.contains(.publish) && saysNothingButPublished(words) && clauseScope == nil
      && saysTogether
  }

  /// 网站300条，新媒体200条，主动公开总量500条: the parts are what each channel has.
  mutating func nameChannels(of parts: [Int], of words: ClauseWords) {
    guard words.marks.contains(.publish), words.verb == nil, !words.isSpecific,
      words.unknownBefore + words.unknownAfter == 0,
      words.marks.isSubset(of: [.publish, .news, .information, .total, .whole]),
      // 公众号162条，微博13条: neither is all that social media have.
      [ClauseWords.Marks.website, .newMedia].allSatisfy({ channel in
        counts.count { parts.contains($0.index) && $0.marks.contains(channel) } <= 1
      })
    else { return }
    for part in counts where parts.contains(part.index) && part.unknown == 0 {
      guard reading.statements[part.index].subject == .none, part.verb == nil,
        reading.statements[part.index].unit == .items
      else { continue }
      let others: ClauseWords.Marks = [.publish, .news, .information]
      switch part.marks.subtracting(others) {
      case .website: reading.statements[part.index].subject = .published(.website)
      case .newMedia: reading.statements[part.index].subject = .published(.newMedia)
      default: continue
      }
    }
  }

  /// Keeps what a clause without a number says of the channel of what follows.
  mutating func noteChannel(before token: NarrativeToken) {
    channelBefore = nil
    let isOne = clause.marks.contains(.website) != clause.marks.contains(.newMedia)
    guard token.kind == .comma, !hasQuantity, isOne, clauseStart < clauseEnd else { return }
    // 抓实网站内容更新，共发布信息640条
    if isUpdateOfWebsite(before: token) { channelBefore = .website }
    let first = text[text.trimmed(clauseStart..<clauseEnd).lowerBound]
    // 以, 依, 通, 借, 利, 在, 把, 将, 经, 靠, 凭: 以网站为平台, 依托网站, 通过网站, 在网站上.
    switch first {
    case 0x4EE5, 0x4F9D, 0x901A, 0x501F, 0x5229, 0x5728, 0x628A, 0x5C06, 0x7ECF, 0x9760, 0x51ED:
      channelBefore = clause.marks.contains(.website) ? .website : .newMedia
    default: return
    }
  }

  /// Whether a clause ends in the updating of what the website holds: 做好门户网站内容更新.
  private func isUpdateOfWebsite(before token: NarrativeToken) -> Bool {
    guard clause.marks.contains(.website) else { return false }
    let words = text.trimmed(clauseStart..<token.codes.lowerBound)
    return ListVocabulary.websiteUpdates.contains { ending in
      words.count > ending.count
        && text.has(ending, at: words.upperBound - ending.count, before: words.upperBound)
    }
  }

  /// Keeps the channel that stands before the first number of a sentence.
  mutating func noteHead(_ words: ClauseWords) {
    guard reading.statements.count == statementsBeforeSentence else { return }
    let isOne = words.marks.contains(.website) != words.marks.contains(.newMedia)
    let isOfNews = !words.marks.isDisjoint(with: [.publish, .news, .decoy])
    headChannel =
      isOne && isOfNews && !words.marks.contains(.otherTopic)
      ? (words.marks.contains(.website) ? .website : .newMedia) : nil
  }
}
