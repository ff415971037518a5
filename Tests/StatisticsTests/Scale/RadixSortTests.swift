import TestSupport
import Testing

@testable import Statistics

@Suite struct RadixSortTests {
  @Test(arguments: HardColumns.kinds, [0, 1, 2, 256, 257, 5000])
  func sorts(kind: String, count: Int) {
    let seed = seed(default: 7)
    var numbers = SeededNumbers(seed: seed)
    var x = HardColumns.make(kind, count, &numbers)
    if count > 10 { x[3] = .nan }
    x.shuffle(using: &numbers)
    var (values, scratch): ([Double], [Double]) = ([1, 2, 3], [])
    x.withUnsafeBufferPointer { sortObserved($0, into: &values, scratch: &scratch) }
    #expect(values == x.filter { !$0.isNaN }.sorted(), "seed \(seed), \(count) of \(kind)")
    #expect(values.allSatisfy { $0 != 0 || $0.sign == .plus })
  }

  /// Many values within a part of the range too small for three digits.
  @Test func sortsLowBitsToo() {
    let seed = seed(default: 8)
    var numbers = SeededNumbers(seed: seed)
    var x = (0..<4000).map { _ in 1e9 + 1e-4 * Double.random(in: 0..<1, using: &numbers) }
    x.append(-5)
    var (values, scratch): ([Double], [Double]) = ([], [])
    x.withUnsafeBufferPointer { sortObserved($0, into: &values, scratch: &scratch) }
    #expect(values == x.sorted(), "seed \(seed)")
  }
}

@Suite struct OrderStatisticsTests {
  @Test(arguments: HardColumns.kinds)
  func everyRank(kind: String) {
    let seed = seed(default: 9)
    var numbers = SeededNumbers(seed: seed)
    var x = HardColumns.make(kind, 20_000, &numbers)
    for index in stride(from: 0, to: x.count, by: 5) { x[index] = .nan }
    let sorted = x.filter { !$0.isNaN }.sorted()
    var scratch: [Double] = []
    for rank in [0, 1, 40, 4000, 7999, 8000, 12_345, sorted.count - 2, sorted.count - 1] {
      let found = orderStatistics(
        from: rank, observed: sorted.count, total: x.count, scratch: &scratch
      ) { x[$0] }
      #expect(found.lower == sorted[rank], "seed \(seed), \(kind), rank \(rank)")
      #expect(found.upper == sorted[min(rank + 1, sorted.count - 1)])
    }
  }
}
