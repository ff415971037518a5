import Testing

@testable import Statistics

@Suite struct SelectionTests {
  @Test(arguments: [1, 2, 3, 10, 257] as [Int])
  func findsEveryRank(count: Int) {
    let seed: UInt64 = 20_240_311
    var numbers = SeededNumbers(seed: seed)
    for distinct in [1, 2, 5, 1000] {
      let x = (0..<count).map { _ in Double(Int.random(in: 0..<distinct, using: &numbers)) }
      let sorted = x.sorted()
      for rank in sorted.indices {
        var copy = x
        let value = select(rank, in: &copy)
        #expect(value == sorted[rank], "seed \(seed), \(count) of \(distinct), rank \(rank)")
        #expect(copy[..<rank].allSatisfy { $0 <= value })
        #expect(copy[rank...].allSatisfy { $0 >= value })
        #expect(copy.sorted() == sorted)
      }
    }
  }

  @Test func orderedAndOrganPipeInputs() {
    let rising = (0..<999).map { Double($0) }
    let pipe = (0..<999).map { Double(min($0, 998 - $0)) }
    for x in [rising, rising.reversed(), pipe] {
      let sorted = x.sorted()
      for rank in stride(from: 0, to: 999, by: 37) {
        var copy = x
        #expect(select(rank, in: &copy) == sorted[rank])
      }
    }
  }
}
