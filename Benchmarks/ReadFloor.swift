import Dispatch
import Statistics

/// What reading a matrix costs by itself: the least time of a computation that must read it.
enum ReadFloor {
  /// Adds all cells up, as often as stated, on several threads.
  ///
  /// - Returns: The sum, so that nothing is optimised away.
  static func sum(_ x: Matrix, passes: Int, workers: Int) -> Double {
    x.storage.withUnsafeBufferPointer { cells in
      let parts = Parts(of: cells, count: workers)
      for _ in 0..<passes {
        DispatchQueue.concurrentPerform(iterations: workers) { parts.add($0) }
      }
      return parts.sums.reduce(0, +)
    }
  }

  /// The cells in equal parts, and for each part a sum that one thread alone writes.
  private final class Parts: @unchecked Sendable {
    let sums: UnsafeMutableBufferPointer<Double>
    private let cells: UnsafeBufferPointer<Double>

    init(of cells: UnsafeBufferPointer<Double>, count: Int) {
      self.cells = cells
      sums = .allocate(capacity: count)
      sums.initialize(repeating: 0)
    }

    deinit { sums.deallocate() }

    func add(_ part: Int) {
      let start = cells.count * part / sums.count
      let end = cells.count * (part + 1) / sums.count
      sums[part] += ReadFloor.sum(UnsafeBufferPointer(rebasing: cells[start..<end]))
    }
  }

  /// Four vectors of eight, so that additions do not wait for one another.
  private static func sum(_ cells: UnsafeBufferPointer<Double>) -> Double {
    guard let base = cells.baseAddress else { return 0 }
    let zero = SIMD8<Double>(repeating: 0)
    var (a, b, c, d) = (zero, zero, zero, zero)
    var place = 0
    while place &+ 32 <= cells.count {
      let next = UnsafeRawPointer(base + place)
      a += next.loadUnaligned(as: SIMD8<Double>.self)
      b += next.loadUnaligned(fromByteOffset: 64, as: SIMD8<Double>.self)
      c += next.loadUnaligned(fromByteOffset: 128, as: SIMD8<Double>.self)
      d += next.loadUnaligned(fromByteOffset: 192, as: SIMD8<Double>.self)
      place &+= 32
    }
    return ((a + b) + (c + d)).sum() + cells[place...].reduce(0, +)
  }
}
