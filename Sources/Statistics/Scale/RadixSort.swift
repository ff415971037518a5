// The bits of a finite double, its sign turned over and a negative one's other bits as well, order
// as the values do. Three passes of 11 bits from the highest bit that differs leave few values out
// of place in most data; those are put in by insertion. Where that grows too long (many values
// within a tiny part of the range) the lower bits are sorted as well, so time is linear at worst.

/// Sorts finite values in ascending order.
///
/// - Parameter scratch: Room that grows as needed.
/// - Complexity: O(n).
///
/// Reference: Knuth (1998), The Art of Computer Programming 3, section 5.2.5.
func sortAscending(_ values: inout [Double], scratch: inout [Double]) {
  let count = values.count
  guard count > 256 else {
    values.withUnsafeMutableBufferPointer { _ = insert($0, budget: .max) }
    return
  }
  if scratch.count < count { scratch = [Double](repeating: 0, count: count) }
  values.withUnsafeMutableBufferPointer { values in
    scratch.withUnsafeMutableBufferPointer { scratch in
      let differing = SortKeys.differingBits(values)
      guard differing != 0 else { return }
      let bits = differing.trailingZeroBitCount..<(64 - differing.leadingZeroBitCount)
      let first = max(bits.lowerBound, bits.upperBound - 3 * SortKeys.digit)
      SortKeys.sort(values, scratch, by: first..<bits.upperBound)
      if first > bits.lowerBound, !insert(values, budget: 8 * count) {
        SortKeys.sort(values, scratch, by: bits)
      }
    }
  }
}

/// Sorts by insertion unless that takes more moves than the budget; false when it stopped so.
private func insert(_ values: UnsafeMutableBufferPointer<Double>, budget: Int) -> Bool {
  guard values.count > 1, let values = values.baseAddress.map({ ($0, values.count) }) else {
    return true
  }
  let (pointer, count) = values
  var left = budget
  for index in 1..<count where pointer[index] < pointer[index - 1] {
    let value = pointer[index]
    var place = index
    while place > 0 && pointer[place - 1] > value {
      pointer[place] = pointer[place - 1]
      place -= 1
    }
    pointer[place] = value
    left -= index - place
    if left < 0 { return false }
  }
  return true
}

/// The integers whose order is that of finite doubles.
private enum SortKeys {
  /// The number of bits sorted in one pass.
  static let digit = 11

  @inline(__always)
  static func key(_ value: Double) -> UInt64 {
    let bits = value.bitPattern
    return bits ^ (UInt64(bitPattern: Int64(bitPattern: bits) >> 63) | 1 << 63)
  }

  /// The bits in which some keys differ.
  static func differingBits(_ values: UnsafeMutableBufferPointer<Double>) -> UInt64 {
    let first = key(values[0])
    var differing: UInt64 = 0
    for value in values { differing |= key(value) ^ first }
    return differing
  }

  /// Sorts by a range of bits, from the lowest digit to the highest; equal keys keep their order.
  static func sort(
    _ values: UnsafeMutableBufferPointer<Double>, _ scratch: UnsafeMutableBufferPointer<Double>,
    by bits: Range<Int>
  ) {
    guard let values = values.baseAddress.map({ ($0, values.count) }), let other = scratch.baseAddress
    else { return }
    let (home, count) = values
    let shifts = stride(from: bits.lowerBound, to: bits.upperBound, by: digit)
    var tables = shifts.map { _ in [Int32](repeating: 0, count: 1 << digit) }
    for (pass, shift) in shifts.enumerated() {
      tables[pass].withUnsafeMutableBufferPointer { table in
        for index in 0..<count { table[place(home[index], shift)] &+= 1 }
        var start: Int32 = 0
        for digit in table.indices {
          (table[digit], start) = (start, start &+ table[digit])
        }
      }
    }
    var (source, target) = (home, other)
    for (pass, shift) in shifts.enumerated() {
      tables[pass].withUnsafeMutableBufferPointer { table in
        for index in 0..<count {
          let value = source[index]
          let digit = place(value, shift)
          target[Int(table[digit])] = value
          table[digit] &+= 1
        }
      }
      (source, target) = (target, source)
    }
    if source != home { home.update(from: source, count: count) }
  }

  @inline(__always)
  private static func place(_ value: Double, _ shift: Int) -> Int {
    Int(truncatingIfNeeded: key(value) &>> UInt64(shift)) & ((1 << digit) - 1)
  }
}
