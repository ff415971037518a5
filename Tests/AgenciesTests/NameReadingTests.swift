import Testing

@testable import Agencies

@Suite struct NameReadingTests {
  @Test(arguments: [
    ("上街区人民政府", 1, false), ("鼓楼区人民政府", 4, true), ("北京市朝阳区", 1, false),
    ("某某局", 0, false), ("郑州市某某区人民政府", 1, false), ("教育部", 0, false), ("", 0, false),
  ])
  func tellsWhetherToAsk(name: String, candidates: Int, isAmbiguous: Bool) {
    let scalars = Array(name.utf16)
    let reading = NameReading(scalars.span)
    #expect(reading.candidates.count == candidates)
    #expect(reading.isAmbiguous == isAmbiguous)
  }

  @Test func givesNoRegionToAPlaceThatTheTableLacks() {
    let scalars = Array("郑州市某某区人民政府".utf16)
    let row = NameReading(scalars.span).row
    #expect(row == nil)
  }
}
