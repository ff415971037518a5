extension String {
  /// The text of a stretch of folded scalars.
  ///
  /// Halves of surrogate pairs, which folded text does not hold, become U+FFFD.
  init(folded scalars: Span<UInt16>, in range: Range<Int>) {
    self.init(unsafeUninitializedCapacity: range.count * 3) { bytes in
      var count = 0
      var i = range.lowerBound
      while i < range.upperBound {
        var scalar = scalars[i]
        if scalar & 0xF800 == 0xD800 { scalar = 0xFFFD }
        if scalar < 0x80 {
          bytes[count] = UInt8(scalar)
          count += 1
        } else if scalar < 0x800 {
          bytes[count] = UInt8(0xC0 | scalar >> 6)
          bytes[count + 1] = UInt8(0x80 | scalar & 0x3F)
          count += 2
        } else {
          bytes[count] = UInt8(0xE0 | scalar >> 12)
          bytes[count + 1] = UInt8(0x80 | scalar >> 6 & 0x3F)
          bytes[count + 2] = UInt8(0x80 | scalar & 0x3F)
          count += 3
        }
        i += 1
      }
      return count
    }
  }
}
