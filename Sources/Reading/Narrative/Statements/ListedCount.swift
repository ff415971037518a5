import Forms
import Intake

/// A count of a sentence with what tells whether it is a whole or a part.
struct ListedCount: Sendable {
  let index: Int
  /// The kinds that its words name, and those that its sentence has named up to it.
  let members: ListMembers
  let named: ListMembers
  let verb: StatementWord?
  let outcome: RowSum?
  let applicant: RowSum?
  let marks: ClauseWords.Marks
  /// Ideographs of its words that say nothing known.
  let unknown: Int
  /// The last ideograph of its name: 类 of 动态类1442条.
  let ending: UInt16
  /// Whether its clause is the first of the sentence.
  let isFirst: Bool
  /// Whether it is of all that was published on websites and social media together.
  let isOfSeveralChannels: Bool
  /// The channels that its clause names.
  let channels: ChannelNames

  init(_ index: Int, _ words: ClauseWords, named: ListMembers, in reader: SentenceReader) {
    self.index = index
    self.named = named
    members = words.members
    verb = words.verb
    outcome = words.outcome
    applicant = words.applicant
    marks = words.marks
    unknown = words.unknownBefore + words.unknownAfter
    isFirst = reader.clauseStart == reader.sentenceStart
    ending = reader.endOfName
    isOfSeveralChannels =
      words.marks.isSuperset(of: [.publish, .news, .website, .newMedia])
      && reader.isWholePublication(words)
    let isOfChannel = !words.marks.isDisjoint(with: [.website, .newMedia])
    let isNamed = isOfChannel && reader.clauseStart < reader.quantityStart
    channels =
      isNamed ? ChannelNames(in: reader.text, reader.clauseStart..<reader.quantityStart) : []
  }

  /// Whether its words are of what was published, or of where.
  var isOfPublishing: Bool {
    !marks.isDisjoint(with: [.publish, .website, .newMedia, .channel])
  }

  /// 当面申请4件: a way that applications come in.
  var isByChannel: Bool {
    marks.contains(.channel) && marks.isDisjoint(with: [.publish, .website, .newMedia])
  }

  /// Whether nothing but a name stands before the number: no verb, no topic of its own.
  var isNameOnly: Bool {
    verb == nil && outcome == nil && applicant == nil && !isOfPublishing
      && marks.isDisjoint(with: [
        .application, .bareApplication, .otherTopic, .limiting, .total, .whole, .decoy, .organ,
        .rest,
        .share, .comparison, .carry, .decide,
      ])
  }
}

/// A list of which the next sentence may tell another part.
struct ContinuedList: Sendable {
  let whole: Int
  /// The last ideograph of the name of its last part.
  let ending: UInt16
}

extension SentenceReader {
  /// The ideograph before the number that was read last, but for 有, 为, 达, 共, 的, 计.
  var endOfName: UInt16 {
    var i = quantityStart - 1
    while i >= clauseStart {
      switch text[i] {
      case 0x6709, 0x4E3A, 0x8FBE, 0x5171, 0x7684, 0x8BA1, 0x20, 0x0A: i -= 1
      default: return ScannedText.isHan(text[i]) ? text[i] : 0
      }
    }
    return 0
  }

  /// Begins to note the counts of a sentence; those of the sentence before are kept.
  mutating func beginCounts() {
    swap(&counts, &earlierCounts)
    counts.removeAll(keepingCapacity: true)
    sentenceMembers = []
    hasPartCue = false
  }
}
