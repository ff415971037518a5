// The bits of a finite double, its sign turned over and a negative one's other bits as well, order
// as the values do. Three passes of 11 bits from the highest bit that differs leave few values out
// of place in most data; those are put in by insertion. Where that grows too long (many values
// within a tiny part of the range) the lower bits are sorted as well, so time is linear at worst.
// The first pass reads the data itself, which saves a copy.

/// Replaces the contents of an array by the observed values in ascending order.
///
/// NaN is missing and left out, an infinite value is a caller's error, and negative zero becomes
/// zero.
/// - Parameters:
///   - values: Takes the sorted values.
///   - scratch: Room that grows as needed.
/// - Complexity: O(n).
///
/// Reference: Knuth (1998), The Art of Computer Programming 3, section 5.2.5.
func sortObserved(
  _ x: UnsafeBufferPointer<Double>, into values: inout [Double], scratch: inout [Double]
) {
  guard x.count > 256 else {
    copyObserved(x, to: &values)
    values.withUnsafeMutableBufferPointer { _ = insert($0, budget: .max) }
    return
  }
  let count = observedCount(x)
  resize(&values, to: count)
  if scratch.count < count { scratch = [Double](repeating: 0, count: count) }
  values.withUnsafeMutableBufferPointer { values in
    scratch.withUnsafeMutableBufferPointer { scratch in
      let bits = SortKeys.differingBits(x)
      let first = max(bits.lowerBound, bits.upperBound - 3 * SortKeys.digit)
      SortKeys.sort(x, into: values, scratch, by: first..<bits.upperBound)
      if first > bits.lowerBound, !insert(values, budget: 8 * count) {
        SortKeys.sort(x, into: values, scratch, by: bits)
      }
    }
  }
}

private func resize(_ values: inout [Double], to count: Int) {
  if values.count > count {
    values.removeLast(values.count - count)
  } else if values.count < count {
    values = [Double](repeating: 0, count: count)
  }
}

/// Sorts by insertion unless that takes more moves than the budget; false when it stopped so.
private func insert(_ values: UnsafeMutableBufferPointer<Double>, budget: Int) -> Bool {
  guard values.count > 1, let pointer = values.baseAddress else { return true }
  var left = budget
  for index in 1..<values.count where pointer[index] < pointer[index - 1] {
    let value = pointer[index]
    var place = index
    repeat {
      pointer[place] = pointer[place - 1]
      place -= 1
    } while place > 0 && pointer[place - 1] > value
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
    // Negative zero becomes zero, as it will where it is written.
    let bits = (value + 0).bitPattern
    return bits ^ (UInt64(bitPattern: Int64(bitPattern: bits) &>> 63) | 1 &<< 63)
  }

  @inline(__always)
  static func place(_ key: UInt64, _ shift: Int) -> Int {
    Int(truncatingIfNeeded: key &>> UInt64(truncatingIfNeeded: shift)) & ((1 &<< digit) - 1)
  }

  /// The range of bits in which some values differ; empty when all are equal.
  ///
  /// Values of one sign differ in their keys where they do themselves, others in their sign.
  static func differingBits(_ x: UnsafeBufferPointer<Double>) -> Range<Int> {
    var (any, all): (UInt64, UInt64) = (0, .max)
    for value in x {
      let bits = (value + 0).bitPattern
      any |= value == value ? bits : 0
      all &= value == value ? bits : .max
    }
    let differing = any & ~all
    return differing == 0
      ? 0..<0 : differing.trailingZeroBitCount..<(64 - differing.leadingZeroBitCount)
  }

  /// Sorts the values that are not NaN by a range of bits, from the lowest digit to the highest.
  static func sort(
    _ x: UnsafeBufferPointer<Double>, into values: UnsafeMutableBufferPointer<Double>,
    _ scratch: UnsafeMutableBufferPointer<Double>, by bits: Range<Int>
  ) {
    let passes = max(1, (bits.count + digit - 1) / digit)
    var starts = places(x, passes, bits.lowerBound)
    starts.withUnsafeMutableBufferPointer { starts in
      // Every pass writes to the other memory; the last one must write to `values`.
      var (target, other) = (values, UnsafeMutableBufferPointer(rebasing: scratch[..<values.count]))
      if passes.isMultiple(of: 2) { swap(&target, &other) }
      for pass in 0..<passes {
        let table = UnsafeMutableBufferPointer(
          rebasing: starts[pass << digit..<(pass + 1) << digit])
        let source = pass == 0 ? x : UnsafeBufferPointer(other)
        scatter(source, to: target, table, shift: bits.lowerBound + pass * digit)
        swap(&target, &other)
      }
    }
  }

  /// For each pass and digit the place of the first value that has it.
  private static func places(
    _ x: UnsafeBufferPointer<Double>, _ passes: Int, _ shift: Int
  ) -> [Int32] {
    var table = [Int32](repeating: 0, count: passes << digit)
    table.withUnsafeMutableBufferPointer { table in
      for value in x where value == value {
        let key = key(value) &>> UInt64(truncatingIfNeeded: shift)
        for pass in 0..<passes { table[pass &<< digit + place(key, pass &* digit)] &+= 1 }
      }
      for pass in 0..<passes {
        var start: Int32 = 0
        for index in pass << digit..<(pass + 1) << digit {
          (table[index], start) = (start, start &+ table[index])
        }
      }
    }
    return table
  }

  @inline(__always)
  private static func scatter(
    _ source: UnsafeBufferPointer<Double>, to target: UnsafeMutableBufferPointer<Double>,
    _ table: UnsafeMutableBufferPointer<Int32>, shift: Int
  ) {
    for value in source where value == value {
      let digit = place(key(value), shift)
      target[Int(table[digit])] = value + 0
      table[digit] &+= 1
    }
  }
}
