import Forms

extension FaultPlanter {
  /// A list, the sentence it stands in, and the slot that states its whole.
  private struct ListPlace {
    let sentence: Prose.Address
    let list: PartList
    let whole: Int
  }

  /// The lists with the whole stated before them for which a test holds.
  private func lists(
    of prose: Prose, where test: (Sentence, PartList) -> Bool
  ) -> [ListPlace] {
    var places: [ListPlace] = []
    for address in prose.addresses {
      let sentence = prose[address]
      for list in sentence.lists where !list.parts.isEmpty && test(sentence, list) {
        guard let whole = sentence.whole(of: list) else { continue }
        places.append(ListPlace(sentence: address, list: list, whole: whole))
      }
    }
    return places
  }

  /// One part of a list that names all parts goes wrong.
  mutating func plantWrongList(in prose: Prose) -> (prose: Prose, planting: Planting)? {
    let places = lists(of: prose) { sentence, list in
      switch list.kind {
      case .closed: list.parts.count >= 2 && !isOfTheForm(sentence, list)
      case .closedFromThree: list.parts.count >= 3 && !isOfTheForm(sentence, list)
      case .open: false
      }
    }
    if places.isEmpty { return nil }
    let picked = random.pick(places)
    let (address, list, whole) = (picked.sentence, picked.list, picked.whole)
    let sentence = prose[address]
    let slot = random.pick(list.parts)
    let right = Int(sentence.slots[slot].value)
    for _ in 0..<8 {
      let step = 1 + random.below(max(2, right / 3))
      let wrong = random.chance(0.5) ? right + step : right - step
      if wrong <= 0 || Int64(wrong) > sentence.slots[whole].value { continue }
      if hasParts(sentence, slot, above: wrong) { continue }
      var changed = prose
      changed[address].restate(slot, as: Int64(wrong))
      let place = Planting.SlotAddress(sentence: address, slot: slot)
      var planted = planting(
        .wrongList, at: place, before: prose, after: changed,
        against: [Planting.SlotAddress(sentence: address, slot: whole)])
      if wrong > right { planted.also = [.partsExceedWhole] }
      return (changed, planted)
    }
    return nil
  }

  /// Whether a list divides what the tables say: its parts are cells, so that a wrong one is a
  /// wrong count.
  private func isOfTheForm(_ sentence: Sentence, _ list: PartList) -> Bool {
    list.parts.contains { part in
      guard case .count(let quantity) = sentence.slots[part].recipe else { return true }
      return !cells(of: quantity).isEmpty
    }
  }

  /// Whether a part is itself divided into parts that are more than a value.
  private func hasParts(_ sentence: Sentence, _ slot: Int, above value: Int) -> Bool {
    sentence.lists.contains { list in
      sentence.whole(of: list) == slot
        && list.parts.reduce(0) { $0 + sentence.slots[$1].value } > Int64(value)
    }
  }

  /// One part becomes more than the whole it is taken from.
  mutating func plantExcessivePart(in prose: Prose) -> (prose: Prose, planting: Planting)? {
    let places = lists(of: prose) { sentence, list in
      !isOfTheForm(sentence, list)
        && (list.kind == .open || list.kind == .closedFromThree && list.parts.count < 3)
    }
    if places.isEmpty { return nil }
    let picked = random.pick(places)
    let (address, list, whole) = (picked.sentence, picked.list, picked.whole)
    let total = Int(prose[address].slots[whole].value)
    let slot = random.pick(list.parts)
    var wrong = total + 1 + random.below(max(3, total))
    if random.chance(0.3), total >= 10 { wrong = total + 1 + random.below(2) }
    var changed = prose
    changed[address].restate(slot, as: Int64(wrong))
    let place = Planting.SlotAddress(sentence: address, slot: slot)
    return (
      changed,
      planting(
        .partsExceedWhole, at: place, before: prose, after: changed,
        against: [Planting.SlotAddress(sentence: address, slot: whole)])
    )
  }
}
