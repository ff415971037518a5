/// FNV-1a with 64 bits: the same bytes give the same number in every run, unlike the standard hasher.
public struct StableHash: Sendable {
  /// The hash of what was mixed in so far.
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// A hash of nothing.
  public init() {}

  /// Mixes in one byte.
  public mutating func mix(byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// Mixes in the eight bytes of a word, the lowest first.
  public mutating func mix(word: UInt64) {
    for shift in stride(from: 0 as UInt64, to: 64, by: 8) {
      mix(byte: UInt8(truncatingIfNeeded: word >> shift))
    }
  }

  /// The hash of the UTF-8 of a text.
  public static func of(_ text: String) -> UInt64 {
    var hash = StableHash()
    for byte in text.utf8 { hash.mix(byte: byte) }
    return hash.value
  }
}
