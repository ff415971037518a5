import Fuzzing
import Simulation
import Testing

/// Inputs are made from a seed and a number alone.
@Suite struct FuzzInputTests {
  @Test func theSameNumberGivesTheSameText() {
    for number in 0..<40 {
      let first = ReadingCase(seed: 3, number: number)
      #expect(first.bytes == ReadingCase(seed: 3, number: number).bytes)
    }
  }

  @Test func theSameNumberGivesTheSameCorpus() {
    for number in 0..<3 {
      let first = SmallCorpus(seed: 3, number: number)
      let second = SmallCorpus(seed: 3, number: number)
      #expect(first.lines == second.lines)
      #expect(first.options == second.options)
    }
  }

  @Test func everyDamagedTextHasCells() throws {
    for layout in SheetLayout.allCases {
      let text = DamagedText.undamaged(seed: 1, layout: layout)
      #expect((186...212).contains(text.truth.count { $0 != nil }), "\(layout)")
    }
  }

  @Test func gb18030IsAnotherEncoding() throws {
    let bytes = try #require(Recoding.gb18030(Array("政府".utf8)))
    #expect(bytes == [0xD5, 0xFE, 0xB8, 0xAE])
  }
}
