import Forms

/// 行政许可、行政处罚分别为12件和3件: names first, then a number for each.
struct RespectiveNumbers: Sendable {
  /// The words of each number that is to come; nil where it cannot be told whose it is.
  var words: [ClauseWords?]

  /// The channels of publication.
  static let channels: ClauseWords.Marks = [.website, .newMedia, .otherChannel]

  /// 依次公开信息409条: what stands between 依次 and the first number holds for all of them.
  mutating func share(_ marks: ClauseWords.Marks) {
    if marks.isEmpty { return }
    for index in words.indices where words[index]?.marks.isDisjoint(with: Self.channels) == false {
      words[index]?.marks.formUnion(marks)
    }
  }

  /// Takes the words of the next number; nil at the end.
  mutating func next() -> ClauseWords?? {
    words.isEmpty ? nil : .some(words.removeFirst())
  }
}

extension SentenceReader {
  /// Reads 分别 or 依次: gives each number that follows the name that stands in its place.
  ///
  /// Where there are not as many names as numbers, the numbers are of nothing known.
  mutating func beginRespective(at index: Int, in lexed: LexedNarrative) {
    let count = Self.numbers(after: index, in: lexed)
    guard count >= 2 else {
      clause.marks.insert(.limiting)
      beginList(.comprise)
      return
    }
    let names = Self.names(of: named) ?? Self.names(of: earlierNamed)
    if let names, names.count == count {
      var base = clause
      base.outcome = nil
      base.applicant = nil
      base.dispute = nil
      base.result = nil
      base.decision = nil
      base.marks.subtract([.severalDisputes, .severalApplicants])
      if names.contains(where: \.isChannelName) {
        base.marks.subtract(RespectiveNumbers.channels)
      }
      respective = RespectiveNumbers(
        words: names.map { name in
          var words = base
          words.add(name)
          words.unknownAfter = 0
          return words
        })
      return
    }
    let isOfSubject = clause.verb != nil || clause.isSpecific || clause.namesApplication
    // 自然人30件，企业3件，占比分别为90.9%和9.1%: not both are of the last one named.
    if isOfSubject || names != nil || clause.marks.contains(.share) {
      respective = RespectiveNumbers(words: Array(repeating: nil, count: count))
    } else {
      beginList(.comprise)
    }
  }

  /// How many numbers stand in a row behind a word.
  private static func numbers(after index: Int, in lexed: LexedNarrative) -> Int {
    var count = 0
    for token in lexed.tokens[(index + 1)...] {
      switch token.kind {
      case .quantity: count += 1
      case .bareNumber, .unclearNumber: count += 1
      case .enumeration, .comma: continue
      case .word(.filler), .word(.share), .word(.publish), .word(.news):
        if count > 0 { return count }
      default: return count
      }
    }
    return count
  }

  /// The names among the words of a clause: what is specific, else the verbs; nil below two.
  private static func names(of words: [StatementWord]) -> [StatementWord]? {
    let specific = words.filter { $0.isName && !$0.isChannelName }
    if specific.count >= 2 { return specific }
    // 网站、公众号、公报依次公开信息409条、249条、38条
    let channels = words.filter(\.isChannelName)
    if specific.isEmpty && channels.count >= 2 { return channels }
    let verbs = words.filter(\.isVerb)
    return specific.isEmpty && verbs.count >= 2 ? verbs : nil
  }
}

extension StatementWord {
  /// Whether the word names cells by itself.
  var isName: Bool {
    switch self {
    case .outcome, .applicant, .dispute, .result, .decisionKind, .carriedOver, .carriedForward,
      .website, .newMedia, .otherChannel:
      true
    default: false
    }
  }

  /// Whether the word names a channel of publication.
  var isChannelName: Bool {
    switch self {
    case .website, .newMedia, .otherChannel: true
    default: false
    }
  }

  /// Whether the word is a verb of applications.
  var isVerb: Bool {
    switch self {
    case .receive, .receiveNew, .conclude: true
    default: false
    }
  }
}
