import Forms

/// Plants a contradiction in the prose of one report.
struct FaultPlanter {
  let facts: NarrativeFacts
  let shapes: ShapeSet
  var random: RandomSource

  /// The first kind, in random order, that the prose leaves room for.
  ///
  /// Kinds that few reports have room for come first in most: all have room for the others.
  mutating func plantAny(in prose: Prose) -> (prose: Prose, planting: Planting)? {
    let most = random.pick([2, 2, 1, 1, 0])
    for commonness in 0...2 {
      var kinds = NarrativeFault.allCases.filter {
        commonness == 0 ? $0.commonness <= 2 - most : $0.commonness == commonness + 2 - most
      }
      while !kinds.isEmpty {
        let kind = kinds.remove(at: random.below(kinds.count))
        if let planted = plant(kind, in: prose) { return planted }
      }
    }
    return nil
  }

  /// The prose with a fault of a kind; nil where it leaves no room for one.
  mutating func plant(
    _ fault: NarrativeFault, in prose: Prose
  ) -> (prose: Prose, planting: Planting)? {
    switch fault {
    case .wrongCount: plantWrongCount(in: prose)
    case .wrongShare: plantWrongShare(in: prose)
    case .wrongList: plantWrongList(in: prose)
    case .partsExceedWhole: plantExcessivePart(in: prose)
    case .growthInSentence: plantWrongGrowth(in: prose)
    case .growthAgainstLastYear: plantGrowthAgainstLastYear(in: prose)
    case .twoValues: plantSecondValue(in: prose)
    case .casesDenied: plantDenial(in: prose)
    case .casesNotMentioned: plantSilence(in: prose)
    case .staleYear: plantStaleYear(in: prose)
    case .wrongDocument: plantWrongDocument(in: prose)
    case .feeStatementMissing: removeFeeStatement(from: prose)
    case .emptySection: emptySection(of: prose)
    case .contentsMissing: removeContents(from: prose)
    }
  }

  /// The slots of all sentences for which a test holds.
  func slots(
    of prose: Prose, where test: (Sentence, Sentence.Slot) -> Bool
  ) -> [Planting.SlotAddress] {
    prose.addresses.flatMap { address in
      let sentence = prose[address]
      return sentence.slots.indices.filter { test(sentence, sentence.slots[$0]) }.map {
        Planting.SlotAddress(sentence: address, slot: $0)
      }
    }
  }

  /// The record of a slot that says something else now.
  func planting(
    _ fault: NarrativeFault, at place: Planting.SlotAddress, before: Prose, after: Prose,
    cells: [Cell] = [], against others: [Planting.SlotAddress] = []
  ) -> Planting {
    let sentence = after[place.sentence]
    return Planting(
      fault: fault, cells: cells, section: Prose.Section.allCases[place.sentence.section],
      shape: sentence.shape.id, stated: sentence.printed(place.slot),
      expected: before[place.sentence].printed(place.slot), slots: [place] + others,
      sentence: place.sentence)
  }

  /// The cells of a quantity on the report's form.
  func cells(of quantity: Quantity) -> [Cell] {
    Quantity.cellTable[Int(facts.edition.rawValue)][quantity.rawValue]
  }
}

extension NarrativeFault {
  /// How many reports leave room for the fault: 0 few, 1 those with applications, 2 all.
  fileprivate var commonness: Int {
    switch self {
    case .wrongShare, .growthAgainstLastYear, .casesDenied, .casesNotMentioned, .contentsMissing:
      0
    case .wrongCount, .wrongList, .partsExceedWhole, .growthInSentence, .twoValues: 1
    case .staleYear, .wrongDocument, .feeStatementMissing, .emptySection: 2
    }
  }
}
