// Hoare's selection with a guard: after 2 log₂ n rounds the rest is sorted, so the worst case is
// O(n log n). Both scans stop at values equal to the pivot; that is what keeps columns of mostly
// zeros linear, so do not turn `<` into `<=`.

/// The value of a rank (0 is the smallest); the array is partly sorted around it.
///
/// Afterwards nothing before the rank is greater and nothing behind it is smaller.
/// - Parameter x: Values without NaN.
/// - Complexity: O(n) expected.
func select(_ rank: Int, in x: inout [Double]) -> Double {
  precondition(0 <= rank && rank < x.count, "rank \(rank) of \(x.count) values")
  var (low, high) = (0, x.count - 1)
  var rounds = 2 * (Int.bitWidth - x.count.leadingZeroBitCount)
  while low < high {
    guard rounds > 0 else {
      x[low...high].sort()
      break
    }
    rounds -= 1
    let pivot = middle(x[low], x[low + (high - low) / 2], x[high])
    var (i, j) = (low, high)
    while i <= j {
      while x[i] < pivot { i += 1 }
      while x[j] > pivot { j -= 1 }
      if i <= j {
        x.swapAt(i, j)
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
  return x[rank]
}

private func middle(_ a: Double, _ b: Double, _ c: Double) -> Double {
  max(min(a, b), min(max(a, b), c))
}
