import TestSupport
import Testing

@testable import Similarity

@Suite struct AlignmentTests {
  @Test func runsStandWhereTheTextsAgree() {
    let runs = Alignment(Array("本局设专栏三个".utf16), Array("我办设专栏共三个".utf16)).runs
    #expect(runs == [.init(first: 2, second: 2, count: 3), .init(first: 5, second: 6, count: 2)])
  }

  @Test func emptyTextsHaveNothingInCommon() {
    #expect(Alignment([], Array("甲".utf16)).runs.isEmpty)
    #expect(Alignment(Array("甲".utf16), []).runs.isEmpty)
    #expect(Alignment(Array("甲".utf16), Array("乙".utf16)).runs.isEmpty)
  }

  /// Against the textbook recurrence, with lengths on both sides of the borders between words.
  @Test(arguments: [1, 2, 63, 64, 65, 127, 128, 129, 200])
  func theLengthIsThatOfTheLongestCommonSubsequence(length: Int) {
    var random = SeededGenerator(seed: seed(default: 11) &+ UInt64(length))
    for alphabet in [2, 5, 40] as [UInt16] {
      let a = (0..<length).map { _ in UInt16.random(in: 0..<alphabet, using: &random) }
      let b = (0..<(length + 7)).map { _ in UInt16.random(in: 0..<alphabet, using: &random) }
      let runs = Alignment(a, b).runs
      #expect(runs.reduce(0) { $0 + $1.count } == longestCommonSubsequence(a, b))
      var end = (0, 0)
      for run in runs {
        #expect(run.first >= end.0 && run.second >= end.1)
        #expect(a[run.first..<(run.first + run.count)] == b[run.second..<(run.second + run.count)])
        end = (run.first + run.count, run.second + run.count)
      }
    }
  }

  @Test func whatLiesBehindTheLongestTextIsLeftOut() {
    let text = [UInt16](repeating: 7, count: Alignment.longestText + 100)
    #expect(
      Alignment(text, text).runs == [.init(first: 0, second: 0, count: Alignment.longestText)])
  }

  private func longestCommonSubsequence(_ a: [UInt16], _ b: [UInt16]) -> Int {
    var previous = [Int](repeating: 0, count: b.count + 1)
    for code in a {
      var row = [0]
      for (j, other) in b.enumerated() {
        row.append(code == other ? previous[j] + 1 : max(previous[j + 1], row[j]))
      }
      previous = row
    }
    return previous[b.count]
  }
}
