extension SourceText {
  /// A hash of the bytes, by which a text that is read again is known to be the same.
  ///
  /// - Complexity: O(bytes), eight at once.
  public var digest: UInt64 {
    let raw = bytes.span.bytes
    var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    var offset = 0
    while offset + 8 <= raw.byteCount {
      let word = raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      hash = (hash ^ word.littleEndian) &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
      offset += 8
    }
    for byte in bytes[offset...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
