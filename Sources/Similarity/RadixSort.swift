/// Sorting of words by some of their bits, in time proportional to their number.
enum RadixSort {
  private static let digit = 11

  /// Sorts words by the bits from one upward; words that agree in those keep their order.
  static func sort(_ words: inout [UInt64], byBitsFrom lowest: Int) {
    var other = [UInt64](repeating: 0, count: words.count)
    var shift = lowest
    while shift < 64 {
      distribute(words.span, to: &other, shift: shift)
      swap(&words, &other)
      shift += digit
    }
  }

  private static func distribute(
    _ words: borrowing Span<UInt64>, to other: inout [UInt64], shift: Int
  ) {
    let mask = (1 << digit) - 1
    var places = [Int](repeating: 0, count: mask + 1)
    for i in 0..<words.count { places[Int(truncatingIfNeeded: words[i] >> shift) & mask] += 1 }
    var sum = 0
    for d in places.indices {
      let count = places[d]
      places[d] = sum
      sum += count
    }
    for i in 0..<words.count {
      let d = Int(truncatingIfNeeded: words[i] >> shift) & mask
      other[places[d]] = words[i]
      places[d] += 1
    }
  }
}
