import Fuzzing
import Testing

@Suite struct MinimizerTests {
  @Test func onlyWhatFailsIsLeft() {
    let input = Array("abc\ndef\nghi\n中x文\nend".utf8)
    var minimizer = Minimizer(budget: 1000) { bytes in
      bytes.contains(UInt8(ascii: "x")) && bytes.contains(UInt8(ascii: "e"))
    }
    let smallest = minimizer.minimized(input)
    #expect(smallest.count <= 3)
    #expect(smallest.contains(UInt8(ascii: "x")) && smallest.contains(UInt8(ascii: "e")))
  }

  @Test func theBudgetIsKept() {
    var tried = 0
    var minimizer = Minimizer(budget: 5) { _ in
      tried += 1
      return false
    }
    let input = [UInt8](repeating: 10, count: 100)
    #expect(minimizer.minimized(input) == input)
    #expect(tried == 5)
  }
}
