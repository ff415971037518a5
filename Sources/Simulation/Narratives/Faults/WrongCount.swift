import Forms

extension FaultPlanter {
  /// A count of the tables goes wrong in one sentence.
  mutating func plantWrongCount(in prose: Prose) -> (prose: Prose, planting: Planting)? {
    let places = slots(of: prose) { sentence, slot in
      if case .fee = slot.recipe { return true }
      guard case .count(let quantity) = slot.recipe else { return false }
      return sentence.shape.topic.statesFigures && sentence.shape.topic != .restatement
        && !cells(of: quantity).isEmpty && !isRestated(quantity, in: prose)
    }
    if places.isEmpty { return nil }
    for _ in 0..<8 {
      let place = random.pick(places)
      let recipe = prose[place.sentence].slots[place.slot].recipe
      if case .fee = recipe {
        if let planted = plantWrongFee(at: place, in: prose) { return planted }
        continue
      }
      guard case .count(let quantity) = recipe,
        let wrong = WrongNumber(facts: facts).value(for: quantity, random: &random)
      else { continue }
      var changed = prose
      changed[place.sentence].restate(place.slot, as: Int64(wrong))
      var planted = planting(
        .wrongCount, at: place, before: prose, after: changed, cells: cells(of: quantity),
        against: slots(of: prose) { _, slot in slot.recipe == .count(quantity) }.filter {
          $0 != place
        })
      if planted.slots.count > 1 { planted.also = [.twoValues] }
      planted.also += consequences(of: place, quantity, in: changed)
      return (changed, planted)
    }
    return nil
  }

  /// The fees of table 2 go wrong: a digit more, a digit less, or two changed over.
  private mutating func plantWrongFee(
    at place: Planting.SlotAddress, in prose: Prose
  ) -> (prose: Prose, planting: Planting)? {
    let right = prose[place.sentence].slots[place.slot].value
    let whole = Int(right / Figures.scale)
    let wrong: Int64
    switch random.below(3) {
    case 0: wrong = right * 10
    case 1: wrong = right / 10
    default:
      guard let transposed = WrongNumber.transposed(whole, &random) else { return nil }
      wrong = right + Int64(transposed - whole) * Figures.scale
    }
    if wrong < Figures.scale { return nil }
    var changed = prose
    changed[place.sentence].restate(place.slot, as: wrong)
    return (
      changed,
      planting(
        .wrongCount, at: place, before: prose, after: changed, cells: [.at(.fees, .amount)])
    )
  }

  /// Whether another section states a quantity too, so that a wrong one is a second value.
  private func isRestated(_ quantity: Quantity, in prose: Prose) -> Bool {
    !slots(of: prose) { sentence, slot in
      sentence.shape.topic == .restatement && slot.recipe == .count(quantity)
    }.isEmpty
  }

  /// What else a wrong count contradicts within its own sentence.
  func consequences(
    of place: Planting.SlotAddress, _ quantity: Quantity, in prose: Prose
  ) -> [NarrativeFault] {
    let sentence = prose[place.sentence]
    var also: [NarrativeFault] = []
    let isInList = sentence.lists.contains { list in
      list.parts.contains(place.slot)
        || list.whole == quantity && sentence.whole(of: list) == place.slot
    }
    if isInList { also += [.wrongList, .partsExceedWhole] }
    let growing = sentence.slots.contains {
      [.growth(quantity), .change(quantity), .multiple(quantity)].contains($0.recipe)
    }
    if growing { also.append(.growthInSentence) }
    return also
  }
}

extension Sentence {
  /// The slot that states the whole of a list, before its parts or else behind them; nil where
  /// none does.
  func whole(of list: PartList) -> Int? {
    guard let first = list.parts.min() else { return nil }
    let isWhole = { (slot: Int) in slots[slot].recipe == .count(list.whole) }
    return slots.indices.prefix(first).last(where: isWhole)
      ?? slots.indices.suffix(from: first).first(where: isWhole)
  }
}
