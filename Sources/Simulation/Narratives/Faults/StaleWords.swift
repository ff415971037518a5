import Forms

extension FaultPlanter {
  /// The year before is left where the report's own year belongs.
  mutating func plantStaleYear(in prose: Prose) -> (prose: Prose, planting: Planting)? {
    let places = slots(of: prose) { sentence, slot in
      guard slot.recipe == .year(0) else { return false }
      switch sentence.shape.topic {
      case .period, .opening: return true
      case .applications: return facts.lastYearIsKnown && differsFromLastYear(sentence)
      default: return false
      }
    }
    // A period with a begin and an end goes stale as a whole, or in its begin alone.
    let sentences = Array(Set(places.map(\.sentence))).sorted { a, b in
      (a.section, a.paragraph, a.sentence) < (b.section, b.paragraph, b.sentence)
    }
    if sentences.isEmpty { return nil }
    let address = random.pick(sentences)
    var stale = places.filter { $0.sentence == address }
    if stale.count > 1 && random.chance(0.3) { stale.removeLast() }
    let year = Int64(facts.year - (random.chance(0.85) ? 1 : 2))
    var changed = prose
    for place in stale { changed[address].restate(place.slot, as: year) }
    guard let first = stale.first else { return nil }
    return (
      changed,
      planting(
        .staleYear, at: first, before: prose, after: changed, against: Array(stale.dropFirst()))
    )
  }

  /// Whether the counts of a sentence are not by chance those of the year before.
  private func differsFromLastYear(_ sentence: Sentence) -> Bool {
    sentence.slots.contains { slot in
      guard case .count(let quantity) = slot.recipe, !cells(of: quantity).isEmpty else {
        return false
      }
      return facts[quantity] != facts.last(quantity)
    }
  }

  /// A document that everybody cites gets a wrong number.
  mutating func plantWrongDocument(in prose: Prose) -> (prose: Prose, planting: Planting)? {
    let places = slots(of: prose) { _, slot in
      if case .document = slot.recipe { true } else { false }
    }
    if places.isEmpty { return nil }
    let place = random.pick(places)
    guard case .document(let document) = prose[place.sentence].slots[place.slot].recipe else {
      return nil
    }
    var changed = prose
    changed[place.sentence].rewrite(
      place.slot, as: Array(random.pick(document.wrongNumbers).utf8), value: 0)
    return (changed, planting(.wrongDocument, at: place, before: prose, after: changed))
  }
}
