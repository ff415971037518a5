import Forms

extension FaultPlanter {
  /// One of two statements of the same thing goes wrong.
  mutating func plantSecondValue(in prose: Prose) -> (prose: Prose, planting: Planting)? {
    var pairs: [(Planting.SlotAddress, Planting.SlotAddress, Quantity)] = []
    for second in slots(of: prose, where: { sentence, _ in sentence.shape.topic == .restatement }) {
      guard case .count(let quantity) = prose[second.sentence].slots[second.slot].recipe else {
        continue
      }
      let firsts = slots(of: prose) { sentence, slot in
        slot.recipe == .count(quantity) && sentence.shape.topic != .restatement
      }
      if let first = firsts.first { pairs.append((first, second, quantity)) }
    }
    if pairs.isEmpty { return nil }
    for _ in 0..<8 {
      let (first, second, quantity) = random.pick(pairs)
      guard let wrong = WrongNumber(facts: facts).value(for: quantity, random: &random) else {
        continue
      }
      var changed = prose
      changed[second.sentence].restate(second.slot, as: Int64(wrong))
      var planted = planting(
        .twoValues, at: second, before: prose, after: changed, cells: cells(of: quantity),
        against: [first])
      if !planted.cells.isEmpty { planted.also = [.wrongCount] }
      planted.also += consequences(of: second, quantity, in: changed)
      return (changed, planted)
    }
    return nil
  }
}
