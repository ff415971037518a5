import Testing

@testable import Agencies

@Suite struct WordListTests {
  let words = WordList("  局 公安局\n厅 公安 ")

  @Test(arguments: [("公安局长", 3), ("公安厅", 2), ("局", 1), ("安局", nil), ("", nil), ("公", nil)])
  func findsTheLongestBeginning(text: String, length: Int?) {
    let scalars = Array(text.utf16)
    let found = words.prefix(of: scalars.span, in: 0..<scalars.count)
    #expect(found == length)
  }

  @Test(arguments: [("市公安局", 3), ("市局", 1), ("安", nil), ("", nil), ("局长", nil)])
  func findsTheLongestEnd(text: String, length: Int?) {
    let scalars = Array(text.utf16)
    let found = words.suffix(of: scalars.span, in: 0..<scalars.count)
    #expect(found == length)
  }

  @Test func staysWithinTheStretch() {
    let scalars = Array("公安局".utf16)
    let two = words.prefix(of: scalars.span, in: 0..<2)
    let none = words.prefix(of: scalars.span, in: 3..<3)
    let isWhole = words.contains(scalars.span, in: 0..<3)
    let isPart = words.contains(scalars.span, in: 1..<3)
    #expect(two == 2)
    #expect(none == nil)
    #expect(isWhole)
    #expect(!isPart)
  }

  @Test func anEmptyListHoldsNothing() {
    let scalars = Array("局".utf16)
    let found = WordList("").prefix(of: scalars.span, in: 0..<1)
    #expect(found == nil)
  }
}
