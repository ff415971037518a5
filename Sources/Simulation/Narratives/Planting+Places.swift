extension Planting {
  /// The record of the fault once the prose stands in a document.
  func settled(_ marks: [ProseMark], _ places: NarrativePlaces) -> PlantedNarrativeFault {
    func mark(_ address: Prose.Address) -> ProseMark? { marks.first { $0.address == address } }
    let stretches = slots.compactMap { mark($0.sentence)?.slots[$0.slot] }
    let whole = sentence.flatMap(mark)?.range
    return PlantedNarrativeFault(
      fault: fault, also: also, cells: cells, section: section.numeral, shape: shape,
      stated: stated, expected: expected,
      places: stretches.map(places.place), sentence: whole.map(places.place))
  }
}
