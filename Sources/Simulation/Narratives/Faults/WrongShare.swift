import Forms

extension FaultPlanter {
  /// A share of the applications goes wrong, well off or just outside what rounding allows.
  mutating func plantWrongShare(in prose: Prose) -> (prose: Prose, planting: Planting)? {
    let places = slots(of: prose) { sentence, slot in
      guard case .share(let part, _) = slot.recipe else { return false }
      return sentence.shape.topic.statesFigures && !cells(of: part).isEmpty
    }
    if places.isEmpty { return nil }
    let place = random.pick(places)
    let slot = prose[place.sentence].slots[place.slot]
    guard case .share(let part, let base) = slot.recipe else { return nil }
    for _ in 0..<12 {
      guard let wrong = wrongShare(for: slot, part) else { continue }
      var changed = prose
      changed[place.sentence].restate(place.slot, as: wrong)
      let concerned = cells(of: part) + cells(of: base)
      return (
        changed,
        planting(.wrongShare, at: place, before: prose, after: changed, cells: concerned)
      )
    }
    return nil
  }

  /// A share that fits no reading; nil where the one drawn does.
  private mutating func wrongShare(for slot: Sentence.Slot, _ part: Quantity) -> Int64? {
    var scale: Int64 = 1
    for _ in 0..<slot.spelling.decimals { scale *= 10 }
    let isFar = random.chance(0.6)
    let distance = isFar ? (4 + Int64(random.below(30))) * scale : 2 + Int64(random.below(3))
    let wrong = slot.value + (random.chance(0.5) ? distance : -distance)
    if wrong <= 0 || wrong > 100 * scale { return nil }
    let isWhole = wrong % scale == 0
    // A number without its zeros claims no more precision than it shows.
    let unit = isWhole ? scale : 1
    let tolerance = isWhole && (wrong / scale) % 5 == 0 ? 2 * unit : unit + unit / 2
    let readings = FairReadings(facts: facts)
    for numerator in readings.numerators(of: part) {
      for base in readings.bases where base > 0 {
        let fair = Percentage.share(numerator, of: base, decimals: slot.spelling.decimals)
        if abs(fair - wrong) <= tolerance { return nil }
      }
    }
    return wrong
  }
}
