import Forms

/// Copies the prose of another report, with names, figures and some of the words changed.
struct ProseCopier {
  private let facts: NarrativeFacts
  private let shapes: ShapeSet
  private var random: RandomSource
  private let names: [[UInt8]]

  /// The most and the least of a copy that is changed.
  static let shares = 0.05...0.30

  /// A share to aim at, so that the share reached stays within the bounds.
  static func drawnShare(_ random: inout RandomSource) -> Double { 0.06 + 0.22 * random.unit() }

  init(facts: NarrativeFacts, shapes: ShapeSet, random: RandomSource) {
    self.facts = facts
    self.shapes = shapes
    self.random = random
    names = OrganWord.words(for: facts.organ)
  }

  /// The copy and the share of its characters that are changed; nil where too much has to change.
  ///
  /// Whoever copies puts in the own name and the own figures; where the source says what is not
  /// true of the organ, it says something else. Then words are changed until the share is reached.
  mutating func copy(of source: Prose, share: Double) -> (prose: Prose, share: Double)? {
    var prose = source
    var planner = ProsePlanner(facts, shapes, source.style, random)
    for address in source.addresses {
      let sentence = source[address]
      if sentence.shape.isTrue(of: facts) {
        prose[address] = planner.write(sentence.shape, seed: sentence.seed)
        prose[address].prefix = sentence.prefix
      } else if let other = planner.sentence(sentence.shape.topic.counterpart(for: facts)) {
        prose[address] = other
      } else {
        prose[address].text = []
        prose[address].slots = []
        prose[address].lists = []
      }
    }
    guard saysWhatItMust(prose) else { return nil }
    var alignment = ProseAlignment(source, prose)
    if alignment.changedShare > Self.shares.upperBound { return nil }
    change(&prose, &alignment, upTo: share)
    prose.removeSentences { _, sentence in sentence.text.isEmpty }
    return Self.shares.contains(alignment.changedShare) ? (prose, alignment.changedShare) : nil
  }

  /// Whether a report with these facts may be silent on what the prose is silent on.
  private func saysWhatItMust(_ prose: Prose) -> Bool {
    var topics: Set<Topic> = []
    for address in prose.addresses where !prose[address].text.isEmpty {
      topics.insert(prose[address].shape.topic)
    }
    var due: [Topic] = []
    if facts[.disputes] > 0 { due.append(.disputes) }
    if facts.edition == .form2021 { due.append(.feeStatement) }
    if facts.organ.isGovernment { due += [.appraisal, .review, .accountability] }
    return due.allSatisfy(topics.contains)
  }

  /// Changes words of sentences about work done until a share of the text is changed.
  private mutating func change(
    _ prose: inout Prose, _ alignment: inout ProseAlignment, upTo share: Double
  ) {
    let places = prose.addresses.filter { prose[$0].shape.topic.isFiller }
    var planner = ProsePlanner(facts, shapes, prose.style, RandomSource(seed: random.next()))
    var steps = 0
    while alignment.changedShare < share && steps < 400 && !places.isEmpty {
      steps += 1
      let address = random.pick(places)
      switch random.below(10) {
      case 0:
        let prefix = prose[address].prefix
        guard let other = planner.sentence(prose[address].shape.topic) else { continue }
        prose[address] = other
        prose[address].prefix = prefix
      case 1...3: replaceClause(of: &prose[address])
      default: replaceCharacters(of: &prose[address])
      }
      alignment.update(address, prose[address])
    }
  }

  /// Replaces one clause of a sentence by another of about the same length.
  private mutating func replaceClause(of sentence: inout Sentence) {
    let comma = Array("，".utf8)
    let places = sentence.text.indices.dropLast(2).filter {
      sentence.text[$0..<$0 + 3].elementsEqual(comma)
    }
    if places.count < 2 || !sentence.slots.isEmpty { return }
    let i = random.below(places.count - 1)
    let banks = ["means", "aim", "effect", "plan"]
    let bank = WordBank.all[WordBank.number(of: random.pick(banks), in: "a copy")]
    sentence.text.replaceSubrange(
      places[i] + 3..<places[i + 1], with: random.pick(bank.words))
  }

  private static let characters: [[UInt8]] =
    "的了与和在对及其各类按照通过有关工作情况认真落实进行开展推动做好提供相应内容方面具体不断"
    .unicodeScalars.map { Array(String($0).utf8) }

  /// Replaces, drops or adds a few scattered characters.
  private mutating func replaceCharacters(of sentence: inout Sentence) {
    if !sentence.slots.isEmpty { return }
    for _ in 0...random.below(3) {
      let starts = sentence.text.indices.dropLast(2).filter {
        (0xE4...0xE9).contains(sentence.text[$0])
      }
      if starts.count < 4 { return }
      let start = random.pick(starts)
      let new = random.pick(Self.characters)
      switch random.below(4) {
      case 0: sentence.text.removeSubrange(start..<start + 3)
      case 1: sentence.text.insert(contentsOf: new, at: start)
      default: sentence.text.replaceSubrange(start..<start + 3, with: new)
      }
    }
  }
}

extension Topic {
  /// Whether sentences on the topic state nothing that could be wrong.
  var isFiller: Bool {
    switch self {
    case .activeFiller, .applicationFiller, .managementFiller, .platformFiller,
      .supervisionFiller, .problem, .remedy:
      true
    default: false
    }
  }

  /// The topic that an organ has to speak on where a source speaks on this one.
  fileprivate func counterpart(for facts: NarrativeFacts) -> Topic {
    switch self {
    case .disputes, .denial: facts[.disputes] > 0 ? .disputes : .denial
    case .none, .applications: facts[.atHand] > 0 ? .applications : .none
    default: self
    }
  }
}
