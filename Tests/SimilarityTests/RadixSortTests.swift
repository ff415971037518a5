import TestSupport
import Testing

@testable import Similarity

@Suite struct RadixSortTests {
  @Test(arguments: [0, 1, 2, 1000]) func wordsComeInOrder(count: Int) {
    var random = SeededGenerator(seed: seed(default: 21))
    var words = (0..<count).map { _ in random.next() }
    let expected = words.enumerated().sorted {
      ($0.element >> 33, $0.offset) < ($1.element >> 33, $1.offset)
    }.map(\.element)
    RadixSort.sort(&words, byBitsFrom: 33)
    #expect(words == expected)
  }
}
