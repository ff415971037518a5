/// Where a sentence of the prose came to stand, and every slot in it.
struct ProseMark: Sendable {
  let address: Prose.Address
  /// The bytes of the sentence.
  var range: Range<Int>
  /// The bytes of its slots.
  var slots: [Range<Int>]
}
