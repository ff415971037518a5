/// A sentence of a report, with the numbers in it.
struct Sentence: Sendable {
  /// The shape it was written in.
  let shape: Shape
  /// The seed of its words: the same seed says the same of another organ.
  let seed: UInt64
  /// What stands before it in a list, such as 一是.
  var prefix = ""
  var text: [UInt8]
  var slots: [Slot]
  var lists: [PartList]

  /// What a sentence says at one place.
  struct Slot: Sendable {
    let recipe: SlotRecipe
    /// How the number is spelled.
    var spelling: Spelling
    /// The number: a count, or a share in units of its last decimal.
    var value: Int64
    /// The bytes it takes.
    var range: Range<Int>
  }

  /// The text as a string.
  var string: String { String(decoding: text, as: UTF8.self) }

  /// Whether a phrase stands in the sentence.
  func contains(_ phrase: String) -> Bool {
    let phrase = Array(phrase.utf8)
    if text.count < phrase.count { return false }
    return (0...text.count - phrase.count).contains {
      text[$0..<$0 + phrase.count].elementsEqual(phrase)
    }
  }

  /// What a slot prints.
  func printed(_ slot: Int) -> String { String(decoding: text[slots[slot].range], as: UTF8.self) }

  /// Writes another number, or other words, into a slot.
  mutating func rewrite(_ slot: Int, as bytes: [UInt8], value: Int64) {
    let range = slots[slot].range
    text.replaceSubrange(range, with: bytes)
    let shift = bytes.count - range.count
    slots[slot].range = range.lowerBound..<range.lowerBound + bytes.count
    slots[slot].value = value
    for i in slots.indices where i != slot && slots[i].range.lowerBound >= range.upperBound {
      slots[i].range = slots[i].range.lowerBound + shift..<slots[i].range.upperBound + shift
    }
  }

  /// Writes another number into a slot, in the spelling it has.
  mutating func restate(_ slot: Int, as value: Int64) {
    rewrite(
      slot, as: slots[slot].spelling.text(of: value, slots[slot].recipe), value: value)
  }
}
