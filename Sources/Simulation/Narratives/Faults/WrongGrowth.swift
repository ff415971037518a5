import Forms

extension FaultPlanter {
  /// A growth goes wrong that the sentence itself gives the numbers for.
  mutating func plantWrongGrowth(in prose: Prose) -> (prose: Prose, planting: Planting)? {
    let places = slots(of: prose) { sentence, slot in
      guard let quantity = Self.grown(slot.recipe) else { return false }
      return sentence.slots.contains { $0.recipe == .count(quantity) }
        && sentence.slots.contains { $0.recipe == .lastYear(quantity) }
    }
    return plantGrowth(.growthInSentence, at: places, in: prose)
  }

  /// A growth of a count of the tables goes wrong where last year's report is at hand.
  mutating func plantGrowthAgainstLastYear(
    in prose: Prose
  ) -> (prose: Prose, planting: Planting)? {
    if !facts.lastYearIsKnown { return nil }
    let places = slots(of: prose) { sentence, slot in
      guard let quantity = Self.grown(slot.recipe), !cells(of: quantity).isEmpty else {
        return false
      }
      return !sentence.slots.contains { $0.recipe == .lastYear(quantity) }
        || !sentence.slots.contains { $0.recipe == .count(quantity) }
    }
    return plantGrowth(.growthAgainstLastYear, at: places, in: prose)
  }

  private static func grown(_ recipe: SlotRecipe) -> Quantity? {
    switch recipe {
    case .growth(let quantity), .change(let quantity), .multiple(let quantity): quantity
    default: nil
    }
  }

  private mutating func plantGrowth(
    _ fault: NarrativeFault, at places: [Planting.SlotAddress], in prose: Prose
  ) -> (prose: Prose, planting: Planting)? {
    if places.isEmpty { return nil }
    let place = random.pick(places)
    let sentence = prose[place.sentence]
    let slot = sentence.slots[place.slot]
    guard let quantity = Self.grown(slot.recipe) else { return nil }
    for _ in 0..<12 {
      guard let wrong = wrongGrowth(for: slot, quantity) else { continue }
      var changed = prose
      changed[place.sentence].restate(place.slot, as: wrong)
      let others = sentence.slots.indices.filter {
        let recipe = sentence.slots[$0].recipe
        return recipe == .count(quantity) || recipe == .lastYear(quantity)
      }.map { Planting.SlotAddress(sentence: place.sentence, slot: $0) }
      return (
        changed,
        planting(
          fault, at: place, before: prose, after: changed, cells: cells(of: quantity),
          against: others)
      )
    }
    return nil
  }

  /// A growth that fits neither the words nor a likely other reading; nil where the one drawn does.
  private mutating func wrongGrowth(for slot: Sentence.Slot, _ quantity: Quantity) -> Int64? {
    var scale: Int64 = 1
    for _ in 0..<slot.spelling.decimals { scale *= 10 }
    if case .growth = slot.recipe {
      let distance = (3 + Int64(random.below(40))) * scale + Int64(random.below(9))
      let wrong = slot.value + (random.chance(0.6) ? distance : -distance)
      if wrong <= 0 { return nil }
      let fits = fairGrowths(of: quantity, decimals: slot.spelling.decimals)
      return fits.contains { abs($0 - wrong) <= 2 * scale } ? nil : wrong
    }
    if case .multiple = slot.recipe {
      let distance = (3 + Int64(random.below(18))) * scale / 10
      let wrong = slot.value + (random.chance(0.6) ? distance : -distance)
      if wrong <= scale { return nil }
      let fits = fairMultiples(of: quantity, decimals: slot.spelling.decimals)
      return fits.contains { abs($0 - wrong) <= scale / 10 } ? nil : wrong
    }
    let step = Int64(1 + random.below(max(2, Int(slot.value))))
    let wrong = slot.value + (random.chance(0.6) ? step : -step)
    return wrong <= 0 || fairChanges(of: quantity).contains(wrong) ? nil : wrong
  }

  /// The pairs of values, this year's and last year's, that a growth may be read as comparing.
  private func pairs(of quantity: Quantity) -> [(now: Int, before: Int)] {
    let related: [Quantity] =
      switch quantity {
      case .received, .atHand, .concluded: [.received, .atHand, .concluded]
      default: [quantity]
      }
    return related.flatMap { now in related.map { (facts[now], facts.last($0)) } }
  }

  private func fairGrowths(of quantity: Quantity, decimals: Int) -> [Int64] {
    pairs(of: quantity).flatMap { now, before in
      let bases = [now, before].filter { $0 > 0 }
      // Also what this year is of last year: 增长 and 为上年的 are mixed up in speech.
      return bases.map { Percentage.share(abs(now - before), of: $0, decimals: decimals) }
        + (before > 0 ? [Percentage.share(now, of: before, decimals: decimals)] : [])
    }
  }

  private func fairMultiples(of quantity: Quantity, decimals: Int) -> [Int64] {
    pairs(of: quantity).filter { $0.before > 0 }.flatMap { now, before in
      // Also the growth: 是上年的1.5倍 and 增长1.5倍 are mixed up in speech.
      [now, abs(now - before)].map { Percentage.multiple($0, of: before, decimals: decimals) }
    }
  }

  private func fairChanges(of quantity: Quantity) -> [Int64] {
    pairs(of: quantity).map { now, before in Int64(abs(now - before)) }
  }
}
