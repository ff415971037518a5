import Forms

/// The heads of table 4: which tables of disputes a text has, and which columns their heads name.
enum DisputeHeads {
  /// Heads without figures between them, and how often they run through the outcomes.
  struct Part: Sendable {
    /// The labels, from the first outcome to the last.
    let hits: Range<Int>
    /// The outcomes in the order of the text, by their places in the form.
    let outcomes: [Int]

    /// How often the outcomes begin anew.
    var runs: Int { zip(outcomes, outcomes.dropFirst()).reduce(1) { $0 + ($1.1 <= $1.0 ? 1 : 0) } }
    /// Whether nearly every outcome is among them.
    var isTable: Bool {
      outcomes.reduce(0) { $1 == 4 ? $0 : $0 | 1 << UInt($1) }.nonzeroBitCount >= 3
    }
    /// Whether they are the heads of a whole table 4, not of one block.
    var isWhole: Bool { isTable && runs >= 2 }
  }

  /// Outcomes of one block, and how many figures it has at least where blanks are lost.
  private static let fewestFigures = 4

  /// The place of a head among the five outcomes of a block.
  private static func outcome(of label: Label) -> Int? {
    switch label {
    case .column(let column): Column.outcomes.firstIndex(of: column)
    case .line(.concluded): Column.outcomes.firstIndex(of: .total)
    default: nil
    }
  }

  private static let outcomes: [Int?] = LabelVocabulary.labels.map(outcome)

  /// The place of a head among the five outcomes of a block.
  static func outcome(of hit: LabelHit) -> Int? { outcomes[Int(hit.id)] }

  /// Whether a label is an outcome or the name of a kind of dispute.
  static func isHead(_ label: Label) -> Bool {
    if case .line(let line) = label, line.table == .disputes { return true }
    return outcome(of: label) != nil || label == .disputesFrame
  }

  /// The runs of heads among some labels, cut where figures stand between two of them.
  static func parts(_ text: ScannedText, _ hits: [LabelHit], _ range: Range<Int>) -> [Part] {
    var parts: [Part] = []
    var first: Int?
    var last = 0
    var outcomes: [Int] = []
    func end() {
      if let first { parts.append(Part(hits: first..<(last + 1), outcomes: outcomes)) }
      first = nil
      outcomes = []
    }
    for i in range {
      guard let outcome = outcome(of: hits[i]) else { continue }
      // Before the first outcome 总计 belongs to what stands there.
      if first == nil && outcome == 4 { continue }
      if first != nil
        && figures(text, hits[last].end..<max(hits[last].end, hits[i].start)) >= fewestFigures
      {
        end()
      }
      if first == nil && outcome == 4 { continue }
      if first == nil {
        first = i
        outcomes.reserveCapacity(heads.count)
      }
      last = i
      outcomes.append(outcome)
    }
    end()
    return parts.filter(\.isTable)
  }

  /// The number of figures in a range, page furniture aside; those of a sentence are enough at once.
  private static func figures(_ text: ScannedText, _ range: Range<Int>) -> Int {
    if !text.hasDigit(range) { return 0 }
    var figures = 0
    var index = text.lineIndex(of: range.lowerBound)
    while index < text.lineStarts.count && text.lineStarts[index] < range.upperBound {
      let line = text.line(index)
      index += 1
      let codes = max(line.lowerBound, range.lowerBound)..<min(line.upperBound, range.upperBound)
      if !text.hasDigit(codes) || PageFurniture.isFurniture(text, line) { continue }
      if text.hasIdeograph(codes) { return fewestFigures }
      for i in codes where ScannedText.isDigit(text[i]) {
        if i == codes.lowerBound || !ScannedText.isDigit(text[i - 1]) { figures += 1 }
      }
    }
    return figures
  }

  // MARK: The columns that the heads name

  private static let heads = (0..<3).flatMap { _ in
    Column.outcomes.map { Array($0.officialLabel.utf16) }
  }
  private static let all = heads.map { _ in true }

  /// The columns whose heads are those of the form; nil where the heads stand in another order or
  /// too few are found.
  static func trusted(_ text: ScannedText, _ hits: ArraySlice<LabelHit>) -> [Bool]? {
    guard let first = hits.first, let last = hits.last else { return nil }
    let outcomes = hits.drop { outcome(of: $0).map { $0 < 4 } != true }
      .compactMap { outcome(of: $0) }
    let isComplete =
      outcomes.count == heads.count && outcomes.indices.allSatisfy { outcomes[$0] == $0 % 5 }
    if isInOrder(hits) {
      if isComplete { return all }
      if areWrapped(text, hits, first.start..<last.end) { return all }
      return trusted(outcomes)
    }
    return nil
  }

  /// Each outcome that is found in its block; nil where three blocks cannot be told apart.
  private static func trusted(_ outcomes: [Int]) -> [Bool]? {
    var trusted = all.map { _ in false }
    var block = 0
    var previous = -1
    for outcome in outcomes {
      if outcome <= previous { block += 1 }
      if block > 2 { return nil }
      trusted[block * 5 + outcome] = true
      previous = outcome
    }
    return block == 2 ? trusted : nil
  }

  /// Whether all fifteen heads stand in a range, in pieces, in the order of the form.
  static func areWrapped(
    _ text: ScannedText, _ hits: ArraySlice<LabelHit>, _ range: Range<Int>
  ) -> Bool {
    let frame = hits.filter {
      if case .line(let line) = $0.label { return line.table == .disputes }
      return $0.label == .disputesFrame
    }
    let lines = WrappedHeads.lines(text, range, without: Array(frame), [])
    return WrappedHeads.match(lines, heads) != nil
  }

  /// Whether the header words that are found stand in the order of the form.
  private static func isInOrder(_ hits: ArraySlice<LabelHit>) -> Bool {
    var previousBlock = -1
    var previousOutcome = -1
    var restarts = 0
    var hasBegun = false
    for hit in hits {
      if hit.label == .line(.reconsideration) {
        if previousBlock > 0 && !hasBegun { return false }
        hasBegun = true
      }
      if case .line(let line) = hit.label, let block = DisputesTable.blocks.firstIndex(of: line),
        block > 0
      {
        if block <= previousBlock { return false }
        previousBlock = block
      }
      // Before the header 总计 belongs to what stands there.
      if let outcome = outcome(of: hit), hasBegun || hit.label != .line(.concluded) {
        hasBegun = true
        if outcome <= previousOutcome { restarts += 1 }
        previousOutcome = outcome
      }
    }
    return restarts < DisputesTable.blocks.count && !beginsWithSuits(hits)
  }

  /// Whether 行政诉讼 stands in front of 行政复议. The last of each counts: a damaged heading of the
  /// section may have both in front of the header.
  private static func beginsWithSuits(_ hits: ArraySlice<LabelHit>) -> Bool {
    let reconsideration = hits.lastIndex { $0.label == .line(.reconsideration) }
    let suits = hits.lastIndex { $0.label == .disputesFrame }
    guard let reconsideration, let suits else { return false }
    return suits < reconsideration
  }
}
