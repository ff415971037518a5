import Forms

/// A fault that stands in prose not yet set in lines.
struct Planting: Sendable {
  /// A slot of a sentence.
  struct SlotAddress: Sendable, Hashable {
    let sentence: Prose.Address
    let slot: Int
  }

  let fault: NarrativeFault
  var also: [NarrativeFault] = []
  var cells: [Cell] = []
  var section: Prose.Section
  var shape = ""
  var stated = ""
  var expected = ""
  /// The wrong words, then those they contradict.
  var slots: [SlotAddress] = []
  /// The sentence that bears the fault.
  var sentence: Prose.Address?
}
