import Forms

extension SimulatedCorpus {
  /// How the prose of a report comes to be; nil where the narrative is plain.
  func narration(
    ofOrgan number: Int, year: Int, after earlier: SimulatedReport?, mayBeFaulty: Bool
  ) -> Narration? {
    guard let shapes = ShapeSet.of(narrative) else { return nil }
    var random = proseStream(ofOrgan: number, year: year)
    let draw = random.unit()
    let faultRandom = RandomSource(seed: random.next())
    let layoutRandom = RandomSource(seed: random.next())
    let isFaulty = mayBeFaulty && draw < contradictionShare
    return Narration(
      shapes: shapes,
      lastYear: earlier.map { ($0.edition, NarrativeFacts.printed($0.truth)) },
      lastYearIsFaultless: earlier?.faults.isEmpty == true, seed: seed, random: random,
      layoutRandom: layoutRandom, faultRandom: isFaulty ? faultRandom : nil, model: nil)
  }

  /// The stream that one report's prose is drawn from, apart from all others.
  private func proseStream(ofOrgan number: Int, year: Int) -> RandomSource {
    RandomSource(
      seed: seed ^ 0x7072_6F73_6500_0000, stream: UInt64(number) << 6 | UInt64(year - 2000))
  }
}
