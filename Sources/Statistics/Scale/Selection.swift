// Hoare's selection with a guard: after 2 log₂ n rounds the rest is sorted, so the worst case is
// O(n log n). Both scans stop at values equal to the pivot; that is what keeps columns of mostly
// zeros linear, so do not turn `<` into `<=`.

/// The value of a rank (0 is the smallest); the array is partly sorted around it.
///
/// Afterwards nothing before the rank is greater and nothing behind it is smaller.
/// - Parameter x: Values without NaN.
/// - Complexity: O(n) expected.
func select(_ rank: Int, in x: inout [Double]) -> Double {
  x.withUnsafeMutableBufferPointer { select(rank, in: $0) }
}

/// The value of a rank, as above, of values in memory that the caller owns.
func select(_ rank: Int, in x: UnsafeMutableBufferPointer<Double>) -> Double {
  guard 0 <= rank, rank < x.count, let values = x.baseAddress else {
    preconditionFailure("rank \(rank) of \(x.count) values")
  }
  var (low, high) = (0, x.count - 1)
  var rounds = 2 * (Int.bitWidth - x.count.leadingZeroBitCount)
  while low < high {
    guard rounds > 0 else {
      var rest = UnsafeMutableBufferPointer(rebasing: x[low...high])
      rest.sort()
      break
    }
    rounds -= 1
    let pivot = middle(values[low], values[low + (high - low) / 2], values[high])
    var (i, j) = (low, high)
    while i <= j {
      while values[i] < pivot { i += 1 }
      while values[j] > pivot { j -= 1 }
      if i <= j {
        (values[i], values[j]) = (values[j], values[i])
        i += 1
        j -= 1
      }
    }
    if rank <= j {
      high = j
    } else if rank >= i {
      low = i
    } else {
      break
    }
  }
  return values[rank]
}

private func middle(_ a: Double, _ b: Double, _ c: Double) -> Double {
  max(min(a, b), min(max(a, b), c))
}
